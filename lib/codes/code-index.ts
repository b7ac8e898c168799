// The word index over a code set: which entries hold a word, and how much that says.
import { bare, type CodeEntry, type CodeSet } from './code-set.ts';
import { letterMask } from './near-words.ts';
import { stem, tokens } from './words.ts';

/** How much a word counts by where it stands. */
const WEIGHT = { words: 1, alsoCalled: 0.95, when: 0.7, inherited: 0.6, same: 0.55 };

interface Posting {
  entries: number[];
  weights: number[];
}

export interface CodeIndex {
  set: CodeSet;
  /** Every known word and stem, in alphabetical order. */
  terms: string[];
  masks: number[];
  postings: Posting[];
  /** How telling each term is: rare words count more. */
  rarity: number[];
  /** Codes without dot, sorted, with the entries that carry them. */
  codes: { code: string; entry: number }[];
  /** Number of words of each entry, so that short names win over long ones that merely contain them. */
  lengths: number[];
}

type Weights = Map<string, number>;

type Terms = readonly (readonly [term: string, weight: number])[];

/** A word, its stem, and the words that say the same, with how much each counts. */
function termsOfWord(word: string, set: CodeSet): Terms {
  const same = (set.sameWords.get(word) ?? []).flatMap(tokens).map(stem);
  return [[word, 1], [stem(word), 1], ...same.map((other) => [other, WEIGHT.same] as const)];
}

type Reader = (text: string) => readonly Terms[];

/** The same texts and words come again and again (names inherited from a header), so each is read once. */
function readerOf(set: CodeSet): Reader {
  const words = new Map<string, Terms>();
  const texts = new Map<string, readonly Terms[]>();
  const ofWord = (word: string): Terms => {
    const known = words.get(word) ?? termsOfWord(word, set);
    words.set(word, known);
    return known;
  };
  return (text) => {
    const known = texts.get(text) ?? tokens(text).map(ofWord);
    texts.set(text, known);
    return known;
  };
}

/** Reads entries of a set into the terms they are found by, each with its weight (0 to 1). */
export function entryReader(set: CodeSet): (entry: CodeEntry) => ReadonlyMap<string, number> {
  const read = readerOf(set);
  return (entry) => termsOf(entry, read);
}

function termsOf(entry: CodeEntry, read: Reader): Weights {
  const weights: Weights = new Map();
  const add = (text: string, weight: number) => {
    for (const terms of read(text)) {
      for (const [term, own] of terms) {
        if ((weights.get(term) ?? 0) < own * weight) weights.set(term, own * weight);
      }
    }
  };
  add(entry.words, WEIGHT.words);
  for (const called of entry.alsoCalled) add(called, WEIGHT.alsoCalled);
  for (const called of entry.inherited) add(called, WEIGHT.inherited);
  add(entry.when, WEIGHT.when);
  return weights;
}

/** Entries indexed between two pauses: a few milliseconds of work. */
const AT_ONCE = 150;

/** Builds the index step by step, so that a page can be typed into meanwhile; the last step gives it. */
export function* indexSteps(set: CodeSet): Generator<undefined, CodeIndex> {
  const byTerm = new Map<string, Posting>();
  const lengths: number[] = [];
  const read = readerOf(set);
  for (const [at, entry] of set.entries.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    lengths.push(tokens(entry.words).length);
    for (const [term, weight] of termsOf(entry, read)) {
      const posting = byTerm.get(term) ?? { entries: [], weights: [] };
      posting.entries.push(at);
      posting.weights.push(weight);
      byTerm.set(term, posting);
    }
  }
  yield;
  const terms = [...byTerm.keys()].sort();
  const postings = terms.map((term) => byTerm.get(term) ?? { entries: [], weights: [] });
  yield;
  return {
    set,
    terms,
    masks: terms.map(letterMask),
    postings,
    rarity: postings.map(({ entries }) => Math.log(1 + set.entries.length / entries.length)),
    codes: set.entries
      .map(({ code }, entry) => ({ code: bare(code), entry }))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.entry - b.entry)),
    lengths,
  };
}

/** The same in one go, for tests and tools. */
export function indexCodes(set: CodeSet): CodeIndex {
  const steps = indexSteps(set);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function firstAtLeast<T>(sorted: readonly T[], key: (item: T) => string, wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && key(item) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of the terms that begin so; the word itself, when known, comes first. */
export function termsFrom(index: CodeIndex, beginning: string): number[] {
  const out: number[] = [];
  let at = firstAtLeast(index.terms, (term) => term, beginning);
  while (index.terms[at]?.startsWith(beginning)) out.push(at++);
  return out;
}

/** Entries whose code begins so (no dot needed), in order of code. */
export function entriesFrom(index: CodeIndex, code: string): CodeEntry[] {
  const wanted = bare(code);
  const out: CodeEntry[] = [];
  let at = firstAtLeast(index.codes, (item) => item.code, wanted);
  for (; index.codes[at]?.code.startsWith(wanted); at++) {
    const entry = index.set.entries[index.codes[at]?.entry ?? -1];
    if (entry) out.push(entry);
  }
  return out;
}

/** Entries that carry exactly this code; a CPT number may serve several procedures. */
export function entriesOf(index: CodeIndex, code: string): CodeEntry[] {
  const wanted = bare(code);
  return entriesFrom(index, wanted).filter((entry) => bare(entry.code) === wanted);
}
