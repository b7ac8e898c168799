// How much of the suggestions' score is learned by heart: node test/tools/cross-check-codes.ts [--file FILE.tsv]
//
// The cases are dealt into ten folds. For each fold, every phrase and every sign that speaks for cases of that fold and
// for no other case is taken out of the tables, and the fold is scored with what is left: as if nobody had seen it.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bare, readCodeSet } from '../../lib/codes/code-set.ts';
import { indexCodes } from '../../lib/codes/code-index.ts';
import { findConcepts, readVocabulary } from '../../lib/codes/concepts.ts';
import { answer, readSigns } from '../../lib/codes/signs.ts';
import { readKnowledge, suggest, type SuggestFiles } from '../../lib/codes/suggest.ts';
import { parts, readTable } from '../../lib/codes/tsv.ts';
import { stem, tokens } from '../../lib/codes/words.ts';
import { bundledCodeFiles, bundledSuggestFiles } from './bundled-codes.ts';

const FOLDS = 10;
const { values } = parseArgs({ options: { file: { type: 'string' } } });
const folder = new URL('../fixtures/codes/', import.meta.url);
const sources: (string | URL)[] = values.file
  ? [values.file]
  : readdirSync(folder).map((name) => new URL(name, folder));
const cases = sources.flatMap((source) =>
  readTable(readFileSync(source, 'utf8'), ['id', 'case_text']).map((row) => ({
    text: row.case_text ?? '',
    procedures: parts(row.acceptable_cpt_hcpcs).map(bare),
    diagnoses: parts(row.acceptable_icd10cm).map(bare),
  })),
);
const files = bundledSuggestFiles();
const index = indexCodes(readCodeSet(bundledCodeFiles()));
const whole = readKnowledge(index, files);
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
    },
    gone,
  };
}

const met = { procedure1: 0, procedure3: 0, diagnosis1: 0, diagnosis3: 0 };
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
    met.procedure1 += within(found.procedures, one.procedures, 1);
    met.procedure3 += within(found.procedures, one.procedures, 3);
    met.diagnosis1 += within(found.diagnoses, one.diagnoses, 1);
    met.diagnosis3 += within(found.diagnoses, one.diagnoses, 3);
  }
}
const share = (count: number) => ((100 * count) / Math.max(cases.length, 1)).toFixed(1);
console.log(
  `cross-check: ${cases.length} cases in ${FOLDS} folds, ${gone} phrases and signs held out: ` +
    `procedure top1 ${share(met.procedure1)} %, top3 ${share(met.procedure3)} %; ` +
    `diagnosis top1 ${share(met.diagnosis1)} %, top3 ${share(met.diagnosis3)} %`,
);
