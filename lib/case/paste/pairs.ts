// Pasted lines as labels with their values, whatever the layout.
import { headingOf, labelOf } from './labels.ts';
import type { Block, Label } from './labels.ts';

export type Item =
  | { is: 'heading'; block: Block; line: string }
  /** `alone`: nothing stands beside the label; its value may be on the next line. */
  | { is: 'pair'; label: string; value: string; line: string; alone: boolean }
  | { is: 'bare'; line: string };

/** Lines in order; several pairs on one line and grids with a head row are taken apart. */
export function itemsOf(text: string): Item[] {
  const lines = text.split(/\r\n|\r|\n/);
  const items: Item[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    if (line === '') continue;
    const below = (lines[i + 1] ?? '').trim();
    const grid = gridOf(line, below);
    if (grid) {
      items.push(...grid);
      i += 1;
    } else items.push(...lineItems(line));
  }
  return items;
}

function isLabel(text: string): boolean {
  return labelOf(text, 'patient') !== null;
}

/** A head row of labels over a row of values, both with tabs. */
function gridOf(line: string, below: string): Item[] | null {
  const head = line.split('\t').map((cell) => cell.trim());
  const values = below.split('\t').map((cell) => cell.trim());
  if (head.length < 3 || head.length !== values.length) return null;
  if (!head.every((cell) => isLabel(cell)) || values.every((cell) => isLabel(cell))) return null;
  return head.flatMap((label, i) => pair(label, values[i] ?? '', `${label}: ${values[i] ?? ''}`));
}

function pair(label: string, value: string, line: string): Item[] {
  return [{ is: 'pair', label, value, line, alone: false }];
}

function lineItems(line: string): Item[] {
  const marked = line.replace(/^[-=*#>\s]+|[-=*\s]+$/g, '');
  const heading = headingOf(marked);
  if (heading) {
    // `Patient` may be a heading or the label of a name on the next line; the reader decides.
    return [{ is: 'heading', block: heading, line: marked.replace(/:$/, '') }];
  }
  if (line.includes('\t')) {
    const cells = line
      .split('\t')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    if (isLabel(cells[0] ?? '') && !cells[0]?.includes(': ')) return cellPairs(cells);
    return cells.flatMap((cell) => lineItems(cell));
  }
  const pairs = colonPairs(line);
  if (pairs.length > 0) return pairs;
  if (isLabel(line)) return [{ is: 'pair', label: line, value: '', line, alone: true }];
  return spacedPair(line) ?? [{ is: 'bare', line }];
}

function cellPairs(cells: string[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < cells.length; i++) {
    const label = cells[i] ?? '';
    const value = cells[i + 1] ?? '';
    const blank = value === '' || isLabel(value);
    items.push(
      ...pair(label.replace(/:$/, ''), blank ? '' : value, `${label} ${blank ? '' : value}`),
    );
    if (!blank) i += 1;
  }
  return items;
}

/** `Name: Ash, Ivy  DOB: 3/4/1990`: a colon counts when the words before it are a label. */
function colonPairs(line: string): Item[] {
  const found: { label: string; start: number; end: number }[] = [];
  for (const match of line.matchAll(/[:=]/g)) {
    const from = found.at(-1)?.end ?? 0;
    const before = line.slice(from, match.index);
    const label =
      found.length === 0 && isLabel(before) ? before : labelAtEnd(before, found.length === 0);
    if (label === null) continue;
    found.push({ label: label.trim(), start: match.index - label.length, end: match.index + 1 });
  }
  return found.map(({ label, start, end }, i) => {
    const next = found[i + 1]?.start ?? line.length;
    const value = line.slice(end, next).trim();
    const whole = line.slice(start, next).trim();
    return { is: 'pair', label, value, line: whole, alone: value === '' && found.length === 1 };
  });
}

/** The longest run of words at the end that is a label; when it must be the whole text, only that. */
function labelAtEnd(text: string, whole: boolean): string | null {
  if (whole) return null;
  const words = [...text.matchAll(/\S+/g)];
  for (const word of words.slice(-5)) {
    const tail = text.slice(word.index);
    if (isLabel(tail)) return tail;
  }
  return null;
}

const SPACED: readonly Label['datum'][] = [
  'birthDate',
  'phone',
  'memberId',
  'groupNumber',
  'sex',
  'zip',
];

/** `DOB 03/14/2011`: no colon, but the first words are the label of something that cannot be mistaken for words. */
function spacedPair(line: string): Item[] | null {
  const words = [...line.matchAll(/\S+/g)].slice(1, 5);
  for (const word of words.reverse()) {
    const label = line.slice(0, word.index).trim();
    const known = labelOf(label, 'patient');
    if (known === null) continue;
    if (known !== 'not-needed' && !SPACED.includes(known.datum)) return null;
    return pair(label, line.slice(word.index), line);
  }
  return null;
}
