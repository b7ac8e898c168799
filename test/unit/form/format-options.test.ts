import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../lib/case/field-keys.ts';
import { ask, written } from './ask-format.ts';
import { control, list } from './control.ts';

describe('buttons whose answers are not their own', () => {
  const answer = (...options: string[]) =>
    written(ask('accident.auto', 'N', list('Auto accident?', options, { widget: 'radio' })));

  it('are left when the words say the opposite of the values', () => {
    expect(answer('Y=No', 'N=State')).toBe('does-not-fit');
  });
  it('are pressed when both agree', () => {
    expect(answer('Y=Yes', 'N=No')).toBe('No');
  });
});

describe('an option is chosen by its meaning', () => {
  it.each<[string, FieldKey, string, string[], string]>([
    [
      'by text though values are numbers',
      'patient.relationship',
      'spouse',
      ['0=Self', '1=Spouse', '2=Child'],
      'Spouse',
    ],
    [
      'never by a code that means another',
      'patient.relationship',
      'spouse',
      ['1=Self', '2=Husband/Wife', '3=Child'],
      'Husband/Wife',
    ],
    ['by X12 code', 'patient.relationship', 'child', ['18=18', '01=01', '19=19'], '19'],
    [
      'code set off from words',
      'auth.placeOfService',
      '22',
      ['11=11 - Office', '22=22 - On Campus-Outpatient Hospital'],
      '22 - On Campus-Outpatient Hospital',
    ],
    ['words alone', 'auth.placeOfService', '11', ['a=Office', 'b=Inpatient Hospital'], 'Office'],
    [
      'positions are no codes',
      'auth.placeOfService',
      '11',
      Array.from({ length: 15 }, (_, i) => `${i}=Place ${'abcdefghijklmno'[i]}`),
      'no-option',
    ],
    [
      'off campus is not on campus',
      'auth.placeOfService',
      '19',
      ['a=On Campus-Outpatient Hospital', 'b=Off Campus-Outpatient Hospital'],
      'Off Campus-Outpatient Hospital',
    ],
    ['non-urgent is not urgent', 'auth.urgency', 'urgent', ['N=Non-Urgent', 'U=Urgent'], 'Urgent'],
    [
      'standard is elective',
      'auth.urgency',
      'elective',
      ['a=Standard review', 'b=Expedited review'],
      'Standard review',
    ],
    ['a state by name', 'patient.address.state', 'IL', ['17=Illinois', '18=Indiana'], 'Illinois'],
    ['a state by letters', 'patient.address.state', 'IL', ['IL', 'IN'], 'IL'],
    ['sex', 'patient.sex', 'F', ['1=Male', '2=Female'], 'Female'],
    [
      'payer by name and id',
      'payer.name',
      'Lakeshore Health Plan',
      ['A=Lakeshore Dental Plan', 'B=Lakeshore Health Plan (LKHP1)'],
      'Lakeshore Health Plan (LKHP1)',
    ],
    [
      'payer, exact before longer',
      'payer.name',
      'Lakeshore Health Plan',
      ['x=Lakeshore Health Plan of Wisconsin', 'y=Lakeshore Health Plan'],
      'Lakeshore Health Plan',
    ],
    ['nothing that means it', 'patient.sex', 'U', ['M=Male', 'F=Female'], 'no-option'],
    [
      'two that mean it',
      'auth.urgency',
      'urgent',
      ['a=Urgent care', 'b=Expedited care'],
      'no-option',
    ],
    [
      'yes',
      'claim.acceptAssignment',
      'Y',
      ['A=A - Assigned', 'C=C - Not Assigned'],
      'A - Assigned',
    ],
    [
      'no',
      'claim.acceptAssignment',
      'N',
      ['A=A - Assigned', 'C=C - Not Assigned'],
      'C - Not Assigned',
    ],
  ])('%s', (_, key, value, options, expected) => {
    expect(written(ask(key, value, list('List', options)))).toBe(expected);
  });

  it('a check box says yes or urgent, and nothing else', () => {
    const tick = control('Urgent request', { widget: 'checkbox' });
    expect(written(ask('auth.urgency', 'urgent', tick))).toBe('true');
    expect(written(ask('auth.urgency', 'elective', tick))).toBe('false');
    expect(written(ask('auth.requestCategory', 'outpatient', tick))).toBe('does-not-fit');
  });

  it('a pattern that could run for ever is not asked', () => {
    const trap = control('Member ID', { pattern: '(a+)+' });
    expect(written(ask('subscriber.memberId', 'LKW204118820', trap))).toBe('LKW204118820');
  });
});
