// Which column holds what, guessed from the headings; and which row is the head of the list at all.
import { plainWords } from '../form/words.ts';
import { COLUMNS } from './columns.ts';

/** `Pt. Name`, `Auth #`, `CPT code(s)`, `patient_dob` -> plain words. */
export function plainHeading(text: string): string {
  return plainWords(text.replace(/[’']s\b/g, '').replace(/_/g, ' '))
    .replace(/\b(no|num|nbr|nmbr)$/, 'number')
    .trim();
}

/** Columns that only a list of pre-authorizations has. */
const TRACKING = new Set([
  'preauth.number',
  'preauth.referenceNumber',
  'preauth.codes',
  'preauth.submittedOn',
  'preauth.validTo',
  'preauth.validRange',
]);

/** Column ids for headings, '' where none is known. Each id is given once: to the first heading that has it. */
export function guessColumns(headings: readonly string[]): string[] {
  const words = headings.map(plainHeading);
  const guessed = words.map(() => '');
  for (const { id, heading, not } of COLUMNS) {
    const at = words.findIndex(
      (text, index) =>
        text !== '' && guessed[index] === '' && heading.test(text) && !(not?.test(text) ?? false),
    );
    if (at >= 0) guessed[at] = id;
  }
  // `Status` and `Notes` of a list of patients are those of the patient.
  const tracks = guessed.some((id) => TRACKING.has(id));
  return tracks ? guessed : guessed.map((id) => (id.startsWith('preauth.') ? '' : id));
}

const LOOK_AT = 15;

/** Index of the row of headings among the first rows, or -1: titles and blank lines often stand above it. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  let best = -1;
  let most = 1;
  rows.slice(0, LOOK_AT).forEach((row, index) => {
    if (row.some((cell) => /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}-\d\d-\d\d$/.test(cell))) return;
    const known = guessColumns(row).filter(Boolean).length;
    if (known > most) {
      best = index;
      most = known;
    }
  });
  return best;
}

export interface SheetTable {
  headings: string[];
  /** Each as long as the headings; with the number of its line in the file, from 1. */
  rows: { line: number; cells: string[] }[];
  /** False when no row of headings was found: then the columns are named by their letters. */
  headed: boolean;
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A sheet as a list with headings; rows that repeat the headings (one page each) are left out. */
export function asTable(rows: readonly (readonly string[])[]): SheetTable {
  const head = headingRow(rows);
  const below = head < 0 ? rows : rows.slice(head + 1);
  const width = Math.max(...rows.map(({ length }) => length), 1);
  const names = head < 0 ? [] : (rows[head] ?? []);
  const headings = Array.from(
    { length: width },
    (_, index) => names[index] || `Column ${letters(index)}`,
  );
  const repeated = names.join('\u0001').toLowerCase();
  return {
    headings,
    headed: head >= 0,
    rows: below.flatMap((row, index) =>
      head >= 0 && row.join('\u0001').toLowerCase() === repeated
        ? []
        : [
            {
              line: head + 2 + index,
              cells: Array.from({ length: width }, (_, column) => row[column] ?? ''),
            },
          ],
    ),
  };
}
