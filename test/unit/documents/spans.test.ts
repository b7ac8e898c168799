// Months and years as policies count them.
import { expect, test } from 'vitest';
import { choiceIn } from '../../../lib/documents/choices.ts';
import { monthsOfCare, wholeMonths, wholeYears } from '../../../lib/documents/spans.ts';

test.each([
  ['2026-06-01', '2026-08-31', 3],
  ['2026-06-01', '2026-08-30', 2],
  ['2025-08-30', '2026-02-28', 6],
  ['2026-02-10', '2026-08-09', 6],
  ['2026-09-01', '2026-03-01', null],
  ['', '2026-03-01', null],
])('care from %s through %s is %s months', (from, through, months) =>
  expect(monthsOfCare(from, through)).toBe(months),
);

test.each([
  ['2025-12-02', '2026-12-01', 0],
  ['2025-12-01', '2026-12-01', 1],
  ['2020-02-29', '2021-02-28', 1],
  ['2008-12-02', '2026-12-01', 17],
])('who was born on %s is on %s %s years old', (born, on, years) =>
  expect(wholeYears(born, on)).toBe(years),
);

test('a month from the 31st ends on the last day of a shorter one', () =>
  expect(wholeMonths('2026-01-31', '2026-02-28')).toBe(1));

test.each([
  ['clinical.cause', 'Tumor, resected in 2025', 'tumor'],
  ['clinical.cpap', 'not tolerated: mask leaks', 'not-tolerated'],
  ['clinical.cpap', 'not-tried', 'not-tried'],
  ['clinical.cause', 'fell off a ladder', ''],
  ['clinical.cause', 'infectious mononucleosis', ''],
])('%s “%s” is the choice “%s”', (fact, words, choice) =>
  expect(choiceIn(fact, words)).toBe(choice),
);
