import { describe, expect, test } from 'vitest';
import { dayWords, readDate, showDate } from '../../../components/ui/date-text.ts';
import { readMoney, readPhone, showMoney } from '../../../components/ui/number-text.ts';

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
    ['soon', null],
    ['2/9/84', null],
  ])('%s', (typed, read) => expect(readDate(typed)).toBe(read));

  test.each([
    ['2/9/84', true, '1984-02-09'],
    // 1920 or 2020: nobody can tell.
    ['2/9/20', true, null],
    ['12/10/26', false, '2026-12-10'],
  ])('%s with a short year, in the past: %s', (typed, past, read) =>
    expect(readDate(typed, { today, past })).toBe(read),
  );

  test('is shown as it is spoken; what is no date is shown as typed', () => {
    expect(showDate('1984-02-09')).toBe('02/09/1984');
    expect(showDate('2/30/1984')).toBe('2/30/1984');
  });
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-22', '2 days late'],
  ['2026-11-27', 'Fri, Nov 27'],
  ['2026-12-24', 'Dec 24'],
  ['2027-09-01', 'Sep 1, 2027'],
])('%s reads %s', (day, words) => expect(dayWords(day, today)).toBe(words));

test.each([
  ['$1,250', '1250.00'],
  ['310.5', '310.50'],
  ['.5', '0.50'],
  ['about 300', 'about 300'],
  ['1.234', '1.234'],
])('the amount %s is kept as %s', (typed, kept) => expect(readMoney(typed)).toBe(kept));

test('phones lose their punctuation, not their extension', () => {
  expect(readPhone('+1 (312) 555-0141')).toBe('3125550141');
  expect(readPhone('312-555-0141 ext 4')).toBe('312-555-0141 ext 4');
  expect(showMoney('1250.00')).toBe('1,250.00');
});
