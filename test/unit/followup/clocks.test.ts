import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../lib/case/calendar.ts';
import {
  appealDeadline,
  businessOf,
  decisionClock,
  filingDeadline,
  followUpOn,
} from '../../../lib/followup/clocks.ts';
import { isWorkday } from '../../../lib/followup/workdays.ts';
import { plan } from '../case/invented.ts';

describe('decision clock', () => {
  test.each([
    // business, sent, urgent, usual days -> due
    ['medicare-advantage', '2026-01-01', false, null, '2026-01-08'],
    ['medicare-advantage', '2026-11-24', true, null, '2026-11-27'],
    ['medicaid', '2026-12-28', false, null, '2027-01-04'],
    ['chip', '2026-12-30', true, null, '2027-01-02'],
    ['medicaid', '2026-03-05', false, null, '2026-03-12'], // clocks go forward inside
    ['medicare-advantage', '2026-10-30', true, null, '2026-11-02'], // clocks go back inside
    ['medicare-advantage', '2025-12-31', false, null, '2026-01-14'], // sent before the rule
    ['medicare-advantage', '2025-12-31', true, null, '2026-01-03'],
    ['medicaid', '2025-12-31', false, null, null], // no federal clock before the rule
    ['medicaid', '2025-12-31', false, 10, '2026-01-10'],
    ['employer', '2026-11-24', false, null, '2026-12-09'],
    ['employer', '2026-11-24', true, null, '2026-11-27'],
    ['employer', '2026-11-24', false, 9, '2026-12-03'], // the payer is quicker than the rule
    ['employer', '2026-11-24', false, 30, '2026-12-09'],
    ['marketplace', '2026-11-24', false, null, '2026-12-09'], // not 7 days
    ['', '2026-11-24', false, 21, '2026-12-15'],
    ['', '2026-11-24', false, null, null],
    ['medicare-advantage', '', false, null, null],
    ['medicare-advantage', '11/24/2026', false, null, null],
    ['medicaid', '2028-02-25', false, null, '2028-03-03'], // leap year
  ] as const)(
    '%s sent %s, urgent %s, usual %s: %s',
    (business, submittedOn, expedited, usual, on) => {
      expect(decisionClock(business, { submittedOn, expedited }, usual)?.on ?? null).toBe(on);
    },
  );
});

test.each([
  ['', '16', 'medicare-advantage'],
  ['', 'mc', 'medicaid'],
  ['', 'CI', ''],
  ['employer', '16', 'employer'],
] as const)('plan “%s” with indicator %s is %s', (lineOfBusiness, filingIndicator, business) => {
  expect(businessOf(plan({ lineOfBusiness, filingIndicator }))).toBe(business);
});

describe('first call', () => {
  test.each([
    ['2026-11-12', 12, '2026-11-24'],
    ['2026-11-14', 12, '2026-11-27'], // Thanksgiving
    ['2026-11-16', 12, '2026-11-30'], // Saturday
    ['2026-12-20', 12, '2027-01-04'], // New Year's Day is a Friday
    ['2026-02-26', 10, '2026-03-09'], // the Sunday on which clocks change
    ['', 12, ''],
  ])('sent %s, %i days: %s', (sent, days, on) => {
    expect(followUpOn(sent, days)).toBe(on);
  });

  test('is never before the days are over, never later than the next working day, on every day of ten years', () => {
    for (let sent = '2024-01-01'; sent < '2034-01-01'; sent = addDays(sent, 1)) {
      const on = followUpOn(sent, 14);
      expect(isWorkday(on)).toBe(true);
      const late = daysBetween(addDays(sent, 14), on);
      expect(late).toBeGreaterThanOrEqual(0);
      for (let day = 0; day < late; day += 1)
        expect(isWorkday(addDays(sent, 14 + day))).toBe(false);
    }
  });
});

describe('deadlines', () => {
  test.each([
    ['medicare', '2026-11-24', null, '2027-11-24'],
    ['medicare', '2028-02-29', null, '2029-02-28'],
    ['employer', '2026-11-24', null, '2027-02-22'],
    ['employer', '2026-11-24', 180, '2027-05-23'],
    ['', 'soon', null, null],
  ] as const)('%s: served %s, own days %s, file by %s', (business, on, days, by) => {
    expect(filingDeadline(business, on, days)?.on ?? null).toBe(by);
  });

  test.each([
    ['medicare-advantage', '2026-11-24', null, '2027-01-28'],
    ['medicare', '2026-11-24', null, '2027-03-24'],
    ['medicaid', '2026-12-20', null, '2027-02-18'],
    ['employer', '2026-11-24', null, '2027-05-23'],
    ['employer', '2026-11-24', 60, '2027-01-23'],
    ['employer', '', null, null],
  ] as const)('%s: decided %s, own days %s, appeal by %s', (business, on, days, by) => {
    expect(appealDeadline(business, on, days)?.on ?? null).toBe(by);
  });
});
