// Which number of a procedure fits the case: size, jaw, new or known patient, by our own words beside each number.
import { findConcepts, type Found, type TextWord, type Vocabulary } from './concepts.ts';
import type { Procedure, ProcedureNumber } from './procedures.ts';
import type { CaseReading } from './read-case.ts';
import { stem, tokens } from './words.ts';

/** Concepts of which only one can be true of a number. */
const OPPOSED = [
  ['jaw-lower', 'jaw-upper'],
  ['new-patient', 'established'],
  ['inside-approach', 'outside-approach'],
  ['one-piece', 'two-piece'],
  ['one-side', 'both-sides'],
  ['parotid', 'submandibular-gland'],
];

/** "2.6 to 5 cm", "up to 2.5 cm", "over 2 cm", "2.5 cm or less" in centimetres. */
function sizeRange(when: string): [from: number, to: number] | null {
  const [first, second] = [...when.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  if (!/\bcm\b/.test(when) || first === undefined) return null;
  if (second !== undefined) return [first, second];
  return /over|more/.test(when) ? [first, Infinity] : [0, first];
}

interface WhenWords {
  words: TextWord[];
  found: Found[];
}

/** Read once for each vocabulary: a description is ranked anew at each pause of the typing. */
const readBefore = new WeakMap<Vocabulary, Map<string, WhenWords>>();

function readWhen(when: string, vocabulary: Vocabulary): WhenWords {
  const before = readBefore.get(vocabulary) ?? new Map<string, WhenWords>();
  readBefore.set(vocabulary, before);
  const known = before.get(when);
  if (known) return known;
  const words = tokens(when).map((word) => ({ word, stem: stem(word) }));
  const read = { words, found: findConcepts(vocabulary, words) };
  before.set(when, read);
  return read;
}

/** The very number typed outweighs whatever words say of it. */
const TYPED = 100;

function fit(number: ProcedureNumber, reading: CaseReading, vocabulary: Vocabulary): number {
  if (reading.numbers.includes(number.code)) return TYPED;
  if (number.when === '') return 0;
  let score = 0;
  const range = sizeRange(number.when);
  const size = Math.max(...reading.sizes, 0);
  if (range && size > 0) score += size > range[0] - 0.1 && size <= range[1] ? 6 : -6;
  const { words, found } = readWhen(number.when, vocabulary);
  const said = (concept: string) =>
    reading.mentions.get(concept)?.some(({ status }) => status === 'said') ?? false;
  const byConcept = words.map(() => false);
  for (const { concept, from, to } of found) if (said(concept)) byConcept.fill(true, from, to + 1);
  const seen = new Set<string>();
  for (const { concept, from, to } of found) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    // A number for something more that was done needs it to be said, by this name or another of the same words.
    const same = found.some((one) => one.from === from && one.to === to && said(one.concept));
    if (vocabulary.done.has(concept) && !same) score -= 5;
    const pair = OPPOSED.find((names) => names.includes(concept));
    const other = pair?.find((name) => name !== concept);
    if (other && said(other) && !said(concept)) score -= 5;
  }
  const stems = new Set(reading.stems);
  const hits = words.filter((word, at) => byConcept[at] || stems.has(word.stem)).length;
  // The very word says a little more than another one for the same: "flap closure" is no "simple closure".
  const literal = words.filter((word) => stems.has(word.stem)).length;
  // "no nerve dissection" is the number for cases that do not speak of one.
  const absent = words[0]?.word === 'no' && !byConcept[0];
  return score + (absent ? -2 : 2) * hits + (absent ? 0 : 0.5) * literal;
}

/** The medical numbers of a procedure, the best fitting one first; in doubt the usual order stays. */
export function chooseNumbers(
  procedure: Procedure,
  reading: CaseReading,
  vocabulary: Vocabulary,
): ProcedureNumber[] {
  return procedure.numbers
    .filter(({ claim }) => claim === 'medical')
    .map((number, at) => ({ number, at, score: fit(number, reading, vocabulary) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ number }) => number);
}
