// An imported list of diagnoses: found by code, by beginning, and by words.
import type { Catalogue, KnownCode } from '../check/catalogue.ts';
import { bare } from '../code-set.ts';
import { fold } from '../words.ts';

const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

function known(line: string): KnownCode {
  const [code = '', flag, words = ''] = line.split('\t');
  return { code: dotted(code), words, billable: flag === '1', validFrom: '' };
}

/** Position of the first line that is not before `wanted`. */
function firstAt(lines: readonly string[], wanted: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface EditionInfo {
  edition: string;
  from: string;
  to: string;
}

export interface Edition extends Catalogue {
  /** Billable codes that hold every word, or begin like the code that was typed. */
  search: (query: string, limit: number) => KnownCode[];
}

/** `lines`: sorted, `code<TAB>flag<TAB>words`, as `OrderReader` leaves them. */
export function readEdition(lines: readonly string[], info: EditionInfo): Edition {
  let lower: string[] | undefined;
  const under = (beginning: string): KnownCode[] => {
    const key = bare(beginning);
    const out: KnownCode[] = [];
    for (let at = firstAt(lines, key); lines[at]?.startsWith(key); at++) {
      if (!lines[at]?.startsWith(`${key}\t`)) out.push(known(lines[at] ?? ''));
    }
    return out;
  };
  const find = (code: string): KnownCode | undefined => {
    const key = `${bare(code)}\t`;
    const line = lines[firstAt(lines, key)];
    return key.length > 1 && line?.startsWith(key) ? known(line) : undefined;
  };
  const search = (query: string, limit: number): KnownCode[] => {
    if (/^[a-z]\d[0-9a-z]?\.?[0-9a-z]{0,4}$/i.test(query.trim())) {
      const own = find(query);
      return [...(own ? [own] : []), ...under(query)]
        .filter(({ billable }) => billable)
        .slice(0, limit);
    }
    const words = fold(query).match(/[a-z0-9]+/g) ?? [];
    if (words.length === 0) return [];
    lower ??= lines.map((line) => ` ${line.slice(line.indexOf('\t') + 3).toLowerCase()}`);
    const out: KnownCode[] = [];
    for (let at = 0; at < lower.length && out.length < limit; at++) {
      const text = lower[at] ?? '';
      if (words.every((word) => text.includes(word)) && lines[at]?.includes('\t1\t')) {
        out.push(known(lines[at] ?? ''));
      }
    }
    return out;
  };
  return { ...info, complete: true, find, under, search };
}
