// Reads a query into words, each with the entries it fits and how well.
import { termsFrom, type CodeIndex } from './code-index.ts';
import { edits, letterMask, slipsAllowed, tooFar } from './near-words.ts';
import { fold, stem, tokens } from './words.ts';

export interface QueryWord {
  typed: string;
  /** Stems this word stands for, for showing what matched: the word itself, or its meaning. */
  stems: string[];
  /** Entry position → how well it fits. */
  scores: Map<number, number>;
}

const FIT = { exact: 1, beginning: 0.8, meaning: 0.95, slip: 0.55 };

type Fit = { term: number; fit: number };

/** Misspellings are explained by at most this many known words, the nearest first. */
const NEAREST = 6;

/** Known words that a typed word may stand for: itself, what begins so, or else what is misspelled so. */
function fits(index: CodeIndex, word: string): Fit[] {
  const stemmed = stem(word);
  const out: Fit[] = [];
  let whole = false;
  for (const term of termsFrom(index, stemmed)) {
    const text = index.terms[term] ?? '';
    const exact = text === stemmed || text === word;
    whole ||= exact;
    if (exact) out.push({ term, fit: FIT.exact });
    else if (text.startsWith(word)) {
      // The more is left to type, the less likely it is the word meant.
      out.push({ term, fit: FIT.beginning * (0.5 + (0.5 * word.length) / text.length) });
    }
  }
  // A complete known word that also begins others ("ham", "tie") means itself first.
  if (whole) return out.map(({ term, fit }) => ({ term, fit: fit === 1 ? 1 : fit * 0.5 }));
  return out.length > 0 ? out : misspelled(index, word);
}

function misspelled(index: CodeIndex, word: string): Fit[] {
  const most = slipsAllowed(word);
  if (most === 0) return [];
  const mask = letterMask(word);
  const out: Fit[] = [];
  let least = most;
  for (let term = 0; term < index.terms.length; term++) {
    const known = index.terms[term] ?? '';
    if (known.length < word.length - most || known.length < 4) continue;
    if (tooFar(mask, index.masks[term] ?? 0, most)) continue;
    // The first letter is rarely wrong; when it is, only one slip in all is believed.
    const allowed = known[0] === word[0] ? least : Math.min(least, 1);
    const distance = edits(word, known, allowed, word.length >= 5);
    if (distance > allowed) continue;
    least = Math.min(least, distance);
    const whole = Math.abs(known.length - word.length) <= most ? 1 : 0.7;
    out.push({ term, fit: FIT.slip * whole * (distance <= 1 ? 1 : 0.7) });
  }
  return out.sort((a, b) => b.fit - a.fit).slice(0, NEAREST);
}

function scoresOf(index: CodeIndex, found: readonly Fit[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { term, fit } of found) {
    const posting = index.postings[term];
    const rarity = index.rarity[term] ?? 0;
    if (!posting) continue;
    for (let at = 0; at < posting.entries.length; at++) {
      const entry = posting.entries[at] ?? 0;
      const score = fit * rarity * (posting.weights[at] ?? 0);
      if ((scores.get(entry) ?? 0) < score) scores.set(entry, score);
    }
  }
  return scores;
}

/** What a short form means must fit with all of its words; the weakest of them decides. */
function meaningScores(index: CodeIndex, meaning: string): Map<number, number> {
  const all = tokens(meaning).map((word) => scoresOf(index, fits(index, word)));
  const [head, ...rest] = all;
  const scores = new Map<number, number>();
  for (const [entry, score] of head ?? []) {
    if (!rest.every((other) => other.has(entry))) continue;
    const sum = rest.reduce((total, other) => total + (other.get(entry) ?? 0), score);
    scores.set(entry, (FIT.meaning * sum) / Math.sqrt(all.length));
  }
  return scores;
}

function readWord(index: CodeIndex, typed: string, meanings: readonly string[]): QueryWord {
  const found = fits(index, typed);
  const scores = scoresOf(index, found);
  const stems = [stem(typed)];
  if (found.every(({ fit }) => fit <= FIT.slip)) {
    stems.push(...found.map(({ term }) => index.terms[term] ?? ''));
  }
  for (const meaning of meanings) {
    stems.push(...tokens(meaning).map(stem));
    for (const [entry, score] of meaningScores(index, meaning)) {
      if ((scores.get(entry) ?? 0) < score) scores.set(entry, score);
    }
  }
  return { typed, stems, scores };
}

/**
 * The words of a query, short forms with what they mean. Words that fit nothing are kept, with no entries; what
 * `isCode` says was read as a code is left out.
 */
export function readQuery(
  index: CodeIndex,
  query: string,
  isCode: (chunk: string) => boolean = () => false,
): QueryWord[] {
  const out: QueryWord[] = [];
  for (const chunk of fold(query).split(/[\s,;()]+/)) {
    if (isCode(chunk)) continue;
    const short = chunk.replace(/^[^a-z0-9]+|[^a-z0-9/]+$/g, '');
    const meanings = index.set.abbreviations.get(short) ?? [];
    // Written with a sign inside (I&D, s/p), the parts alone would mislead.
    const words = meanings.length > 0 && /[^a-z0-9]/.test(short) ? [short] : tokens(chunk);
    for (const word of words) {
      const own = word === short || words.length === 1 ? meanings : [];
      out.push(readWord(index, word, own));
    }
  }
  return out;
}
