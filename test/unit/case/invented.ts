// Invented cases and seeded chance for the tests of this room.
import { FIELD_KINDS } from '../../../lib/case/field-keys.ts';
import type { DatumKind } from '../../../lib/case/field-keys.ts';
import { blankCase, newLine, newPlan, newPreauth } from '../../../lib/case/new-case.ts';
import type { Origin } from '../../../lib/case/new-case.ts';
import { planSchema } from '../../../lib/case/schema.ts';
import type { Case, Plan, ServiceLine } from '../../../lib/case/schema.ts';

export function origin(): Origin {
  let count = 0;
  return { now: '2026-11-24T09:30:00.000Z', newId: () => `id-${++count}` };
}

export function blank(changes: Partial<Case> = {}): Case {
  return { ...blankCase(origin()), ...changes };
}

export function plan(changes: Record<string, unknown> = {}): Plan {
  return planSchema.parse({ ...newPlan(() => 'plan-1', 'medical'), ...changes });
}

export function line(changes: Partial<ServiceLine> = {}): ServiceLine {
  return { ...newLine(() => 'line-1'), ...changes };
}

export function preauth(changes: Partial<Case['preauths'][number]> = {}) {
  return { ...newPreauth(() => 'preauth-1'), ...changes };
}

/** A case that lacks nothing before a pre-authorization is asked for. */
export function complete(changes: Partial<Case> = {}): Case {
  const c = blank();
  return {
    ...c,
    patient: { ...c.patient, lastName: 'Ash', firstName: 'Ivy', birthDate: '2001-05-06' },
    plans: [plan({ payerName: 'Lakeshore', memberId: 'LKW000111222', relationship: 'self' })],
    diagnoses: [{ code: 'S02.652A', description: '' }],
    lines: [line({ code: '21462', diagnosisPointers: 'A' })],
    rendering: { profileId: null, own: { ...c.rendering.own, npi: '1234567893' } },
    ...changes,
  };
}

export type Chance = () => number;

/** Mulberry32: the same numbers for the same seed, so that a failure can be run again. */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Chance, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Canonical values to choose from; kinds that are not listed hold words. */
const VALUES: Partial<Record<DatumKind, readonly string[]>> = {
  date: ['2001-05-06', '2026-12-01', '1984-02-29'],
  sex: ['M', 'F', 'U'],
  state: ['IL', 'WI', 'PR'],
  zip: ['60699', '606991234'],
  phone: ['3125550121', '4145550120'],
  npi: ['1234567893', '1990002028'],
  taxId: ['990100101', '990200202'],
  taxIdType: ['EIN', 'SSN'],
  taxonomy: ['1223S0112X', '204E00000X'],
  relationship: ['spouse', 'child', 'other'],
  yesNo: ['Y', 'N'],
  qualifier: ['DN', 'DK', 'DQ'],
  requestCategory: ['outpatient', 'inpatient', 'referral'],
  certificationType: ['initial', 'renewal', 'revised'],
  serviceType: ['40', '2'],
  placeOfService: ['11', '22'],
  urgency: ['elective', 'urgent', 'emergency'],
  count: ['1', '2.5', '12'],
  measure: ['4.5', '-1', '31'],
  quantityType: ['units', 'visits', 'days'],
  icd: ['S02.652A', 'I10', 'M26.622'],
  procedure: ['21462', 'E0486', 'D7240'],
  modifier: ['LT', '57', 'KX'],
  pointers: ['A', 'AB', 'LC'],
  money: ['0.10', '0.20', '1234.50'],
  teeth: ['17,32', 'A,T', 'AS'],
  oralCavityArea: ['00', '10', '40'],
  frequencyCode: ['1', '7', '8'],
  filingIndicator: ['CI', 'HM'],
};

/** Canonical facts, each key with the given probability; lists up to four rows long, with gaps. */
export function inventedFacts(random: Chance, density: number): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [template, kind] of Object.entries(FIELD_KINDS)) {
    const rows = template.includes('[]') ? [0, 1, 2, 3] : [0];
    for (const row of rows) {
      if (random() >= density) continue;
      const key = template.replace('[]', `[${row}]`).replace('[]', `[${pick(random, [0, 1, 3])}]`);
      facts[key] = pick(random, VALUES[kind] ?? ['Alder', 'Birch & Co', 'No. 7 “Cedar”']);
    }
  }
  return facts;
}
