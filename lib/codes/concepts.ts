// The vocabulary of case descriptions: which phrases stand for which concept, and where they occur in a text.
import { edits, slipsAllowed } from './near-words.ts';
import { soundingLike } from './sounds.ts';
import { parts, readTable } from './tsv.ts';
import { stem, tokens } from './words.ts';

/** A phrase as stems; `near` joins parts that may stand apart, in any order. */
interface Phrase {
  concept: string;
  near: string[][];
}

export interface Vocabulary {
  /** Phrases by the beginning of their first word, for finding candidates quickly. */
  byFirst: Map<string, Phrase[]>;
  /** Phrases whose first word ends in `*`, by its first letters. */
  open: Map<string, Phrase[]>;
  hides: Map<string, Set<string>>;
  names: Set<string>;
  /** Concepts of something that somebody does, not of a finding. */
  done: Set<string>;
  /** Every whole word of the phrases, for mending misspelled ones. */
  words: string[];
  /** Beginnings of words that the phrases leave open, four letters or more: "clip*". */
  beginnings: string[];
}

/** Two letters tell most words apart; no phrase leaves more than the rest open. */
const opening = (word: string): string => word.slice(0, 2);

/** Words between the parts of a phrase that need only be near each other. */
const REACH = 6;

function readPhrase(concept: string, text: string): Phrase {
  const near = text.split('~').map((part) =>
    part
      .trim()
      .split(/\s+/)
      .flatMap((word) =>
        word.endsWith('*') ? [`${tokens(word.slice(0, -1))[0] ?? ''}*`] : tokens(word).map(stem),
      ),
  );
  return { concept, near: near.filter((part) => part.length > 0) };
}

export function readVocabulary(table: string): Vocabulary {
  const out: Vocabulary = {
    byFirst: new Map(),
    open: new Map(),
    hides: new Map(),
    names: new Set(),
    done: new Set(),
    words: [],
    beginnings: [],
  };
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const row of readTable(table, ['concept', 'phrases', 'hides'])) {
    const concept = row.concept ?? '';
    out.names.add(concept);
    if (row.kind === 'done') out.done.add(concept);
    const hides = parts(row.hides);
    if (hides.length > 0) out.hides.set(concept, new Set(hides));
    for (const text of parts(row.phrases)) {
      const phrase = readPhrase(concept, text);
      const first = phrase.near[0]?.[0];
      // A part of little words alone, as in "ext ~ or", would leave a phrase that says far too much.
      if (!first || phrase.near.length < text.split('~').length) continue;
      for (const word of phrase.near.flat()) {
        if (!word.endsWith('*')) words.add(word);
        else if (word.length > 4) beginnings.add(word.slice(0, -1));
      }
      const [list, key] = first.endsWith('*')
        ? [out.open, opening(first.slice(0, -1))]
        : [out.byFirst, first];
      list.set(key, [...(list.get(key) ?? []), phrase]);
    }
  }
  out.words = [...words];
  out.beginnings = [...beginnings];
  return out;
}

/** A concept found in a text: from which word to which. */
export interface Found {
  concept: string;
  from: number;
  to: number;
  /** Stems of its phrase where the parts of that may stand apart: what stands between them is none of it. */
  apart?: readonly string[];
}

/** A word of a text: its stem, and the stem before spelling was mended. */
export interface TextWord {
  stem: string;
  word: string;
}

const fits = (wanted: string, word: TextWord): boolean =>
  wanted.endsWith('*')
    ? word.word.startsWith(wanted.slice(0, -1)) || word.stem.startsWith(wanted.slice(0, -1))
    : word.stem === wanted;

function runAt(part: readonly string[], words: readonly TextWord[], at: number): boolean {
  return part.every((wanted, offset) => {
    const word = words[at + offset];
    return word !== undefined && fits(wanted, word);
  });
}

/** Where a phrase that begins at a word ends; -1 when it is not there. */
function endOf(
  phrase: Phrase,
  words: readonly TextWord[],
  at: number,
): [from: number, to: number] | null {
  const [head, ...rest] = phrase.near;
  if (!head || !runAt(head, words, at)) return null;
  let from = at;
  let to = at + head.length - 1;
  for (const part of rest) {
    let place = -1;
    for (let away = 1; away <= REACH && place < 0; away++) {
      if (runAt(part, words, to + away)) place = to + away;
      else if (runAt(part, words, from - away)) place = from - away;
    }
    if (place < 0) return null;
    from = Math.min(from, place);
    to = Math.max(to, place + part.length - 1);
  }
  return [from, to];
}

/** All concepts of a text; a concept inside a phrase that hides it is left out. */
export function findConcepts(vocabulary: Vocabulary, words: readonly TextWord[]): Found[] {
  const found: Found[] = [];
  words.forEach((word, at) => {
    const candidates = [
      ...(vocabulary.byFirst.get(word.stem) ?? []),
      ...(vocabulary.open.get(opening(word.word)) ?? []),
    ];
    for (const phrase of candidates) {
      const span = endOf(phrase, words, at);
      if (!span) continue;
      const one: Found = { concept: phrase.concept, from: span[0], to: span[1] };
      found.push(phrase.near.length > 1 ? { ...one, apart: phrase.near.flat() } : one);
    }
  });
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          vocabulary.hides.get(other.concept)?.has(one.concept) &&
          other.from <= one.from &&
          other.to >= one.to,
      ),
  );
}

const swapped = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

/** Words mended before, by what was known: a text is read again at each pause of the typing. */
const mended = new WeakMap<ReadonlySet<string>, Map<string, string>>();

/**
 * The word a misspelled one was meant to be; itself when it is known or nothing is near enough. `known` are words that
 * are spelled right: those of the vocabulary and of the code sets.
 */
export function mend(known: ReadonlySet<string>, word: string): string {
  if (known.has(word) || known.has(stem(word)) || /\d/.test(word)) return word;
  const before = mended.get(known) ?? new Map<string, string>();
  mended.set(known, before);
  const best = before.get(word) ?? nearestKnown(known, word);
  before.set(word, best);
  return best;
}

function nearestKnown(known: ReadonlySet<string>, word: string): string {
  let best = word;
  let least = (word.length < 9 ? 1 : slipsAllowed(word)) + 1;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > 1) continue;
    // A short word is mended only when its letters were merely swapped; too many words differ by one letter.
    if (candidate.length < 5 || word.length < 5) {
      if (candidate.length < 4 || !swapped(candidate, word)) continue;
    }
    // Letters in another order, "tounge", are one slip however far they moved.
    const distance = swapped(candidate, word)
      ? 1
      : Math.min(
          edits(stem(word), candidate, least - 1, false),
          edits(word, candidate, least - 1, false),
        );
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best === word ? bySound(known, word) : best;
}

/** The word that sounds the same, the nearest in letters where several do; a stem stands for its word. */
function bySound(known: ReadonlySet<string>, word: string): string {
  const away = (one: string) => edits(word, one, word.length, false);
  const [best] = soundingLike(word, known).sort((a, b) => away(a) - away(b));
  return best !== undefined && away(best) <= word.length / 2 ? best : word;
}
