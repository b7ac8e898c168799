import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDate, longDate, shortDate } from '../../../lib/case/calendar.ts';
import { canonical } from '../../../lib/case/canonical.ts';
import type { DatumKind } from '../../../lib/case/field-keys.ts';
import { fromCents, toCents } from '../../../lib/case/money.ts';
import { readDate } from '../../../lib/case/read-date.ts';

describe('calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['1849-12-31', false],
    ['0026-01-01', false],
    ['11/24/2026', false],
    ['', false],
  ])('%s is a date: %s', (text, is) => {
    expect(isDate(text)).toBe(is);
  });

  test('days are counted over months, leap days and the hour that clocks change', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-11-24')).toBe(268);
    expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('words for dates, and what is no date as it stands', () => {
    expect([shortDate('2026-11-02'), longDate('2027-02-28')]).toEqual(['Nov 2', 'Feb 28, 2027']);
    expect([shortDate('soon'), longDate('')]).toEqual(['soon', '']);
  });
});

describe('dates as people write them', () => {
  test.each([
    ['11/24/2026', '2026-11-24'],
    ['1-2-2020', '2020-01-02'],
    ['1/2/20', '2020-01-02'],
    ['2026/1/2', '2026-01-02'],
    ['Sept. 5th, 2026', '2026-09-05'],
    ['5 November 2026', '2026-11-05'],
    ['05-NOV-2026', '2026-11-05'],
    ['13/01/2026', null],
    ['Febtember 3, 2026', null],
    ['11/24/20261', null],
    ['24', null],
  ])('%s', (text, date) => {
    expect(readDate(text)?.date ?? null).toBe(date);
  });
});

describe('canonical values', () => {
  test.each<[DatumKind, string, string | null]>([
    ['phone', '+1 (312) 555-0121', '3125550121'],
    ['phone', '1125550121', null],
    ['zip', '60699-1234', '606991234'],
    ['zip', '606991', null],
    ['npi', '1990 0020 28', '1990002028'],
    ['taxId', '99-0100101', '990100101'],
    ['icd', 's02652a', 'S02.652A'],
    ['icd', 'I10', 'I10'],
    ['icd', 'S02.652A1', null],
    ['procedure', 'd7240', 'D7240'],
    ['procedure', '0001F', '0001F'],
    ['procedure', '21462-LT', null],
    ['pointers', 'a, b', 'AB'],
    ['pointers', 'M', null],
    ['money', '$1,234.5', '1234.50'],
    ['money', '1,23', null],
    ['money', '-5.00', null],
    ['teeth', '#17 #32', '17,32'],
    ['teeth', '01', '1'],
    ['teeth', '33', null],
    ['teeth', '51,a,TS', '51,A,TS'],
    ['sex', 'f', 'F'],
    ['sex', 'Male', null],
    ['state', 'il', 'IL'],
    ['yesNo', 'yes', null],
    ['date', '5/6/2001', null],
    ['count', '1.5', '1.5'],
    ['name', '   ', null],
    ['note', 'x'.repeat(2001), null],
  ])('%s %s', (kind, value, expected) => {
    expect(canonical(kind, value)).toBe(expected);
  });

  test('what is canonical stays as it is', () => {
    for (const cents of [0, 1, 99, 100, 123450]) expect(toCents(fromCents(cents))).toBe(cents);
  });
});
