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

/** Words of a text, their stems, and the words that say the same, with how much each counts. */
function readText(text: string, set: CodeSet): [term: string, weight: number][] {
  const out: [string, number][] = [];
  for (const word of tokens(text)) {
    out.push([word, 1], [stem(word), 1]);
    for (const same of set.sameWords.get(word) ?? []) {
      for (const other of tokens(same)) out.push([stem(other), WEIGHT.same]);
    }
  }
  return out;
}

type Reader = (text: string) => [term: string, weight: number][];

/** Many texts occur again and again (names inherited from a header), so each is read once. */
function readerOf(set: CodeSet): Reader {
  const known = new Map<string, [string, number][]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const terms = readText(text, set);
    known.set(text, terms);
    return terms;
  };
}

function termsOf(entry: CodeEntry, read: Reader): Weights {
  const weights: Weights = new Map();
  const add = (text: string, weight: number) => {
    for (const [term, own] of read(text)) {
      if ((weights.get(term) ?? 0) < own * weight) weights.set(term, own * weight);
    }
  };
  add(entry.words, WEIGHT.words);
  for (const called of entry.alsoCalled) add(called, WEIGHT.alsoCalled);
  for (const called of entry.inherited) add(called, WEIGHT.inherited);
  add(entry.when, WEIGHT.when);
  return weights;
}

/** Builds the index once, when the tables have been read. */
export function indexCodes(set: CodeSet): CodeIndex {
  const byTerm = new Map<string, Posting>();
  const lengths: number[] = [];
  const read = readerOf(set);
  set.entries.forEach((entry, at) => {
    lengths.push(tokens(entry.words).length);
    for (const [term, weight] of termsOf(entry, read)) {
      const posting = byTerm.get(term) ?? { entries: [], weights: [] };
      posting.entries.push(at);
      posting.weights.push(weight);
      byTerm.set(term, posting);
    }
  });
  const terms = [...byTerm.keys()].sort();
  const postings = terms.map((term) => byTerm.get(term) ?? { entries: [], weights: [] });
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
