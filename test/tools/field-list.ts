// Which ICD-10-CM codes belong to the field: the list of prefixes, and what it chooses out of an official file.
import { readFileSync } from 'node:fs';
import type { OrderRow } from './order-file.ts';

const LIST = new URL('icd10cm-field-list.txt', import.meta.url);

interface Wish {
  prefix: string;
  firstCareOnly: boolean;
}

/** The wishes of the list, and the codes that are new in this edition. */
export function readFieldList(): { wishes: Wish[]; added: Set<string> } {
  const wishes: Wish[] = [];
  const added = new Set<string>();
  for (const line of readFileSync(LIST, 'utf8').split('\n')) {
    const words = line.replace(/#.*/, '').trim().split(/\s+/).filter(Boolean);
    if (words[0] === 'new') {
      for (const code of words.slice(1)) added.add(code);
      continue;
    }
    const firstCareOnly = words.at(-1) === 'first';
    for (const prefix of firstCareOnly ? words.slice(0, -1) : words) {
      wishes.push({ prefix, firstCareOnly });
    }
  }
  return { wishes, added };
}

/** A code of 7 characters ending in D, S and so on belongs to later care; T81.4-style short codes stay. */
const isLaterCare = (code: string) => code.length === 7 && !code.endsWith('A');

/** The rows that the wishes choose, with the headers above them, in official order. Throws for a wish that nothing meets. */
export function select(rows: readonly OrderRow[], wishes: readonly Wish[]): OrderRow[] {
  const unmet = wishes.filter(({ prefix }) => !rows.some((row) => row.code.startsWith(prefix)));
  if (unmet.length > 0) {
    throw new Error(`Not in the official file: ${unmet.map(({ prefix }) => prefix).join(' ')}`);
  }
  const wanted = new Set<string>();
  for (const row of rows) {
    if (!row.billable) continue;
    const wish = wishes.find(
      ({ prefix, firstCareOnly }) =>
        row.code.startsWith(prefix) && !(firstCareOnly && isLaterCare(row.code)),
    );
    if (!wish) continue;
    for (let length = 3; length <= row.code.length; length++) {
      wanted.add(row.code.slice(0, length));
    }
  }
  return rows.filter((row) => wanted.has(row.code));
}
