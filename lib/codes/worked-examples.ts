// Worked examples: descriptions that somebody has coded, and how much a new description is like one of them.
import type { Vocabulary } from './concepts.ts';
import type { Procedure } from './procedures.ts';
import { NOTHING_DONE, readCase, type CaseReading } from './read-case.ts';
import { parts, readTable } from './tsv.ts';

interface Example {
  procedureId: string;
  /** ICD-10-CM codes with places for side and care, as in the sign tables. */
  patterns: string[];
  /** Length of the example as a vector of its features. */
  size: number;
}

export interface Examples {
  list: Example[];
  /** Feature → the examples that have it. */
  holders: Map<string, number[]>;
}

/** What two descriptions can share: the stem of a word, or a concept however it was worded ("@impacted"). */
export function featuresOf(reading: CaseReading): Set<string> {
  const features = new Set(reading.stems);
  for (const [concept, mentions] of reading.mentions) {
    // What is not said makes no two descriptions alike.
    if (concept === NOTHING_DONE) continue;
    const counts = mentions.some(({ status }) => status === 'said' || status === 'past');
    if (counts) features.add(`@${concept}`);
  }
  return features;
}

/** Squared, so that one rare word outweighs several that every case has. */
function weightOf({ list, holders }: Examples, feature: string): number {
  return Math.log(1 + list.length / (1 + (holders.get(feature)?.length ?? 0))) ** 2;
}

/** Examples read between two pauses: a few milliseconds of work. */
const AT_ONCE = 40;

/**
 * Reads `public/codes/suggest/examples.tsv` step by step. The own words of every procedure count as one more example,
 * so that a procedure without any can be met too.
 */
export function* exampleSteps(
  table: string,
  procedures: readonly Procedure[],
  vocabulary: Vocabulary,
): Generator<undefined, Examples> {
  const rows = [
    ...procedures.map(({ id, words, alsoCalled }) => ({
      procedureId: id,
      patterns: [],
      text: [words, ...alsoCalled].join('. '),
    })),
    ...readTable(table, ['text', 'procedure', 'icd']).map((row) => ({
      procedureId: row.procedure ?? '',
      patterns: parts(row.icd),
      text: row.text ?? '',
    })),
  ];
  const out: Examples = { list: [], holders: new Map() };
  const all: Set<string>[] = [];
  for (const [at, { text, procedureId, patterns }] of rows.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    const features = featuresOf(readCase(text, vocabulary, null));
    all.push(features);
    out.list.push({ procedureId, patterns, size: 1 });
    for (const feature of features) {
      const holders = out.holders.get(feature);
      if (holders) holders.push(at);
      else out.holders.set(feature, [at]);
    }
  }
  const weights = new Map([...out.holders.keys()].map((one) => [one, weightOf(out, one)]));
  out.list.forEach((example, at) => {
    let sum = 0;
    for (const feature of all[at] ?? []) sum += weights.get(feature) ?? 0;
    example.size = Math.sqrt(sum) || 1;
  });
  return out;
}

/** The worked example that is most like a case: 0–1, and which it is. */
export interface Nearest {
  score: number;
  at: number;
}

export interface Resemblance {
  byProcedure: Map<string, Nearest>;
  byPattern: Map<string, Nearest>;
}

/** How much a case is like the worked examples, by what they were coded with (cosine of weighted features). */
export function resemblance(examples: Examples, reading: CaseReading): Resemblance {
  const shared = new Float64Array(examples.list.length);
  let own = 0;
  for (const feature of featuresOf(reading)) {
    const weight = weightOf(examples, feature);
    own += weight;
    for (const at of examples.holders.get(feature) ?? []) shared[at] = (shared[at] ?? 0) + weight;
  }
  const size = Math.sqrt(own) || 1;
  const out: Resemblance = { byProcedure: new Map(), byPattern: new Map() };
  examples.list.forEach(({ procedureId, patterns, size: length }, at) => {
    const score = (shared[at] ?? 0) / (size * length);
    if (score === 0) return;
    const offer = (best: Map<string, Nearest>, key: string) => {
      if ((best.get(key)?.score ?? 0) < score) best.set(key, { score, at });
    };
    offer(out.byProcedure, procedureId);
    for (const pattern of patterns) offer(out.byPattern, pattern);
  });
  return out;
}

const WORDS_SHOWN = 3;

/** The words of a case that an example has too, as they were typed, the most telling first. */
export function wordsShared(examples: Examples, reading: CaseReading, at: number): string[] {
  const telling = [...reading.typed]
    .filter(([feature]) => examples.holders.get(feature)?.includes(at))
    .map(([feature, typed]) => ({ typed, weight: weightOf(examples, feature) }))
    .sort((a, b) => b.weight - a.weight);
  return [...new Set(telling.map(({ typed }) => typed))].slice(0, WORDS_SHOWN);
}
