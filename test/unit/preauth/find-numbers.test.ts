import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/preauth/find-numbers.ts';
import type { NumberCandidate } from '../../../lib/preauth/find-numbers.ts';

function page(...lines: string[]) {
  return { origin: 'https://portal.example.com', isTop: true, title: 'Result', lines };
}

type Found = Partial<Record<NumberCandidate['kind'], string[]>>;

function found(lines: string[], exclude: string[] = []): Found {
  const result: Found = {};
  for (const { kind, value } of findNumbers([page(...lines)], { exclude })) {
    (result[kind] ??= []).push(value);
  }
  return result;
}

/** Invented answer pages in the manner of many portals: what they say, and all that may be offered. */
const PAGES: { name: string; lines: string[]; offers: Found }[] = [
  {
    name: 'a definition list with a value a line below its label',
    lines: [
      'Your request was received',
      'Authorization Number',
      'LH2611004821',
      'Reference Number',
      '88214470',
      'Status',
      'Approved',
      'Valid From',
      '12/01/2026',
      'Valid To',
      '02/28/2027',
      'Member ID',
      'LKW204118820',
      'Procedure | Units Approved | Decision',
      '21462 Open repair of a jaw | 1 | Approved',
    ],
    offers: {
      authorization: ['LH2611004821'],
      reference: ['88214470'],
      status: ['Approved'],
      validFrom: ['2026-12-01'],
      validTo: ['2027-02-28'],
      units: ['1'],
    },
  },
  {
    name: 'label and value in one row of a table',
    lines: [
      'Authorization Number | A1234567',
      'Auth Status | Pended for Clinical Review',
      'Service Dates | 12/01/2026 - 02/28/2027',
    ],
    offers: {
      authorization: ['A1234567'],
      status: ['Pended for Clinical Review'],
      validFrom: ['2026-12-01'],
      validTo: ['2027-02-28'],
    },
  },
  {
    name: 'a sentence with a tracking number',
    lines: ['Thank you! Your request has been submitted.', 'Your Tracking number is: 12345'],
    offers: { reference: ['12345'], status: ['submitted'] },
  },
  {
    name: 'a reference with a number sign',
    lines: ['Reference #: R-2026-00918', 'Call 800-555-0100 with questions.'],
    offers: { reference: ['R-2026-00918'] },
  },
  {
    name: 'certification words and a total certification',
    lines: ['Certification Number: 0099887766', 'Certification Action: Certified in total'],
    offers: { authorization: ['0099887766'], status: ['Certified in total'] },
  },
  {
    name: 'a table with headings over its row',
    lines: [
      'Case # | Member ID | Auth # | Status | Start Date | End Date | Approved Units',
      '1180023 | LKW204118820 | OP5512340 | Approved | 12/1/26 | 3/1/27 | 2',
    ],
    offers: {
      authorization: ['OP5512340'],
      reference: ['1180023'],
      status: ['Approved'],
      validFrom: ['2026-12-01'],
      validTo: ['2027-03-01'],
      units: ['2'],
    },
  },
  {
    name: 'dates in words and in ISO form',
    lines: [
      'Prior Authorization Number PA-88120034',
      'Effective date: December 1, 2026',
      'Expiration date: 2027-02-28',
    ],
    offers: {
      authorization: ['PA-88120034'],
      validFrom: ['2026-12-01'],
      validTo: ['2027-02-28'],
    },
  },
  {
    name: 'no authorization needed, with a number for the proof',
    lines: [
      'No prior authorization is required for the codes entered.',
      'Inquiry reference number: 20261124-0071',
    ],
    offers: { reference: ['20261124-0071'], status: ['not required'] },
  },
  {
    name: 'member id, NPI, phone, fax, tax id, claim number and ZIP only',
    lines: [
      'Member ID: LKW204118820',
      'Rendering provider NPI: 1990002028',
      'Tax ID 99-0100101',
      'Phone: (312) 555-0110   Fax: 312-555-0111',
      'Claim number: 26300112233',
      'ZIP: 60698',
      'Group Number: GRP77120',
      'Date of birth: 03/14/2011',
    ],
    offers: {},
  },
  {
    name: 'a member id that turns up again behind the word reference',
    lines: ['Subscriber ID', 'LKW204118820', 'Reference: LKW204118820', 'Tracking ID: T99001'],
    offers: { reference: ['T99001'] },
  },
  {
    name: 'a status that has no number yet',
    lines: ['Authorization Number: Pending', 'Decision: Pending review'],
    offers: { status: ['Pending review'] },
  },
  {
    name: 'warnings that only speak of what may happen',
    lines: [
      'If your request is denied, you may ask for a peer-to-peer call.',
      'Once the authorization is approved you will receive a letter.',
      'An authorization is not a guarantee of payment.',
    ],
    offers: {},
  },
  {
    name: 'one number under the name of both',
    lines: ['Authorization/Reference Number: 7781234501', 'Status: Approved'],
    offers: { authorization: ['7781234501'], status: ['Approved'] },
  },
  {
    name: 'the number of an earlier authorization beside the new one',
    lines: [
      'Previous authorization number: LH2606001203',
      'New authorization number: LH2612009917',
      'Request status: Partially approved',
    ],
    offers: { authorization: ['LH2612009917'], status: ['Partially approved'] },
  },
  {
    name: 'several labels on one line',
    lines: ['Auth No: X4410098 Status: Denied Decision Date: 11/24/2026 Case ID: 55-120'],
    offers: { authorization: ['X4410098'], reference: ['55-120'], status: ['Denied'] },
  },
  {
    name: 'a validity told in a sentence',
    lines: ['Authorization 4455667788 has been approved.', 'Valid 12/01/2026 through 02/28/2027'],
    offers: {
      authorization: ['4455667788'],
      status: ['approved'],
      validFrom: ['2026-12-01'],
      validTo: ['2027-02-28'],
    },
  },
  {
    name: 'dates of the cover and of the sending, which are no validity',
    lines: [
      'Coverage effective date: 01/01/2024',
      'Plan end date: 12/31/2026',
      'Submitted on: 11/24/2026',
      'Confirmation number: CNF300125',
    ],
    offers: { reference: ['CNF300125'] },
  },
  {
    name: 'units that were asked for beside units that were allowed',
    lines: ['Units requested: 4', 'Units approved: 2', 'Certificate No.: CERT-118822'],
    offers: { units: ['2'], authorization: ['CERT-118822'] },
  },
  {
    name: 'a denial in words',
    lines: ['Your authorization request was denied.', 'Determination Number: D2611-4410'],
    offers: { reference: ['D2611-4410'], status: ['denied'] },
  },
  {
    name: 'short labels in the cells of a row',
    lines: ['Auth No. | 778812 | NPI | 1990002028', 'From | 12/01/2026 | To | 02/28/2027'],
    offers: { authorization: ['778812'], validFrom: ['2026-12-01'], validTo: ['2027-02-28'] },
  },
  {
    name: 'an approval and its number in one sentence',
    lines: ['Your prior authorization request has been approved under number PA1234567.'],
    offers: { authorization: ['PA1234567'], status: ['approved'] },
  },
  {
    name: 'a range of dates, visits and a bracket in the label',
    lines: [
      'Prior Auth (PA) Number: 330145',
      'Status: Fully Approved',
      'Approved Date Range: 12/01/2026 - 02/28/2027 | Visits: 3',
    ],
    offers: {
      authorization: ['330145'],
      status: ['Fully Approved'],
      validFrom: ['2026-12-01'],
      validTo: ['2027-02-28'],
      units: ['3'],
    },
  },
  {
    name: 'labels with something else than a number behind them',
    lines: [
      'Authorization #: Not yet assigned',
      'Reference Number: 12/01/2026',
      'Tracking number: (800) 555-0100',
      'Confirmation number: $640.00',
    ],
    offers: {},
  },
  {
    name: 'a number in groups',
    lines: ['Authorization number', '1234 5678 9012'],
    offers: { authorization: ['123456789012'] },
  },
];

describe('what an answer page offers', () => {
  test.each(PAGES)('$name', ({ lines, offers }) => {
    expect(found(lines)).toEqual(offers);
  });
});

test('what the case already knows is never offered as an answer', () => {
  const lines = ['Reference number: FOS20931', 'Authorization number: lkw-204118820'];
  expect(found(lines, ['FOS20931', 'LKW204118820'])).toEqual({});
});

test('the surer words stand first, and the words around a number are kept short', () => {
  const filler = 'please keep this page for your records and have it at hand when you call us ';
  const [first, second] = findNumbers([
    page(`${filler}${filler}Authorization 33445566 ${filler}`, 'Authorization number: 99887766'),
  ]);
  expect(first).toMatchObject({ value: '99887766', words: 'Authorization number: 99887766' });
  expect(second?.words.length).toBeLessThanOrEqual(120);
  expect(second?.words).toContain('Authorization 33445566');
});

test('frames are read together, so that a member id in one is known in the other', () => {
  const top = page('Member ID: LKW204118820');
  const frame = page('Confirmation: LKW204118820', 'Confirmation number: 7712345');
  expect(findNumbers([top, frame]).map(({ value }) => value)).toEqual(['7712345']);
});
