// A simulated year: the figures of Learn against sums taken from the whole cases, not from their list rows.
import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../lib/case/list-row.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { expectedCash } from '../../../lib/outcomes/cash.ts';
import { decisionsByPayer } from '../../../lib/outcomes/decisions.ts';
import { daysWords, dollars, median, quantile } from '../../../lib/outcomes/numbers.ts';
import { paidByCodeAndPayer, paidByPayer } from '../../../lib/outcomes/paid.ts';
import { denialReasons } from '../../../lib/outcomes/reasons.ts';
import { LAST_DAY, PRACTICE, year } from './year.ts';

const CASES = year(7, 2400);
const ROWS = CASES.map((c) => rowOf(c, PRACTICE, '', ''));

const nameOf = (c: Case) =>
  PRACTICE.payers.find(({ id }) => id === c.plans[0]?.payerProfileId)?.name ?? '';
const payers = PRACTICE.payers.map(({ name }) => name);
const days = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const cents = (amount: string) => Math.round(Number(amount || '0') * 100);
const charged = (c: Case) => c.lines.reduce((sum, { charge }) => sum + cents(charge), 0);
const ANSWERED = ['paid', 'partly-paid', 'denied', 'closed'];
const gotMoney = ({ status, paidByPayer: paid }: Case['claims'][number]) =>
  status === 'paid' || status === 'partly-paid' || (status === 'closed' && cents(paid) > 0);
const middle = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2
    ? sorted[Math.floor(half)]
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

test('the year is a year: cases, payers, every status', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(2000);
  expect(new Set(CASES.map(nameOf)).size).toBe(15);
  expect(new Set(CASES.flatMap((c) => c.claims.map(({ status }) => status))).size).toBe(6);
});

describe.each(payers)('%s', (payer) => {
  const own = CASES.filter((c) => nameOf(c) === payer);
  test('claims answered and paid, days and money, to the day and the cent', () => {
    const claims = own.flatMap((c) => c.claims.map((claim) => ({ claim, c })));
    const answered = claims.filter(({ claim }) => ANSWERED.includes(claim.status));
    const paid = answered.filter(({ claim }) => gotMoney(claim));
    const group = paidByPayer(ROWS).find((one) => one.payerName === payer);
    expect(group).toMatchObject({
      decided: answered.length,
      paid: paid.length,
      charged: answered.reduce((sum, { c }) => sum + charged(c), 0),
      paidCents: paid.reduce((sum, { claim }) => sum + cents(claim.paidByPayer), 0),
    });
    expect(median(group?.days ?? [])).toBe(
      middle(paid.map(({ claim }) => days(claim.submittedOn, claim.decidedOn))),
    );
  });

  test('each of its codes', () => {
    for (const code of new Set(own.flatMap((c) => c.lines.map((one) => one.code)))) {
      const claims = own
        .filter((c) => c.lines.some((one) => one.code === code))
        .flatMap((c) => c.claims)
        .filter(({ status }) => ANSWERED.includes(status));
      const group = paidByCodeAndPayer(ROWS).find(
        (one) => one.code === code && one.payerName === payer,
      );
      expect([group?.decided ?? 0, group?.paid ?? 0]).toEqual([
        claims.length,
        claims.filter(gotMoney).length,
      ]);
    }
  });

  test('pre-auths decided, and the day of the first call', () => {
    const decided = own.flatMap((c) => c.preauths).filter(({ decidedOn }) => decidedOn !== '');
    const took = decided.map((one) => days(one.submittedOn, one.decidedOn));
    const group = decisionsByPayer(ROWS).find((one) => one.payerName === payer);
    expect(group).toMatchObject({
      decided: decided.length,
      denied: decided.filter(({ status }) => status === 'denied').length,
      callAfter: Math.ceil(middle(took) ?? 0) + 1,
    });
  });
});

test('reasons are counted once for each claim', () => {
  const denied = CASES.flatMap((c) => c.claims).filter(({ denial }) => denial.includes('CO-197'));
  expect(denialReasons(ROWS).find(({ codes }) => codes.includes('CO-197'))?.claims).toBe(
    denied.length,
  );
});

test('every open claim is expected in a week or counted as unknown, and no range is upside down', () => {
  const open = CASES.flatMap((c) => c.claims).filter(({ status }) => status === 'sent').length;
  const { weeks, unknown } = expectedCash(ROWS, LAST_DAY);
  expect(weeks.reduce((sum, { claims }) => sum + claims, unknown)).toBe(open);
  for (const { from, low, high } of weeks) {
    expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(low).toBeLessThanOrEqual(high);
    expect(high).toBeGreaterThan(0);
  }
});

test('with four answers nothing is forecast', () => {
  const four = year(3, 400)
    .filter((c) => c.claims.some(({ status }) => ANSWERED.includes(status)))
    .slice(0, 4);
  const open = CASES.filter((c) => c.claims.some(({ status }) => status === 'sent')).slice(0, 3);
  const rows = [...four, ...open].map((c) => rowOf(c, PRACTICE, '', ''));
  expect(expectedCash(rows, LAST_DAY)).toEqual({ weeks: [], unknown: 3, basis: 4 });
});

describe('words for small numbers', () => {
  test.each([
    [[23], '23 days'],
    [[1], '1 day'],
    [[9, 23, 41], 'median 23 days (9 to 41)'],
    [[9, 10], 'median 9.5 days (9 to 10)'],
    [[7, 7], 'always 7 days'],
    [[], ''],
  ])('%j: %s', (values, words) => {
    expect(daysWords(values)).toBe(words);
  });
  test('quantiles and dollars', () => {
    expect([
      quantile([1, 2, 3, 4], 0.25),
      quantile([], 0.5),
      dollars(123450),
      dollars(100_000),
    ]).toEqual([1.75, null, '$1,234.50', '$1,000']);
  });
});
