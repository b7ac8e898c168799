import { describe, expect, test } from 'vitest';
import { readDemographics } from '../../../lib/case/paste.ts';

const TODAY = '2026-11-24';

test('values that cannot be are handed back as they were pasted', () => {
  const lines = [
    'Name: Ash',
    'DOB: 31/12/2001',
    'Sex: X',
    'Zip: 6069',
    'Phone: 555-0121',
    'Relationship: Dependent',
    'Favourite colour: green',
  ];
  expect(readDemographics(lines.join('\n'))).toEqual({ facts: {}, unread: lines });
});

test('of two birth dates for one patient neither is taken', () => {
  const read = readDemographics('Name: Ivy Ash\nDOB: 5/6/2001\nDate of Birth: 6/5/2001');
  expect(read.facts).toEqual({ 'patient.firstName': 'Ivy', 'patient.lastName': 'Ash' });
  expect(read.unread).toEqual(['Date of Birth: 6/5/2001', 'DOB: 5/6/2001']);
});

test('nothing pasted is nothing read', () => {
  expect(readDemographics(' \n\t\n')).toEqual({ facts: {}, unread: [] });
});

describe('names', () => {
  test.each([
    ['Smith, John A.', { lastName: 'Smith', firstName: 'John', middleName: 'A' }],
    ['John A Smith', { firstName: 'John', middleName: 'A', lastName: 'Smith' }],
    ['John Smith, Jr.', { firstName: 'John', lastName: 'Smith', suffix: 'Jr' }],
    ['Smith Jr, John', { lastName: 'Smith', firstName: 'John', suffix: 'Jr' }],
    ['Mr. Smith, John "Jack"', { lastName: 'Smith', firstName: 'John' }],
    ['De la Cruz, Ana María', { lastName: 'De la Cruz', firstName: 'Ana', middleName: 'María' }],
    ['O’Dell, Mary-Ann', { lastName: 'O’Dell', firstName: 'Mary-Ann' }],
    ['Maria Garcia Lopez', null],
    ['Smith', null],
    ['Smith, John, Copperfield', null],
    ['Smith 2', null],
  ])('%s', (text, parts) => {
    const { facts } = readDemographics(`Patient Name: ${text}`);
    const expected = Object.entries(parts ?? {}).map(([datum, value]) => [
      `patient.${datum}`,
      value,
    ]);
    expect(facts).toEqual(Object.fromEntries(expected));
  });
});

describe('birth dates', () => {
  test.each([
    ['3/4/26', '2026-03-04'],
    ['3/4/27', '1927-03-04'],
    ['12/25/26', undefined],
    ['Mar 4, 1990', '1990-03-04'],
    ['4-Mar-1990', '1990-03-04'],
    ['1990-03-04', '1990-03-04'],
    ['02/30/1990', undefined],
    ['03/04/1990 or 1991', undefined],
  ])('%s', (text, date) => {
    const { facts } = readDemographics(`DOB: ${text}`, { today: TODAY });
    expect(facts['patient.birthDate']).toBe(date);
  });
});
