// Words beside a code: the description of a service line or of a diagnosis, told by the row or by the order on the page.
import type { FieldKey } from '../case/field-keys.ts';
import type { Placed, RowOf } from './line-rows.ts';
import { rowName } from './line-rows.ts';

export const DESCRIPTION_DATA = ['text', 'diagnosisText'] as const;

interface Rows {
  placed: readonly Placed[];
  rowOf: RowOf;
  /** Number of each row that is a service line, by its name. */
  lines: ReadonlyMap<string, number>;
  /** Number of each diagnosis box, by its ref. */
  diagnoses: ReadonlyMap<string, number>;
}

/**
 * Keys of description boxes. Without a row the boxes of diagnoses count only where there is one for each code, or a
 * single one, which is the first diagnosis's; a description of nothing in particular without a row is nobody's.
 */
export function descriptionKeys({ placed, rowOf, lines, diagnoses }: Rows): Map<string, FieldKey> {
  // A row with several codes says of none of them which one is described.
  const byRow = new Map<string, number | undefined>();
  for (const { control } of placed) {
    const row = rowOf(control);
    const number = diagnoses.get(control.ref);
    if (row && number !== undefined)
      byRow.set(rowName(row), byRow.has(rowName(row)) ? undefined : number);
  }
  const keys = new Map<string, FieldKey>();
  const loose: Placed[] = [];
  for (const one of placed) {
    const { control, datum } = one;
    if (datum !== 'text' && datum !== 'diagnosisText') continue;
    const row = rowOf(control);
    const line = row && datum === 'text' ? lines.get(rowName(row)) : undefined;
    const diagnosis = row && byRow.get(rowName(row));
    if (line !== undefined) keys.set(control.ref, `lines[${line}].description`);
    else if (diagnosis !== undefined) keys.set(control.ref, `diagnoses[${diagnosis}].description`);
    else if (datum === 'diagnosisText') loose.push(one);
  }
  const codes = new Set(diagnoses.values()).size;
  if (loose.length === 1 || loose.length === codes)
    loose.forEach(({ control }, index) => keys.set(control.ref, `diagnoses[${index}].description`));
  return keys;
}
