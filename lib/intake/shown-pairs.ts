// Rows of words on a page as labels with their values: beside, below, or after a colon.
import { labelOf } from '../case/paste/labels.ts';
import type { ShownCell, ShownGroup } from '../form/page-values.ts';
import { dataIn } from '../form/words-to-data.ts';
import { plainWords } from '../form/words.ts';

export interface ShownPair {
  label: string;
  value: string;
  headings: string[];
  /** Pairs of one group stand together. */
  group: number;
}

const LONGEST_LABEL = 48;

/** Words that name a datum of a case, by the vocabulary of forms or by that of practice systems. */
export function isLabel(text: string): boolean {
  const words = text.replace(/[\s:]+$/, '');
  if (words.length > LONGEST_LABEL || /\d{3}/.test(words)) return false;
  return labelOf(words, 'patient') !== null || dataIn(plainWords(words)).length > 0;
}

/** `Member ID: LKS6302`: the words before the colon are a label. */
function inOneCell(text: string): { label: string; value: string } | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const label = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  return value !== '' && isLabel(label) ? { label, value } : null;
}

type Words = Pick<ShownPair, 'label' | 'value'>;

/** `Patient` over a name is its label; `Subscriber` beside `Claim information` is one of a row of tabs. */
const BARE_ROLE = /^(patient|subscriber|insured|member|policy ?holder)$/i;

function alongRow(cells: readonly ShownCell[]): Words[] {
  const pairs: Words[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const { text, head } = cells[i] ?? { text: '', head: false };
    const whole = inOneCell(text);
    if (whole) {
      pairs.push(whole);
      continue;
    }
    const next = cells[i + 1];
    if (!next || !isLabel(text) || (BARE_ROLE.test(text) && !head)) continue;
    // A label without a value stands beside the next label: it takes nothing.
    const taken = next.text !== '' && !next.head && !isLabel(next.text) && !inOneCell(next.text);
    if (taken) pairs.push({ label: text.replace(/[\s:]+$/, ''), value: next.text });
    if (taken || next.text === '') i += 1;
  }
  return pairs;
}

/** A head row of labels over one row of values. Over several rows it is a list, and whose they are nobody knows. */
function belowHead(rows: readonly ShownCell[][]): Words[] | null {
  const [head = [], values, ...more] = rows;
  if (!values || head.length < 2 || head.length !== values.length) return null;
  const labels = head.filter(({ text }) => text !== '' && isLabel(text)).length;
  const isHead =
    labels >= 2 && labels * 2 >= head.length && !head.some(({ text }) => inOneCell(text));
  if (!isHead || isLabel(values[0]?.text ?? '')) return null;
  if (more.some((row) => row.some(({ text }) => text !== ''))) return [];
  return head.flatMap(({ text: label }, column) => {
    const value = values[column]?.text ?? '';
    return value === '' || isLabel(value) ? [] : [{ label, value }];
  });
}

/** Every label with its value, in page order. */
export function shownPairs(groups: readonly ShownGroup[]): ShownPair[] {
  return groups.flatMap(({ headings, rows, table }, group) => {
    const words = (table && belowHead(rows)) || rows.flatMap(alongRow);
    return words.map((pair) => ({ ...pair, headings, group }));
  });
}
