import { describe, expect, test } from 'vitest';
import { kept, readTypedDate } from '../../../lib/case/typed.ts';
import type { DatumKind } from '../../../lib/case/field-keys.ts';

const today = '2026-11-24';

describe('a date as somebody wrote it', () => {
  test.each([
    ['12/05/1992', '1992-12-05'],
    ['2/9/1984', '1984-02-09'],
    ['2-9-1984', '1984-02-09'],
    ['02091984', '1984-02-09'],
    ['1984-02-09', '1984-02-09'],
    ['19840209', '1984-02-09'],
    ['1984-02-09T00:00:00', '1984-02-09'],
    ['Feb 9, 1984', '1984-02-09'],
    ['9 February 1984', '1984-02-09'],
    ['Thu, Feb 9, 1984', '1984-02-09'],
    ['2/30/1984', null],
    ['13/01/1984', null],
    ['2/9', null],
    ['12/05/1992 or so', null],
    ['2 9 1984', '1984-02-09'],
    ['soon', null],
    ['2/9/84', null],
  ])('%s', (typed, read) => expect(readTypedDate(typed)).toBe(read));

  test.each([
    ['2/9/84', true, '1984-02-09'],
    // 1920 or 2020: nobody can tell.
    ['2/9/20', true, null],
    ['12/10/26', false, '2026-12-10'],
  ])('%s with a short year, in the past: %s', (typed, past, read) =>
    expect(readTypedDate(typed, { today, past })).toBe(read),
  );
});

test.each<[DatumKind, string, string]>([
  ['money', '$1,250', '1250.00'],
  ['money', '310.5', '310.50'],
  ['money', '.5', '0.50'],
  ['money', 'about 300', 'about 300'],
  ['money', '1.234', '1.234'],
  ['money', '.', '.'],
  ['phone', '+1 (312) 555-0141', '3125550141'],
  ['phone', '312-555-0141 ext 4', '312-555-0141 ext 4'],
  ['phone', ' 312 ', '312'],
  ['npi', '199 000 3034', '1990003034'],
  ['zip', '60695-0001', '606950001'],
])('as %s, %s is kept as %s', (kind, typed, stored) => expect(kept(kind, typed)).toBe(stored));
