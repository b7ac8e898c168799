import { describe, expect, test } from 'vitest';
import { isNpi } from '../../../lib/case/npi.ts';
import { emptyPractice, practiceSchema } from '../../../lib/case/practice.ts';
import { caseSchema, claimSchema, roleSchema } from '../../../lib/case/schema.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { problems } from '../../../lib/case/validate.ts';
import { blank, complete, line, plan, preauth } from './invented.ts';

const TODAY = '2026-11-24';

function wrongOf(c: Case, today = TODAY): string[] {
  return problems(c, emptyPractice(), today)
    .filter(({ level }) => level === 'wrong')
    .map(({ path, message }) => `${path}: ${message}`);
}

function missingOf(c: Case): string[] {
  return problems(c, emptyPractice(), TODAY)
    .filter(({ level }) => level === 'missing')
    .map(({ path }) => path);
}

/** A complete case with one value set at a path such as `patient.address.zip` or `lines[0].units`. */
function withValue(path: string, value: unknown): Case {
  const c = structuredClone(complete()) as unknown as Record<string, unknown>;
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  let target = c;
  for (const step of steps.slice(0, -1)) target = target[step] as Record<string, unknown>;
  target[steps.at(-1) ?? ''] = value;
  return caseSchema.parse(c);
}

test('a complete case has no problem', () => {
  expect(problems(complete(), emptyPractice(), TODAY)).toEqual([]);
});

test.each([
  ['1234567893', true],
  ['1990002028', true],
  ['1234567890', false],
  ['1234567839', false],
  ['3234567893', false],
  ['123456789', false],
])('NPI %s has a right check digit: %s', (npi, right) => {
  expect(isNpi(npi)).toBe(right);
});

describe('one wrong value', () => {
  test.each([
    ['rendering.own.npi', '1234567890', 'A digit is wrong: compare it with the NPI card.'],
    ['rendering.own.npi', '12345', 'An NPI has ten digits.'],
    ['referring.npi', '1234567839', 'A digit is wrong: compare it with the NPI card.'],
    [
      'patient.birthDate',
      '2001-02-31',
      'The birth date is no date that exists: check day and month.',
    ],
    ['patient.birthDate', '2027-01-01', 'The birth date is in the future: check the year.'],
    [
      'patient.birthDate',
      '1890-01-01',
      'The birth date is more than 125 years ago: check the year.',
    ],
    ['accident.date', '2027-01-01', 'The accident date is in the future: check the year.'],
    [
      'illness.date',
      '1999-01-01',
      'The date of onset is before the patient was born: check both dates.',
    ],
    ['patient.address.zip', '6069', 'ZIP: five digits, or nine.'],
    ['patient.address.state', 'Illinois', 'State: two letters, such as IL.'],
    ['accident.state', 'XX', 'State: two letters, such as IL.'],
    ['patient.phone', '5550121', 'A phone number has ten digits.'],
    ['rendering.own.fax', '5550121', 'A fax number has ten digits.'],
    ['billing.own.taxId', '12345678', 'A tax ID has nine digits: check it on the W-9.'],
    ['billing.own.taxId', '000000000', 'A tax ID has nine digits: check it on the W-9.'],
    ['billing.own.taxonomy', '1223', 'A taxonomy code has ten characters, such as 1223S0112X.'],
    ['plans[0].memberId', 'X'.repeat(30), 'This member ID is too long: copy it from the card.'],
    ['diagnoses[0].code', '21462', 'This is no ICD-10-CM code: it looks like S02.652A.'],
    [
      'diagnoses[0].code',
      'W01.0XXA',
      'A cause of injury (V to Y) cannot stand first: put the injury before it.',
    ],
    [
      'lines[0].code',
      '2146',
      'This is no procedure code: it has five characters, such as 21462, E0486 or D7240.',
    ],
    [
      'lines[0].placeOfService',
      'office',
      'Place of service has two digits, such as 11 for the office.',
    ],
    ['lines[0].units', '0', 'Units are a number from 1 to 999.'],
    ['lines[0].units', '1000', 'Units are a number from 1 to 999.'],
    ['lines[0].charge', 'free', 'The charge is an amount like 640.00.'],
    ['lines[0].toothNumbers', '17,33', 'Teeth are 1 to 32 or A to T, with commas between: 17,32.'],
    [
      'lines[0].areaOfOralCavity',
      '50',
      'Area is 00 whole mouth, 01 upper, 02 lower, or a quadrant: 10, 20, 30, 40.',
    ],
    ['lines[0].modifiers', ['A'], 'A modifier has two characters, such as LT or 57.'],
    ['lines[0].modifiers', ['LT', 'lt'], 'The same modifier stands here twice: remove one.'],
    [
      'lines[0].modifiers',
      ['51', '52', '57', '59', 'LT'],
      'A line takes four modifiers: remove some.',
    ],
    ['lines[0].diagnosisPointers', 'B', 'There is no diagnosis B: add it or change the pointer.'],
    ['lines[0].diagnosisPointers', '1', 'Pointers are letters of the diagnoses, A to L.'],
    ['lines[0].diagnosisPointers', 'AA', 'The same letter stands here twice: remove one.'],
    ['lines[0].diagnosisPointers', 'ABCDE', 'A line points to four diagnoses at most.'],
    [
      'lines[0].fromDate',
      '1999-01-01',
      'The date of service is before the patient was born: check both dates.',
    ],
    ['request.quantity', '0', 'The quantity is a number from 1 up.'],
    ['request.placeOfService', '1', 'Place of service has two digits, such as 11 for the office.'],
    ['request.note', 'x'.repeat(270), 'Payers take 264 characters: shorten this by 6.'],
  ])('%s = %s', (path, value, message) => {
    expect(wrongOf(withValue(path, value))).toEqual([`${path}: ${message}`]);
  });
});

