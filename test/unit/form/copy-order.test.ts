import { describe, expect, it } from 'vitest';
import { copyItems, copyItemsOfPage, plainValue } from '../../../lib/form/copy-order.ts';
import { searchMeanings, allMeanings } from '../../../lib/form/meanings.ts';
import { planFill } from '../../../lib/form/plan.ts';
import { control } from './control.ts';

const facts = {
  'lines[1].code': '70355',
  'lines[0].units': '1',
  'lines[0].modifiers[0]': 'RT',
  'lines[0].code': '21462',
  'lines[0].fromDate': '2026-12-02',
  'diagnoses[0].code': 'S02.652A',
  'requesting.phone': '3125550110',
  'patient.birthDate': '2011-03-14',
  'patient.lastName': 'Quillfeather',
  'subscriber.memberId': 'LKW204118820',
  'auth.number': 'LH1',
};
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);

describe('values one after the other', () => {
  it('come as on a CMS-1500, each line from left to right', () => {
    expect(keys(copyItems(facts))).toEqual([
      'subscriber.memberId',
      'patient.lastName',
      'patient.birthDate',
      'diagnoses[0].code',
      'auth.number',
      'lines[0].fromDate',
      'lines[0].code',
      'lines[0].modifiers[0]',
      'lines[0].units',
      'lines[1].code',
      'requesting.phone',
    ]);
  });

  it('come in the order of the portal where it is known, the rest after', () => {
    const order = ['diagnoses[]', 'patient.birthDate', 'lines[]'];
    expect(keys(copyItems(facts, order)).slice(0, 7)).toEqual([
      'diagnoses[0].code',
      'patient.birthDate',
      'lines[0].fromDate',
      'lines[0].code',
      'lines[0].modifiers[0]',
      'lines[0].units',
      'lines[1].code',
    ]);
    expect(copyItems(facts, order)).toHaveLength(Object.keys(facts).length);
  });

  it('come in the order of the page that was read, in the form that its boxes want', () => {
    const origin = 'https://portal.example';
    const page = {
      frames: [
        {
          frameId: 0,
          documentId: 'd',
          origin,
          ancestorOrigins: [],
          isTop: true,
          omitted: 0,
          foreignFrames: [],
          controls: [
            control({ label: 'Patient last name' }),
            control({ label: 'Patient date of birth', placeholder: 'MMDDCCYY' }),
            control({ label: 'Member ID' }),
          ],
        },
      ],
    };
    const plan = planFill(page, facts, { allowedOrigins: [origin] });
    const { items, onPage } = copyItemsOfPage(page, plan, facts);
    expect(onPage).toBe(3);
    expect(items.slice(0, 3).map(({ value, label }) => `${label}: ${value}`)).toEqual([
      'Patient last name: Quillfeather',
      'Patient date of birth: 03142011',
      'Member ID: LKW204118820',
    ]);
    expect(items).toHaveLength(Object.keys(facts).length);
  });

  it.each([
    ['patient.birthDate', '2011-03-14', '03/14/2011'],
    ['requesting.phone', '3125550110', '(312) 555-0110'],
    ['billing.taxId', '123456789', '12-3456789'],
    ['accident.auto', 'Y', 'Yes'],
    ['lines[0].charge', '1234.50', '1234.50'],
    ['patient.birthDate', 'unknown', 'unknown'],
  ])('%s %s is copied as %s', (key, value, text) => expect(plainValue(key, value)).toBe(text));
});

describe('what a field can be taught to mean', () => {
  const choices = allMeanings(facts);
  it.each([
    ['member id', 'subscriber.memberId'],
    ['rend npi', 'rendering.npi'],
    ['box 24d', 'lines[0].code'],
    ['line 2 units', 'lines[1].units'],
    ['dob', 'patient.birthDate'],
    ['diagnosis A', 'diagnoses[0].code'],
    ['prior auth', 'auth.number'],
  ])('“%s” finds %s', (typed, key) => expect(keys(searchMeanings(choices, typed))).toContain(key));

  it('what nobody has is not found', () => expect(searchMeanings(choices, 'zebra')).toEqual([]));
});
