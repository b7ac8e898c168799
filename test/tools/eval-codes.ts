// Runs coding vignettes through the suggestion engine as a person would meet it: npm run eval:codes -- --file FILE.tsv
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bare, readCodeSet } from '../../lib/codes/code-set.ts';
import { indexCodes } from '../../lib/codes/code-index.ts';
import { readKnowledge } from '../../lib/codes/knowledge.ts';
import { suggest } from '../../lib/codes/suggest.ts';
import { parts, readTable } from '../../lib/codes/tsv.ts';
import { bundledCodeFiles, bundledSuggestFiles } from './bundled-codes.ts';
import { ORDER_FILE, readOrderFile } from './order-file.ts';

const { values } = parseArgs({
  options: { file: { type: 'string' }, json: { type: 'string' } },
});
if (!values.file || !existsSync(values.file)) {
  console.error('Usage: npm run eval:codes -- --file FILE.tsv [--json FILE]');
  process.exit(2);
}

const index = indexCodes(readCodeSet(bundledCodeFiles()));
const knowledge = readKnowledge(index, bundledSuggestFiles());

/** Billable diagnosis codes: of the official file where it is present, else of the bundled set. */
const billable = existsSync(ORDER_FILE)
  ? new Set(
      readOrderFile(ORDER_FILE)
        .filter((row) => row.billable)
        .map((row) => row.code),
    )
  : new Set(index.set.entries.filter((entry) => entry.billable).map(({ code }) => bare(code)));

const cases = readTable(readFileSync(values.file, 'utf8'), ['id', 'case_text']).map((row) => {
  const result = suggest(knowledge, row.case_text ?? '');
  const procedures = result.procedures.map(({ code }) => code);
  const diagnoses = result.diagnoses.map(({ code }) => code);
  const good = {
    procedure: new Set(parts(row.acceptable_cpt_hcpcs).map(bare)),
    diagnosis: new Set(parts(row.acceptable_icd10cm).map(bare)),
  };
  const bad = new Set(parts(row.discouraged_codes).map(bare));
  const within = (codes: string[], wanted: Set<string>, most: number) =>
    codes.slice(0, most).some((code) => wanted.has(bare(code)));
  return {
    id: row.id ?? '',
    text: row.case_text ?? '',
    procedures: result.procedures.map(({ code, words, why }) => ({ code, words, why })),
    diagnoses: result.diagnoses.map(({ code, words, why }) => ({ code, words, why })),
    expected: { procedure: row.acceptable_cpt_hcpcs, diagnosis: row.acceptable_icd10cm },
    procedureTop1: within(procedures, good.procedure, 1),
    procedureTop3: within(procedures, good.procedure, 3),
    diagnosisTop1: within(diagnoses, good.diagnosis, 1),
    diagnosisTop3: within(diagnoses, good.diagnosis, 3),
    // Two equally best codes may be listed; the first place takes either.
    best1:
      within(procedures, new Set(parts(row.best_cpt_hcpcs).map(bare)), 1) &&
      within(diagnoses, new Set(parts(row.best_icd10cm).map(bare)), 1),
    discouraged: within(procedures, bad, 1) || within(diagnoses, bad, 1),
    invalid: diagnoses.filter((code) => !billable.has(bare(code))),
  };
});

const share = (count: number) => ((100 * count) / Math.max(cases.length, 1)).toFixed(1);
const count = (test: (one: (typeof cases)[number]) => boolean) => cases.filter(test).length;
console.log(
  `codes: ${cases.length} cases: ` +
    `procedure top1 ${share(count((c) => c.procedureTop1))} %, top3 ${share(count((c) => c.procedureTop3))} %; ` +
    `diagnosis top1 ${share(count((c) => c.diagnosisTop1))} %, top3 ${share(count((c) => c.diagnosisTop3))} %; ` +
    `best1 ${share(count((c) => c.best1))} %; discouraged ${count((c) => c.discouraged)}; ` +
    `invalid ${cases.reduce((sum, c) => sum + c.invalid.length, 0)}`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(cases, null, 2)}\n`);
