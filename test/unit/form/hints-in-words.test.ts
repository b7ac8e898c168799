import { describe, expect, it } from 'vitest';
import { control, list } from './control.ts';
import { FACTS } from './facts.ts';
import { outcome, plan, under } from './plan-outcome.ts';

const shown = (controls: Parameters<typeof plan>[0], facts = FACTS): string[] =>
  plan(controls, facts).targets.map((target) => target.shown);
const facts = { ...FACTS, 'facility.address.zip': '814992025' };

describe('a form of a number that is said in words', () => {
  it.each<[string, string, string]>([
    ['ZIP+4', 'With hyphen, if known', '81499-2025'],
    ['ZIP+4', 'No hyphen', '814992025'],
    ['ZIP+4', 'Digits only', '814992025'],
    ['ZIP+4', '', '814992025'],
  ])('%s: %s', (label, following, expected) => {
    const zip = control({ label, headings: ['Facility'], following }, { maxLength: 10 });
    expect(shown([zip], facts)).toEqual([expected]);
  });

  it.each([
    ['Requesting Phone', 'Include dashes', '312-555-0110'],
    ['Requesting Phone', 'Numbers without dashes', '3125550110'],
    ['Requesting Tax ID', 'with hyphen', '99-0100101'],
  ])('%s: %s', (label, description, expected) => {
    expect(shown([control({ label, headings: [], description })])).toEqual([expected]);
  });
});

describe('what says only if a box must be filled does not count', () => {
  it.each([
    ['Contact person (required)', 'requesting.contactName'],
    ['Requesting contact name (optional)', 'requesting.contactName'],
    ['Patient address line 2 (if any)', 'patient.address.line2'],
    ['Patient apartment, unit (if any)', 'patient.address.line2'],
  ])('%s', (label, key) => {
    const known = { ...FACTS, 'patient.address.line2': 'Rear House' };
    expect(outcome([control(label)], known)).toEqual([key]);
  });
});

describe('other words for the same', () => {
  it('an authorization is valid from one day to another', () => {
    const dates = under('Authorization request', 'Valid from', 'Valid until');
    expect(outcome(dates)).toEqual(['auth.fromDate', 'auth.toDate']);
    expect(outcome([control('Coverage valid from')])).toEqual(['-']);
  });
  it('the patient is the member, or somebody of the family', () => {
    const options = ['the member', 'the member’s spouse', 'the member’s child', 'someone else'];
    const ask = list('The patient is', options);
    expect(shown([ask])).toEqual(['the member’s child']);
    expect(shown([ask], { ...FACTS, 'patient.relationship': 'self' })).toEqual(['the member']);
    expect(shown([ask], { ...FACTS, 'patient.relationship': 'other' })).toEqual(['someone else']);
  });
  it('two unlabelled buttons EIN and SSN ask for the kind of tax id', () => {
    const kind = list({ headings: ['Billing provider'] }, ['SY=SSN', 'EI=EIN']);
    expect(outcome([kind], { ...FACTS, 'billing.taxIdType': 'EIN' })).toEqual([
      'billing.taxIdType',
    ]);
  });
  it('the submission reason of a request is its kind of certification, not a claim’s frequency', () => {
    const page = [
      list('Review priority', ['Standard', 'Expedited']),
      control('Submission reason', { widget: 'combobox', optionsOnDemand: true }),
    ];
    const known = {
      ...FACTS,
      'auth.certificationType': 'initial',
      'claim.frequencyCode': '1',
    };
    expect(outcome(page, known)[1]).toBe('auth.certificationType');
  });
});
