import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../lib/case/field-keys.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { ask, written, type Words } from './ask-format.ts';
import { control } from './control.ts';
import { FACTS } from './facts.ts';

describe('codes', () => {
  it.each<[string, FieldKey, string, Words, Partial<ControlSnapshot>, string]>([
    ['a diagnosis with its point', 'diagnoses[0].code', 'S02.652A', 'Diagnosis', {}, 'S02.652A'],
    [
      'without, in seven characters',
      'diagnoses[0].code',
      'S02.652A',
      'Diagnosis',
      { maxLength: 7 },
      'S02652A',
    ],
    [
      'without, when the words say so',
      'diagnoses[0].code',
      'S02.652A',
      'Diagnosis (without decimal)',
      {},
      'S02652A',
    ],
    [
      'without, after the heading',
      'diagnoses[0].code',
      'S02.652A',
      { headings: ['ICD-10 codes, no decimal point'] },
      {},
      'S02652A',
    ],
    [
      'without, after an example',
      'diagnoses[0].code',
      'S02.652A',
      { placeholder: 'e.g. J0600' },
      {},
      'S02652A',
    ],
    [
      'with, after an example',
      'diagnoses[0].code',
      'S02.652A',
      { placeholder: 'M17.11' },
      {},
      'S02.652A',
    ],
    [
      'not into five characters',
      'diagnoses[0].code',
      'S02.652A',
      'Diagnosis',
      { maxLength: 5 },
      'does-not-fit',
    ],
    [
      'pointers as letters',
      'lines[0].diagnosisPointers',
      'AB',
      'Diagnosis Pointer',
      { maxLength: 4 },
      'AB',
    ],
    [
      'pointers as digits by pattern',
      'lines[0].diagnosisPointers',
      'AB',
      'Pointer',
      { pattern: '[1-4]{1,4}' },
      '12',
    ],
    [
      'pointers as digits by words',
      'lines[0].diagnosisPointers',
      'AB',
      { label: 'Pointer', title: 'Use digits, e.g. 12' },
      {},
      '12',
    ],
    ['pointers with commas', 'lines[0].diagnosisPointers', 'AB', { placeholder: 'A,B' }, {}, 'A,B'],
    [
      'pointers into one character',
      'lines[0].diagnosisPointers',
      'AB',
      'Pointer',
      { maxLength: 1 },
      'does-not-fit',
    ],
    ['a middle initial', 'patient.middleName', 'Juniper', 'MI', {}, 'J'],
    ['a middle name', 'patient.middleName', 'Juniper', 'Middle Name', {}, 'Juniper'],
    [
      'a middle name never cut',
      'patient.middleName',
      'Juniper',
      'Middle Name',
      { maxLength: 3 },
      'does-not-fit',
    ],
    [
      'a note within its length',
      'auth.note',
      'Short note.',
      'Notes',
      { maxLength: 11 },
      'Short note.',
    ],
    ['a note never cut', 'auth.note', 'Short note.', 'Notes', { maxLength: 10 }, 'does-not-fit'],
    ['a place of service typed', 'auth.placeOfService', '11', 'POS', { maxLength: 2 }, '11'],
    ['a state typed', 'patient.address.state', 'IL', 'State', { maxLength: 2 }, 'IL'],
    [
      'no qualifier into a box that may ask for the number',
      'billing.taxIdType',
      'EIN',
      'EIN/SSN',
      { maxLength: 9 },
      'does-not-fit',
    ],
    [
      'no code into two characters that ask for none',
      'auth.requestCategory',
      'outpatient',
      'Type of request',
      { maxLength: 2 },
      'does-not-fit',
    ],
    [
      'a code where one is asked for',
      'auth.requestCategory',
      'outpatient',
      'Request type code',
      { maxLength: 2 },
      'HS',
    ],
    ['no urgency in free text', 'auth.urgency', 'urgent', 'Priority Status', {}, 'does-not-fit'],
  ])('%s', (_, key, value, words, rest, expected) => {
    expect(written(ask(key, value, control(words, rest)))).toBe(expected);
  });

  it('one pointer to a box, and nothing in the boxes left over', () => {
    const into = control('Pointer', { maxLength: 1 });
    const at = (index: number) =>
      written(ask('lines[0].diagnosisPointers', 'AB', into, { box: { index, count: 4 } }));
    expect([0, 1, 2].map(at)).toEqual(['A', 'B', 'nothing']);
  });

  it('several modifiers go into one box only in a form that it shows', () => {
    const facts = { ...FACTS, 'lines[0].modifiers[1]': 'KX' };
    const into = (words: Words, rest = {}) =>
      written(
        ask('lines[0].modifiers[0]', '57', control(words, rest), {
          box: { index: 0, count: 1 },
          facts,
        }),
      );
    expect(into({ placeholder: '25, 59' })).toBe('57, KX');
    expect(into('Modifiers', { maxLength: 8 })).toBe('57KX');
    expect(into('Modifiers')).toBe('does-not-fit');
  });
});
