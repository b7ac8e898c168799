import { describe, expect, it } from 'vitest';
import type { DatumKind, FieldKey } from '../../../lib/case/field-keys.ts';
import { kindOf } from '../../../lib/case/field-keys.ts';
import { formatFor } from '../../../lib/form/format/format.ts';
import type { Ask } from '../../../lib/form/format/ask.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { boxes, control, list } from './control.ts';
import { FACTS } from './facts.ts';

function ask(
  key: FieldKey,
  value: string,
  into: ControlSnapshot,
  rest: Partial<Ask> = {},
): ReturnType<typeof formatFor> {
  const kind = kindOf(key) as DatumKind;
  return formatFor({ key, kind, value, control: into, siblings: [], facts: FACTS, ...rest });
}

/** What is written, or the reason why nothing is. */
function written(answer: ReturnType<typeof formatFor>): string {
  if (!answer.ok) return answer.reason;
  const { write } = answer;
  if (write.kind === 'text') return write.text;
  if (write.kind === 'check') return String(write.checked);
  return answer.shown;
}

type Words = Parameters<typeof control>[0];

describe('a date is written in the form that the box shows', () => {
  it.each<[string, Words, Partial<ControlSnapshot>, string]>([
    ['by itself', 'Date', {}, '12/01/2026'],
    ['with a mask', { placeholder: '__/__/____' }, {}, '12/01/2026'],
    ['with dashes', { placeholder: 'MM-DD-YYYY' }, {}, '12-01-2026'],
    ['in eight characters', 'Date', { maxLength: 8 }, '12012026'],
    ['as MMDDCCYY', 'Date of Service (MMDDCCYY)', {}, '12012026'],
    ['as MMDDCCYY in help text', { description: 'Enter as MMDDCCYY' }, {}, '12012026'],
    ['in a native date field', 'Date', { inputType: 'date' }, '2026-12-01'],
    ['as ISO', { placeholder: 'YYYY-MM-DD' }, {}, '2026-12-01'],
    ['with two year digits where the box says so', { placeholder: 'MM/DD/YY' }, {}, '12/01/26'],
    ['by its pattern', 'Date', { pattern: '\\d{2}-\\d{2}-\\d{4}' }, '12-01-2026'],
    ['after an example', { placeholder: '01/31/1990' }, {}, '12/01/2026'],
    ['not into six characters without a hint', 'Date', { maxLength: 6 }, 'does-not-fit'],
    ['not into a month field', 'Date', { inputType: 'month' }, 'does-not-fit'],
  ])('%s', (_, words, rest, expected) => {
    expect(written(ask('auth.fromDate', '2026-12-01', control(words, rest)))).toBe(expected);
  });

  it('in parts, with month names and plain days', () => {
    const [month, day, year] = [
      list('Month', ['0=January', '1=February', '2=March', '3=April']),
      list('Day', ['13', '14', '15']),
      control('Year', { maxLength: 4 }),
    ];
    const date = '2011-03-14';
    expect(written(ask('patient.birthDate', date, month, { part: 'month' }))).toBe('March');
    expect(written(ask('patient.birthDate', date, day, { part: 'day' }))).toBe('14');
    expect(written(ask('patient.birthDate', date, year, { part: 'year' }))).toBe('2011');
  });

  it('a two-character year box takes two digits', () => {
    const year = control('Year', { maxLength: 2 });
    expect(written(ask('patient.birthDate', '2011-03-14', year, { part: 'year' }))).toBe('11');
  });
});

