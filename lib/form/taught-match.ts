// Finds taught fields on a page again, although the portal may have renamed, moved or reworded its controls. What could be
// two controls is none.
import { isFingerprint, isNumber } from './form-words.ts';
import type { Signs } from './taught-signs.ts';

/** How much each sign counts when both sides could have it. */
const WEIGHTS = {
  own: 5,
  names: 3,
  headings: 2.5,
  row: 1,
  options: 2,
  before: 1,
  after: 1,
} as const;
type Channel = keyof typeof WEIGHTS;
const CHANNELS = Object.keys(WEIGHTS) as Channel[];
const ORDER_WEIGHT = 0.5;
const LENGTH_WEIGHT = 0.4;

/** Least likeness at which a control is taken for the taught one. */
export const FLOOR = 0.5;
/** Lead over the next best control; a small one is enough where nearly nothing has changed. */
const LEAD = 0.12;
const SMALL_LEAD = 0.02;
const NEARLY_SAME = 0.95;
/** Least likeness of its own words or its names: neighbours and headings alone prove nothing. */
const OWN_FLOOR = 0.4;
const NAMES_FLOOR = 0.6;

type Rarity = (word: string) => number;

/** Words that stand at every second control tell less than rare ones. */
function rarityOf(signs: readonly Signs[]): Rarity {
  const counts = new Map<string, number>();
  for (const one of signs)
    for (const word of new Set([...one.own, ...one.names, ...one.headings]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / (1 + Math.log2(Math.max(1, counts.get(word) ?? 1)) / 2);
}

/** Shared share of two sets of words, 0 to 1 (Dice, weighted). */
function likeness(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const other = new Set(b);
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + rarity(word), 0);
  const shared = sum(a.filter((word) => other.has(word)));
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

const withoutNumbers = (list: readonly string[]) => list.filter((word) => !isNumber(word));

/** Names in a row carry the number of the row. */
function wordsOf(signs: Signs, channel: Channel, inRows: boolean): readonly string[] {
  return inRows ? withoutNumbers(signs[channel]) : signs[channel];
}

/** `Modifier 1` is never `Modifier 2`, whatever else they share. */
function numbersClash(a: Signs, b: Signs): boolean {
  const [first, second] = [a.own.filter(isNumber), b.own.filter(isNumber)];
  if (first.length === 0 && second.length === 0) return false;
  return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
}

/** Whose datum it is. Words of one role never turn into those of another. */
const ROLES = new Set(
  'patient subscriber insured guarantor requesting rendering referring ordering billing facility servicing attending supervising prescribing operating'.split(
    ' ',
  ),
);

function rolesClash(a: Signs, b: Signs): boolean {
  const [first, second] = [a, b].map(({ own, names }) =>
    [...own, ...names].filter((word) => ROLES.has(word)),
  );
  if (!first?.length || !second?.length) return false;
  return !first.some((role) => second.includes(role));
}

/** The same names with other numbers: the same column in another line. */
function otherLine(a: Signs, b: Signs): boolean {
  const words = (signs: Signs) => withoutNumbers(signs.names).join(' ');
  const numbers = (signs: Signs) => signs.names.filter(isNumber).join(' ');
  const telling = withoutNumbers(a.names).some((word) => !isFingerprint(word));
  return telling && words(a) === words(b) && numbers(a) !== numbers(b);
}

function samePart(a: Signs, b: Signs): boolean {
  return a.part?.index === b.part?.index && a.part?.size === b.part?.size;
}

/** Likeness of a control to a taught field, 0 to 1; 0 when it cannot be the same. */
export function resemblance(
  taught: Signs,
  control: Signs,
  inRows: boolean,
  rarity: Rarity,
): number {
  if (taught.kind !== control.kind || !samePart(taught, control)) return 0;
  if (numbersClash(taught, control) || rolesClash(taught, control)) return 0;
  let weight = 0;
  let sum = 0;
  const like = {} as Record<Channel, number>;
  for (const channel of CHANNELS) {
    // The head of a row holds its number or the entry of the row before.
    const [a, b] = [wordsOf(taught, channel, inRows), wordsOf(control, channel, inRows)];
    like[channel] = likeness(a, b, rarity);
    if (a.length === 0 && b.length === 0) continue;
    weight += WEIGHTS[channel];
    sum += WEIGHTS[channel] * like[channel];
  }
  const named = like.own >= OWN_FLOOR || like.names >= NAMES_FLOOR;
  const nameless = taught.own.length === 0 && taught.names.length === 0;
  if (!named && !(nameless && control.own.length === 0)) return 0;
  weight += ORDER_WEIGHT;
  sum += ORDER_WEIGHT * (1 - Math.abs(taught.order - control.order));
  if (taught.maxLength !== undefined) {
    weight += LENGTH_WEIGHT;
    sum += taught.maxLength === control.maxLength ? LENGTH_WEIGHT : 0;
  }
  return sum / weight;
}

export type Match =
  | { found: 'one'; index: number; score: number }
  /** Several could be meant: all of them. */
  | { found: 'several'; indexes: number[] }
  | { found: 'none' };

/** A taught field as the matcher needs it. */
export interface Wanted {
  signs: Signs;
  /** What its row says: nothing, which line of the case, or which diagnosis. */
  row: 'none' | 'line' | 'diagnosis';
}

/** Whether a control must stand in the row in which the field was taught. A diagnosis that says its number needs no row. */
function byRow({ signs, row }: Wanted, control: Signs): boolean {
  if (row === 'none' || signs.rowIndex === undefined || control.rowIndex === undefined)
    return false;
  return !(row === 'diagnosis' && signs.own.some(isNumber) && control.own.some(isNumber));
}

function bestFor(wanted: Wanted, scores: readonly number[], controls: readonly Signs[]): Match {
  const ranked = scores
    .map((score, index) => ({ score, index }))
    .filter(({ score, index }) => {
      const control = controls[index];
      if (score < FLOOR - LEAD || !control) return false;
      if (!byRow(wanted, control)) return true;
      const { signs } = wanted;
      return control.rowIndex === signs.rowIndex && !otherLine(signs, control);
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < FLOOR) return { found: 'none' };
  const lead = first.score - (second?.score ?? 0);
  if (lead >= LEAD || (first.score >= NEARLY_SAME && lead >= SMALL_LEAD))
    return { found: 'one', ...first };
  const close = ranked.filter(({ score }) => first.score - score < LEAD);
  return { found: 'several', indexes: close.map(({ index }) => index) };
}

/**
 * For each taught field the one control that it must be, several between which nothing decides, or none. Solved together:
 * a control goes to the field that it resembles most, and to none when two resemble it alike.
 */
export function matchTaught(wanted: readonly Wanted[], controls: readonly Signs[]): Match[] {
  const rarity = rarityOf(controls);
  const table = wanted.map((one) =>
    controls.map((control) => resemblance(one.signs, control, byRow(one, control), rarity)),
  );
  const matches = wanted.map((one, i) => bestFor(one, table[i] ?? [], controls));
  return matches.map((match, i): Match => {
    if (match.found !== 'one') return match;
    const rivals = matches.filter(
      (other, j) => j !== i && other.found === 'one' && other.index === match.index,
    );
    const best = Math.max(0, ...rivals.map((other) => ('score' in other ? other.score : 0)));
    if (match.score - best >= SMALL_LEAD) return match;
    return match.score < best - SMALL_LEAD
      ? { found: 'none' }
      : { found: 'several', indexes: [match.index] };
  });
}

/**
 * Controls of the same column as `found`, by row; only rows that have exactly one. `controls` are those of its block, by
 * place. Where the words carry a number it must be the same (`Modifier 2`), or with `counted` rise with the row (`Dx 3`).
 */
export function columnOf(
  found: Signs,
  controls: ReadonlyMap<number, Signs>,
  counted: boolean,
): Map<number, number> {
  const same = (of: (signs: Signs) => readonly string[], other: Signs): boolean => {
    const [a, b] = [withoutNumbers(of(found)), withoutNumbers(of(other))];
    return a.length === b.length && a.every((word) => b.includes(word));
  };
  const named = withoutNumbers(found.own).length > 0;
  const nameless = !named && withoutNumbers(found.names).length === 0;
  const numberOf = ({ own }: Signs) => Number(own.find(isNumber) ?? NaN);
  const fits = (control: Signs): boolean => {
    const [a, b] = [numberOf(found), numberOf(control)];
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) === Number.isNaN(b);
    return a === b || (counted && b - a === (control.rowIndex ?? 0) - (found.rowIndex ?? 0));
  };
  const rows = new Map<number, number[]>();
  for (const [index, control] of controls) {
    const { rowIndex, kind } = control;
    if (nameless || rowIndex === undefined || kind !== found.kind) continue;
    if (!samePart(found, control) || !same((signs) => signs.headings, control)) continue;
    if (!same((signs) => (named ? signs.own : signs.names), control) || !fits(control)) continue;
    rows.set(rowIndex, [...(rows.get(rowIndex) ?? []), index]);
  }
  return new Map(
    [...rows].flatMap(([row, [index, another]]) =>
      index === undefined || another !== undefined ? [] : [[row, index] as const],
    ),
  );
}
