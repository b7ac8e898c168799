import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../lib/case/field-keys.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { ask, written, type Words } from './ask-format.ts';
import { boxes, control, list } from './control.ts';

describe('a date is written in the form that the box shows', () => {
  it.each<[string, Words, Partial<ControlSnapshot>, string]>([
    ['by itself', 'Date', {}, '12/01/2026'],
    ['with a mask', { placeholder: '__/__/____' }, {}, '12/01/2026'],
    ['with dashes', { placeholder: 'MM-DD-YYYY' }, {}, '12-01-2026'],
    ['in eight characters', 'Date', { maxLength: 8 }, '12012026'],
    ['as MMDDCCYY', 'Date of Service (MMDDCCYY)', {}, '12012026'],
    ['as MMDDCCYY in help text', { description: 'Enter as MMDDCCYY' }, {}, '12012026'],
    ['in a native date field', 'Date', { inputType: 'date' }, '2026-12-01'],
    ['as ISO', { placeholder: 'YYYY-MM-DD' }, {}, '2026-12-01'],
    ['with two year digits where the box says so', { placeholder: 'MM/DD/YY' }, {}, '12/01/26'],
    ['by its pattern', 'Date', { pattern: '\\d{2}-\\d{2}-\\d{4}' }, '12-01-2026'],
    ['after an example', { placeholder: '01/31/1990' }, {}, '12/01/2026'],
    ['not into six characters without a hint', 'Date', { maxLength: 6 }, 'does-not-fit'],
    ['not into a month field', 'Date', { inputType: 'month' }, 'does-not-fit'],
  ])('%s', (_, words, rest, expected) => {
    expect(written(ask('auth.fromDate', '2026-12-01', control(words, rest)))).toBe(expected);
  });

  it('in parts, with month names and plain days', () => {
    const [month, day, year] = [
      list('Month', ['0=January', '1=February', '2=March', '3=April']),
      list('Day', ['13', '14', '15']),
      control('Year', { maxLength: 4 }),
    ];
    const date = '2011-03-14';
    expect(written(ask('patient.birthDate', date, month, { part: 'month' }))).toBe('March');
    expect(written(ask('patient.birthDate', date, day, { part: 'day' }))).toBe('14');
    expect(written(ask('patient.birthDate', date, year, { part: 'year' }))).toBe('2011');
  });

  it('a two-character year box takes two digits', () => {
    const year = control('Year', { maxLength: 2 });
    expect(written(ask('patient.birthDate', '2011-03-14', year, { part: 'year' }))).toBe('11');
  });
  it.each<[string, Parameters<typeof control>, string]>([
    ['four of CCYY', [{ column: 'DOB (MM DD CCYY)' }], '2011'],
    ['four where there is room for four', ['DOB (MM DD YY)', { maxLength: 4 }], '2011'],
    ['two where nothing but YY is said', [{ column: 'DOB (MM DD YY)' }], '11'],
  ])('a year box takes %s', (_, words, digits) => {
    const year = control(...words);
    expect(written(ask('patient.birthDate', '2011-03-14', year, { part: 'year' }))).toBe(digits);
  });
});

