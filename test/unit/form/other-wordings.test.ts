import { describe, expect, it } from 'vitest';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { boxes, control, list } from './control.ts';
import { FACTS } from './facts.ts';
import { outcome, plan, under } from './plan-outcome.ts';

const at = (x: number, words: object, rest: Partial<ControlSnapshot> = {}): ControlSnapshot =>
  control(words, { box: { x, y: 100, width: 60, height: 20 }, ...rest });

describe('short forms are read as if they were written out', () => {
  it.each([
    ['Pt Last Name', 'patient.lastName'],
    ['Pt Birth Dt', 'patient.birthDate'],
    ['Requestor Ph', 'requesting.phone'],
    ['Svc Prov NPI', 'rendering.npi'],
    ['Mbr ID', 'subscriber.memberId'],
  ])('%s', (label, key) => {
    expect(outcome([control(label)])).toEqual([key]);
  });

  it('reads no person into a reference number', () => {
    expect(outcome([control('Ref #')])).toEqual(['-']);
  });
});

describe('one label over several boxes in a line', () => {
  const row = (rowHeader: string, ...rest: Partial<ControlSnapshot>[]) =>
    rest.map((each, index) => at(index * 80, { rowHeader, headings: ['Patient'] }, each));

  it('gives each box its part of a name', () => {
    expect(outcome(row('Name (Last, First, M.I.)', {}, {}, { maxLength: 1 }))).toEqual([
      'patient.lastName',
      'patient.firstName',
      'patient.middleName',
    ]);
  });

  it('leaves a whole name in one box', () => {
    expect(outcome(row('Name (Last, First)', {}))).toEqual([
      'patient.lastName+patient.firstName+patient.middleName',
    ]);
  });

  it('does not guess when there are more boxes than words', () => {
    const read = outcome(row('City, State', {}, {}, {}));
    expect(read).not.toContain('patient.address.city');
  });

  it('takes two dates under one label as the beginning and the end', () => {
    const range = [
      at(0, { preceding: 'Dates of service', headings: ['Authorization request'] }),
      at(90, { preceding: 'through', headings: ['Authorization request'] }),
    ];
    expect(outcome([...range, control('Level of urgency')])).toEqual(
      expect.arrayContaining(['auth.fromDate', 'auth.toDate']),
    );
  });

  it('cuts an id over boxes only when their lengths add up to it', () => {
    const id = (...lengths: number[]) =>
      boxes(
        lengths.map(() => ({ rowHeader: 'Member ID' })),
        lengths.map((maxLength) => ({ maxLength })),
      );
    const facts = { ...FACTS, 'subscriber.memberId': '907441826' };
    expect(plan(id(3, 2, 4), facts).targets.map(({ shown }) => shown)).toEqual([
      '907',
      '44',
      '1826',
    ]);
    expect(plan(id(3, 2, 5), facts).targets).toEqual([]);
  });
});

describe('questions that the case answers', () => {
  const ask = (question: string) => list(question, ['Y=Yes', 'N=No']);
  const answer = (question: string, facts: Record<string, string>) =>
    plan([ask(question)], facts).targets.map(({ shown }) => shown);

  it.each<[string, Record<string, string>, string[]]>([
    ['Is the patient the subscriber?', { 'patient.relationship': 'child' }, ['No']],
    ['Is the patient the subscriber?', { 'patient.relationship': 'self' }, ['Yes']],
    ['Is the patient the subscriber?', {}, []],
    ['Is the claim accident related?', { 'accident.auto': 'N', 'accident.other': 'Y' }, ['Yes']],
    ['Is the claim accident related?', { 'accident.auto': 'N', 'accident.other': 'N' }, []],
    [
      'Is the Billing Provider also the Rendering Provider?',
      { 'billing.npi': '1990003034', 'rendering.npi': '1990002028' },
      ['No'],
    ],
    ['Is this a void/replacement?', { 'claim.frequencyCode': '7' }, ['Yes']],
    ['Was this service authorized?', {}, []],
  ])('%s with %o', (question, facts, shown) => {
    expect(answer(question, facts)).toEqual(shown);
  });

  it('asks for the fact itself all the same', () => {
    const relation = list('Relationship to subscriber', ['18=Self', '19=Child']);
    const facts = { 'patient.relationship': 'child' };
    const shown = plan([ask('Is the patient the subscriber?'), relation], facts).targets;
    expect(shown.map((target) => target.shown).sort()).toEqual(['Child', 'No']);
  });
});

describe('a list says what it asks for by its entries', () => {
  it('"Setting" with inpatient and outpatient is no place of service', () => {
    expect(outcome([list('Setting', ['IN=Inpatient', 'OUT=Outpatient'])])).toEqual([
      'auth.requestCategory',
    ]);
  });

  it('a loose label counts for a list and not for a text box', () => {
    const choice = list('Turnaround', ['S=Standard', 'X=Expedited']);
    expect(outcome([choice])).toEqual(['auth.urgency']);
    expect(outcome([control('Turnaround')])).toEqual(['-']);
  });
});

describe('who the office is', () => {
  it('on a request the office that fills it in is the one that asks', () => {
    const request = [list('Urgency', ['Routine', 'Urgent']), ...under('', 'Office NPI')];
    expect(outcome(request)[1]).toBe('requesting.npi');
  });

  it('on a claim it may be who is paid: nothing is said', () => {
    const claim = [control('Total charges'), control('Accept assignment?'), control('Office NPI')];
    expect(outcome(claim)[2]).toBe('role-unknown');
  });
});
