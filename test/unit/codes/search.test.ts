import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../../lib/codes/library.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { searchCodes } from '../../../lib/codes/search.ts';
import { childrenOf } from '../../../lib/codes/search-codes.ts';
import { bundledCodeFiles } from '../../tools/bundled-codes.ts';

const library = libraryOf(readCodeSet(bundledCodeFiles()));
const codes = (query: string, limit = 8) =>
  searchCodes(library, query, { limit }).map((hit) => hit.code);

describe('a query finds the code it means first', () => {
  test.each([
    ['a misspelled word', 'ameloblastma', 'D16.5'],
    ['two words, one misspelled', 'impcted wisdom', 'K01.1'],
    ['lay spelling', 'dry soket', 'M27.3'],
    ['a wrong middle', 'leukoplacia', 'K13.21'],
    ['a letter too few', 'dentigrous cyst', 'K09.0'],
    ['the beginning of a word', 'wisd', 'K01.1'],
    ['an abbreviation', 'MRONJ', 'M87.180'],
    ['its older name', 'BRONJ', 'M87.180'],
    ['another abbreviation', 'OSA', 'G47.33'],
    ['an abbreviation with a side', 'tmj pain rt', 'M26.621'],
    ['left written lt', 'lt angle fx', 'S02.652A'],
    ['words in another order', 'cyst lower jaw', '21040'],
    ['the same words, reversed', 'jaw lower cyst', '21040'],
    ['a procedure by its short name', 'ORIF mand', '21461'],
    ['a plural', 'salivary stones', 'K11.5'],
    ['what a patient says', 'lip bubble', 'K11.6'],
    ['British spelling', 'benign tumour tongue', 'D10.1'],
    ['a code without dot', 'k011', 'K01.1'],
    ['a code with dot', 'K01.1', 'K01.1'],
    ['the letter O for a zero', 'KO1.1', 'K01.1'],
    ['a CPT number', '21040', '21040'],
    ['a HCPCS number', 'e0486', 'E0486'],
  ])('%s: "%s"', (_what, query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test.each([
    ['I&D', '41800'],
    ['TMJ', 'M26.601'],
    ['arthocentesis', '20605'],
    ['bx tongue', '41100'],
    ['le fort 1', '21141'],
    ['OAF', '30580'],
    ['broken jaw', 'S02.6'],
  ])('"%s" offers %s among the first', (query, code) => {
    expect(codes(query, 12)).toContain(code);
  });
});

describe('a dental number leads to the medical side', () => {
  test.each([
    ['D7240', '41899', 'K01.1'],
    ['D7951', '21210', 'K08.26'],
    ['D9947', 'E0486', 'G47.33'],
    ['D7473', '21031', 'M27.0'],
  ])('%s → %s with %s', (cdt, procedure, diagnosis) => {
    const found = codes(cdt, 20);
    expect(found[0]).toBe(cdt);
    expect(found).toContain(procedure);
    expect(found).toContain(diagnosis);
    expect(found.indexOf(procedure)).toBeLessThan(found.indexOf(diagnosis));
  });
});

describe('headers', () => {
  test('a header is shown as not billable and followed by its billable children', () => {
    const hits = searchCodes(library, 'M26.62', { limit: 5 });
    expect(hits.map(({ code, billable }) => [code, billable])).toEqual([
      ['M26.62', false],
      ['M26.621', true],
      ['M26.622', true],
      ['M26.623', true],
      ['M26.629', true],
    ]);
  });

  test('first care comes before open fractures and later care', () => {
    const children = childrenOf(library, 'S02.65').map(({ code }) => code);
    expect(children.slice(0, 3)).toEqual(['S02.650A', 'S02.651A', 'S02.652A']);
    expect(children.at(-1)).toMatch(/^S02\.65\d[DGKS]$/);
  });

  test('a billable code has no children', () => {
    expect(childrenOf(library, 'K01.1')).toEqual([]);
  });
});

describe('the date of service', () => {
  test('a code that was not yet in force is not offered', () => {
    const before = searchCodes(library, 'J34.830', { date: '2026-09-30' }).map(({ code }) => code);
    const after = searchCodes(library, 'J34.830', { date: '2026-10-01' }).map(({ code }) => code);
    expect(before).not.toContain('J34.830');
    expect(after[0]).toBe('J34.830');
  });

  test('a date outside the bundled edition is said', () => {
    const [inside] = searchCodes(library, 'K01.1', { date: '2027-01-15' });
    const [outside] = searchCodes(library, 'K01.1', { date: '2025-01-15' });
    expect([inside?.outsideEdition, outside?.outsideEdition]).toEqual([false, true]);
    expect(inside?.edition).toBe('FY2027');
  });
});

test('without the file of licensed numbers everything else is still found', () => {
  const bare = libraryOf(readCodeSet({ ...bundledCodeFiles(), licensedNumbers: '' }));
  const hits = searchCodes(bare, 'sleep apnea appliance');
  expect(hits.map(({ code }) => code)).toContain('E0486');
  expect(searchCodes(bare, 'impacted wisdom')[0]?.code).toBe('K01.1');
  expect(hits.some(({ kind }) => kind === 'CPT' || kind === 'CDT')).toBe(false);
});

test('often used codes rise among equals', () => {
  const plain = codes('lower jaw fracture', 20);
  const third = plain[3] ?? '';
  const pushed = searchCodes(library, 'lower jaw fracture', { favourites: [third], limit: 20 });
  expect(pushed.map(({ code }) => code).indexOf(third)).toBeLessThan(3);
});

test.each(['', '   ', '?', 'qqqqzzz', '&&'])('"%s" finds nothing and does no harm', (query) => {
  expect(searchCodes(library, query)).toEqual([]);
});
