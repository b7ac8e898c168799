import { describe, expect, test } from 'vitest';
import { readDemographics } from '../../../lib/case/paste.ts';

const TODAY = '2026-11-24';

interface Paste {
  name: string;
  text: string;
  facts: Record<string, string>;
  unread?: string[];
}

/** Invented people in the layouts in which practice systems print, show and copy them. */
const PASTES: Paste[] = [
  {
    name: 'a family file with label and value on each line',
    text: `
Patient Information
Name: Quillfeather, Wren J
Chart #: QU0012
Birthdate: 03/14/2011 (15)
Gender: Female
Address: 25 Otter Court
Lower Unit
Fernhollow, IL 60699
Home Phone: (312) 555-0121
E-mail: wren@example.com

Subscriber Information
Name: Quillfeather, Rowan S III
Birthdate: 2/9/84
Subscriber ID: LKW204118820
Group #: GRP77120
Carrier: Lakeshore Health Plan
Relationship to Subscriber: Child`,
    facts: {
      'patient.lastName': 'Quillfeather',
      'patient.firstName': 'Wren',
      'patient.middleName': 'J',
      'patient.birthDate': '2011-03-14',
      'patient.sex': 'F',
      'patient.address.line1': '25 Otter Court',
      'patient.address.city': 'Fernhollow',
      'patient.address.state': 'IL',
      'patient.address.zip': '60699',
      'patient.phone': '3125550121',
      'patient.relationship': 'child',
      'subscriber.lastName': 'Quillfeather',
      'subscriber.firstName': 'Rowan',
      'subscriber.middleName': 'S',
      'subscriber.suffix': 'III',
      'subscriber.birthDate': '1984-02-09',
      'subscriber.memberId': 'LKW204118820',
      'subscriber.groupNumber': 'GRP77120',
      'payer.name': 'Lakeshore Health Plan',
    },
    unread: ['Lower Unit'],
  },
  {
    name: 'two columns copied with tabs',
    text: 'Last Name\tBramblewick\nFirst Name\tOtis\nMI\tF\nDOB\t7/30/1969\nSex\tM\nSS#\t000-00-0000\nCity\tMossbridge\nST\tIL\nZip\t60697-1010\nWireless Phone\t312.555.0130',
    facts: {
      'patient.lastName': 'Bramblewick',
      'patient.firstName': 'Otis',
      'patient.middleName': 'F',
      'patient.birthDate': '1969-07-30',
      'patient.sex': 'M',
      'patient.address.city': 'Mossbridge',
      'patient.address.state': 'IL',
      'patient.address.zip': '606971010',
      'patient.phone': '3125550130',
    },
  },
  {
    name: 'a grid with a head row and one patient',
    text: 'LName\tFName\tBirthdate\tGender\tHmPhone\nFoxworth\tClementine\t12/05/1992\tFemale\t(312)555-0141',
    facts: {
      'patient.lastName': 'Foxworth',
      'patient.firstName': 'Clementine',
      'patient.birthDate': '1992-12-05',
      'patient.sex': 'F',
      'patient.phone': '3125550141',
    },
  },
  {
    name: 'labels with the value below each',
    text: `Patient
Clementine Foxworth
Date of birth
December 5, 1992
Sex
Female
Address
88 Pebble Row
Lantern Bay, IL 60695
Phone
312-555-0141
Policy holder
Basil Thornapple
Member ID
LKS630220917`,
    facts: {
      'patient.firstName': 'Clementine',
      'patient.lastName': 'Foxworth',
      'patient.birthDate': '1992-12-05',
      'patient.sex': 'F',
      'patient.address.line1': '88 Pebble Row',
      'patient.address.city': 'Lantern Bay',
      'patient.address.state': 'IL',
      'patient.address.zip': '60695',
      'patient.phone': '3125550141',
      'subscriber.firstName': 'Basil',
      'subscriber.lastName': 'Thornapple',
      'subscriber.memberId': 'LKS630220917',
    },
  },
  {
    name: 'several pairs on one line',
    text: `Pt Name: John Ash  DOB: 01/02/2020  Sex: M
Address: 3 Heron Terrace, Apt 4, Mossbridge, IL 60697   Cell: 312 555 0150
Insurance: Northstar Mutual  ID#: NSM558013  Grp: NS4400
Pt Relationship to Insured: Self`,
    facts: {
      'patient.firstName': 'John',
      'patient.lastName': 'Ash',
      'patient.birthDate': '2020-01-02',
      'patient.sex': 'M',
      'patient.address.line1': '3 Heron Terrace',
      'patient.address.line2': 'Apt 4',
      'patient.address.city': 'Mossbridge',
      'patient.address.state': 'IL',
      'patient.address.zip': '60697',
      'patient.phone': '3125550150',
      'patient.relationship': 'self',
      'payer.name': 'Northstar Mutual',
      'subscriber.memberId': 'NSM558013',
      'subscriber.groupNumber': 'NS4400',
    },
  },
  {
    name: 'a printed face sheet without labels for name and address',
    text: `PINE, HAZEL ROSE
1180 Lantern Way
Apt 6C
Copperfield, WI 53199
DOB 11/30/1975
Home Phone (414) 555-0120
Work Phone (414) 555-0199
Employer: Copperfield Mills`,
    facts: {
      'patient.lastName': 'PINE',
      'patient.firstName': 'HAZEL',
      'patient.middleName': 'ROSE',
      'patient.birthDate': '1975-11-30',
      'patient.address.line1': '1180 Lantern Way',
      'patient.address.line2': 'Apt 6C',
      'patient.address.city': 'Copperfield',
      'patient.address.state': 'WI',
      'patient.address.zip': '53199',
      'patient.phone': '4145550120',
    },
  },
  {
    name: 'a short note with few labels',
    text: `Foxworth, Clementine
DOB 12/05/1992   F
88 Pebble Row, Lantern Bay, IL 60695
Lakeshore Health Plan
Member ID LKS630220917
Mossbridge Clinic`,
    facts: {
      'patient.lastName': 'Foxworth',
      'patient.firstName': 'Clementine',
      'patient.birthDate': '1992-12-05',
      'patient.sex': 'F',
      'patient.address.line1': '88 Pebble Row',
      'patient.address.city': 'Lantern Bay',
      'patient.address.state': 'IL',
      'patient.address.zip': '60695',
      'payer.name': 'Lakeshore Health Plan',
      'subscriber.memberId': 'LKS630220917',
    },
    unread: ['Mossbridge Clinic'],
  },
  {
    name: 'the insured with labels that name them, and a payer whose address is not the patient’s',
    text: `Patient's Name: Larkspur, Ivy
Patient's DOB: 1990-10-02
Insured's Name: Larkspur, Moss Jr.
Insured's DOB: 10/2/1961
Insured's ID Number: LKD771904415
Insurance Company: Lakeshore Health Plan
Address: PO Box 900, Copperfield, WI 53199
Phone: 800-555-0100
Payer ID: LKHP1`,
    facts: {
      'patient.lastName': 'Larkspur',
      'patient.firstName': 'Ivy',
      'patient.birthDate': '1990-10-02',
      'subscriber.lastName': 'Larkspur',
      'subscriber.firstName': 'Moss',
      'subscriber.suffix': 'Jr',
      'subscriber.birthDate': '1961-10-02',
      'subscriber.memberId': 'LKD771904415',
      'payer.name': 'Lakeshore Health Plan',
      'payer.id': 'LKHP1',
    },
    unread: ['Address: PO Box 900, Copperfield, WI 53199', 'Phone: 800-555-0100'],
  },
  {
    name: 'a dental plan, which is not the plan asked',
    text: `Name: Thistlewood, Juno
DOB: 5/6/2001
Primary Insurance: Lakeshore Dental
Subscriber ID: DNT00991
Group: D-100`,
    facts: {
      'patient.lastName': 'Thistlewood',
      'patient.firstName': 'Juno',
      'patient.birthDate': '2001-05-06',
    },
    unread: ['Primary Insurance: Lakeshore Dental', 'Subscriber ID: DNT00991', 'Group: D-100'],
  },
  {
    name: 'a dental block beside a medical one',
    text: `Name: Thistlewood, Juno
Dental Insurance
Carrier: Northstar
Subscriber ID: DNT00991
Medical Insurance
Carrier: Lakeshore Health Plan
Member ID: LKW000111222`,
    facts: {
      'patient.lastName': 'Thistlewood',
      'patient.firstName': 'Juno',
      'payer.name': 'Lakeshore Health Plan',
      'subscriber.memberId': 'LKW000111222',
    },
    unread: ['Carrier: Northstar', 'Subscriber ID: DNT00991'],
  },
  {
    name: 'a guarantor and an emergency contact, who are not the subscriber',
    text: `Patient: Ash, Ivy
Guarantor
Name: Ash, Fern
DOB: 1/1/1970
Emergency Contact: Ash, Moss
Patient Phone: 312-555-0160`,
    facts: {
      'patient.lastName': 'Ash',
      'patient.firstName': 'Ivy',
      'patient.phone': '3125550160',
    },
    unread: ['Name: Ash, Fern', 'DOB: 1/1/1970', 'Emergency Contact: Ash, Moss'],
  },
  {
    name: 'a subscriber who is the patient',
    text: 'Patient Name: Ash, Ivy\nSubscriber: Self\nSubscriber ID: LKW000111222',
    facts: {
      'patient.lastName': 'Ash',
      'patient.firstName': 'Ivy',
      'patient.relationship': 'self',
      'subscriber.memberId': 'LKW000111222',
    },
  },
  {
    name: 'empty labels between filled ones take nothing from the next line',
    text: 'First Name: Ivy\nMiddle Name:\nLast Name: Ash\nSuffix:\nHazel Grove\nCity: Mossbridge',
    facts: {
      'patient.firstName': 'Ivy',
      'patient.lastName': 'Ash',
      'patient.address.city': 'Mossbridge',
    },
    unread: ['Hazel Grove'],
  },
];

describe('a paste from a practice system', () => {
  test.each(PASTES)('$name', ({ text, facts, unread = [] }) => {
    expect(readDemographics(text, { today: TODAY })).toEqual({ facts, unread });
  });
});
