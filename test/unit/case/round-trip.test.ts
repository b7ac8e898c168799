import { describe, expect, test } from 'vitest';
import { facts } from '../../../lib/case/facts.ts';
import type { Facts } from '../../../lib/case/field-keys.ts';
import { caseFromFacts } from '../../../lib/case/import-facts.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { caseSchema } from '../../../lib/case/schema.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { chance, inventedFacts, origin, pick } from './invented.ts';
import type { Chance } from './invented.ts';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

function through(given: Facts): Facts {
  return facts(caseFromFacts(given, [], origin()), emptyPractice());
}

/** A case from chance, then bent in the ways in which people leave cases: self, half-typed, gaps, a dental plan, a claim. */
function inventedCase(random: Chance): Case {
  const c = caseFromFacts(inventedFacts(random, random()), [], origin());
  const relationship = pick(random, ['self', 'spouse', ''] as const);
  const bent: Case = {
    ...c,
    plans: c.plans
      .map((plan) => ({
        ...plan,
        relationship,
        kind: pick(random, ['medical', 'dental'] as const),
      }))
      .slice(0, pick(random, [0, 1, 2])),
    otherInsurance: pick(random, ['Y', 'N', '']),
    patient: { ...c.patient, birthDate: pick(random, ['2001-05-06', 'soon', '2026-02-31']) },
    lines: c.lines.map((line) => ({ ...line, charge: pick(random, ['0.1', '$1,200', '', 'tbd']) })),
  };
  return caseSchema.parse(bent);
}

describe('facts and import are inverse', () => {
  test.each(SEEDS)('the facts of invented case %i come back equal', (seed) => {
    const given = facts(inventedCase(chance(seed)), emptyPractice());
    expect(through(given)).toEqual(given);
  });

  test.each(SEEDS)(
    'invented facts %i: nothing is lost or changed, and only what follows is added',
    (seed) => {
      const random = chance(1000 + seed);
      const given = inventedFacts(random, random());
      if (given['otherInsurance.exists']) given['otherInsurance.exists'] = 'Y';
      const result = through(given);
      expect(result).toMatchObject(given);
      const added = Object.keys(result).filter((key) => !(key in given));
      for (const key of added) {
        expect(key).toMatch(
          /^(?:requesting|rendering|billing|facility)\.name$|^otherInsurance\.exists$|^claim\.totalCharge$/,
        );
      }
      expect(through(result)).toEqual(result);
    },
  );
});

describe('relationship self', () => {
  const given = {
    'patient.relationship': 'self',
    'patient.lastName': 'Ash',
    'subscriber.phone': '3125550121',
    'subscriber.address.city': 'Mossbridge',
  };

  test('what only the subscriber has is the patient’s, and the other way round', () => {
    expect(through(given)).toEqual({
      ...given,
      'subscriber.lastName': 'Ash',
      'patient.phone': '3125550121',
      'patient.address.city': 'Mossbridge',
    });
  });

  test('where both differ the patient’s own data count', () => {
    const result = through({ ...given, 'patient.phone': '4145550120' });
    expect(result['subscriber.phone']).toBe('4145550120');
  });
});

test('an authorization number becomes a pre-authorization whose answer is still to be confirmed', () => {
  const c = caseFromFacts({ 'auth.number': 'LH1', 'payer.name': 'Lakeshore' }, [], origin());
  expect(c.preauths).toMatchObject([{ number: 'LH1', status: 'sent', planId: c.plans[0]?.id }]);
});

test('values without canonical form and keys out of reach make no case data', () => {
  const c = caseFromFacts(
    { 'patient.birthDate': '5/6/2001', 'lines[999999].code': '21462', 'lines[].code': '21462' },
    [],
    origin(),
  );
  expect(c.patient.birthDate).toBe('');
  expect(c.lines).toEqual([]);
});