describe('numbers take the punctuation of their box', () => {
  it.each<[string, FieldKey, string, Words, Partial<ControlSnapshot>, string]>([
    ['phone, plain', 'patient.phone', '3125550121', 'Phone', {}, '3125550121'],
    [
      'phone, mask',
      'patient.phone',
      '3125550121',
      { placeholder: '(___) ___-____' },
      {},
      '(312) 555-0121',
    ],
    [
      'phone, example',
      'patient.phone',
      '3125550121',
      { placeholder: '555-555-5555' },
      {},
      '312-555-0121',
    ],
    [
      'phone, example after words',
      'patient.phone',
      '3125550121',
      { label: 'Telephone', description: 'For example: 651-555-0100' },
      {},
      '312-555-0121',
    ],
    [
      'phone, mask in brackets',
      'patient.phone',
      '3125550121',
      'Phone (###.###.####)',
      {},
      '312.555.0121',
    ],
    [
      'phone, the number to call for help is no example',
      'patient.phone',
      '3125550121',
      { label: 'Phone', description: 'Questions? Call 651-555-0100 for help' },
      {},
      '3125550121',
    ],
    [
      'phone, country',
      'patient.phone',
      '3125550121',
      { placeholder: '+1 (555) 555-5555' },
      {},
      '+1 (312) 555-0121',
    ],
    [
      'phone, 14 characters',
      'patient.phone',
      '3125550121',
      'Phone',
      { maxLength: 14 },
      '(312) 555-0121',
    ],
    [
      'phone, pattern',
      'patient.phone',
      '3125550121',
      'Phone',
      { pattern: '\\d{3}-\\d{3}-\\d{4}' },
      '312-555-0121',
    ],
    ['phone, too short', 'patient.phone', '3125550121', 'Phone', { maxLength: 7 }, 'does-not-fit'],
    ['tax id, plain', 'billing.taxId', '990300303', 'Tax ID', { maxLength: 9 }, '990300303'],
    ['tax id, mask', 'billing.taxId', '990300303', { placeholder: 'XX-XXXXXXX' }, {}, '99-0300303'],
    [
      'tax id, ten characters',
      'billing.taxId',
      '990300303',
      'Tax ID',
      { maxLength: 10 },
      '99-0300303',
    ],
    ['ZIP of five', 'patient.address.zip', '60699', 'ZIP', {}, '60699'],
    ['ZIP+4 in nine', 'facility.address.zip', '606951010', 'ZIP', { maxLength: 9 }, '606951010'],
    ['ZIP+4 in ten', 'facility.address.zip', '606951010', 'ZIP', { maxLength: 10 }, '606951010'],
    ['ZIP+4 in five', 'facility.address.zip', '606951010', 'ZIP', { maxLength: 5 }, '60695'],
    ['NPI', 'billing.npi', '1990003034', 'NPI', { maxLength: 10 }, '1990003034'],
    ['NPI cut never', 'billing.npi', '1990003034', 'NPI', { maxLength: 9 }, 'does-not-fit'],
    ['money', 'lines[0].charge', '285.00', 'Charge', {}, '285.00'],
    [
      'money, implied decimals',
      'lines[0].charge',
      '285.00',
      'Charge (implied decimal)',
      {},
      '28500',
    ],
    [
      'money, whole numbers only',
      'lines[0].charge',
      '285.00',
      'Charge',
      { pattern: '\\d+' },
      'does-not-fit',
    ],
  ])('%s', (_, key, value, words, rest, expected) => {
    expect(written(ask(key, value, control(words, rest)))).toBe(expected);
  });

  it('splits a phone over boxes by their lengths', () => {
    const two = boxes(['Area', 'Number'], [{ maxLength: 3 }, { maxLength: 8 }]);
    const pieces = two.map((box) =>
      written(ask('patient.phone', '3125550121', box, { siblings: two })),
    );
    expect(pieces).toEqual(['312', '5550121']);
  });

  it('refuses boxes that do not show how a number is split', () => {
    const two = boxes(['A', 'B'], [{ maxLength: 4 }, { maxLength: 4 }]);
    expect(
      written(ask('patient.phone', '3125550121', two[0] as ControlSnapshot, { siblings: two })),
    ).toBe('does-not-fit');
  });
});

describe('a whole name follows the order of its box', () => {
  it.each<[Words, string]>([
    ['Patient Name', 'Quillfeather, Wren'],
    ['Patient Name (Last, First)', 'Quillfeather, Wren'],
    ['Patient Name (Last, First MI)', 'Quillfeather, Wren J'],
    [{ label: 'Patient', placeholder: 'First Last' }, 'Wren Quillfeather'],
    [
      { label: 'Patient', placeholder: 'Last Name, First Name, Middle Initial' },
      'Quillfeather, Wren, J',
    ],
  ])('%j', (words, expected) => {
    const answer = ask('patient.lastName', 'x', control(words), { fullName: true });
    expect(written(answer)).toBe(expected);
  });
});
