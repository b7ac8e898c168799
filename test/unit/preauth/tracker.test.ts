import { describe, expect, test } from 'vitest';
import type { CaseRow, PreauthRow } from '../../../lib/case/list-row.ts';
import { trackerRows, trackerView } from '../../../lib/preauth/tracker.ts';
import type { TrackerFilter, TrackerView } from '../../../lib/preauth/tracker.ts';
import { unitsLeft, validityWords } from '../../../lib/preauth/validity.ts';

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

function caseRow(patientName: string, part: Partial<CaseRow>, ...preauths: PreauthRow[]): CaseRow {
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
    ...part,
  };
}

const CASES = [
  caseRow(
    'Ash',
    { assignee: 'Dana', memberId: 'LKW-204' },
    preauthRow('later', { nextStepOn: '2026-12-02', payerName: 'Lakeshore' }),
    preauthRow('due today', { status: 'pended', nextStepOn: TODAY, references: ['CR-77 12'] }),
  ),
  caseRow(
    'Birch',
    {},
    preauthRow('overdue', { nextStepOn: '2026-11-20', payerName: 'Lakeshore' }),
    preauthRow('decision late', { decisionDueOn: '2026-11-23', nextStepOn: '2026-11-30' }),
    preauthRow('now', { status: 'to-send' }),
    preauthRow('ends in 30 days', { status: 'approved', number: 'A-30', validTo: '2026-12-24' }),
    preauthRow('ends in 31 days', { status: 'partly-approved', validTo: '2026-12-25' }),
    preauthRow('over', { status: 'approved', validTo: '2026-11-23' }),
    preauthRow('denied', { status: 'denied', validTo: '2026-12-01' }),
    preauthRow('withdrawn', { status: 'withdrawn' }),
  ),
  caseRow(
    'Cedar',
    {},
    preauthRow('old', { status: 'approved', number: 'OLD1', validTo: '2026-12-01' }),
    preauthRow('new', { status: 'approved', number: 'NEW1', renewsId: 'old' }),
  ),
  caseRow('Dogwood', { status: 'paid' }, preauthRow('paid', { status: 'approved' })),
];
const ALL = trackerRows(CASES, TODAY);
const ids = (view: TrackerView) => trackerView(ALL, { today: TODAY, ...view }).map(({ id }) => id);

describe('a view', () => {
  test.each<[TrackerFilter, string[]]>([
    [
      'next',
      [
        'overdue',
        'due today',
        'now',
        'ends in 31 days',
        'over',
        'denied',
        'new',
        'decision late',
        'later',
        'ends in 30 days',
      ],
    ],
    ['overdue', ['overdue', 'decision late']],
    ['unanswered', ['overdue', 'due today', 'decision late', 'later']],
    ['expiring', ['ends in 30 days']],
  ])('%s: what is due first, then what can be done now, then later', (filter, expected) => {
    expect(ids({ filter })).toEqual(expected);
  });

  test('without a word about the view it shows what has to be done next, nothing finished', () => {
    expect(ids({})).toEqual(ids({ filter: 'next' }));
  });

  test('all shows the finished ones too, at the end', () => {
    const all = ids({ filter: 'all' });
    expect(all).toHaveLength(13);
    expect(all.slice(-3).sort()).toEqual(['old', 'paid', 'withdrawn']);
  });

  test('mine and one payer narrow any view', () => {
    expect(ids({ assignee: 'dana' })).toEqual(['due today', 'later']);
    expect(ids({ payer: 'Lakeshore' })).toEqual(['overdue', 'later']);
    expect(ids({ payer: 'Lakeshore', assignee: 'Dana' })).toEqual(['later']);
  });

  test.each([
    ['its number without the hyphen', 'a30', ['ends in 30 days']],
    ['a call reference without the space', 'cr7712', ['due today']],
    ['the member id', 'LKW-204', ['due today', 'later']],
    ['two words that must both be there', 'lakeshore birch', ['overdue']],
    ['words that are nowhere', 'lakeshore cedar', []],
  ])('finds by %s', (_what, search, expected) => {
    expect(ids({ search })).toEqual(expected);
  });
});

test('a renewal and what it renews name each other, and the renewed one is finished', () => {
  const row = (id: string) => ALL.find((one) => one.id === id);
  expect(row('old')).toMatchObject({ renewedBy: 'NEW1', finished: true });
  expect(row('new')).toMatchObject({ renews: 'OLD1', finished: false });
});

test('a renewal that is still to be sent leaves the old one open', () => {
  const [old] = trackerRows(
    [
      caseRow(
        'Elm',
        {},
        preauthRow('old', { status: 'approved' }),
        preauthRow('new', { status: 'to-send', renewsId: 'old' }),
      ),
    ],
    TODAY,
  );
  expect(old).toMatchObject({ renewedBy: 'no number', finished: false });
});

test('rows of an older edition, which know less, still make a list', () => {
  const [row] = trackerRows([caseRow('Fir', {}, preauthRow('p', { number: 'X1' }))], TODAY);
  expect(row).toMatchObject({ assignee: '', renews: '', renewedBy: '', unitsLeft: null });
});

test.each([
  ['overdue', 'due'],
  ['now', 'now'],
  ['later', 'later'],
  ['ends in 30 days', 'later'],
  ['old', 'finished'],
] as const)('“%s” stands under %s', (id, group) => {
  const row = ALL.find((one) => one.id === id);
  expect(row?.group).toBe(group);
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
