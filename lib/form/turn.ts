// Pages that take one service line or one diagnosis at a time: which one is next.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import type { Classification } from './classify.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

export type TurnKind = 'lines' | 'diagnoses';
export const TURN_KINDS: readonly TurnKind[] = ['lines', 'diagnoses'];

/** What was written into this portal before, and what its page says now. */
export interface Entered {
  /** Keys written on this host since the last number was recorded. */
  keys: readonly FieldKey[];
  /** Visible lines of the page, without what stands in boxes. */
  words: readonly string[];
}

/** For the person: this page takes one at a time, and this one is offered. */
export interface Turn {
  kind: TurnKind;
  /** Counted from 0; equal to `count` when all are in and nothing is offered. */
  index: number;
  count: number;
  /** How the index was told: by the person, a heading of the page, or the list of what is in. */
  by: 'person' | 'heading' | 'list' | 'first';
}

export interface ReadControl {
  control: ControlSnapshot;
  reading: Classification;
}

const ROW_KEY = /^(lines|diagnoses)\[(\d+)\]/;
const SAID_LINE =
  /\b(?:(?:service |claim )?line (?:item )?(?:number )?|procedure |service )(\d{1,2})\b/;
const FIRST_ONLY = /\b(primary|principal|admitting)\b/;

/** `G47.33` and `g4733` are the same word. */
const bare = (text: string): string => text.toUpperCase().replace(/\./g, '');

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of words)
    for (const word of line.split(/[^A-Za-z0-9.]+/)) {
      const one = bare(word);
      if (one) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  return counts;
}

/** How many rows of a kind the case has. */
export function rowsOf(kind: TurnKind, facts: Facts): number {
  let count = 0;
  while (facts[`${kind}[${count}].code`] !== undefined) count += 1;
  return count;
}

/** How many, in order, were written here before and are listed on the page now. */
function listed(kind: TurnKind, facts: Facts, { keys, words }: Entered): number {
  const counts = countWords(words);
  const written = new Set(keys);
  let index = 0;
  for (; ; index += 1) {
    const key = `${kind}[${index}].code`;
    const code = bare(facts[key] ?? '');
    const left = counts.get(code) ?? 0;
    if (!code || !written.has(key) || left === 0) return index;
    counts.set(code, left - 1);
  }
}

function saidLine(controls: readonly ControlSnapshot[]): number | undefined {
  const said = new Set(
    controls.map(({ labels }) => {
      const texts = [labels.headings[0], labels.label, labels.aria];
      const found = texts.map((text) => SAID_LINE.exec(plainWords(text))?.[1]).find(Boolean);
      return found === undefined ? undefined : Number(found);
    }),
  );
  const [only] = said;
  return said.size === 1 && only !== undefined && only > 0 ? only - 1 : undefined;
}

/** The controls of a page that hold the first row of a kind, when the page has room for no other. */
function onlyRow(kind: TurnKind, controls: readonly ReadControl[]): ReadControl[] {
  const rows = controls.filter(
    ({ control, reading }) =>
      control.hidden === undefined &&
      reading.certain &&
      ROW_KEY.exec(reading.key ?? '')?.[1] === kind,
  );
  const isFirst = rows.every(({ reading }) => reading.key?.startsWith(`${kind}[0].`));
  const hasCode = rows.some(({ reading }) => reading.key === `${kind}[0].code`);
  return isFirst && hasCode ? rows : [];
}

/**
 * The turn of a kind on a page with a single row for it, or undefined when the page has none or several, or the case has
 * nothing. A choice of the person wins, then a heading (`Service line 2`), then what was written here and is listed now.
 */
export function turnOf(
  kind: TurnKind,
  controls: readonly ReadControl[],
  facts: Facts,
  entered: Entered | undefined,
  chosen: number | undefined,
): Turn | undefined {
  const rows = onlyRow(kind, controls);
  const count = rowsOf(kind, facts);
  if (rows.length === 0 || count === 0) return undefined;
  const words = rows.flatMap(({ control }) => [control.labels.label, control.labels.headings[0]]);
  if (kind === 'diagnoses' && words.some((text) => FIRST_ONLY.test(plainWords(text))))
    return undefined;
  const turn = (index: number, by: Turn['by']): Turn => ({ kind, index, count, by });
  if (chosen !== undefined) return turn(Math.min(chosen, count), 'person');
  const said = kind === 'lines' ? saidLine(rows.map(({ control }) => control)) : undefined;
  if (said !== undefined) return turn(Math.min(said, count), 'heading');
  const index = entered ? listed(kind, facts, entered) : 0;
  return index > 0 ? turn(index, 'list') : turn(0, 'first');
}

/** The readings of a page with the first row of the kind moved on to the row whose turn it is. */
export function atTurn(
  readings: readonly Classification[],
  { kind, index }: Turn,
): Classification[] {
  const move = (key: FieldKey): FieldKey => key.replace(`${kind}[0].`, `${kind}[${index}].`);
  return readings.map((reading) => {
    // Questions about any line of the case stay what they are.
    const ofTurn = reading.keys.filter((key) => key.startsWith(`${kind}[`)).length === 1;
    const keys = ofTurn ? reading.keys.map(move) : reading.keys;
    const line = kind === 'lines' && reading.line === 0 ? { line: index } : {};
    return { ...reading, ...(keys[0] !== undefined && { key: keys[0] }), keys, ...line };
  });
}

/**
 * What would follow by itself if the page opened more rows or took several values in one box: the same fields of later
 * rows of the case. The person sees them before the fill and may say no.
 */
export function followingKeys(planned: readonly FieldKey[], facts: Facts): FieldKey[] {
  return TURN_KINDS.flatMap((kind) => {
    const fields = new Set<string>();
    let last = -1;
    for (const key of planned) {
      const found = ROW_KEY.exec(key);
      if (found?.[1] !== kind) continue;
      last = Math.max(last, Number(found[2]));
      fields.add(key.slice(found[0].length).replace(/\[\d+\]/, '[]'));
    }
    if (last < 0 || !fields.has('.code')) return [];
    return Object.keys(facts).filter((key) => {
      const found = ROW_KEY.exec(key);
      if (found?.[1] !== kind || Number(found[2]) <= last) return false;
      const field = key.slice(found[0].length).replace(/\[\d+\]/, '[]');
      // A modifier may be the first of its line that the case knows: the row has its box all the same.
      return fields.has(field) || field === '.modifiers[]';
    });
  });
}
