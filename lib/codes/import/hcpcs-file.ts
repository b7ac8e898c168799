// HCPCS Level II: CMS's fixed columns, or a table with a header.
import { cells, separatorOf } from './delimited.ts';
import { refuse, type ReadSet, type Refused } from './outcome.ts';

const CODE = /^[A-Z]\d{4}$/;

export class HcpcsReader {
  readonly #words = new Map<string, string>();
  #columns: { separator: string; code: number; long: number; short: number; ended: number } | null =
    null;
  #bad = 0;

  add(line: string): void {
    if (line.trim() === '') return;
    // Fixed columns: 1-5 code, 11 record kind (3 first line, 4 more of its words), 12-91 words (CMS record layout).
    const fixed = /^([A-Z]\d{4})\d{5}([34])(.{1,80})/.exec(line);
    if (fixed && !this.#columns) {
      const [, code = '', kind, words = ''] = fixed;
      const before = kind === '4' ? `${this.#words.get(code) ?? ''} ` : '';
      this.#words.set(code, `${before}${words.trim()}`);
      return;
    }
    if (!this.#columns) {
      this.#header(line);
      return;
    }
    const { separator, code, long, short, ended } = this.#columns;
    const row = cells(line, separator);
    const number = row[code]?.toUpperCase() ?? '';
    if (!CODE.test(number)) this.#bad++;
    else if ((row[ended] ?? '') === '') this.#words.set(number, row[long] || row[short] || '');
  }

  #header(line: string): void {
    const separator = separatorOf(line);
    const names = cells(line.toLowerCase(), separator);
    const find = (test: RegExp) => names.findIndex((name) => test.test(name));
    const code = find(/^(?:hcpcs?|code)/);
    if (code < 0) return;
    // A number of this quarter may have its short words only.
    const [long, short] = [find(/long/), find(/short|desc/)];
    this.#columns = { separator, code, long, short, ended: find(/term/) };
  }

  finish(name: string): { ok: true; set: ReadSet } | Refused {
    // The dental numbers in CMS's file are the ADA's and stay out.
    const kept = [...this.#words].filter(([code]) => !code.startsWith('D'));
    if (kept.length === 0 || this.#bad > kept.length) return refuse('columns');
    const lines = kept.map(([code, words]) => `${code}\t1\t${words}`).sort();
    return { ok: true, set: { kind: 'hcpcs', edition: name, from: '', to: '', lines } };
  }
}
