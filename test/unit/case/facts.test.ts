import { describe, expect, test } from 'vitest';
import { facts } from '../../../lib/case/facts.ts';
import { emptyPractice, practiceSchema } from '../../../lib/case/practice.ts';
import { claimSchema, providerSchema, roleSchema } from '../../../lib/case/schema.ts';
import type { Case, Claim } from '../../../lib/case/schema.ts';
import { blank, line, plan, preauth } from './invented.ts';

const PRACTICE = practiceSchema.parse({
  version: 1,
  billing: { name: 'Marrowby Surgical', npi: '1990003034', taxId: '99-0300303', taxIdType: 'EIN' },
  surgeons: [
    {
      id: 'ines',
      lastName: 'Marrowby',
      firstName: 'Ines',
      npi: '1990002028',
      phone: '(312) 555-0112',
      address: { line1: '77 Quarry Road', line2: 'Floor 3', city: 'Mossbridge', zip: '60697' },
    },
  ],
  payers: [{ id: 'lakeshore', name: 'Lakeshore Health Plan', payerId: 'LKHP1' }],
});

function under(role: string, c: Case, practice = PRACTICE): Record<string, string> {
  const entries = Object.entries(facts(c, practice)).filter(([key]) => key.startsWith(`${role}.`));
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(role.length + 1), value]));
}

function role(value: object) {
  return roleSchema.parse(value);
}

test('a blank case with an empty practice has no facts', () => {
  expect(facts(blank(), emptyPractice())).toEqual({});
});

describe('providers', () => {
  test('requesting and billing are the practice’s billing provider when the case names nobody', () => {
    expect(under('billing', blank())).toEqual({
      name: 'Marrowby Surgical',
      npi: '1990003034',
      taxId: '990300303',
      taxIdType: 'EIN',
    });
    expect(under('requesting', blank()).npi).toBe('1990003034');
  });

  test('surgeon and facility are never supposed', () => {
    expect(under('rendering', blank())).toEqual({});
    expect(under('facility', blank())).toEqual({});
  });

  test('a contact alone does not make another requester', () => {
    const c = blank({ requesting: role({ own: { contactName: 'Poppy' } }) });
    expect(under('requesting', c)).toMatchObject({ contactName: 'Poppy', npi: '1990003034' });
  });

  test('a requester of its own borrows nothing from the practice', () => {
    const c = blank({ requesting: role({ own: { name: 'Elm Street Oral Surgery' } }) });
    expect(under('requesting', c)).toEqual({ name: 'Elm Street Oral Surgery' });
  });

  test('a surgeon from the profile has a whole name; the case’s own values win', () => {
    const c = blank({ rendering: role({ profileId: 'ines', own: { phone: '3125550199' } }) });
    expect(under('rendering', c)).toMatchObject({
      name: 'Ines Marrowby',
      npi: '1990002028',
      phone: '3125550199',
      'address.line2': 'Floor 3',
    });
  });

  test('a new name replaces the whole name and a new street the whole address', () => {
    const own = { lastName: 'Reed', address: { line1: '1 Elm Street' } };
    const c = blank({ rendering: role({ profileId: 'ines', own }) });
    const rendering = under('rendering', c);
    expect(rendering.lastName).toBe('Reed');
    expect(rendering.firstName).toBeUndefined();
    expect(rendering.name).toBeUndefined();
    expect(rendering['address.line1']).toBe('1 Elm Street');
    expect(rendering['address.line2']).toBeUndefined();
    expect(rendering['address.city']).toBeUndefined();
  });

  test('a corrected ZIP keeps the street of the profile', () => {
    const c = blank({
      rendering: role({ profileId: 'ines', own: { address: { zip: '606971234' } } }),
    });
    expect(under('rendering', c)).toMatchObject({
      'address.line1': '77 Quarry Road',
      'address.zip': '606971234',
    });
  });

  test('a whole name is not taken apart', () => {
    const c = blank({ rendering: role({ own: { name: 'Ines Marrowby' } }) });
    expect(under('rendering', c)).toEqual({ name: 'Ines Marrowby' });
  });

  test('a profile entry that is gone gives nothing, not the practice', () => {
    const c = blank({ billing: role({ profileId: 'gone' }) });
    expect(under('billing', c)).toEqual({});
  });
});

