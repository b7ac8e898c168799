// Boxes that hold one value together: month, day and year; area code, prefix and line number.
import { onceAReading } from './one-reading.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

export type DatePart = 'month' | 'day' | 'year';
export type Part =
  { kind: 'date'; part: DatePart } | { kind: 'slice'; index: number; lengths: number[] };

/** Data that are dates and may be split into month, day and year. */
export const DATES: ReadonlySet<string> = new Set([
  'birthDate',
  'fromDate',
  'toDate',
  'admissionDate',
  'accidentDate',
  'illnessDate',
]);

const DATE_PART: readonly (readonly [DatePart, RegExp])[] = [
  ['month', /\b(month|mm|mon)\b/],
  ['day', /\b(day|dd)\b/],
  ['year', /\b(year|yyyy|ccyy|yy|yr)\b/],
];

const partIn = onceAReading((text: string): DatePart | undefined => {
  // A birthday and a day of surgery are whole dates, not the day of one.
  const words = plainWords(text)
    .replace(/\bbirth ?day\b|\bbday\b/g, 'birth')
    .replace(/\bday of (?=service|surgery|procedure|operation|treatment)/g, 'date of ');
  const found = DATE_PART.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? found[0]?.[0] : undefined;
});

/** The part that a control's own words name. */
function ownPart({ labels }: ControlSnapshot): DatePart | undefined {
  const { label, aria, placeholder, title, name, id, autocomplete, floating } = labels;
  for (const text of [autocomplete, placeholder, aria, label, floating, title, name, id]) {
    const part = text && partIn(text);
    if (part) return part;
  }
  return undefined;
}

/** The same among neighbours, where a single letter at the end of a field name is enough (`birth_d`). */
export function saidPart(control: ControlSnapshot): DatePart | undefined {
  const { name, id } = control.labels;
  const letter = /[_.\-](m|d|y)$/i.exec(name ?? id ?? '')?.[1]?.toLowerCase();
  const byLetter = DATE_PART.find(([part]) => part.startsWith(letter ?? '-'))?.[0];
  return ownPart(control) ?? byLetter;
}

/**
 * Which part of a date this control takes, or undefined when it takes the whole date. In a group of three the one that
 * names no part takes the part that is left; three that name none are month, day and year.
 */
export function datePart(
  control: ControlSnapshot,
  siblings: readonly ControlSnapshot[],
): DatePart | undefined {
  if (siblings.length !== 3) return ownPart(control);
  const own = saidPart(control);
  const said = siblings.map(saidPart);
  if (new Set(said.filter(Boolean)).size < said.filter(Boolean).length) return own;
  if (own) return own;
  const left = DATE_PART.map(([part]) => part).filter((part) => !said.includes(part));
  const nameless = siblings.filter((_, index) => said[index] === undefined);
  return left[nameless.findIndex(({ ref }) => ref === control.ref)];
}

/** Lengths of the boxes of a split number (phone 3-3-4 or 3-7), or undefined when they do not say. */
export function sliceLengths(
  siblings: readonly ControlSnapshot[],
  digits: number,
): number[] | undefined {
  const lengths = siblings.map(({ maxLength }) => maxLength ?? 0);
  const known = lengths.map((length, index) =>
    siblings.length === 2 && index === 1 && length === 8 && digits === 10 ? 7 : length,
  );
  if (known.reduce((sum, length) => sum + length, 0) === digits) return known;
  if (digits === 10 && siblings.length === 3 && lengths.every((length) => length === 0))
    return [3, 3, 4];
  if (digits === 10 && siblings.length === 2 && (known[0] === 3 || known[0] === 0)) return [3, 7];
  return undefined;
}
