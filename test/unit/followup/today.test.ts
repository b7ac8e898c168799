// Today on every day of a simulated year, held against rules written anew over whole cases.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/case/calendar.ts';
import { rowOf, type CaseRow } from '../../../lib/case/list-row.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { dueCounts, dueTasks } from '../../../lib/followup/today.ts';
import { FIRST_DAY, LAST_DAY, PRACTICE, year } from '../outcomes/year.ts';

const CASES = year(11, 400);
const ROWS = CASES.map((c) => rowOf(c, PRACTICE, '', ''));

/** Ids of denied, unanswered claims whose appeal ends within two weeks or is over: by milliseconds, not by our calendar. */
function appealsDue(cases: readonly Case[], today: string): string[] {
  const business = (c: Case) => c.plans[0]?.lineOfBusiness || c.plans[0]?.filingIndicator;
  const window = (c: Case) => ({ '16': 65, MC: 60 })[business(c) ?? ''] ?? 180;
  return cases.flatMap((c) =>
    c.claims
      .filter(
        ({ status, appealedOn }) =>
          (status === 'denied' || status === 'partly-paid') && !appealedOn,
      )
      .filter(({ decidedOn }) => {
        const last = Date.parse(decidedOn) + window(c) * 86_400_000;
        return (
          last - Date.parse(today) <= 14 * 86_400_000 &&
          !(c.followUp.snoozedUntil > today && last > Date.parse(c.followUp.snoozedUntil))
        );
      })
      .map(({ id }) => id),
  );
}

test('on every day the appeals that run out are there, and nothing shows before its day', () => {
  let seen = 0;
  for (let today = FIRST_DAY; today <= LAST_DAY; today = addDays(today, 1)) {
    const tasks = dueTasks(ROWS, today);
    const shown = new Set(
      tasks.filter(({ text }) => text.startsWith('Answer the denial by')).map(({ id }) => id),
    );
    for (const id of appealsDue(CASES, today)) expect(shown.has(id), `${today} ${id}`).toBe(true);
    for (const { on } of tasks) expect(on <= today).toBe(true);
    seen += shown.size;
  }
  expect(seen).toBeGreaterThan(500);
});

test('what is due stays until it is done: a browser closed for nine days misses nothing', () => {
  const key = ({ caseId, id, text }: { caseId: string; id: string; text: string }) =>
    `${caseId} ${id} ${text}`;
  for (let today = FIRST_DAY; today <= LAST_DAY; today = addDays(today, 9)) {
    const later = addDays(today, 9);
    const after = new Set(dueTasks(ROWS, later).map(key));
    const gone = dueTasks(ROWS, today).filter((task) => !after.has(key(task)));
    // Only an approval that has ended meanwhile leaves, for the renewal that it needs now.
    for (const { text, caseId } of gone) {
      expect(text).toMatch(/approval ends|Schedule surgery/);
      expect(
        [...after].some((one) => one.startsWith(caseId) && /approval end(ed|s)/.test(one)),
      ).toBe(true);
    }
  }
});

function row(part: Partial<CaseRow>): CaseRow {
  return {
    id: 'c',
    patientName: 'Ash, Ivy',
    birthDate: '',
    memberId: '',
    payerName: 'Lakeshore',
    status: 'waiting',
    nextStep: 'Call Lakeshore',
    nextStepOn: '2026-11-24',
    surgeryOn: '',
    codes: [],
    preauths: [],
    updatedAt: '',
    deletedAt: '',
    ...part,
  };
}

const paidClaim = {
  id: 'k',
  status: 'paid' as const,
  kind: 'medical' as const,
  payerName: 'Lakeshore',
  codes: [],
  charged: null,
  allowed: null,
  paid: null,
  patientShare: null,
  serviceOn: '',
  submittedOn: '',
  decidedOn: '',
  denial: [],
  answeredOn: '',
  proven: false,
  fileBy: '',
  appealBy: '',
};

describe('one case', () => {
  test.each([
    ['on its day', {}, '2026-11-24', 1],
    ['not the day before', {}, '2026-11-23', 0],
    ['still there a week late', {}, '2026-12-01', 1],
    ['without a date, at any time', { nextStepOn: '' }, '2026-01-01', 1],
    ['not while it rests', { snoozedUntil: '2026-11-30' }, '2026-11-29', 0],
    ['again when the rest is over', { snoozedUntil: '2026-11-30' }, '2026-11-30', 1],
    ['not when closed', { status: 'closed' as const }, '2026-11-24', 0],
    ['not when paid', { status: 'paid' as const }, '2026-11-24', 0],
  ])('is due %s', (_, part, today, count) => {
    expect(dueTasks([row(part)], today)).toHaveLength(count);
  });

  test('a row of an older edition, without claims, is read', () => {
    expect(dueTasks([row({})], '2026-11-24')[0]).toMatchObject({ about: 'case', assignee: '' });
  });

  test('what can be lost stands before what is only late', () => {
    const claims = [
      {
        id: 'k',
        status: 'denied' as const,
        kind: 'medical' as const,
        payerName: 'Lakeshore',
        codes: [],
        charged: null,
        allowed: null,
        paid: null,
        patientShare: null,
        serviceOn: '',
        submittedOn: '',
        decidedOn: '',
        denial: [],
        answeredOn: '',
        proven: false,
        fileBy: '',
        appealBy: '2026-12-01',
      },
    ];
    const tasks = dueTasks(
      [row({ nextStepOn: '2026-06-01' }), row({ id: 'd', nextStepOn: '2027-01-01', claims })],
      '2026-11-24',
    );
    expect(tasks.map(({ text }) => text)).toEqual(['Answer the denial by Dec 1', 'Call Lakeshore']);
  });

  test.each([7, 23])('the counts of one day tell every later day, seed %i', (seed) => {
    const rows = year(seed, 120).map((c) => rowOf(c, PRACTICE, '', ''));
    for (const today of ['2026-03-02', '2026-07-04', '2026-12-31']) {
      const counts = dueCounts(rows, today);
      let due = 0;
      for (let day = today, ahead = 0; ahead < 200; day = addDays(day, 1), ahead += 1) {
        due += counts[day] ?? 0;
        const dated = dueTasks(rows, day).filter(({ on }) => on !== '');
        expect(due, `${today} tells ${day}`).toBe(dated.length);
      }
    }
  });

  test('what was paid in part is looked at, what was paid is not', () => {
    const partly = { ...paidClaim, status: 'partly-paid' as const };
    const text = 'Check the payment: paid in part';
    const one = (claim: typeof paidClaim | typeof partly) =>
      dueTasks(
        [row({ status: 'paid', nextStep: text, nextStepOn: '', claims: [claim] })],
        '2026-11-24',
      );
    expect(one(partly).map((task) => task.text)).toEqual([text]);
    expect(one(paidClaim)).toEqual([]);
  });

  test('counts by day name dates and numbers only, what is late counts today', () => {
    const rows = [
      row({ nextStepOn: '2026-11-01' }),
      row({ nextStepOn: '2026-12-01' }),
      row({ nextStepOn: '' }),
    ];
    expect(dueCounts(rows, '2026-11-24')).toEqual({ '2026-11-24': 1, '2026-12-01': 1 });
  });
});
