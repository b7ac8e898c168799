// The official ICD-10-CM order file, where a copy is present beside the project; the project itself carries none.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface OrderRow {
  /** Without dot. */
  code: string;
  billable: boolean;
  text: string;
}

/** Path from ICD10CM_ORDER_FILE, else where a copy is looked for. */
export const ORDER_FILE =
  process.env.ICD10CM_ORDER_FILE ??
  fileURLToPath(new URL('../../../shared/data/icd10cm_order_2027.txt', import.meta.url));

/** Reads the fixed columns: 7-13 code, 15 flag, 78- long description (CMS readme of the order file). */
export function readOrderFile(path: string): OrderRow[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.length > 77)
    .map((line) => ({
      code: line.slice(6, 13).trim(),
      billable: line[14] === '1',
      text: line.slice(77).trim(),
    }));
}
