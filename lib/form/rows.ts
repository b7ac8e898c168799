// Which service line or diagnosis a control belongs to, and whether a date or a unit count is a line's at all.
import type { FieldKey } from '../case/field-keys.ts';
import { DESCRIPTION_DATA, descriptionKeys } from './descriptions.ts';
import { diagnosisMarks, diagnosisNumbers } from './diagnosis-boxes.ts';
import type { Box } from './format/ask.ts';
import type { PageKind } from './page-kind.ts';
import type { Placed } from './line-rows.ts';
import { lineNumbers, numberRows, rowName, rowReader, saidLine } from './line-rows.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { plainWords } from './words.ts';

const LINE_ONLY: Readonly<Record<string, string>> = {
  procedure: 'code',
  modifier: 'modifiers',
  pointers: 'diagnosisPointers',
  charge: 'charge',
  emergency: 'emergency',
  teeth: 'toothNumbers',
  oralCavityArea: 'areaOfOralCavity',
};
/** Asked for once for the whole request, or once for every line. */
const LINE_OR_WHOLE: Readonly<Record<string, string>> = {
  fromDate: 'fromDate',
  toDate: 'toDate',
  placeOfService: 'placeOfService',
  units: 'units',
};
const WHOLE_KEY: Readonly<Record<string, FieldKey>> = {
  fromDate: 'auth.fromDate',
  toDate: 'auth.toDate',
  placeOfService: 'auth.placeOfService',
  units: 'auth.quantity',
};
/** What else a line calls its own data. */
const IN_A_LINE: Readonly<Record<string, string>> = {
  diagnosis: 'pointers',
  amount: 'charge',
  count: 'units',
  lineDate: 'fromDate',
  linePlace: 'placeOfService',
};
/** Words with which a date or number is plainly that of the request. */
const OF_REQUEST = /\b(anticipated|requested|requesting|request|start of care|admission|total)\b/i;
/** Data that are never a line's: a section that asks for them is about the whole request. */
const OF_WHOLE = new Set([
  'memberId',
  'diagnosis',
  'npi',
  'lastName',
  'urgency',
  'serviceType',
  'requestCategory',
]);
/** Without a row these may be any line's. */
const ANY_LINE = new Set(['teeth', 'oralCavityArea']);
/** As many lines as a claim can have (X12 837P: 50); candidates of a question that does not name its line. */
const EVERY_LINE = Array.from({ length: 50 }, (_, index) => index);

export const ROW_DATA: ReadonlySet<string> = new Set([
  'amount',
  'count',
  'lineDate',
  'linePlace',
  ...DESCRIPTION_DATA,
  ...Object.keys(LINE_ONLY),
  ...Object.keys(LINE_OR_WHOLE),
  'diagnosis',
]);

export interface RowReading {
  keys: FieldKey[];
  /** False: only equal values of all candidates settle it. */
  certain: boolean;
  box?: Box;
}

const LINE_WORDS = /\b(lines?|service lines?|procedures?|line item|svc line)\b/;

function sayLine(control: ControlSnapshot): boolean {
  const { name, id, headings, label, aria } = control.labels;
  if ([label, aria].some((text) => saidLine(text) !== undefined)) return true;
  return [name, id, headings[0]].some((text) => LINE_WORDS.test(plainWords(text)));
}

/** Order of the boxes of one kind in each line. */
function boxPlaces(
  boxes: readonly Placed[],
  lines: ReadonlyMap<string, number>,
): Map<string, { index: number; count: number }> {
  const perLine = new Map<number, string[]>();
  for (const { control } of boxes) {
    const line = lines.get(control.ref) ?? 0;
    perLine.set(line, [...(perLine.get(line) ?? []), control.ref]);
  }
  return new Map(
    [...perLine.values()].flatMap((refs) =>
      refs.map((ref, index) => [ref, { index, count: refs.length }] as const),
    ),
  );
}

function wholeKeys(datum: string, kind: PageKind, besideLine: boolean): RowReading {
  const whole = WHOLE_KEY[datum] ?? '';
  const lines = EVERY_LINE.map((line) => `lines[${line}].${LINE_OR_WHOLE[datum] ?? ''}`);
  if (kind === 'auth')
    return besideLine
      ? { keys: [whole, ...lines.slice(0, 1)], certain: false }
      : { keys: [whole], certain: true };
  return { keys: kind === 'claim' ? lines : [whole, ...lines], certain: false };
}

/**
 * Keys of all row data. A date, place or unit count belongs to a line when it stands in a row that also has a
 * procedure, charge or pointer; otherwise it is the whole request's, or on a claim that of all lines at once.
 * Also answers which line a control stands in that holds no line datum itself (24J, the rendering NPI).
 */
