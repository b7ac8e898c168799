import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/case/field-keys.ts';
import { planFill } from '../../../lib/form/plan.ts';
import type { FillPlan } from '../../../lib/form/plan-types.ts';
import type { PortalProfile } from '../../../lib/form/profiles.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { boxes, control, frame, list, ORIGIN, page } from './control.ts';
import { FACTS, SELF } from './facts.ts';

const plan = (
  controls: ControlSnapshot[],
  facts: Facts = FACTS,
  profile?: PortalProfile,
): FillPlan =>
  planFill(page(frame(controls)), facts, { allowedOrigins: [ORIGIN], ...(profile && { profile }) });

/** Key or refusal of every control, in the order given; `-` where the plan says nothing. */
function outcome(controls: ControlSnapshot[], facts: Facts = FACTS): string[] {
  const { targets, refusals } = plan(controls, facts);
  return controls.map(
    ({ ref }) =>
      targets.find((target) => target.ref === ref)?.keys.join('+') ??
      refusals.find((refusal) => refusal.ref === ref)?.reason ??
      '-',
  );
}

const under = (heading: string, ...labels: string[]): ControlSnapshot[] =>
  labels.map((label) => control({ label, headings: [heading] }));

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

describe('controls that must not be written', () => {
  it.each<[string, Partial<ControlSnapshot>, string]>([
    ['hidden', { hidden: 'zero-size' }, 'not-visible'],
    ['read-only', { readOnly: true }, 'read-only'],
    ['disabled', { disabled: true }, 'read-only'],
    ['filled by somebody', { empty: false }, 'occupied'],
    ['too short for the value', { maxLength: 8 }, 'does-not-fit'],
  ])('%s', (_, rest, reason) => {
    expect(outcome([control('Member ID', rest)])).toEqual([reason]);
  });
  it('what we wrote earlier may be written again', () => {
    expect(outcome([control('Member ID', { empty: false, ours: true })])).toEqual([
      'subscriber.memberId',
    ]);
  });
  it('half a date is not completed', () => {
    const date = boxes(
      [{ label: 'Date of Birth', name: 'dobMonth' }, { name: 'dobDay' }, { name: 'dobYear' }],
      [{ empty: false }],
    );
    expect(outcome(date)).toEqual(['occupied', 'occupied', 'occupied']);
  });
  it('of two places for one value the first equal one is filled', () => {
    expect(outcome([control('Member ID'), control('Subscriber ID')])).toEqual([
      'subscriber.memberId',
      'duplicate',
    ]);
  });
});

describe('frames', () => {
  const ask = () => [control('Member ID')];
  it.each<[string, Parameters<typeof frame>[1], number]>([
    ['of the portal', { ancestorOrigins: [ORIGIN] }, 1],
    ['of another site', { origin: 'https://other.example' }, 0],
    ['of the portal inside another site', { ancestorOrigins: ['https://other.example'] }, 0],
    ['without an origin', { origin: 'null' }, 0],
  ])('%s', (_, rest, targets) => {
    const made = planFill(page(frame(ask(), rest)), FACTS, { allowedOrigins: [ORIGIN, 'null'] });
    expect(made.targets).toHaveLength(targets);
    expect(made.refusals.map(({ reason }) => reason)).toEqual(targets ? [] : ['foreign-frame']);
  });
});

describe('the plan as a whole', () => {
  it('writes look-ups first and notes last, in page order', () => {
    const { targets } = plan([
      control('Clinical Notes', { widget: 'textarea' }),
      control('Patient Last Name'),
      control({ label: 'Requesting Provider NPI', id: 'search.requestingProvider.npi' }),
      list('Patient Sex', ['M=Male', 'F=Female']),
    ]);
    expect(targets.map(({ phase, keys }) => `${phase} ${keys[0]}`)).toEqual([
      '0 requesting.npi',
      '1 patient.lastName',
      '1 patient.sex',
      '2 auth.note',
    ]);
  });
  it('names the facts that found no place', () => {
    const facts = { 'subscriber.memberId': 'LKW204118820', 'payer.id': 'LKHP1' };
    expect(plan([control('Member ID')], facts).unplaced).toEqual(['payer.id']);
  });
  it('says what the case does not know', () => {
    expect(outcome([control('Member ID')], { 'payer.id': 'LKHP1' })).toEqual(['no-value']);
  });
});

describe('a portal’s profile', () => {
  const profile: PortalProfile = {
    id: 'test',
    name: 'Test portal',
    hosts: ['portal.example'],
    stance: { value: 'unknown', source: 'none', readOn: '2026-11-23' },
    controls: [
      { by: 'id', pattern: '^px-(\\d+)$', key: 'lines[$1].code' },
      { by: 'id', pattern: '^sig$', key: 'never' },
      { by: 'id', pattern: '^odd$', key: 'no.such.key' },
    ],
    lookUps: [{ key: 'lines[1].code', then: 'Press Add.' }],
    doNotTouch: [{ by: 'label', pattern: '^member id' }],
    verifiedAgainst: 'This test only.',
  };
  const ids = (...names: string[]) => names.map((id) => control({ id, headings: [] }));

  it('names controls that say nothing by themselves', () => {
    const [first, second] = plan(ids('px-0', 'px-1'), FACTS, profile).targets;
    expect([first?.keys, first?.phase, second?.keys]).toEqual([
      ['lines[1].code'],
      0,
      ['lines[0].code'],
    ]);
  });
  it('forbids controls', () => {
    const { targets, refusals } = plan(
      [control('Member ID'), ...ids('sig', 'odd')],
      FACTS,
      profile,
    );
    expect(targets).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toEqual(['do-not-touch']);
  });
  it('that forbids entry leaves everything', () => {
    const forbidden = {
      ...profile,
      doNotTouch: [],
      stance: { ...profile.stance, value: 'forbidden' as const },
    };
    const { targets, refusals } = plan([control('Member ID')], FACTS, forbidden);
    expect([targets.length, refusals[0]?.reason]).toEqual([0, 'do-not-touch']);
  });
});
