// Which service line or diagnosis a control belongs to, and whether a date or a unit count is a line's at all.
import type { FieldKey } from '../case/field-keys.ts';
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
const LINE_OR_WHOLE: Readonly<Record<string, { line: string; whole: FieldKey }>> = {
  fromDate: { line: 'fromDate', whole: 'auth.fromDate' },
  toDate: { line: 'toDate', whole: 'auth.toDate' },
  placeOfService: { line: 'placeOfService', whole: 'auth.placeOfService' },
  units: { line: 'units', whole: 'auth.quantity' },
  quantityType: { line: '', whole: 'auth.quantityType' },
  note: { line: '', whole: 'auth.note' },
};

export const ROW_DATA: ReadonlySet<string> = new Set([
  ...Object.keys(LINE_ONLY),
  ...Object.keys(LINE_OR_WHOLE),
  'diagnosis',
]);

interface Placed {
  control: ControlSnapshot;
  datum: string;
  siblings: readonly ControlSnapshot[];
}

const LINE_WORDS = /\b(lines?|service lines?|procedures?|line item|svc line)\b/;

function sayLine(control: ControlSnapshot): boolean {
  const { name, id, headings } = control.labels;
  return [name, id, headings[0]].some((text) => LINE_WORDS.test(plainWords(text)));
}

/** Number of a control's row, counted from 0 over the rows of its kind; controls without a row number count in page order. */
function indexer(placed: readonly Placed[]): Map<string, number> {
  const numbers = placed
    .map(({ control }) => control.row?.index)
    .filter((index) => index !== undefined);
  const smallest = numbers.length > 0 ? Math.min(...numbers) : 0;
  const shift = smallest === 1 ? 1 : 0;
  const indexes = new Map<string, number>();
  const counted = new Map<string, number>();
  for (const { control, datum, siblings } of placed) {
    if (control.row) {
      indexes.set(control.ref, control.row.index - shift);
      continue;
    }
    const lead = siblings[0]?.ref ?? control.ref;
    const known = indexes.get(lead);
    const next = known ?? counted.get(datum) ?? 0;
    if (known === undefined) counted.set(datum, next + 1);
    indexes.set(control.ref, next);
    indexes.set(lead, next);
  }
  return indexes;
}

function isLine({ control, datum }: Placed, lineRows: ReadonlySet<number>): boolean {
  if (datum in LINE_ONLY) return true;
  if (!(datum in LINE_OR_WHOLE) || LINE_OR_WHOLE[datum]?.line === '') return false;
  if (!control.row) return false;
  return lineRows.has(control.row.index) || sayLine(control);
}

/**
 * Keys of all row data. A date, place or unit count belongs to a line when it stands in a row that also has a
 * procedure, charge or pointer; otherwise it is the whole request's (or, on a claim without rows, the first line's).
 */
export function rowIndexes(placed: readonly Placed[]): Map<string, FieldKey[]> {
  const keys = new Map<string, FieldKey[]>();
  const lineRows = new Set(
    placed.flatMap(({ control, datum }) =>
      datum in LINE_ONLY && control.row ? [control.row.index] : [],
    ),
  );
  const lines = placed.filter((one) => isLine(one, lineRows));
  const modifiers = lines.filter(({ datum }) => datum === 'modifier');
  const lineIndex = indexer(lines.filter(({ datum }) => datum !== 'modifier'));
  const modifierIndex = modifierPlaces(modifiers, lines);
  const diagnosisIndex = indexer(placed.filter(({ datum }) => datum === 'diagnosis'));
  const pointerBoxes = new Map<number, number>();

  for (const one of placed) {
    const { control, datum } = one;
    if (datum === 'diagnosis') {
      keys.set(control.ref, [`diagnoses[${diagnosisIndex.get(control.ref) ?? 0}].code`]);
    } else if (datum === 'modifier') {
      const place = modifierIndex.get(control.ref);
      if (place) keys.set(control.ref, [`lines[${place.line}].modifiers[${place.position}]`]);
    } else if (lines.includes(one)) {
      const line = lineIndex.get(control.ref) ?? 0;
      const field = LINE_ONLY[datum] ?? LINE_OR_WHOLE[datum]?.line ?? '';
      if (datum === 'pointers') pointerBoxes.set(line, (pointerBoxes.get(line) ?? 0) + 1);
      keys.set(control.ref, [`lines[${line}].${field}`]);
    } else {
      const whole = LINE_OR_WHOLE[datum];
      if (whole)
        keys.set(control.ref, whole.line ? [whole.whole, `lines[0].${whole.line}`] : [whole.whole]);
    }
  }
  return keys;
}

/** Modifier boxes of a line stand side by side; their order in the page is their position. */
function modifierPlaces(
  modifiers: readonly Placed[],
  lines: readonly Placed[],
): Map<string, { line: number; position: number }> {
  const places = new Map<string, { line: number; position: number }>();
  const numbers = lines
    .map(({ control }) => control.row?.index)
    .filter((index) => index !== undefined);
  const shift = numbers.length > 0 && Math.min(...numbers) === 1 ? 1 : 0;
  const counts = new Map<number, number>();
  for (const { control } of modifiers) {
    const line = control.row ? control.row.index - shift : 0;
    const position = counts.get(line) ?? 0;
    counts.set(line, position + 1);
    if (position < 4) places.set(control.ref, { line, position });
  }
  return places;
}
