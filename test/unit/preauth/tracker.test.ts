import { describe, expect, test } from 'vitest';
import type { CaseRow, PreauthRow } from '../../../lib/case/list-row.ts';
import { trackerRows, unitsLeft, validityWords } from '../../../lib/preauth/tracker.ts';
import type { TrackerFilter } from '../../../lib/preauth/tracker.ts';

const TODAY = '2026-11-24';

function preauthRow(id: string, changes: Partial<PreauthRow>): PreauthRow {
  return {
    id,
    number: '',
    referenceNumber: '',
    status: 'sent',
    payerName: '',
    codes: [],
    submittedOn: '',
    validFrom: '',
    validTo: '',
    unitsAllowed: '',
    unitsUsed: '',
    nextStep: '',
    nextStepOn: '',
    ...changes,
  };
}

function caseRow(patientName: string, ...preauths: PreauthRow[]): CaseRow {
  return {
    id: `case ${patientName}`,
    patientName,
    birthDate: '',
    memberId: '',
    payerName: '',
    status: 'waiting',
    nextStep: '',
    nextStepOn: '',
    surgeryOn: '',
    codes: [],
    preauths,
    updatedAt: '',
    deletedAt: '',
  };
}

const ROWS = [
  caseRow(
    'Ash',
    preauthRow('later', { nextStepOn: '2026-12-02' }),
    preauthRow('due today', { status: 'pended', nextStepOn: TODAY }),
  ),
  caseRow(
    'Birch',
    preauthRow('overdue', { nextStepOn: '2026-11-20' }),
    preauthRow('now', { status: 'to-send' }),
    preauthRow('ends in 30 days', { status: 'approved', validTo: '2026-12-24' }),
    preauthRow('ends in 31 days', { status: 'partly-approved', validTo: '2026-12-25' }),
    preauthRow('over', { status: 'approved', validTo: '2026-11-23' }),
    preauthRow('denied', { status: 'denied', validTo: '2026-12-01' }),
    preauthRow('withdrawn', { status: 'withdrawn' }),
  ),
];

describe('the tracker', () => {
  test.each<[TrackerFilter, string[]]>([
    ['open', ['overdue', 'due today', 'now', 'later']],
    ['expiring', ['ends in 30 days']],
    ['decided', ['ends in 31 days', 'over', 'denied', 'ends in 30 days']],
  ])('%s: what is due first, then what can be done now, then later', (filter, ids) => {
    expect(trackerRows(ROWS, { filter, today: TODAY }).map(({ id }) => id)).toEqual(ids);
  });

  test('all are shown without a filter, with their case', () => {
    const rows = trackerRows(ROWS);
    expect(rows).toHaveLength(9);
    expect(rows.find(({ id }) => id === 'later')).toMatchObject({
      caseId: 'case Ash',
      patientName: 'Ash',
      unitsLeft: null,
    });
  });
});

test.each([
  ['approved', '2026-12-01', '2027-02-28', 'valid from Dec 1 to Feb 28'],
  ['approved', '2026-11-01', '2027-01-05', 'valid until Jan 5: 42 days left'],
  ['approved', '', '2026-11-25', 'valid until Nov 25: 1 day left'],
  ['approved', '', '2026-11-24', 'valid until today'],
  ['approved', '', '2026-11-21', 'expired 3 days ago'],
  ['approved', '', '2026-11-23', 'expired 1 day ago'],
  ['approved', '2026-12-01', '', 'valid from Dec 1'],
  ['approved', '', '', ''],
  ['approved', 'soon', '90 days', ''],
  ['denied', '', '2027-02-28', ''],
] as const)('%s from “%s” to “%s”: %s', (status, validFrom, validTo, words) => {
  expect(validityWords({ status, validFrom, validTo }, TODAY)).toBe(words);
});

test.each([
  ['10', '4', 6],
  ['10', '', 10],
  ['2', '3', -1],
  ['', '1', null],
  ['two', '1', null],
  ['2', 'all', null],
])('of “%s” units “%s” used: %s left', (unitsAllowed, unitsUsed, left) => {
  expect(unitsLeft({ unitsAllowed, unitsUsed })).toBe(left);
});
