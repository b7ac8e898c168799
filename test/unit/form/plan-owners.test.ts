import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/case/field-keys.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { control } from './control.ts';
import { FACTS, SELF } from './facts.ts';
import { outcome, plan, under } from './plan-outcome.ts';

describe('the owner of a datum comes from its words, its name or its heading', () => {
  it.each<[string, ControlSnapshot, string]>([
    ['words', control('Rendering Provider NPI'), 'rendering.npi'],
    ['words', control('Servicing NPI'), 'rendering.npi'],
    ['words', control('Billing NPI'), 'billing.npi'],
    ['words', control('Requesting Provider NPI'), 'requesting.npi'],
    ['words', control('Facility NPI'), 'facility.npi'],
    ['heading', under('Referring Provider', 'NPI')[0] as ControlSnapshot, 'referring.npi'],
    [
      'name',
      control({ label: 'NPI', id: 'renderingProviders.serviceProvider.0.npi' }),
      'rendering.npi',
    ],
    ['item number', control({ preceding: '33a. NPI' }), 'billing.npi'],
    ['words', control("Insured's Last Name"), 'subscriber.lastName'],
    ['words', control('Patient First Name'), 'patient.firstName'],
    ['words', control('Member Birthdate'), 'patient.birthDate'],
    ['words', control("Insured's I.D. Number"), 'subscriber.memberId'],
    ['words', control('Client ID'), 'subscriber.memberId'],
    [
      'generated name',
      control({
        headings: [],
        name: 'ctl00$phFolderContent$ucHCFA$ucHCFALineItem$ucClaimLineItem$BILLING_NPI',
      }),
      'billing.npi',
    ],
    ['contact', control('Contact at Requesting Provider’s Office'), 'requesting.contactName'],
    ['words', control('Prior Authorization Number'), 'auth.number'],
  ])('by %s', (_, one, key) => {
    expect(outcome([one])).toEqual([key]);
  });
});

describe('what is not certain is left empty', () => {
  it.each<[string, ControlSnapshot[], string[]]>([
    ['an NPI that is nobody’s', [control('NPI')], ['role-unknown']],
    ['a provider’s NPI when providers differ', [control('Provider NPI')], ['role-unknown']],
    ['a tax id that is nobody’s', [control('TIN')], ['role-unknown']],
    ['a member’s name beside a child’s', [control('Member First Name')], ['role-unknown']],
    [
      'a name in a provider search',
      under('Provider Search', 'Last Name', 'First Name', 'NPI'),
      ['-', '-', 'role-unknown'],
    ],
    [
      'names with no person around',
      [control('Last Name'), control('First Name')],
      ['role-unknown', 'role-unknown'],
    ],
    [
      'an address that is nobody’s',
      [control('Address'), control('City')],
      ['role-unknown', 'role-unknown'],
    ],
    ['a phone that is nobody’s', [control('Phone')], ['role-unknown']],
    ['a bare date', [control('Date')], ['-']],
    ['a bare code', [control('Code')], ['-']],
    ['a signature date', [control('Date Signed'), control('Signature Date')], ['-', '-']],
    [
      'a fax asked with a phone',
      [control('Requesting Fax'), control('Requesting Phone')],
      ['requesting.fax', 'requesting.phone'],
    ],
    ['referral and CLIA numbers', [control('Referral Number'), control('CLIA Number')], ['-', '-']],
    [
      'a login',
      [control('Username'), control('User ID'), control('Password', { inputType: 'password' })],
      ['-', '-', '-'],
    ],
    [
      'a search',
      [
        control('Search members'),
        control({ headings: [], placeholder: 'Search' }, { inputType: 'search' }),
      ],
      ['-', '-'],
    ],
    [
      'a card',
      [control('Cardholder Name'), control('Card Number'), control('Name on card')],
      ['-', '-', '-'],
    ],
    ['the primary care provider', under('Primary Care Provider', 'NPI', 'Last Name'), ['-', '-']],
    ['an emergency contact', under('Emergency Contact', 'Last Name', 'Phone'), ['-', '-']],
    [
      'dates of hospitalization and disability',
      [
        control('Hospitalization From'),
        control({ preceding: 'FROM', headings: ['Dates patient unable to work'] }),
      ],
      ['-', '-'],
    ],
    [
      'coverage dates',
      [control('Coverage Effective Date'), control('Eligibility From Date')],
      ['-', '-'],
    ],
    ['an extension', [control({ label: 'Ext', name: 'contactPhoneExt' })], ['-']],
    ['an e-mail', [control('Patient Email')], ['-']],
    [
      'ordering where the case has a referring provider',
      [control('Ordering Provider NPI')],
      ['role-unknown'],
    ],
    ['a yes-or-no question as a text box', [control('Other insurance plan')], ['-']],
  ])('%s', (_, controls, expected) => {
    expect(outcome(controls)).toEqual(expected);
  });

  it('says in one sentence why', () => {
    const { refusals } = plan([control('NPI'), control({ label: 'NPI', name: 'npi2' })]);
    expect(refusals.map(({ message }) => message)).toEqual([
      'Two places ask for an NPI and nothing says whose: left empty.',
      'Two places ask for an NPI and nothing says whose: left empty.',
    ]);
  });
});

