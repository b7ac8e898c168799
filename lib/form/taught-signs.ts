// The signs by which a taught field is known again: its own words, its names, what stands around it. No values, and no
// words of the page outside a closed list.
import { z } from 'zod';
import { formWords, isFormWord } from './form-words.ts';
import type { ControlSnapshot, Widget } from './snapshot.ts';

const words = z.array(z.string().max(20).refine(isFormWord)).max(48);

export const signsSchema = z.strictObject({
  kind: z.enum(['typed', 'choice', 'tick', 'file']),
  /** What the page calls the control. */
  own: words,
  /** Field name, id and test id. */
  names: words,
  /** Section headings, nearest first. */
  headings: words,
  /** Head of its table row. */
  row: words,
  /** Entries of its list. */
  options: words,
  /** Own words of the neighbours in reading order. */
  before: words,
  after: words,
  /** Share of the page's controls that stand before it, 0 to 1. */
  order: z.number().min(0).max(1),
  maxLength: z.int().min(0).max(100_000).optional(),
  /** Row of a repeating block. */
  rowIndex: z.int().min(0).max(5000).optional(),
  /** Which box, when several hold one value together. */
  part: z.strictObject({ index: z.int().min(0).max(50), size: z.int().min(2).max(50) }).optional(),
});

export type Signs = z.infer<typeof signsSchema>;

const KINDS: Readonly<Record<Widget, Signs['kind']>> = {
  text: 'typed',
  textarea: 'typed',
  contenteditable: 'typed',
  select: 'choice',
  radio: 'choice',
  combobox: 'choice',
  checkbox: 'tick',
  file: 'file',
};

const all = (...texts: (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => formWords(text))),
];

/** What the page calls a control: its label, or whatever stands where a label would. */
function ownWords({ labels }: ControlSnapshot): string[] {
  const { label, aria, floating, column, placeholder, title, preceding, following } = labels;
  const named = all(label, aria, floating, column);
  const words = named.length > 0 ? named : all(preceding, placeholder, title);
  return (words.length > 0 ? words : all(following)).slice(0, 24);
}

/** Longest list whose entries are looked at; the first ones tell it apart. */
const MOST_OPTIONS = 12;

/** Boxes that hold one value together, by the ref of each; from the reading of the page. */
export type Parts = ReadonlyMap<string, { index: number; size: number }>;

/** Signs of every control of a frame, in its order. What a person cannot see is nobody's neighbour. */
export function signsOf(controls: readonly ControlSnapshot[], parts: Parts): Signs[] {
  const own = controls.map(ownWords);
  const seen = controls.flatMap(({ hidden }, index) => (hidden === undefined ? [index] : []));
  const placeOf = new Map(seen.map((index, place) => [index, place]));
  return controls.map((control, index) => {
    const { labels, options, maxLength, row } = control;
    const place = placeOf.get(index);
    const near = (step: number): string[] =>
      place === undefined ? [] : (own[seen[place + step] ?? -1] ?? []);
    const part = parts.get(control.ref);
    return {
      kind: KINDS[control.widget],
      own: own[index] ?? [],
      names: all(labels.name, labels.id, labels.testId).slice(0, 24),
      headings: all(...labels.headings.slice(0, 2)).slice(0, 24),
      row: all(labels.rowHeader),
      options: all(...(options ?? []).slice(0, MOST_OPTIONS).map(({ text }) => text)).slice(0, 24),
      before: near(-1),
      after: near(1),
      order: (place ?? 0) / Math.max(1, seen.length - 1),
      ...(maxLength !== undefined && maxLength <= 100_000 && { maxLength }),
      ...(row && { rowIndex: row.index }),
      ...(part && { part }),
    };
  });
}
