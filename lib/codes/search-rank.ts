// What lifts one matching code above another: a whole name, the plain code, the first visit.
import { bare, type CodeEntry } from './code-set.ts';
import type { QueryWord } from './search-words.ts';
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

const LATER_CARE = /subsequent encounter|sequela/i;
const ASKED_LATER = /subseq|sequel|follow|heal|delayed|nonunion|malunion|later|aftercare|old/;
const UNSPECIFIED = /unspecified|not elsewhere|\bother\b/i;
const OPEN = /open fracture/i;

/** Small steps between codes that match alike: billable, specific and first care come first. */
export function plainness(entry: CodeEntry, typed: string): number {
  let score = 0;
  if (entry.kind === 'ICD-10-CM') {
    // A header is a good answer to a broad question; one that lacks only its 7th character never is.
    score += entry.billable ? 0.12 : bare(entry.code).length >= 6 ? -0.6 : -0.15;
    if (LATER_CARE.test(entry.words) && !ASKED_LATER.test(typed)) score -= 0.6;
    if (UNSPECIFIED.test(entry.words) && !/unspec|nos|other/.test(typed)) score -= 0.15;
    if (OPEN.test(entry.words) && !/\bopen|compound/.test(typed)) score -= 0.3;
  }
  score -= Math.min(entry.place, 5) * 0.03;
  // The dental number is the question, seldom the answer.
  if (entry.kind === 'CDT') score -= 0.35;
  if (entry.kind === 'POS') score -= 0.2;
  return score;
}
