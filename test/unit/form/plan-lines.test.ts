import { describe, expect, it } from 'vitest';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { control } from './control.ts';
import { outcome, under } from './plan-outcome.ts';

describe('lines and the whole request are kept apart', () => {
  const line = (index: number, ...labels: string[]): ControlSnapshot[] =>
    labels.map((label) =>
      control({ label, headings: ['Service Lines'] }, { row: { block: 'lines', index } }),
    );

  it('dates and units in a row with a code are the line’s', () => {
    const rows = [0, 1].flatMap((index) => line(index, 'From Date', 'Procedure Code', 'Units'));
    expect(outcome([control('From Date'), ...rows, control('Quantity')])).toEqual([
      'auth.fromDate',
      'lines[0].fromDate',
      'lines[0].code',
      'lines[0].units',
      'lines[1].fromDate',
      'lines[1].code',
      'lines[1].units',
      'auth.quantity',
    ]);
  });
  it('rows are numbered from the first, wherever the page begins to count', () => {
    const rows = [2, 4].flatMap((index) => line(index, 'Procedure Code'));
    expect(outcome(rows)).toEqual(['lines[0].code', 'lines[1].code']);
  });
  it('a claim that asks once for a place of service gets none when its lines differ', () => {
    const claim = [
      control('Place of Service'),
      ...line(0, 'Procedure Code', 'Charges', 'Diagnosis Pointer'),
    ];
    expect(outcome(claim)[0]).toBe('ambiguous');
  });
  it('rendering NPI in every row that the case has, and in no other', () => {
    const rows = [0, 1, 2].flatMap((index) =>
      line(index, 'Procedure Code', 'Rendering Provider NPI'),
    );
    expect(outcome(rows)).toEqual([
      'lines[0].code',
      'rendering.npi',
      'lines[1].code',
      'rendering.npi',
      '-',
      '-',
    ]);
  });
  it('an authorization number of a line is not that of the claim', () => {
    const rows = line(0, 'Procedure Code', 'Prior Authorization Number');
    expect(outcome([control('Prior Authorization Number'), ...rows])).toEqual([
      'auth.number',
      'lines[0].code',
      '-',
    ]);
  });
  it('diagnoses A to L by letter, heading and order', () => {
    const letters = ['A.', 'B.', 'C.'].map((preceding) =>
      control({ preceding, headings: ['Diagnosis codes'] }, { maxLength: 8 }),
    );
    expect(outcome(letters)).toEqual(['diagnoses[0].code', 'diagnoses[1].code', '-']);
  });
  it.each<[string, string[], string[]]>([
    [
      'a section of one line',
      ['Procedure Code', 'From Date', 'Units'],
      ['lines[0].code', 'ambiguous', 'ambiguous'],
    ],
    [
      'a section of the whole request',
      ['Member ID', 'Procedure Code', 'From Date', 'Units'],
      ['subscriber.memberId', 'lines[0].code', 'auth.fromDate', 'ambiguous'],
    ],
    [
      'words of the request',
      ['Procedure Code', 'Anticipated Date', 'Requested Units'],
      ['lines[0].code', 'auth.fromDate', 'auth.quantity'],
    ],
  ])('a line without a row: %s', (_, labels, expected) => {
    expect(outcome(under('Details', ...labels))).toEqual(expected);
  });
  it('a charge outside of the rows leaves the rows as they are, and gets nothing', () => {
    const rows = [0, 1].flatMap((index) => line(index, 'Procedure Code', 'Charges'));
    expect(outcome([...rows, control('Charges')])).toEqual([
      'lines[0].code',
      'lines[0].charge',
      'lines[1].code',
      'lines[1].charge',
      '-',
    ]);
  });
  it('a procedure outside of the rows unsettles them: nobody knows which one is the first', () => {
    const rows = [0, 1].flatMap((index) => line(index, 'Procedure Code', 'Charges'));
    expect(outcome([control('Procedure Code'), ...rows])).not.toContain('lines[0].charge');
  });
  it('an account number is the patient’s only when it says so', () => {
    expect(
      outcome([control('Account #'), control('Patient Account No.')], {
        'claim.patientAccountNumber': 'FOS1',
      }),
    ).toEqual(['-', 'claim.patientAccountNumber']);
  });
  it('a hidden field is no row', () => {
    const decoy = control({ label: 'Procedure Code', name: 'code' }, { hidden: 'not-rendered' });
    expect(outcome([decoy, control('Procedure Code')])).toEqual(['-', 'lines[0].code']);
  });
  it('notes of a claim and of a request', () => {
    expect(outcome([control('Additional Claim Information', { maxLength: 71 })])).toEqual([
      'claim.note',
    ]);
    expect(outcome([control('Clinical Notes', { widget: 'textarea' })])).toEqual(['auth.note']);
    expect(outcome([control('Comments', { widget: 'textarea' })])).toEqual(['ambiguous']);
  });
});

describe('columns that stand apart from each other', () => {
  it('a quantity whose words name the line is that line’s', () => {
    const rows = [0, 1].flatMap((index) => [
      control(`Service Code ${index + 1}`, { row: { block: 'codes', index } }),
      control(`Service ${index + 1} Units`, { row: { block: 'units', index } }),
    ]);
    expect(outcome(rows)).toEqual([
      'lines[0].code',
      'lines[0].units',
      'lines[1].code',
      'lines[1].units',
    ]);
  });
});
