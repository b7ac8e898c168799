// CMS NCCI practitioner edits: pairs of numbers that are not paid together. Only pairs of our field are kept.
import { cells, separatorOf } from './delimited.ts';
import { refuse, type ReadSet, type Refused } from './outcome.ts';

const NUMBER = /^[A-Z0-9]\d{3}[A-Z0-9]$/;

export class NcciReader {
  readonly #lines: string[] = [];
  readonly #ours: ReadonlySet<string>;
  readonly #today: string;
  #separator = '\t';
  #columns: { one: number; two: number; deleted: number; modifier: number } | null = null;
  #rows = 0;
  #bad = 0;

  /** `ours`: numbers of the field; `today`: ISO day, edits that ended before it are left out. */
  constructor(ours: ReadonlySet<string>, today: string) {
    this.#ours = ours;
    this.#today = today;
  }

  add(line: string): void {
    if (line.trim() === '') return;
    if (!this.#columns) {
      this.#header(line);
      return;
    }
    const row = cells(line, this.#separator);
    const { one, two, deleted, modifier } = this.#columns;
    const [first = '', second = ''] = [row[one], row[two]];
    const indicator = row[modifier]?.charAt(0) ?? '';
    if (!NUMBER.test(first) || !NUMBER.test(second) || !/[019]/.test(indicator)) {
      this.#bad++;
      return;
    }
    this.#rows++;
    // 20240930, or "*" while the edit is in force.
    const end = (row[deleted] ?? '').replace(/\D/g, '');
    if (end.length === 8 && end < this.#today.replaceAll('-', '')) return;
    if (indicator === '9' || !this.#ours.has(first) || !this.#ours.has(second)) return;
    this.#lines.push(`${first}\t${second}\t${indicator}`);
  }

  /** The header stands below notes of CMS, and its names may be broken over lines; "Column 1" begins it. */
  #header(line: string): void {
    if (!/column ?1/i.test(line) || !/column ?2/i.test(line)) return;
    this.#separator = separatorOf(line);
    const names = cells(line.toLowerCase(), this.#separator);
    const find = (test: RegExp) => names.findIndex((name) => test.test(name));
    const columns = {
      one: find(/column ?1/),
      two: find(/column ?2/),
      deleted: find(/deletion/),
      modifier: find(/modifier/),
    };
    // CMS's text file has six fixed columns even where the header is broken over lines.
    this.#columns = columns.modifier < 0 ? { one: 0, two: 1, deleted: 4, modifier: 5 } : columns;
  }

  finish(name: string): { ok: true; set: ReadSet } | Refused {
    if (!this.#columns || this.#bad > Math.max(20, this.#rows / 10)) return refuse('columns');
    if (this.#lines.length === 0) return refuse('empty');
    const lines = [...new Set(this.#lines)].sort();
    return { ok: true, set: { kind: 'ncci', edition: name, from: '', to: '', lines } };
  }
}
