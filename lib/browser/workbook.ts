// The sheets of an Excel workbook. It is unpacked here, piece by piece and with a limit, because the reader would start a
// worker from a blob for large sheets, which the extension's policy forbids, and would unpack whatever a file claims.
import { ZipError, zipEntries, type ZipEntry } from '../store/code-sets-zip.ts';
import { zipOf, type ZipFile } from '../store/zip.ts';
import type { Table, TableFile } from './table-file.ts';

const MOST_UNPACKED = 200_000_000;
const TOO_LARGE =
  'This workbook is too large to open here. Save the sheet as “CSV UTF-8” and choose that file.';
const BROKEN =
  'This Excel file cannot be read: it is damaged, protected with a password, or of another kind. Save it again as “Excel Workbook (.xlsx)” or as CSV.';

/** What a workbook is made of; pictures and macros are left packed. */
const NEEDED = /(^|\/)(\[Content_Types\]\.xml|[^/]+\.xml|[^/]+\.xml\.rels|\.rels)$/;

async function* unpacked(entries: readonly ZipEntry[]): AsyncGenerator<ZipFile> {
  for (const { name, stream } of entries) {
    const bytes = new Uint8Array(await new Response(await stream()).arrayBuffer());
    yield { path: name, bytes };
  }
}

/** Days as `YYYY-MM-DD`: the reader gives them in UTC, and a time of the day is of no interest here. */
function textOf(cell: unknown): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'Y' : 'N';
  // 0.1 + 0.2 in a cell is shown as 0.3; ids are whole numbers up to fifteen digits.
  return typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : '';
}

export async function readWorkbook(file: Blob): Promise<TableFile> {
  try {
    const entries = (await zipEntries(file)).filter(({ name }) => NEEDED.test(name));
    if (!entries.some(({ name }) => /(^|\/)workbook\.xml$/.test(name)))
      return { ok: false, message: 'This file is a ZIP, not a spreadsheet.' };
    if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED)
      return { ok: false, message: TOO_LARGE };
    const plain = await zipOf(unpacked(entries), new Date(0));
    if (!plain) return { ok: false, message: TOO_LARGE };
    const { default: readXlsx } = await import('read-excel-file/universal');
    const sheets = await readXlsx(plain);
    const tables = sheets.map(({ sheet, data }): Table => ({
      name: sheet,
      rows: data.map((row) => row.map(textOf)),
    }));
    return { ok: true, tables };
  } catch (error) {
    // Every throw in here comes from what the file is.
    if (error instanceof ZipError || error instanceof Error) return { ok: false, message: BROKEN };
    throw error;
  }
}
