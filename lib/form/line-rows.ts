// Which rows of a page are service lines, and the number of the line that a control belongs to.
import { unshortened } from './abbreviations.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

export interface Placed {
  control: ControlSnapshot;
  datum: string;
  siblings: readonly ControlSnapshot[];
}

type Row = NonNullable<ControlSnapshot['row']>;
export type RowOf = (control: ControlSnapshot) => Row | undefined;

const SAID_LINE =
  /\b(?:(?:service |claim )?line (?:item )?(?:number )?|^(?:procedure|service) )(\d{1,2})\b/;
/** `Service 2 Units`, `Line 2`: the number of the line that the words name, counted from 1. */
export function saidLine(text: string | undefined): number | undefined {
  const said = SAID_LINE.exec(unshortened(plainWords(text)))?.[1];
  return said === undefined ? undefined : Number(said);
}

/** Data of which a line has several boxes. */
const SEVERAL = new Set(['modifier', 'pointers']);

export const rowName = ({ block, index }: Row): string => `${block} ${index}`;

interface Block {
  /** How many controls each row holds. */
  rows: Map<number, number>;
  /** In which rows each datum stands. */
  data: Map<string, Set<number>>;
}

function blocksOf(placed: readonly Placed[]): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const { control, datum } of placed) {
    if (!control.row) continue;
    const { block, index } = control.row;
    const known: Block = blocks.get(block) ?? { rows: new Map(), data: new Map() };
    blocks.set(block, known);
    known.rows.set(index, (known.rows.get(index) ?? 0) + 1);
    known.data.set(datum, (known.data.get(datum) ?? new Set()).add(index));
  }
  return blocks;
}

/**
 * Tells the row of a control. What the reader took for a row counts only when the datum comes again in other rows or the
 * row holds several data: labels and boxes wrapped one by one look like rows and are none. Boxes `m1 m2 m3 m4` of one
 * line look like rows too. Without a row a heading or label may name the line (`Line 2`).
 */
export function rowReader(placed: readonly Placed[]): RowOf {
  const blocks = blocksOf(placed);
  const inRow = new Set<string>();
  for (const { control, datum } of placed) {
    const block = control.row && blocks.get(control.row.block);
    if (!control.row || !block) continue;
    const repeats = (block.data.get(datum)?.size ?? 0) > 1;
    const several = (block.rows.get(control.row.index) ?? 0) > 1;
    const onlyBoxes = [...block.data.keys()].every((each) => SEVERAL.has(each));
    if ((repeats || several) && !onlyBoxes) inRow.add(control.ref);
  }
  return ({ ref, row, labels }) => {
    if (row && inRow.has(ref)) return row;
    const said = [labels.label, labels.aria, labels.headings[0]].map(saidLine).find(Boolean);
    return said === undefined ? undefined : { block: 'said', index: said };
  };
}

/** Rows of a block that hold line data, numbered from 0 in page order. */
export function numberRows(lines: readonly Placed[], rowOf: RowOf): Map<string, number> {
  const blocks = new Map<string, Set<number>>();
  for (const { control } of lines) {
    const row = rowOf(control);
    if (row) blocks.set(row.block, (blocks.get(row.block) ?? new Set()).add(row.index));
  }
  const numbers = new Map<string, number>();
  for (const [block, indexes] of blocks) {
    [...indexes]
      .sort((a, b) => a - b)
      .forEach((index, rank) => numbers.set(`${block} ${index}`, rank));
  }
  return numbers;
}

/** Line numbers: by row where there is one, else the n-th control of its kind is the n-th line's. */
export function lineNumbers(lines: readonly Placed[], rowOf: RowOf): Map<string, number> {
  const rows = numberRows(lines, rowOf);
  const counted = new Map<string, number>();
  const leads = new Map<string, number>();
  const levels: { top: number; line: number }[] = [];
  const numbers = new Map<string, number>();
  for (const { control, datum, siblings } of lines) {
    const row = rowOf(control);
    const lead = siblings[0]?.ref ?? control.ref;
    let number = row ? rows.get(rowName(row)) : leads.get(lead);
    if (number === undefined && !SEVERAL.has(datum)) {
      number = counted.get(datum) ?? 0;
      counted.set(datum, number + 1);
    }
    // Several to a line: the line at the same height, else the one before.
    const beside =
      levels.findLast(({ top }) => Math.abs(top - control.box.y) < 12) ?? levels.at(-1);
    const line = number ?? beside?.line ?? 0;
    leads.set(lead, line);
    if (datum === 'procedure') levels.push({ top: control.box.y, line });
    numbers.set(control.ref, line);
  }
  return numbers;
}