describe('equal values settle a question, with care', () => {
  const one = '1990009999';
  const equal: Facts = {
    ...FACTS,
    ...Object.fromEntries(
      ['requesting', 'rendering', 'billing'].map((role) => [`${role}.npi`, one]),
    ),
  };

  it('a provider’s NPI that is the same for all of them is filled', () => {
    expect(outcome([control('Provider NPI')], equal)).toEqual(['requesting.npi']);
  });
  it('but not when two places ask', () => {
    const two = [control('Provider NPI'), control({ label: 'Provider NPI', name: 'other' })];
    expect(outcome(two, equal)).toEqual(['role-unknown', 'role-unknown']);
  });
  it('nor where the words do not even say provider and a facility has another', () => {
    expect(outcome([control('NPI')], equal)).toEqual(['role-unknown']);
  });
  it('nor when the case knows only one of the candidates', () => {
    expect(outcome([control('Provider NPI')], { 'rendering.npi': one })).toEqual(['role-unknown']);
  });
  it('a member who is the patient has the patient’s name', () => {
    expect(outcome([control('Member First Name')], SELF)).toEqual(['patient.firstName']);
  });
  it('two of one family are not one for their last name', () => {
    expect(outcome([control('Member Name')])).toEqual(['role-unknown']);
    expect(outcome([control('Patient Name (Last, First)')])).toEqual([
      'patient.lastName+patient.firstName+patient.middleName',
    ]);
  });
});

describe('other controls of the page tell whose it is', () => {
  it('names beside a date of birth are the patient’s', () => {
    const controls = [control('Last Name'), control('First Name'), control('Date of Birth')];
    expect(outcome(controls)).toEqual([
      'patient.lastName',
      'patient.firstName',
      'patient.birthDate',
    ]);
  });
  it('a member beside an insured is the patient', () => {
    const controls = [control('Member First Name'), control('Subscriber First Name')];
    expect(outcome(controls)).toEqual(['patient.firstName', 'subscriber.firstName']);
  });
  it('a phone and fax under a contact heading are the requester’s', () => {
    expect(outcome(under('Contact Information', 'Contact Name', 'Phone', 'Fax'))).toEqual([
      'requesting.contactName',
      'requesting.phone',
      'requesting.fax',
    ]);
  });
  it('a name under a contact heading is the person to call, not the practice', () => {
    expect(outcome(under('Contact at Requesting Provider’s Office', 'Name', 'Phone'))).toEqual([
      'requesting.contactName',
      'requesting.phone',
    ]);
  });
  it('your name is nobody’s of the case', () => {
    expect(outcome([control('Date of Birth'), control('Your name')])).toEqual([
      'patient.birthDate',
      '-',
    ]);
  });
  it('two boxes under "dates of service" are told apart by their placeholders', () => {
    const dates = ['Start date', 'End date'].map((placeholder) =>
      control({ label: 'Requested dates of service', placeholder, headings: ['Authorization'] }),
    );
    expect(outcome(dates)).toEqual(['auth.fromDate', 'auth.toDate']);
  });
  it('ordering and referring provider: the one that the case has', () => {
    const both = [...under('Referring Provider', 'NPI'), ...under('Ordering Provider', 'NPI')];
    expect(outcome(both, { ...FACTS, 'referring.qualifier': 'DK' })).toEqual([
      'duplicate',
      'referring.npi',
    ]);
  });
  it('the federal tax id of a claim is that of who is paid', () => {
    const claim = [
      control('Federal Tax I.D. Number'),
      control('Total Charge'),
      control('Accept Assignment', {
        widget: 'radio',
        options: [
          { value: 'Y', text: 'Yes' },
          { value: 'N', text: 'No' },
        ],
      }),
    ];
    expect(outcome(claim)[0]).toBe('billing.taxId');
  });
});
