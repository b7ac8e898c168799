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
const CLOSELY = 150;
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

/** The shelf that an entry stands on: there are four at most, so they are looked through. */
function placeOf(placed: readonly Placed[], entry: number): number {
  let at = placed.length - 1;
  while (at > 0 && (placed[at]?.base ?? 0) > entry) at--;
  return at;
}

export function searchByWords(library: Library, words: readonly QueryWord[], add: Add): void {
  const { placed } = library;
  const { entries, scores, fitting } = addUp(library, words);
  if (entries.length === 0) return;
  const plain = plainness(words.map((word) => word.typed).join(' '));
  const shelves = new Uint8Array(entries.length);
  const shares = new Float32Array(entries.length);
  let best = 0;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    const shelf = placeOf(placed, entry);
    const own = placed[shelf];
    const share =
      (scores[at] ?? 0) / (1 + 0.04 * (own?.shelf.packed.lengths[entry - own.base] ?? 0));
    shelves[at] = shelf;
    shares[at] = share;
    if (share > best) best = share;
  }

  const field: number[] = [];
  const rest: number[] = [];
  const ranks = new Float32Array(entries.length);
  for (let at = 0; at < entries.length; at++) {
    const share = (2 * (shares[at] ?? 0)) / (best || 1);
    const own = placed[shelves[at] ?? 0];
    if (!own) continue;
    const number = (entries[at] ?? 0) - own.base;
    const { lengths, flags } = own.shelf.packed;
    if (own.field) {
      ranks[at] = share;
      field.push(at);
      continue;
    }
    // The name is not read: as many of its words were typed as words fit.
    const length = Math.max(lengths[number] ?? 1, fitting);
    const likeness = (fitting / length) * (fitting / words.length);
    const step = own.shelf === library.official ? plain(flags[number] ?? 0) : own.own ? OWN : 0;
    ranks[at] = share + 1.6 * likeness + step;
    rest.push(at);
  }

  const rankOf = (at: number) => ranks[at] ?? 0;
  for (const at of bestOf(field, CLOSELY, rankOf)) {
    const own = placed[0];
    const number = entries[at] ?? 0;
    if (!own) break;
    const entry = own.shelf.entryAt(number);
    const phrase = phraseBonus(entry, words);
    const step = entry.kind === 'ICD-10-CM' ? plain(own.shelf.packed.flags[number] ?? 0) : 0;
    add(entry, FIELD + rankOf(at) + phrase.bonus + step + usualness(entry), phrase.why);
  }
  let given = 0;
  for (const at of bestOf(rest, GIVEN * 5, rankOf)) {
    const own = placed[shelves[at] ?? 0];
    if (!own) continue;
    const number = (entries[at] ?? 0) - own.base;
    if (!own.own && inField(library, own.shelf.codeAt(number))) continue;
    add(own.shelf.entryAt(number), rankOf(at), own.own ? 'on your own list' : '');
    if (++given === GIVEN) break;
  }
}
