// Ranks the entries that fit the words of a query: those that fit every word, the closest name first.
import type { CodeEntry } from './code-set.ts';
import { inField, type Library, type Placed } from './library.ts';
import { phraseBonus, plainness, usualness } from './search-rank.ts';
import { roomOf, type QueryWord } from './search-words.ts';
import { bestOf } from './best-of.ts';

type Add = (entry: CodeEntry, score: number, why: string) => void;

/** What surgeons and their front desk bill comes before the rest of medicine. */
const FIELD = 0.4;
const OWN = 0.3;
/** Entries of the field looked at closely, and entries of long lists given at most. */
const CLOSELY = 300;
const GIVEN = 60;

interface Totals {
  entries: number[];
  /** Sum of the scores of the words, a little less for long names. */
  scores: number[];
  /** Words typed that fit. */
  fitting: number;
}

/** Adds up the words; a word that fits nothing must not empty the list, but what fits most words comes alone. */
function addUp(library: Library, words: readonly QueryWord[]): Totals {
  const counts = new Uint8Array(library.size);
  const room = roomOf(library);
  const touched: number[] = [];
  let most = 0;
  for (const { entries, scores } of words) {
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      const count = (counts[entry] ?? 0) + 1;
      counts[entry] = count;
      if (count === 1) touched.push(entry);
      if (count > most) most = count;
      room[entry] = (room[entry] ?? 0) + (scores[at] ?? 0);
    }
  }
  const totals: Totals = { entries: [], scores: [], fitting: most };
  for (const entry of touched) {
    if (counts[entry] === most) {
      totals.entries.push(entry);
      totals.scores.push(room[entry] ?? 0);
    }
    room[entry] = 0;
  }
  return totals;
}

const placeOf = (library: Library, at: number): Placed | undefined =>
  library.placed.findLast(({ base }) => base <= at);

export function searchByWords(library: Library, words: readonly QueryWord[], add: Add): void {
  const totals = addUp(library, words);
  if (totals.entries.length === 0) return;
  const typed = words.map((word) => word.typed).join(' ');
  const plain = plainness(typed);
  const shares = totals.entries.map((entry, at) => {
    const placed = placeOf(library, entry);
    const length = placed?.shelf.packed.lengths[entry - placed.base] ?? 0;
    return (totals.scores[at] ?? 0) / (1 + 0.04 * length);
  });
  const best = shares.reduce((most, share) => Math.max(most, share), 0) || 1;

  const field: { entry: number; share: number }[] = [];
  const rest: { placed: Placed; at: number; score: number }[] = [];
  totals.entries.forEach((entry, position) => {
    const placed = placeOf(library, entry);
    const share = (2 * (shares[position] ?? 0)) / best;
    if (!placed) return;
    if (placed.field) return void field.push({ entry, share });
    // The name is not read: as many of its words were typed as words fit.
    const at = entry - placed.base;
    const length = Math.max(placed.shelf.packed.lengths[at] ?? 1, totals.fitting);
    const likeness = (totals.fitting / length) * (totals.fitting / words.length);
    const flags = placed.shelf.packed.flags[at] ?? 0;
    const diagnosis = placed.shelf === library.official;
    const score = share + 1.6 * likeness + (diagnosis ? plain(flags) : placed.own ? OWN : 0);
    rest.push({ placed, at, score });
  });

  for (const { entry: number, share } of bestOf(field, CLOSELY, ({ share }) => share)) {
    const { shelf } = library.placed[0] ?? {};
    const entry = shelf?.entryAt(number);
    if (!entry || !shelf) continue;
    const phrase = phraseBonus(entry, words);
    const step = entry.kind === 'ICD-10-CM' ? plain(shelf.packed.flags[number] ?? 0) : 0;
    add(entry, FIELD + share + phrase.bonus + step + usualness(entry), phrase.why);
  }
  let given = 0;
  for (const { placed, at, score } of bestOf(rest, GIVEN * 5, ({ score }) => score)) {
    if (!placed.own && inField(library, placed.shelf.codeAt(at))) continue;
    add(placed.shelf.entryAt(at), score, placed.own ? 'on your own list' : '');
    if (++given === GIVEN) break;
  }
}