export function readRows(
  placed: readonly Placed[],
  kind: PageKind,
): { keys: Map<string, RowReading>; lineOf: (control: ControlSnapshot) => number | undefined } {
  const rowOf = rowReader(placed);
  const lineRows = new Set<string>();
  for (const { control, datum } of placed) {
    const row = rowOf(control);
    if (row && datum in LINE_ONLY) lineRows.add(rowName(row));
  }
  const inLine = (control: ControlSnapshot): boolean => {
    const row = rowOf(control);
    return row !== undefined && lineRows.has(rowName(row));
  };
  const all = placed.map((one) => {
    if (!inLine(one.control)) return one;
    const datum = IN_A_LINE[one.datum];
    return datum === undefined ? one : { ...one, datum };
  });
  // Where line data stand without rows, what is asked under the same heading may be the line's as well: a quantity
  // always, a date or place where the section is about nothing else.
  const lineHeadings = new Set<string>();
  const mixedHeadings = new Set<string>();
  for (const { control, datum } of placed) {
    const heading = control.labels.headings[0] ?? '';
    if (datum in LINE_ONLY && !rowOf(control)) lineHeadings.add(heading);
    if (OF_WHOLE.has(datum)) mixedHeadings.add(heading);
  }
  const besideLine = ({ labels }: ControlSnapshot, datum: string): boolean => {
    const heading = labels.headings[0] ?? '';
    const near = lineHeadings.has(heading) && (datum === 'units' || !mixedHeadings.has(heading));
    return (
      near &&
      ![labels.label, labels.aria, labels.preceding].some((text) => OF_REQUEST.test(text ?? ''))
    );
  };
  const isLine = ({ control, datum }: Placed): boolean =>
    datum in LINE_ONLY ||
    (datum in LINE_OR_WHOLE &&
      (inLine(control) || (rowOf(control) !== undefined && sayLine(control))));

  const lines = all.filter(isLine);
  const number = lineNumbers(lines, rowOf);
  const rows = numberRows(lines, rowOf);
  const diagnosisBoxes = all.filter(({ datum }) => datum === 'diagnosis');
  const diagnoses = diagnosisNumbers(diagnosisBoxes);
  const pointAt = diagnosisMarks(diagnosisBoxes);
  const modifiers = boxPlaces(
    lines.filter(({ datum }) => datum === 'modifier'),
    number,
  );
  const pointers = boxPlaces(
    lines.filter(({ datum }) => datum === 'pointers'),
    number,
  );
  const members = new Set(lines);
  // Without rows the n-th box of a kind is the n-th line's, but only while no kind has a box more than another: a box that
  // was not understood would move all that follow it one line up.
  const rowless = lines.filter(({ control }) => rowOf(control) === undefined);
  const perKind = new Map<string, Set<number>>();
  for (const { control, datum } of rowless) {
    if (datum === 'modifier' || datum === 'pointers' || ANY_LINE.has(datum)) continue;
    perKind.set(datum, (perKind.get(datum) ?? new Set()).add(number.get(control.ref) ?? 0));
  }
  const isEven = new Set([...perKind.values()].map(({ size }) => size)).size < 2;
  const inRows = new Set(
    lines.flatMap(({ control, datum }) => (rowOf(control) === undefined ? [] : [datum])),
  );
  // Some boxes of a kind in rows and some not: which line is which cannot be told for any of them.
  const isMixed = [...perKind.keys()].some((datum) => inRows.has(datum));
  // A charge or a date that stands outside does not unsettle rows which have all the procedures of the page.
  const withCode = new Set(
    lines.flatMap(({ control, datum }) => {
      const row = rowOf(control);
      return datum === 'procedure' && row ? [rowName(row)] : [];
    }),
  );
  const rowsAreAll = withCode.size > 0 && !perKind.has('procedure');
  const isSure = (control: ControlSnapshot): boolean => {
    const row = rowOf(control);
    if (row && rowsAreAll && withCode.has(rowName(row))) return true;
    return !isMixed && (isEven || row !== undefined);
  };
  const isOutside = ({ control, datum }: Placed): boolean =>
    rowsAreAll && perKind.has(datum) && inRows.has(datum) && rowOf(control) === undefined;
  const keys = new Map<string, RowReading>();
  for (const [ref, key] of descriptionKeys({ placed, rowOf, lines: rows, diagnoses }))
    keys.set(ref, { keys: [key], certain: true });
  all.forEach((one, position) => {
    const { control, datum } = one;
    const line = number.get(control.ref) ?? 0;
    const modifier = modifiers.get(control.ref);
    const pointer = pointers.get(control.ref);
    if (members.has(one) && isOutside(one)) return;
    if (datum === 'diagnosis') {
      keys.set(control.ref, {
        keys: [`diagnoses[${diagnoses.get(control.ref) ?? 0}].code`],
        certain: true,
      });
    } else if (
      pointer &&
      placed[position]?.datum === 'diagnosis' &&
      (control.maxLength ?? 99) > 4
    ) {
      return; // a whole code for each line: which diagnosis goes there is not written anywhere
    } else if (modifier) {
      if (modifier.index < 4)
        keys.set(control.ref, {
          keys: [`lines[${line}].modifiers[${modifier.index}]`],
          certain: isSure(control),
          box: modifier,
        });
    } else if (members.has(one)) {
      const field = LINE_ONLY[datum] ?? LINE_OR_WHOLE[datum] ?? '';
      const any = ANY_LINE.has(datum) && rowOf(control) === undefined;
      keys.set(control.ref, {
        keys: any
          ? EVERY_LINE.map((each) => `lines[${each}].${field}`)
          : [`lines[${line}].${field}`],
        certain: !any && isSure(control),
        ...(pointer && { box: { ...pointer, ...(pointAt && { pointAt }) } }),
      });
    } else if (datum in LINE_OR_WHOLE) {
      keys.set(control.ref, wholeKeys(datum, kind, besideLine(control, datum)));
    }
  });
  return {
    keys,
    lineOf: (control) => {
      const row = rowOf(control);
      return row && lineRows.has(rowName(row)) ? rows.get(rowName(row)) : undefined;
    },
  };
}
