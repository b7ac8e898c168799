// The CMS ICD-10-CM order file: fixed columns, one code a line, headings and billable codes.
import { refuse, type ReadSet, type Refused } from './outcome.ts';

/** A year's file has about 98,000 rows; half of that is a file that was cut off. */
const FEWEST = 60_000;
/** Codes that an edition brought; a file of that name without them is an older one. */
const BROUGHT: Readonly<Record<number, readonly string[]>> = { 2027: ['J34830', 'C7983'] };

/** Columns 7-13 code, 15 flag (1 billable), 78 on long description (CMS readme of the order file). */
function readLine(line: string): string | null {
  if (!/^\d{5} [A-Z0-9]{3,7} +[01] /.test(line)) return null;
  return `${line.slice(6, 13).trim()}\t${line.charAt(14)}\t${line.slice(77).trim()}`;
}

/** The fiscal year in a name such as `icd10cm_order_2027.txt` or `icd10cm-order-April-2027.txt`. */
export function yearOf(name: string): number | null {
  const year = /(20[2-4]\d)/.exec(name)?.[1];
  return year ? Number(year) : null;
}

export class OrderReader {
  readonly lines: string[] = [];
  #bad = 0;

  add(line: string): void {
    const read = readLine(line);
    if (read !== null) this.lines.push(read);
    else if (line.trim() !== '') this.#bad++;
  }

  finish(name: string): { ok: true; set: ReadSet } | Refused {
    if (this.#bad > this.lines.length / 100) return refuse('columns');
    if (this.lines.length < FEWEST) return refuse('truncated', CUT_OFF);
    const year = yearOf(name);
    if (year === null) return refuse('no-year');
    const codes = new Set(this.lines.map((line) => line.slice(0, line.indexOf('\t'))));
    const missing = Object.entries(BROUGHT).some(
      ([since, brought]) => year >= Number(since) && !brought.every((code) => codes.has(code)),
    );
    if (missing) return refuse('mislabelled');
    this.lines.sort();
    const set: ReadSet = {
      kind: 'icd10cm',
      edition: `FY${year}`,
      from: `${year - 1}-10-01`,
      to: `${year}-09-30`,
      lines: this.lines,
    };
    return { ok: true, set };
  }
}

const CUT_OFF =
  'This ICD-10-CM file is cut off: it has too few codes. Download it again; nothing was changed.';