describe('numbers take the punctuation of their box', () => {
  it.each<[string, FieldKey, string, Words, Partial<ControlSnapshot>, string]>([
    ['phone, plain', 'patient.phone', '3125550121', 'Phone', {}, '3125550121'],
    [
      'phone, mask',
      'patient.phone',
      '3125550121',
      { placeholder: '(___) ___-____' },
      {},
      '(312) 555-0121',
    ],
    [
      'phone, example',
      'patient.phone',
      '3125550121',
      { placeholder: '555-555-5555' },
      {},
      '312-555-0121',
    ],
    [
      'phone, country',
      'patient.phone',
      '3125550121',
      { placeholder: '+1 (555) 555-5555' },
      {},
      '+1 (312) 555-0121',
    ],
    [
      'phone, 14 characters',
      'patient.phone',
      '3125550121',
      'Phone',
      { maxLength: 14 },
      '(312) 555-0121',
    ],
    [
      'phone, pattern',
      'patient.phone',
      '3125550121',
      'Phone',
      { pattern: '\\d{3}-\\d{3}-\\d{4}' },
      '312-555-0121',
    ],
    ['phone, too short', 'patient.phone', '3125550121', 'Phone', { maxLength: 7 }, 'does-not-fit'],
    ['tax id, plain', 'billing.taxId', '990300303', 'Tax ID', { maxLength: 9 }, '990300303'],
    ['tax id, mask', 'billing.taxId', '990300303', { placeholder: 'XX-XXXXXXX' }, {}, '99-0300303'],
    [
      'tax id, ten characters',
      'billing.taxId',
      '990300303',
      'Tax ID',
      { maxLength: 10 },
      '99-0300303',
    ],
    ['ZIP of five', 'patient.address.zip', '60699', 'ZIP', {}, '60699'],
    ['ZIP+4 in nine', 'facility.address.zip', '606951010', 'ZIP', { maxLength: 9 }, '606951010'],
    ['ZIP+4 in ten', 'facility.address.zip', '606951010', 'ZIP', { maxLength: 10 }, '60695-1010'],
    ['ZIP+4 in five', 'facility.address.zip', '606951010', 'ZIP', { maxLength: 5 }, '60695'],
    ['NPI', 'billing.npi', '1990003034', 'NPI', { maxLength: 10 }, '1990003034'],
    ['NPI cut never', 'billing.npi', '1990003034', 'NPI', { maxLength: 9 }, 'does-not-fit'],
    ['money', 'lines[0].charge', '285.00', 'Charge', {}, '285.00'],
    [
      'money, implied decimals',
      'lines[0].charge',
      '285.00',
      'Charge (implied decimal)',
      {},
      '28500',
    ],
    [
      'money, whole numbers only',
      'lines[0].charge',
      '285.00',
      'Charge',
      { pattern: '\\d+' },
      'does-not-fit',
    ],
  ])('%s', (_, key, value, words, rest, expected) => {
    expect(written(ask(key, value, control(words, rest)))).toBe(expected);
  });

  it('splits a phone over boxes by their lengths', () => {
    const two = boxes(['Area', 'Number'], [{ maxLength: 3 }, { maxLength: 8 }]);
    const pieces = two.map((box) =>
      written(ask('patient.phone', '3125550121', box, { siblings: two })),
    );
    expect(pieces).toEqual(['312', '5550121']);
  });

  it('refuses boxes that do not show how a number is split', () => {
    const two = boxes(['A', 'B'], [{ maxLength: 4 }, { maxLength: 4 }]);
    expect(
      written(ask('patient.phone', '3125550121', two[0] as ControlSnapshot, { siblings: two })),
    ).toBe('does-not-fit');
  });
});

