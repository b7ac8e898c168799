// What lifts one matching code above another: a whole name, the plain code, the first visit.
import type { CodeEntry } from './code-set.ts';
import type { QueryWord } from './search-words.ts';
import { FLAG } from './shelf.ts';
import { stem, tokens } from './words.ts';

const fitsWord = (known: string, word: QueryWord): boolean =>
  word.stems.some(
    (stemmed) => known === stemmed || (stemmed.length >= 3 && known.startsWith(stemmed)),
  );

const stemsOfName = new Map<string, readonly string[]>();

/** Names are compared again at every keystroke; their stems are worked out once. */
function stemsOf(name: string): readonly string[] {
  const known = stemsOfName.get(name);
  if (known) return known;
  const stems = tokens(name).map(stem);
  stemsOfName.set(name, stems);
  return stems;
}

/** How far one name answers the query: words of the name that were typed, and words typed that it has. */
function likeness(name: string, query: readonly QueryWord[]): number {
  const own = stemsOf(name);
  if (own.length === 0) return 0;
  const ofName = own.filter((known) => query.some((word) => fitsWord(known, word))).length;
  const ofQuery = query.filter((word) => own.some((known) => fitsWord(known, word))).length;
  return (ofName / own.length) * (ofQuery / query.length);
}

/** Lifts an entry whose name or usual name is what was typed, and says which. */
export function phraseBonus(
  entry: CodeEntry,
  query: readonly QueryWord[],
): { bonus: number; why: string } {
  let best = likeness(entry.words, query);
  let why = '';
  for (const called of entry.alsoCalled) {
    const value = likeness(called, query) * 0.98;
    if (value <= best) continue;
    best = value;
    why = `also called: ${called}`;
  }
  for (const called of entry.inherited) {
    const value = likeness(called, query) * 0.75;
    if (value <= best) continue;
    best = value;
    why = `also called: ${called}`;
  }
  return { bonus: best * 1.6, why };
}

const ASKED_LATER = /subseq|sequel|follow|heal|delayed|nonunion|malunion|later|aftercare|old/;
const ASKED_VAGUE = /unspec|nos|other/;
const ASKED_OPEN = /\bopen|compound/;

/** Small steps between diagnoses that match alike: billable, specific and first care come first. By their flags. */
export function plainness(typed: string): (flags: number) => number {
  const later = ASKED_LATER.test(typed) ? 0 : 0.6;
  const vague = ASKED_VAGUE.test(typed) ? 0 : 0.15;
  const open = ASKED_OPEN.test(typed) ? 0 : 0.3;
  return (flags) => {
    // A header is a good answer to a broad question; one that lacks only its 7th character never is.
    let score = flags & FLAG.billable ? 0.12 : flags & FLAG.long ? -0.6 : -0.15;
    if (flags & FLAG.later) score -= later;
    if (flags & FLAG.vague) score -= vague;
    if (flags & FLAG.open) score -= open;
    return score;
  };
}

/** The same for what is no diagnosis: the usual number of a procedure first. */
export function usualness({ kind, place }: CodeEntry): number {
  // The dental number is the question, seldom the answer.
  const step = kind === 'CDT' ? -0.35 : kind === 'POS' ? -0.2 : 0;
  return step - Math.min(place, 5) * 0.03;
}
