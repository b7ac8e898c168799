import { describe, expect, test } from 'vitest';
import { firstKind, planOrder } from '../../../lib/coverage/order.ts';
import { blank, line, plan } from '../case/invented.ts';

const person = (birthDate: string) => ({ birthDate });

describe('among health plans', () => {
  test.each([
    [
      'subscriber before dependent',
      { relationship: 'spouse' },
      { relationship: 'self' },
      'b',
      true,
    ],
    ['subscriber first already', { relationship: 'self' }, { relationship: 'spouse' }, 'a', true],
    [
      'birthday of March before May',
      { relationship: 'child', subscriber: person('1970-05-01') },
      { relationship: 'child', subscriber: person('1985-03-30') },
      'b',
      true,
    ],
    [
      'the year of a birthday does not count',
      { relationship: 'child', subscriber: person('1990-01-02') },
      { relationship: 'child', subscriber: person('1960-12-31') },
      'a',
      true,
    ],
    [
      'the same birthday decides nothing',
      { relationship: 'child', subscriber: person('1970-05-01') },
      { relationship: 'child', subscriber: person('1971-05-01') },
      'a',
      false,
    ],
    [
      'a birthday is not known',
      { relationship: 'child', subscriber: person('1970-05-01') },
      { relationship: 'child' },
      'a',
      false,
    ],
    [
      'Medicaid last',
      { relationship: 'self', filingIndicator: 'MC' },
      { relationship: 'child' },
      'b',
      true,
    ],
    [
      'TRICARE after a plan of work',
      { relationship: 'self', filingIndicator: 'CH' },
      { relationship: 'spouse' },
      'b',
      true,
    ],
    [
      'Medicare beside a plan of work',
      { relationship: 'self', filingIndicator: 'MB' },
      { relationship: 'spouse' },
      'a',
      false,
    ],
    ['relationship not known', { relationship: '' }, { relationship: 'self' }, 'a', false],
    ['two as subscriber', { relationship: 'self' }, { relationship: 'self' }, 'a', false],
  ])('%s', (_, a, b, first, certain) => {
    const c = blank({ plans: [plan({ ...a, id: 'a' }), plan({ ...b, id: 'b' })] });
    const found = planOrder(c);
    expect(found.order[0]).toBe(first);
    expect(found.certain).toBe(certain);
    expect(found.reasons.length).toBeGreaterThan(0);
  });

  test('workers’ compensation before all when the accident was at work', () => {
    const c = blank({
      accident: { ...blank().accident, employment: 'Y' },
      plans: [
        plan({ id: 'a', relationship: 'self' }),
        plan({ id: 'w', filingIndicator: 'WC', relationship: 'other' }),
      ],
    });
    expect(planOrder(c).order).toEqual(['w', 'a']);
  });

  test('one plan needs no reason', () => {
    expect(planOrder(blank({ plans: [plan()] }))).toEqual({
      order: ['plan-1'],
      reasons: [],
      certain: true,
      asks: [],
    });
  });
});

describe('medical or dental first', () => {
  test.each([
    ['S02.652A', '21462', 'medical', true],
    ['D16.5', '21040', 'medical', true],
    ['M27.2', '21025', 'medical', true],
    ['M26.621', '21243', 'medical', true],
    ['G47.33', 'E0486', 'medical', true],
    ['K09.0', '21030', 'medical', false],
    ['K11.6', 'D7410', 'medical', true],
    ['M35.00', '42405', 'medical', true],
    ['G50.0', '64400', 'medical', true],
    ['T84.69XA', '20680', 'medical', true],
    ['Q38.1', 'D7962', 'medical', true],
    ['J32.0', '30580', 'medical', false],
    ['K13.21', 'D7286', 'medical', false],
    ['K13.22', 'D4270', 'dental', true],
    ['Q38.0', 'D7961', 'dental', false],
    ['K01.1', 'D7240', 'medical', false],
    ['K02.9', 'D7140', 'dental', true],
    ['', 'D6010', 'dental', true],
    ['K08.9', '41899', 'medical', false],
    ['', '', 'medical', false],
  ] as const)('%s with %s: %s first', (diagnosis, code, kind, certain) => {
    const c = blank({ diagnoses: [{ code: diagnosis, description: '' }], lines: [line({ code })] });
    expect(firstKind(c)).toMatchObject({ kind, certain });
  });

  test('the dental plan follows with the reason when medical is first', () => {
    const c = blank({
      diagnoses: [{ code: 'S02.652A', description: '' }],
      plans: [
        plan({ id: 'd', kind: 'dental', relationship: 'self' }),
        plan({ id: 'm', relationship: 'self' }),
      ],
    });
    expect(planOrder(c)).toMatchObject({ order: ['m', 'd'], certain: true });
  });
});
