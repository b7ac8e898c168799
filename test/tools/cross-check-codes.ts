// How much of the suggestions' score is learned by heart: node test/tools/cross-check-codes.ts [--file FILE.tsv] [--json FILE]
//
// The cases are dealt into ten folds. For each fold, its own worked examples and every phrase and every sign that
// speaks for cases of that fold and for no other case are taken out of the tables, and the fold is scored with what is
// left: as if nobody had seen it. Printed by voice and by family too, the weakest first: that is where to go on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bare, readCodeSet } from '../../lib/codes/code-set.ts';
import { indexCodes } from '../../lib/codes/code-index.ts';
import { PROCEDURE_TABLES } from '../../lib/codes/file-names.ts';
import { findConcepts, readVocabulary } from '../../lib/codes/concepts.ts';
import { answer, readSigns } from '../../lib/codes/signs.ts';
import { readKnowledge, type SuggestFiles } from '../../lib/codes/knowledge.ts';
import { suggest } from '../../lib/codes/suggest.ts';
import { parts, readTable } from '../../lib/codes/tsv.ts';
import { stem, tokens } from '../../lib/codes/words.ts';
import { bundledCodeFiles, bundledSuggestFiles } from './bundled-codes.ts';

const FOLDS = 10;
const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'string' } } });
const folder = new URL('../fixtures/codes/', import.meta.url);
const sources: (string | URL)[] = values.file
  ? [values.file]
  : readdirSync(folder).map((name) => new URL(name, folder));
const cases = sources.flatMap((source) =>
  readTable(readFileSync(source, 'utf8'), ['id', 'case_text']).map((row) => ({
    text: row.case_text ?? '',
    voice: row.voice ?? '',
    procedures: parts(row.acceptable_cpt_hcpcs).map(bare),
    diagnoses: parts(row.acceptable_icd10cm).map(bare),
    discouraged: parts(row.discouraged_codes).map(bare),
  })),
);
const files = bundledSuggestFiles();
const index = indexCodes(readCodeSet(bundledCodeFiles()));
const whole = readKnowledge(index, files);
const families = new Map<string, string>();
PROCEDURE_TABLES.forEach((name, at) => {
  for (const { id } of readTable(bundledCodeFiles().procedures?.[at] ?? '', ['id'])) {
    if (id) families.set(id, name);
  }
});
const texts = cases.map(({ text }) => tokens(text).map((word) => ({ word, stem: stem(word) })));
const readings = cases.map(({ text }) => suggest(whole, text).reading);

/** Phrases of a row of concepts, each with the cases it occurs in. */
function phrasesOf(line: string): { phrase: string; used: number[] }[] {
  const [concept = '', phrases = ''] = line.split('\t');
  return parts(phrases).map((phrase) => {
    const alone = readVocabulary(`concept\tphrases\thides\n${concept}\t${phrase}\t`);
    const used = texts.flatMap((words, at) => (findConcepts(alone, words).length > 0 ? [at] : []));
    return { phrase, used };
  });
}

/** Only cases of this fold speak for it. */
const onlyIn = (fold: number, used: readonly number[]): boolean =>
  used.length > 0 && used.every((at) => at % FOLDS === fold);

const isRow = (line: string): boolean => line !== '' && !line.startsWith('#');
const conceptLines = files.concepts.split('\n').map((line, at) => ({
  line,
  phrases: isRow(line) && at > 0 && !line.startsWith('concept\t') ? phrasesOf(line) : [],
}));

function signLines(table: string, target: 'id' | 'code'): { line: string; used: number[] }[] {
  const head = table.split('\n').find(isRow) ?? '';
  return table.split('\n').map((line) => {
    if (!isRow(line) || line === head) return { line, used: [] };
    const [row] = readSigns(`${head}\n${line}`, target);
    const used = readings.flatMap((reading, at) => (row && answer(row, reading) ? [at] : []));
    return { line, used };
  });
}
const signs = {
  procedureSigns: signLines(files.procedureSigns, 'id'),
  diagnosisSigns: signLines(files.diagnosisSigns, 'code'),
};

/** Examples that are a case of the fold. */
const exampleLines = files.examples.split('\n').map((line) => {
  const text = line.split('\t')[0] ?? '';
  return { line, used: cases.flatMap((one, at) => (one.text === text ? [at] : [])) };
});

const taught = new Map(
  readTable(files.examples, ['text', 'procedure']).map((row) => [row.text, row.procedure]),
);