test('dates ahead pass when nobody says what day it is', () => {
  expect(wrongOf(withValue('patient.birthDate', '2040-01-01'), '')).toEqual([]);
});

describe('dates the wrong way round', () => {
  test.each([
    [
      'lines[0].toDate',
      complete({
        lines: [
          line({
            code: '21462',
            diagnosisPointers: 'A',
            fromDate: '2026-12-02',
            toDate: '2026-12-01',
          }),
        ],
      }),
    ],
    [
      'request.toDate',
      complete({ request: { ...blank().request, fromDate: '2026-12-02', toDate: '2026-12-01' } }),
    ],
    [
      'preauths[0].validTo',
      complete({ preauths: [preauth({ validFrom: '2026-12-02', validTo: '2026-12-01' })] }),
    ],
    [
      'preauths[0].decidedOn',
      complete({ preauths: [preauth({ submittedOn: '2026-11-20', decidedOn: '2026-11-19' })] }),
    ],
  ])('%s', (path, c) => {
    expect(wrongOf(c)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${path.replace(/[[\]]/g, '\\$&')}: .* ends before it starts: check both dates`,
        ),
      ),
    ]);
  });
});

describe('diagnoses', () => {
  const codes = (...list: string[]) =>
    complete({ diagnoses: list.map((code) => ({ code, description: '' })) });
  const many = Array.from({ length: 13 }, (_, i) => `K08.${i + 10}`);

  test('thirteen are one too many, twelve are not', () => {
    expect(wrongOf(codes(...many))).toEqual([
      'diagnoses: A claim takes 12 diagnoses, this case has 13: remove some.',
    ]);
    expect(wrongOf(codes(...many.slice(1)))).toEqual([]);
  });

  test('a gap and a repeated code are named', () => {
    expect(wrongOf(codes('I10', '', 'i10'))).toEqual([
      'diagnoses[1].code: Diagnosis B is empty: fill it or remove the row.',
      'diagnoses[2].code: This diagnosis is listed twice: remove one.',
    ]);
  });
});

describe('claims', () => {
  const claimed = (changes: object) =>
    complete({
      lines: [line({ code: '21462', diagnosisPointers: 'A', charge: '640.00' })],
      claims: [claimSchema.parse({ id: 'c', ...changes })],
    });

  test.each([
    [
      { totalCharge: '650' },
      'claims[0].totalCharge: The lines add up to 640.00: correct one of the two.',
    ],
    [{ totalCharge: 'all' }, 'claims[0].totalCharge: The total is an amount like 640.00.'],
    [{ amountPaid: '-5' }, 'claims[0].amountPaid: The amount paid is an amount like 50.00.'],
    [{ note: 'x'.repeat(73) }, 'claims[0].note: Item 19 takes 71 characters: shorten this by 2.'],
  ])('%o', (changes, message) => {
    expect(wrongOf(claimed(changes))).toEqual([message]);
  });

  test('a replacement needs the number of what it replaces', () => {
    expect(missingOf(claimed({ frequencyCode: '7' }))).toEqual(['claims[0].originalReference']);
    expect(missingOf(claimed({ frequencyCode: '7', originalReference: 'CLM1' }))).toEqual([]);
  });

  test('a right total is right in any spelling', () => {
    expect(wrongOf(claimed({ totalCharge: '$640' }))).toEqual([]);
  });
});

describe('what is missing', () => {
  test('a blank case lacks everything, most basic first', () => {
    expect(missingOf(blank())).toEqual([
      'patient.lastName',
      'patient.birthDate',
      'plans',
      'diagnoses',
      'lines',
      'rendering',
    ]);
  });

  test.each([
    [
      'a blank member id',
      complete({ plans: [plan({ payerName: 'L', memberId: '  ', relationship: 'self' })] }),
      'plans[0].memberId',
    ],
    [
      'no payer',
      complete({ plans: [plan({ memberId: 'L1', relationship: 'self' })] }),
      'plans[0].payerName',
    ],
    [
      'no relationship',
      complete({ plans: [plan({ payerName: 'L', memberId: 'L1' })] }),
      'plans[0].relationship',
    ],
    [
      'a subscriber without a name',
      complete({ plans: [plan({ payerName: 'L', memberId: 'L1', relationship: 'child' })] }),
      'plans[0].subscriber.lastName',
    ],
    ['no pointer', complete({ lines: [line({ code: '21462' })] }), 'lines[0].diagnosisPointers'],
    [
      'no day of a car accident',
      complete({ accident: { ...blank().accident, auto: 'Y', state: 'IL' } }),
      'accident.date',
    ],
    [
      'no state of a car accident',
      complete({ accident: { ...blank().accident, auto: 'Y', date: '2026-11-02' } }),
      'accident.state',
    ],
  ])('%s', (_name, c, path) => {
    expect(missingOf(c)).toEqual([path]);
  });

  test('a referring provider needs a role and an NPI', () => {
    const c = complete({ referring: { lastName: 'Reed', firstName: '', npi: '', qualifier: '' } });
    expect(missingOf(c)).toEqual(['referring.qualifier', 'referring.npi']);
  });
});

test('a wrong NPI in the settings is said once, and where to put it right', () => {
  const practice = practiceSchema.parse({ version: 1, surgeons: [{ id: 's', npi: '1234567890' }] });
  const c = complete({ rendering: roleSchema.parse({ profileId: 's' }) });
  expect(problems(c, practice, TODAY)).toEqual([
    {
      path: 'rendering.profileId',
      level: 'wrong',
      message: 'In settings: A digit is wrong: compare it with the NPI card.',
    },
  ]);
});
