import { describe, expect, test } from 'vitest';
import { facts } from '../../../lib/case/facts.ts';
import { caseFromFacts } from '../../../lib/case/import-facts.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { withFacts } from '../../../lib/case/put-facts.ts';
import { blank, chance, inventedFacts, origin, plan, preauth } from './invented.ts';

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);
const { newId } = origin();
const said = (c: Parameters<typeof facts>[0]) => facts(c, emptyPractice());

describe('facts put into a case', () => {
  test.each(SEEDS)('%i: are said by it afterwards, and nothing else is changed', (seed) => {
    const random = chance(seed);
    const before = caseFromFacts(inventedFacts(random, random()), [], origin());
    const given = inventedFacts(random, random());
    // What follows from the rest is left to the tests of facts().
    for (const key of ['auth.number', 'otherInsurance.exists', 'patient.relationship'])
      delete given[key];
    const after = withFacts(before, given, newId);
    const kept = said(before);
    const self = kept['patient.relationship'] === 'self';
    for (const [key, value] of Object.entries(given))
      if (!(self && /^(patient|subscriber)\./.test(key))) expect(said(after)[key], key).toBe(value);
    for (const [key, value] of Object.entries(kept)) {
      if (key in given || (self && /^(patient|subscriber)\./.test(key))) continue;
      if (/^claim\.totalCharge$|\.name$|^otherInsurance\.exists$/.test(key)) continue;
      expect(said(after)[key], `${key} stays`).toBe(value);
    }
  });

  test('into a blank case are what a case made of them would say', () => {
    const random = chance(7);
    const given = inventedFacts(random, 1);
    const made = said(caseFromFacts(given, [], origin()));
    expect(said(withFacts(blank(), given, newId))).toEqual(made);
  });

  test('the payer’s name replaces the link to a payer of the practice', () => {
    const before = blank({ plans: [plan({ payerProfileId: 'p1', memberId: 'A100' })] });
    const [after] = withFacts(before, { 'payer.name': 'Northwind' }, newId).plans;
    expect(after).toMatchObject({ payerProfileId: null, payerName: 'Northwind', memberId: 'A100' });
  });

  test('a number goes into the request that waits for one, and into no decided one', () => {
    const waiting = blank({ preauths: [preauth({ status: 'sent' })] });
    expect(withFacts(waiting, { 'auth.number': 'LH26001' }, newId).preauths).toMatchObject([
      { number: 'LH26001', status: 'sent' },
    ]);
    const denied = blank({ preauths: [preauth({ status: 'denied', number: 'OLD1' })] });
    expect(
      withFacts(denied, { 'auth.number': 'LH26001' }, newId).preauths.map(({ number }) => number),
    ).toEqual(['OLD1', 'LH26001']);
  });

  test('another plan is never put in first place', () => {
    const after = withFacts(blank(), { 'otherInsurance.memberId': 'OTH1' }, newId);
    expect(said(after)).toMatchObject({ 'otherInsurance.memberId': 'OTH1' });
    expect(said(after)['subscriber.memberId']).toBeUndefined();
  });
});