function without(fold: number): { files: SuggestFiles; gone: number } {
  let gone = 0;
  const concepts = conceptLines.map(({ line, phrases }) => {
    if (phrases.length === 0) return line;
    const kept = phrases.filter(({ used }) => !onlyIn(fold, used));
    gone += phrases.length - kept.length;
    return line
      .split('\t')
      .with(1, kept.map(({ phrase }) => phrase).join('; '))
      .join('\t');
  });
  const left = (lines: readonly { line: string; used: number[] }[]) => {
    const kept = lines.filter(({ used }) => !onlyIn(fold, used));
    gone += lines.length - kept.length;
    return kept.map(({ line }) => line).join('\n');
  };
  return {
    files: {
      ...files,
      concepts: concepts.join('\n'),
      procedureSigns: left(signs.procedureSigns),
      diagnosisSigns: left(signs.diagnosisSigns),
      examples: left(exampleLines),
    },
    gone,
  };
}

interface Score {
  cases: number;
  procedure1: number;
  procedure3: number;
  diagnosis1: number;
  diagnosis3: number;
  discouraged: number;
}
const none = (): Score => ({
  cases: 0,
  procedure1: 0,
  procedure3: 0,
  diagnosis1: 0,
  diagnosis3: 0,
  discouraged: 0,
});
const whole10 = none();
const byVoice = new Map<string, Score>();
const byFamily = new Map<string, Score>();

/** Family of a case: of its worked example, else of the first procedure that carries an accepted number. */
function familyOf(text: string, procedures: readonly string[]): string {
  const at = index.set.procedures.find(({ numbers }) =>
    numbers.some(({ code }) => bare(code) === procedures[0]),
  );
  return families.get(taught.get(text) ?? at?.id ?? '') ?? 'other';
}

/** Cases whose first procedure or diagnosis is none of those accepted, with what came instead. */
const misses: object[] = [];
let gone = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const reduced = without(fold);
  gone += reduced.gone;
  const knowledge = readKnowledge(index, reduced.files);
  for (const [at, one] of cases.entries()) {
    if (at % FOLDS !== fold) continue;
    const found = suggest(knowledge, one.text);
    const within = (list: readonly { code: string }[], good: readonly string[], most: number) =>
      list.slice(0, most).some(({ code }) => good.includes(bare(code))) ? 1 : 0;
    const keyed = (scores: Map<string, Score>, key: string) => {
      const score = scores.get(key) ?? none();
      scores.set(key, score);
      return score;
    };
    const scores = [whole10, keyed(byFamily, familyOf(one.text, one.procedures))];
    if (one.voice) scores.push(keyed(byVoice, one.voice));
    const { procedures, diagnoses } = found;
    const own = {
      procedure1: within(procedures, one.procedures, 1),
      procedure3: within(procedures, one.procedures, 3),
      diagnosis1: within(diagnoses, one.diagnoses, 1),
      diagnosis3: within(diagnoses, one.diagnoses, 3),
      discouraged: Math.max(
        within(procedures, one.discouraged, 1),
        within(diagnoses, one.discouraged, 1),
      ),
    };
    for (const score of scores) {
      score.cases += 1;
      for (const key of Object.keys(own) as (keyof typeof own)[]) score[key] += own[key];
    }
    if (!own.procedure1 || !own.diagnosis1 || own.discouraged) {
      const first = (list: typeof procedures) =>
        list.slice(0, 3).map(({ code, words, why }) => ({ code, words, why }));
      misses.push({ ...one, ...own, found: [first(procedures), first(diagnoses)] });
    }
  }
}

const line = (score: Score) => {
  const share = (count: number) => ((100 * count) / Math.max(score.cases, 1)).toFixed(1);
  return (
    `procedure top1 ${share(score.procedure1)} %, top3 ${share(score.procedure3)} %; ` +
    `diagnosis top1 ${share(score.diagnosis1)} %, top3 ${share(score.diagnosis3)} %; ` +
    `discouraged ${share(score.discouraged)} %`
  );
};
const sure = ({ cases: of, procedure1, diagnosis1 }: Score) => (procedure1 + diagnosis1) / of;
for (const [name, scores] of [
  ['voice', byVoice],
  ['family', byFamily],
] as const) {
  console.log(`by ${name}:`);
  for (const [key, score] of [...scores].sort(([, a], [, b]) => sure(a) - sure(b))) {
    console.log(`  ${key.padEnd(26)} ${String(score.cases).padStart(3)} cases: ${line(score)}`);
  }
}
console.log(
  `cross-check: ${cases.length} cases in ${FOLDS} folds, ` +
    `${gone} phrases, signs and examples held out: ${line(whole10)}`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(misses, null, 2)}\n`);
