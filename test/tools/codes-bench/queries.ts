// The queries of the bench: the list that the look-up was tuned with, and one that nobody may tune with.
import { readFileSync } from 'node:fs';
import type { Row } from './bench.ts';

function read(name: string): Row[] {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([query = '', kind = '', codes = '']) => ({ query, kind, codes: codes.split(';') }));
}

export const TUNED = read('code-queries.tsv');
export const HELD_OUT = read('code-queries-held-out.tsv');

/** Every tenth of both lists: Fuse.js takes more than a second for each, so all are also compared on these alone. */
export const SAMPLE = [...TUNED, ...HELD_OUT].filter((_, at) => at % 10 === 0);

/** Every fourth query, typed key by key. */
export const TYPED = TUNED.filter((_, at) => at % 4 === 0).map(({ query }) => query);