describe('plans', () => {
  const medical = { payerProfileId: 'lakeshore', memberId: 'LKW1', relationship: 'spouse' };
  const dental = plan({ id: 'd', kind: 'dental', payerName: 'Northstar Dental', memberId: 'D9' });

  test('the first medical plan is the one asked, also behind a dental one; payer data come from settings', () => {
    const c = blank({ plans: [dental, plan(medical)] });
    expect(facts(c, PRACTICE)).toMatchObject({
      'payer.name': 'Lakeshore Health Plan',
      'payer.id': 'LKHP1',
      'subscriber.memberId': 'LKW1',
    });
  });

  test('a dental plan alone asks no payer', () => {
    expect(under('payer', blank({ plans: [dental] }))).toEqual({});
  });

  test('the patient is the subscriber only with relationship self', () => {
    const patient = { ...blank().patient, lastName: 'Ash', phone: '3125550121' };
    const of = (relationship: string) =>
      under('subscriber', blank({ patient, plans: [plan({ ...medical, relationship })] }));
    expect(of('self')).toEqual({ memberId: 'LKW1', lastName: 'Ash', phone: '3125550121' });
    expect(of('')).toEqual({ memberId: 'LKW1' });
  });

  test.each([
    ['nobody asked and no other plan', '', [], {}],
    ['no other plan, said so', 'N', [], { exists: 'N' }],
    ['a second plan that is blank', '', [plan({ id: 'b' })], {}],
    [
      'a second medical plan',
      '',
      [plan({ id: 'b', payerName: 'Northstar', memberId: 'N5', subscriber: { lastName: 'Reed' } })],
      { exists: 'Y', planName: 'Northstar', memberId: 'N5', lastName: 'Reed' },
    ],
    ['a dental plan, nobody asked', '', [dental], {}],
    [
      'a dental plan, said yes',
      'Y',
      [dental],
      { exists: 'Y', planName: 'Northstar Dental', memberId: 'D9' },
    ],
    ['a second plan, but said no', 'N', [plan({ id: 'b', memberId: 'N5' })], { exists: 'N' }],
  ] as const)('other insurance: %s', (_name, otherInsurance, others, expected) => {
    const c = blank({ plans: [plan(medical), ...others], otherInsurance });
    expect(under('otherInsurance', c)).toEqual(expected);
  });
});

describe('authorization number', () => {
  const number = (...preauths: Case['preauths']) =>
    facts(blank({ plans: [plan(), plan({ id: 'other' })], preauths }), PRACTICE)['auth.number'];

  test.each([
    [
      'the newest approved',
      [
        preauth({ number: 'A', status: 'approved', decidedOn: '2026-11-02' }),
        preauth({ number: 'B', status: 'approved', decidedOn: '2026-11-01' }),
      ],
      'A',
    ],
    [
      'the later in the list when days are not known',
      [
        preauth({ number: 'A', status: 'approved' }),
        preauth({ number: 'B', status: 'partly-approved' }),
      ],
      'B',
    ],
    [
      'an approved one before one that only waits',
      [preauth({ number: 'A', status: 'approved' }), preauth({ number: 'B', status: 'sent' })],
      'A',
    ],
    [
      'one that waits when none is approved',
      [preauth({ number: 'A', status: 'sent' }), preauth({ number: 'B', status: 'pended' })],
      'B',
    ],
    [
      'never of a denied or withdrawn request',
      [preauth({ number: 'A', status: 'denied' }), preauth({ number: 'B', status: 'withdrawn' })],
      undefined,
    ],
    [
      'never of another plan',
      [preauth({ number: 'A', status: 'approved', planId: 'other' })],
      undefined,
    ],
    ['none without a number', [preauth({ status: 'approved' })], undefined],
  ])('%s', (_name, preauths, expected) => {
    expect(number(...preauths)).toBe(expected);
  });
});

describe('claim', () => {
  const claim = (changes: object = {}): Claim => claimSchema.parse({ id: 'c', ...changes });
  const total = (charges: string[], changes?: object) =>
    facts(
      blank({
        lines: charges.map((charge) => line({ code: '21462', charge })),
        claims: changes ? [claim(changes)] : [],
      }),
      PRACTICE,
    )['claim.totalCharge'];

  test('the total is the sum of the lines to the cent', () => {
    expect(total(['0.10', '0.20', '1,000'], {})).toBe('1000.30');
  });

  test('a total that was typed wins', () => {
    expect(total(['0.10'], { totalCharge: '5' })).toBe('5.00');
  });

  test('half a sum is no total, and without a claim there is none', () => {
    expect(total(['0.10', ''], {})).toBeUndefined();
    expect(total([], {})).toBeUndefined();
    expect(total(['0.10'])).toBeUndefined();
  });

  test('what nobody set is not claimed', () => {
    expect(under('claim', blank({ claims: [claim()] }))).toEqual({});
  });
});

test('rows keep their places, because letters and rows count', () => {
  const c = blank({
    diagnoses: [
      { code: '', description: '' },
      { code: 's02652a', description: '' },
    ],
    lines: [line(), line({ code: '21462', modifiers: ['', 'lt'] })],
  });
  expect(facts(c, PRACTICE)).toMatchObject({
    'diagnoses[1].code': 'S02.652A',
    'lines[1].code': '21462',
    'lines[1].modifiers[1]': 'LT',
  });
  expect(facts(c, PRACTICE)['diagnoses[0].code']).toBeUndefined();
});

test('what has no canonical form is left out rather than written', () => {
  const own = providerSchema.parse({ npi: '199000202', phone: '555-0121', taxId: '99' });
  const c = blank({
    rendering: role({ own }),
    accident: { ...blank().accident, date: '2026-02-31' },
  });
  expect(under('rendering', c)).toEqual({});
  expect(under('accident', c)).toEqual({});
});
