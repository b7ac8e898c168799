// Tables as CSV that opens clean and safe in a spreadsheet.

/**
 * `text` never runs as a formula and never becomes a number (`00123`, `1E5`); `date` is `YYYY-MM-DD`, which spreadsheets
 * read as a date; `number` and `money` (cents in, dollars out) stay numbers.
 */
export type ColumnKind = 'text' | 'date' | 'number' | 'money';

export interface Column<Row> {
  title: string;
  kind?: ColumnKind;
  of: (row: Row) => string | number | null | undefined;
}

/** With a byte order mark, so that Excel reads it as UTF-8, and CRLF (RFC 4180). */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => quoted(safeText(title))),
    ...rows.map((row) => columns.map((column) => cell(column, row))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell<Row>({ kind = 'text', of }: Column<Row>, row: Row): string {
  const value = of(row);
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') {
    return kind === 'money' ? (value / 100).toFixed(2) : String(value);
  }
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return value;
  return quoted(safeText(value));
}

/**
 * A cell that begins like a formula gets an apostrophe (OWASP, CSV injection). One that a spreadsheet would turn into a
 * number or a day, and so change, gets a tab, which spreadsheets do not show.
 */
function safeText(value: string): string {
  if (/^[\s]*[=+\-@]/.test(value) || /^[\t\r\n]/.test(value)) return `'${value}`;
  return LOOKS_LIKE_MORE.test(value) ? `\t${value}` : value;
}

/** Leading zeros, long ids, 1E5; and what a spreadsheet takes for a day: 12-4, 3/14, 2026.11, MAR-12. */
const LOOKS_LIKE_MORE =
  /^(0\d+|\d{11,}|\d+[eE]\d+|\d{1,4}[-/.]\d{1,4}([-/.]\d{1,4})?|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ]?\d{1,4})$/i;

function quoted(value: string): string {
  return /[",\r\n\t']/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
