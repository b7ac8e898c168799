import { describe, expect, test } from 'vitest';
import {
  addWorkdays,
  byWorkday,
  federalHolidays,
  isWorkday,
  onWorkday,
  weekday,
} from '../../../lib/followup/workdays.ts';

test.each([
  ['1969-12-28', 0],
  ['1970-01-01', 4],
  ['2026-11-24', 2],
  ['2028-02-29', 2],
])('weekday of %s is %i', (date, day) => {
  expect(weekday(date)).toBe(day);
});

/* As the US Office of Personnel Management lists them. */
describe('federal holidays', () => {
  test.each([
    [
      2020,
      '2020-01-01 2020-01-20 2020-02-17 2020-05-25 2020-07-03 2020-09-07 2020-10-12 2020-11-11 2020-11-26 2020-12-25',
    ],
    [
      2021,
      '2021-01-01 2021-01-18 2021-02-15 2021-05-31 2021-06-18 2021-07-05 2021-09-06 2021-10-11 2021-11-11 2021-11-25 2021-12-24',
    ],
    [
      2022,
      '2021-12-31 2022-01-17 2022-02-21 2022-05-30 2022-06-20 2022-07-04 2022-09-05 2022-10-10 2022-11-11 2022-11-24 2022-12-26',
    ],
    [
      2026,
      '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25',
    ],
    [
      2027,
      '2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24',
    ],
    [
      2028,
      '2027-12-31 2028-01-17 2028-02-21 2028-05-29 2028-06-19 2028-07-04 2028-09-04 2028-10-09 2028-11-10 2028-11-23 2028-12-25',
    ],
  ])('of %i', (year, days) => {
    expect(federalHolidays(year)).toEqual(days.split(' '));
  });
});

test.each([
  ['2026-11-25', '2026-11-25', 'a Wednesday'],
  ['2026-11-26', '2026-11-27', 'Thanksgiving'],
  ['2026-11-28', '2026-11-30', 'a Saturday'],
  ['2026-12-25', '2026-12-28', 'Christmas before a weekend'],
  ['2027-12-31', '2028-01-03', 'the New Year of a Saturday, kept the year before'],
  ['2026-07-03', '2026-07-06', 'July 4 on a Saturday'],
  ['2026-03-08', '2026-03-09', 'the Sunday on which clocks go forward'],
  ['2026-11-01', '2026-11-02', 'the Sunday on which clocks go back'],
  ['soon', 'soon', 'no date'],
])('%s is worked on %s: %s', (date, on) => {
  expect(onWorkday(date)).toBe(on);
});

test.each([
  ['2026-11-26', '2026-11-25'],
  ['2027-01-02', '2026-12-31'],
  ['2027-01-01', '2026-12-31'],
  ['2026-11-24', '2026-11-24'],
])('what ends on %s is done by %s', (date, by) => {
  expect(byWorkday(date)).toBe(by);
});

test.each([
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-11-24', 2, '2026-11-27'], // over Thanksgiving
  ['2026-12-23', 5, '2026-12-31'], // over Christmas and a weekend
  ['2026-12-31', 1, '2027-01-04'], // over New Year and a weekend
])('%s and %i working days: %s', (date, days, then) => {
  expect(addWorkdays(date, days)).toBe(then);
});

test('Juneteenth is a working day before it was a holiday', () => {
  expect([isWorkday('2020-06-19'), isWorkday('2026-06-19')]).toEqual([true, false]);
});
