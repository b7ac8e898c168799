// What CMS says of a procedure number: global days, whether both sides may be billed, units a day.
import { readTable } from './tsv.ts';

export interface ProcedureFacts {
  /** CMS status letter; `C` for unlisted, `R` restricted, `I` not valid for Medicare. */
  status: string;
  /** `000`, `010`, `090`, `XXX` or `YYY`. */
  global: string;
  /** CMS bilateral indicator; `1` allows modifier 50, `2` means the price covers both sides. */
  bilateral: string;
  /** Medicare's cap of units for one day; 0 when none is known. */
  units: number;
  /** Billed by area of the mouth. */
  byArea: boolean;
  /** CMS assistant indicator: `0` paid only with records, `1` never, `2` paid, `9` does not apply, '' unknown. */
  assistant: string;
  /** CMS co-surgeon indicator: `0` never, `1` only with records, `2` paid, `9` does not apply, '' unknown. */
  coSurgeon: string;
}

export type FactsByCode = ReadonlyMap<string, ProcedureFacts>;

/** Reads `public/codes/check/procedure-facts.tsv` (CMS fee schedule RVU24C, unit caps 2024Q3). */
export function readProcedureFacts(table: string): FactsByCode {
  return new Map(
    readTable(table, ['code', 'status', 'global', 'bilateral', 'units']).map((row) => [
      row.code ?? '',
      {
        status: row.status ?? '',
        global: row.global ?? '',
        bilateral: row.bilateral ?? '',
        units: Number(row.units ?? '') || 0,
        byArea: row.area === '1',
        assistant: row.assistant ?? '',
        coSurgeon: row.coSurgeon ?? '',
      },
    ]),
  );
}
