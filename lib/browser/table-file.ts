// A spreadsheet file as rows of text: CSV, tab-separated text, or an Excel workbook. Parsers are loaded when the first is opened.
import { readWorkbook } from './workbook.ts';

export interface Table {
  /** Name of the sheet; '' for a text file. */
  name: string;
  /** Cells as text, days as `YYYY-MM-DD`; rows without any text are left out. */
  rows: string[][];
}

export type TableFile = { ok: true; tables: Table[] } | { ok: false; message: string };

const MOST_BYTES = 25_000_000;
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const LONGEST = 4_000;

const refused = (message: string): TableFile => ({ ok: false, message });

/** Kinds of files that are often taken for a spreadsheet, by their first bytes. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    'd0cf11e0',
    'This is an old Excel file (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”, then choose that file.',
  ],
  ['25504446', 'This is a PDF. Export the list as CSV or Excel from the program it comes from.'],
  ['89504e47', 'This is a picture, not a spreadsheet.'],
  ['ffd8ff', 'This is a picture, not a spreadsheet.'],
];

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** UTF-8 or UTF-16 by its mark, UTF-8 where the bytes are that, else the code page that Windows programs export in. */
function decoded(bytes: Uint8Array): string {
  const start = hex(bytes.subarray(0, 2));
  if (start === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (start === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readText(bytes: Uint8Array): Promise<TableFile> {
  const text = decoded(bytes);
  if (text.includes('\0')) return refused('This file is not a spreadsheet that can be read here.');
  if (/^\s*(<!doctype|<html|<\?xml|\{|\[)/i.test(text))
    return refused(
      'This file is not a spreadsheet. Export the list as CSV or Excel (.xlsx) and choose that file.',
    );
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  return tidy([{ name: '', rows: data }]);
}

function tidy(tables: readonly Table[]): TableFile {
  const kept = tables
    .map(({ name, rows }) => ({
      name,
      rows: rows
        .map((row) =>
          row
            .slice(0, MOST_COLUMNS)
            .map((cell) => cell.replaceAll('\u00a0', ' ').trim().slice(0, LONGEST)),
        )
        .filter((row) => row.some((cell) => cell !== '')),
    }))
    .filter(({ rows }) => rows.length > 0);
  const [first] = kept;
  if (!first) return refused('This file is empty: there are no rows in it.');
  if (kept.every(({ rows }) => rows.every((row) => row.filter(Boolean).length < 2)))
    return refused(
      'Only one column could be told apart in this file. Export it as CSV with commas or as Excel (.xlsx).',
    );
  if (kept.some(({ rows }) => rows.length > MOST_ROWS))
    return refused(
      `This file has more than ${MOST_ROWS.toLocaleString('en-US')} rows. Split it, or leave out what is long closed.`,
    );
  return { ok: true, tables: kept };
}

/** Reads a file that a person chose. Expected trouble is a sentence for the person; nothing of the file is in it. */
export async function readTableFile(file: File): Promise<TableFile> {
  if (file.size === 0) return refused('This file is empty.');
  if (file.size > MOST_BYTES)
    return refused('This file is larger than 25 MB. Leave out what is long closed, and try again.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = hex(bytes.subarray(0, 4));
  const other = OTHERS.find(([magic]) => start.startsWith(magic));
  if (other) return refused(other[1]);
  if (start !== '504b0304') return readText(bytes);
  const book = await readWorkbook(file);
  return book.ok ? tidy(book.tables) : book;
}
