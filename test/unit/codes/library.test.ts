import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import type { ReadSet } from '../../../lib/codes/import/outcome.ts';
import { libraryOf } from '../../../lib/codes/library.ts';
import { searchCodes } from '../../../lib/codes/search.ts';
import {
  editionFor,
  keepOwnNumbers,
  removeCodeSet,
  shelfOf,
  storeCodeSet,
} from '../../../lib/store/code-sets.ts';
import { readSets } from '../../../lib/store/shelves.ts';
import { bundledCodeFiles } from '../../tools/bundled-codes.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const field = readCodeSet(bundledCodeFiles());

const diagnoses: ReadSet = {
  kind: 'icd10cm',
  edition: 'FY2027',
  from: '2026-10-01',
  to: '2027-09-30',
  lines: ['H40\t0\tGlaucoma', 'H409\t1\tUnspecified glaucoma', 'K011\t1\tImpacted teeth'],
};
const numbers: ReadSet = {
  kind: 'hcpcs',
  edition: 'April 2026',
  from: '',
  to: '',
  lines: ['E0486\t1\tOfficial words', 'L8048\t1\tUnspecified maxillofacial prosthesis'],
};

async function library() {
  const shelves = await Promise.all((await readSets()).map(shelfOf));
  return libraryOf(field, shelves);
}
const found = async (query: string, date = '') =>
  searchCodes(await library(), query, date ? { date } : {}).map(({ code }) => code);

afterEach(async () => {
  for (const { id } of await readSets()) await removeCodeSet(id);
});

describe('imported lists in the look-up', () => {
  test('a diagnosis outside the field is found by words, slips and code', async () => {
    expect(await found('glaucoma')).toEqual([]);
    await storeCodeSet(diagnoses, NOW);
    expect((await found('glaucoma'))[0]).toMatch(/^H40/);
    expect((await found('glacoma'))[0]).toMatch(/^H40/);
    expect((await found('h409'))[0]).toBe('H40.9');
  });

  test('a code of the field stands once, in our own words', async () => {
    await storeCodeSet(diagnoses, NOW);
    await storeCodeSet(numbers, NOW);
    const hits = searchCodes(await library(), 'E0486').filter(({ code }) => code === 'E0486');
    expect(hits.map(({ words }) => words)).toEqual(['Custom-made oral appliance for sleep apnea']);
    expect((await found('k011')).filter((code) => code === 'K01.1')).toHaveLength(1);
    expect(await found('maxillofacial prosthesis')).toContain('L8048');
  });

  test('what the edition of the day does not hold is not offered', async () => {
    await storeCodeSet(diagnoses, NOW);
    expect(await found('J34.830', '2026-11-02')).toEqual([]);
    const [hit] = searchCodes(await library(), 'K01.1', { date: '2026-11-02' });
    expect(hit).toMatchObject({ edition: 'FY2027', outsideEdition: false });
  });
});

describe('the practice’s own numbers', () => {
  const own = [{ code: '99070', description: 'Splint kit of the practice', fee: '85.00' }];

  test('are found and named as its own, and their fees are not stored', async () => {
    await keepOwnNumbers(own, NOW);
    const [hit] = searchCodes(await library(), 'splint kit');
    expect(hit).toMatchObject({ code: '99070', kind: 'CPT', why: 'on your own list' });
    const [row] = await readSets();
    const text = row?.text.stream().pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(text).text()).toBe('99070\t1\tSplint kit of the practice');
  });

  test('go when the list is emptied', async () => {
    await keepOwnNumbers(own, NOW);
    await keepOwnNumbers([], NOW);
    expect(await readSets()).toEqual([]);
  });
});

test('an import that is stopped while it is put in order leaves the old list whole', async () => {
  await storeCodeSet(diagnoses, NOW);
  const other = { ...diagnoses, lines: ['H40\t0\tOther words'] };
  await expect(storeCodeSet(other, NOW, AbortSignal.abort())).rejects.toThrow();
  expect((await readSets())[0]?.rows).toBe(3);
  expect((await editionFor('2026-11-02'))?.find('H40')?.words).toBe('Glaucoma');
});