describe('codes', () => {
  it.each<[string, FieldKey, string, Words, Partial<ControlSnapshot>, string]>([
    ['a diagnosis with its point', 'diagnoses[0].code', 'S02.652A', 'Diagnosis', {}, 'S02.652A'],
    [
      'without, in seven characters',
      'diagnoses[0].code',
      'S02.652A',
      'Diagnosis',
      { maxLength: 7 },
      'S02652A',
    ],
    [
      'without, when the words say so',
      'diagnoses[0].code',
      'S02.652A',
      'Diagnosis (without decimal)',
      {},
      'S02652A',
    ],
    [
      'without, after the heading',
      'diagnoses[0].code',
      'S02.652A',
      { headings: ['ICD-10 codes, no decimal point'] },
      {},
      'S02652A',
    ],
    [
      'without, after an example',
      'diagnoses[0].code',
      'S02.652A',
      { placeholder: 'e.g. J0600' },
      {},
      'S02652A',
    ],
    [
      'with, after an example',
      'diagnoses[0].code',
      'S02.652A',
      { placeholder: 'M17.11' },
      {},
      'S02.652A',
    ],
    [
      'not into five characters',
      'diagnoses[0].code',
      'S02.652A',
      'Diagnosis',
      { maxLength: 5 },
      'does-not-fit',
    ],
    [
      'pointers as letters',
      'lines[0].diagnosisPointers',
      'AB',
      'Diagnosis Pointer',
      { maxLength: 4 },
      'AB',
    ],
    [
      'pointers as digits by pattern',
      'lines[0].diagnosisPointers',
      'AB',
      'Pointer',
      { pattern: '[1-4]{1,4}' },
      '12',
    ],
    [
      'pointers as digits by words',
      'lines[0].diagnosisPointers',
      'AB',
      { label: 'Pointer', title: 'Use digits, e.g. 12' },
      {},
      '12',
    ],
    ['pointers with commas', 'lines[0].diagnosisPointers', 'AB', { placeholder: 'A,B' }, {}, 'A,B'],
    [
      'pointers into one character',
      'lines[0].diagnosisPointers',
      'AB',
      'Pointer',
      { maxLength: 1 },
      'does-not-fit',
    ],
    ['a middle initial', 'patient.middleName', 'Juniper', 'MI', {}, 'J'],
    ['a middle name', 'patient.middleName', 'Juniper', 'Middle Name', {}, 'Juniper'],
    [
      'a middle name never cut',
      'patient.middleName',
      'Juniper',
      'Middle Name',
      { maxLength: 3 },
      'does-not-fit',
    ],
    [
      'a note within its length',
      'auth.note',
      'Short note.',
      'Notes',
      { maxLength: 11 },
      'Short note.',
    ],
    ['a note never cut', 'auth.note', 'Short note.', 'Notes', { maxLength: 10 }, 'does-not-fit'],
    ['a place of service typed', 'auth.placeOfService', '11', 'POS', { maxLength: 2 }, '11'],
    ['a state typed', 'patient.address.state', 'IL', 'State', { maxLength: 2 }, 'IL'],
    ['no urgency in free text', 'auth.urgency', 'urgent', 'Priority Status', {}, 'does-not-fit'],
  ])('%s', (_, key, value, words, rest, expected) => {
    expect(written(ask(key, value, control(words, rest)))).toBe(expected);
  });

  it('one pointer to a box, and nothing in the boxes left over', () => {
    const into = control('Pointer', { maxLength: 1 });
    const at = (index: number) =>
      written(ask('lines[0].diagnosisPointers', 'AB', into, { box: { index, count: 4 } }));
    expect([0, 1, 2].map(at)).toEqual(['A', 'B', 'nothing']);
  });

  it('several modifiers go into one box only in a form that it shows', () => {
    const facts = { ...FACTS, 'lines[0].modifiers[1]': 'KX' };
    const into = (words: Words, rest = {}) =>
      written(
        ask('lines[0].modifiers[0]', '57', control(words, rest), {
          box: { index: 0, count: 1 },
          facts,
        }),
      );
    expect(into({ placeholder: '25, 59' })).toBe('57, KX');
    expect(into('Modifiers', { maxLength: 8 })).toBe('57KX');
    expect(into('Modifiers')).toBe('does-not-fit');
  });
});

describe('a whole name follows the order of its box', () => {
  it.each<[Words, string]>([
    ['Patient Name', 'Quillfeather, Wren'],
    ['Patient Name (Last, First)', 'Quillfeather, Wren'],
    ['Patient Name (Last, First MI)', 'Quillfeather, Wren J'],
    [{ label: 'Patient', placeholder: 'First Last' }, 'Wren Quillfeather'],
    [
      { label: 'Patient', placeholder: 'Last Name, First Name, Middle Initial' },
      'Quillfeather, Wren, J',
    ],
  ])('%j', (words, expected) => {
    const answer = ask('patient.lastName', 'x', control(words), { fullName: true });
    expect(written(answer)).toBe(expected);
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
