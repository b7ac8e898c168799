import { describe, expect, test } from 'vitest';
import { emptyPractice } from '../../../lib/case/practice.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { asTable, guessColumns } from '../../../lib/intake/guess-columns.ts';
import { caseOfEntry, caseWithEntry } from '../../../lib/intake/import-entry.ts';
import { planImport } from '../../../lib/intake/plan-import.ts';
import { readListDate, readRow } from '../../../lib/intake/read-row.ts';
import { listStatus } from '../../../lib/intake/list-status.ts';

const today = '2026-11-25';
let count = 0;
const origin = {
  now: '2026-11-25T09:00:00.000Z',
  newId: () => `id-${++count}`,
  by: 'Dana',
  file: 'tracker.xlsx',
};

function read(rows: string[][]) {
  const table = asTable(rows);
  const columns = guessColumns(table.headings);
  return table.rows.map((row) => readRow(row, columns, { today }));
}

/** The office's list, with a title over it, as offices keep it. */
const LIST = [
  ['Pre-auth tracker 2026'],
  [
    'Pt. Name',
    'DOB',
    'Insurance',
    'Member ID',
    'CPT',
    'Auth #',
    'Date Sent',
    'Status',
    'Valid from',
    'Expires',
    'Units',
    'Notes',
  ],
  [
    'Ash, Ivy',
    '5/6/2001',
    'Lakeshore',
    'LKW000111222',
    '21040-LT, 21046',
    'LH26001',
    '10/01/2026',
    'Approved',
    '10/05/2026',
    '1/5/2027',
    '2',
    'spoke to Rae',
  ],
  ['Thorne, Basil', '33000', 'Northwind', 'NW44', 'D7210', '', '46320', 'pending', '', '', '', ''],
  [
    'Ash, Ivy',
    '',
    'Lakeshore',
    '',
    '21040',
    'LH26002',
    '11/02/26',
    'denied, appeal approved',
    '',
    '',
    '',
    '',
  ],
  ['Quill', '1/1/1990', 'Northwind', 'NW45', '21040', 'LH9', '', '', '', '', '', ''],
  [
    'Larkspur, Ada',
    '1/1/20',
    'Northwind',
    '',
    'see note',
    'not required',
    '',
    '',
    '',
    '',
    'two',
    'call 11/30',
  ],
];

describe('a tracking list', () => {
  const { entries, problems } = planImport(read(LIST), []);
  const cases = entries.map((entry) => caseOfEntry(entry, origin));
  const byName = (name: string): Case | undefined => cases.find((c) => c.patient.lastName === name);

  test('becomes a case for each person with its pre-authorizations', () => {
    expect(cases.map((c) => [c.patient.lastName, c.preauths.length])).toEqual([
      ['Ash', 2],
      ['Thorne', 1],
      ['Larkspur', 1],
    ]);
    expect(byName('Ash')?.preauths[0]).toMatchObject({
      number: 'LH26001',
      status: 'approved',
      submittedOn: '2026-10-01',
      validFrom: '2026-10-05',
      validTo: '2027-01-05',
      unitsAllowed: '2',
      codes: ['21040', '21046'],
      note: 'spoke to Rae',
    });
    expect(byName('Ash')?.plans[0]).toMatchObject({
      payerName: 'Lakeshore',
      memberId: 'LKW000111222',
    });
  });

  test('days by their number are read as spreadsheets count them', () => {
    expect(byName('Thorne')?.patient.birthDate).toBe('1990-05-07');
    expect(byName('Thorne')?.preauths[0]).toMatchObject({
      submittedOn: '2026-10-25',
      status: 'sent',
      codes: ['D7210'],
    });
  });

  test('is logged with the file, the line and the day', () => {
    expect(byName('Thorne')?.events.at(-1)).toMatchObject({
      kind: 'imported',
      by: 'Dana',
      text: 'Imported from tracker.xlsx (line 4) on 11/25/2026',
    });
  });

  test('what cannot be read is said for its row and stays blank, its words in the notes', () => {
    expect(byName('Larkspur')?.patient.birthDate).toBe('');
    expect(byName('Larkspur')?.preauths[0]).toMatchObject({
      status: 'not-needed',
      number: '',
      unitsAllowed: '',
      codes: [],
    });
    expect(byName('Larkspur')?.preauths[0]?.note).toContain('see note');
    expect(byName('Ash')?.preauths[1]).toMatchObject({
      status: 'sent',
      note: 'Status: denied, appeal approved',
    });
    expect(problems.map(({ line }) => line)).toEqual([5, 6, 7, 7, 7]);
    expect(problems.find(({ line }) => line === 6)?.message).toMatch(/No patient’s name/);
  });

  test('imported again, it changes nothing', () => {
    for (const [index, entry] of entries.entries()) {
      const stored = cases[index]!;
      expect(caseWithEntry(stored, entry, emptyPractice(), origin)).toBe(stored);
    }
  });

  test('what a case says already is never changed by it', () => {
    const stored = {
      ...cases[0]!,
      patient: { ...cases[0]!.patient, birthDate: '2001-05-07' },
      preauths: [],
    };
    const next = caseWithEntry(stored, entries[0]!, emptyPractice(), origin);
    expect(next.patient.birthDate).toBe('2001-05-07');
    expect(next.preauths.map(({ number }) => number)).toEqual(['LH26001', 'LH26002']);
  });
});

