// Lines of a page as pairs of a label and the text that belongs to it, whatever the layout.
import type { PageText } from '../form/frame-messages.ts';
import { labelsIn } from './page-labels.ts';
import type { FoundLabel } from './page-labels.ts';

export interface LabelPair {
  label: FoundLabel;
  /** Starts with the value when there is one. */
  text: string;
  /** Label and value as they stand on the page. */
  words: string;
  /** Lower when the layout leaves more room for doubt. */
  trust: number;
}

const MAX_TABLE_ROWS = 20;

/** Every label of the page with what follows it: in the same cell, the next cell, the next line, or below in its column. */
export function labelPairs({ lines }: PageText): LabelPair[] {
  const rows = lines.map(cellsOf);
  return rows.flatMap((cells, row) =>
    isHeader(rows, row) ? columns(rows, row) : pairsOf(rows, row),
  );
}

function cellsOf(line: string): string[] {
  return line
    .split(/\s*\|\s*|\t+| {3,}/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell, index, all) => cell !== '' || (index > 0 && index < all.length - 1));
}

/** A row of several labels without values above rows of as many cells. */
function isHeader(rows: string[][], row: number): boolean {
  const cells = rows[row] ?? [];
  const below = rows[row + 1];
  return (
    cells.length > 1 &&
    below?.length === cells.length &&
    cells.every((cell) => cell.length <= 40 && !/\d/.test(cell) && !cell.endsWith(':')) &&
    cells.some((cell) => wholeLabel(cell)) &&
    !(cells.length === 2 && wholeLabel(below[0] ?? ''))
  );
}

function wholeLabel(cell: string): FoundLabel | undefined {
  const labels = labelsIn(cell);
  const last = labels.at(-1);
  return last && strip(cell.slice(last.end)) === '' && last.start <= 24 ? last : undefined;
}

function columns(rows: string[][], head: number): LabelPair[] {
  const header = rows[head] ?? [];
  const pairs: LabelPair[] = [];
  for (const below of rows.slice(head + 1, head + 1 + MAX_TABLE_ROWS)) {
    if (below.length !== header.length) break;
    header.forEach((cell, column) => {
      const label = wholeLabel(cell);
      const text = below[column] ?? '';
      if (label) pairs.push({ label, text, words: `${cell} ${text}`, trust: 0.8 });
    });
  }
  return pairs;
}

function pairsOf(rows: string[][], row: number): LabelPair[] {
  const cells = rows[row] ?? [];
  return cells.flatMap((cell, column) => {
    const labels = labelsIn(cell);
    return labels.map((label, index) => {
      const end = labels[index + 1]?.start ?? cell.length;
      const own = strip(cell.slice(label.end, end));
      if (own !== '' || index < labels.length - 1) {
        return { label, text: own, words: cell, trust: 1 };
      }
      const next =
        cells[column + 1] ?? (column === cells.length - 1 ? (rows[row + 1]?.[0] ?? '') : '');
      const isValue = wholeLabel(next) === undefined;
      const text = isValue ? strip(next) : '';
      return { label, text, words: `${cell} ${next}`, trust: cells.length > 1 ? 1 : 0.9 };
    });
  });
}

/** Without the signs and small words that stand between a label and its value. */
function strip(text: string): string {
  return text
    .replace(/^[\s:#=.\-–—(]+/, '')
    .replace(/^(?:for|to)\b.{0,60}?\b(?:is|was):?\s+/i, '')
    .replace(/^(?:is|was|are|has been|have been|on|of)\b[\s:#]*/i, '')
    .replace(/[\s.;,)]+$/, '');
}
