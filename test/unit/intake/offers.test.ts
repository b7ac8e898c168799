import { describe, expect, test } from 'vitest';
import type { Found } from '../../../lib/intake/found.ts';
import { firstDecisions, offersFor, takenFacts } from '../../../lib/intake/offers.ts';
import { rememberedColumns, withColumns } from '../../../lib/intake/remembered-columns.ts';

const found = (key: string, value: string, more: Partial<Found> = {}): Found => ({
  id: key,
  label: key,
  said: value,
  meanings: [{ key, facts: { [key]: value } }],
  certain: true,
  doubt: '',
  ...more,
});

describe('what a page says, held against the case', () => {
  test.each([
    ['is new when the case does not know it', {}, 'new'],
    ['differs when the case says something else', { 'payer.name': 'Northwind' }, 'other'],
  ])('%s', (_, known, state) => {
    const { offers } = offersFor([found('payer.name', 'Lakeshore')], known);
    expect(offers).toMatchObject([{ state }]);
  });

  test.each([
    ['in other capitals', 'payer.name', 'LAKESHORE', 'Lakeshore'],
    ['with other signs', 'subscriber.memberId', 'NW 44-01', 'NW4401'],
    ['last name first', 'rendering.name', 'Castellane, Noor', 'Noor Castellane'],
    ['a middle name by its initial', 'patient.middleName', 'J', 'Juniper'],
    ['a line beside the lines of the case', 'lines[0].code', '41899', ''],
    ['a ZIP with four more digits', 'patient.address.zip', '606951204', '60695'],
  ])('is no news %s', (_, key, said, known) => {
    const has = known ? { [key]: known } : { 'lines[0].code': '99204' };
    expect(offersFor([found(key, said)], has)).toEqual({ offers: [], same: 1 });
  });

  test('only what is certain and new is taken unless the person says more', () => {
    const all = [
      found('patient.phone', '3125550141'),
      found('payer.name', 'Lakeshore'),
      found('patient.lastName', 'Ash', {
        certain: false,
        meanings: [
          { key: 'patient.lastName', facts: { 'patient.lastName': 'Ash' } },
          { key: 'subscriber.lastName', facts: { 'subscriber.lastName': 'Ash' } },
        ],
      }),
    ];
    const { offers } = offersFor(all, { 'payer.name': 'Northwind' });
    const first = firstDecisions(offers);
    expect(takenFacts(offers, first)).toEqual({ 'patient.phone': '3125550141' });
    const more = new Map([...first, ['payer.name', 0], ['patient.lastName', 1]]);
    expect(takenFacts(offers, more)).toEqual({
      'patient.phone': '3125550141',
      'payer.name': 'Lakeshore',
      'subscriber.lastName': 'Ash',
    });
  });
});

test('columns are remembered for the same headings, and the latest choice counts', () => {
  const one = withColumns([], ['Name', 'Auth'], ['patient.fullName', '']);
  const two = withColumns(one, ['name', 'AUTH'], ['patient.fullName', 'preauth.number']);
  expect(two).toHaveLength(1);
  expect(rememberedColumns(two, ['Name', 'Auth'])).toEqual(['patient.fullName', 'preauth.number']);
  expect(rememberedColumns(two, ['Name', 'Auth', 'More'])).toBeNull();
  expect(rememberedColumns([{ headings: ['A'], columns: ['gone'] }], ['A'])).toEqual(['']);
});