describe('who is here already', () => {
  const here = [
    { id: 'a', patientName: 'Ash, Ivy', birthDate: '2001-05-06', memberId: '' },
    { id: 'b', patientName: 'Thorne, Basil', birthDate: '', memberId: '' },
    { id: 'c', patientName: 'Larkspur, Ada', birthDate: '2019-01-01', memberId: 'NW44' },
  ];
  test.each([
    ['by name and date of birth', ['Ash, Ivy', '5/6/2001', ''], 'update', 'a'],
    ['by name alone, which may be another person', ['Thorne, Basil', '1/2/1970', ''], 'skip', 'b'],
    ['not with another date of birth', ['Ash, Ivy', '5/6/2002', ''], 'new', undefined],
    [
      'not for a child on the parent’s member id',
      ['Larkspur, Bea', '1/1/2020', 'NW44'],
      'new',
      undefined,
    ],
    [
      'by member id when the rest does not speak against it',
      ['Larkspur, Ada', '', 'nw-44'],
      'update',
      'c',
    ],
  ])('is found %s', (_, row, action, id) => {
    const rows = read([['Patient', 'DOB', 'Member ID'], row]);
    const [entry] = planImport(rows, here).entries;
    expect(entry?.action).toBe(action);
    expect(entry?.like?.row.id).toBe(id);
  });
});

test.each([
  ['Approved', 'approved'],
  ['APPRVD 11/3', 'approved'],
  ['auth in hand', 'approved'],
  ['Partial approval', 'partly-approved'],
  ['Denied', 'denied'],
  ['not approved', 'denied'],
  ['not approved yet', 'sent'],
  ['pending', 'sent'],
  ['submitted, waiting', 'sent'],
  ['Pended - needs clinicals info', 'pended'],
  ['more info requested', 'pended'],
  ['Peer to peer', 'pended'],
  ['No auth required', 'not-needed'],
  ['NAR', 'not-needed'],
  ['needs PA', 'to-send'],
  ['not sent', 'to-send'],
  ['cancelled', 'withdrawn'],
  ['denied then approved', null],
  ['???', null],
  ['blue', null],
])('the status “%s” means %s', (cell, status) => expect(listStatus(cell)).toBe(status));

test.each([
  ['11/25/2026', false, '2026-11-25'],
  ['11-25-26', false, '2026-11-25'],
  ['2026-11-25', false, '2026-11-25'],
  ['Nov 25, 2026', false, '2026-11-25'],
  ['46351', false, '2026-11-25'],
  ['46351.75', false, '2026-11-25'],
  ['13/45/2026', false, null],
  ['1/1/62', true, '1962-01-01'],
  ['1/1/20', true, null],
  ['123', false, null],
])('the day “%s” (a birth: %s) is %s', (text, past, day) =>
  expect(readListDate(text, today, past)).toBe(day),
);
