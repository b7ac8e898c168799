// Each rule that was read in a policy, just inside and just outside its limit.
import { describe, expect, test } from 'vitest';
import { ALL_ROWS } from '../../../lib/documents/families.ts';
import { judged } from './judge.ts';

type Facts = Record<string, string>;
/** Row, what both sides share, inside the limit, outside of it. */
const LIMITS: readonly (readonly [row: string, shared: Facts, inside: Facts, outside: Facts])[] = [
  [
    'teeth.soft-tissue',
    { 'lines[0].code': '41899', 'diagnoses[0].code': 'K01.1' },
    { 'clinical.impaction': 'partial-bony' },
    { 'clinical.impaction': 'soft-tissue' },
  ],
  [
    'teeth.tori-for-denture',
    { 'lines[0].code': '21031' },
    { 'clinical.cause': 'congenital' },
    { 'clinical.cause': 'denture' },
  ],
  [
    'infection.mronj-weeks',
    { 'lines[0].code': '21025', 'diagnoses[0].code': 'M87.180' },
    { 'clinical.exposedBoneWeeks': '9' },
    { 'clinical.exposedBoneWeeks': '8' },
  ],
  [
    'infection.mronj-radiation',
    { 'lines[0].code': '21025', 'diagnoses[0].code': 'M87.180' },
    { 'clinical.jawRadiation': 'N' },
    { 'clinical.jawRadiation': 'Y' },
  ],
  [
    'infection.mronj-effect-code',
    { 'lines[0].code': '21025', 'diagnoses[0].code': 'M87.180' },
    { 'diagnoses[1].code': 'T45.8X5A' },
    { 'diagnoses[1].code': 'I10' },
  ],
  [
    'excellus.tooth-cyst',
    { 'lines[0].code': '21030', 'payer.name': 'Excellus BCBS' },
    { 'diagnoses[0].code': 'K09.1' },
    { 'diagnoses[0].code': 'K04.8' },
  ],
  [
    'tmj.arthrocentesis-weeks',
    { 'lines[0].code': '20605', 'clinical.careFrom': '2026-10-01' },
    { 'clinical.careTo': '2026-10-16' },
    { 'clinical.careTo': '2026-10-15' },
  ],
  [
    'aetna.tmj-months',
    { 'lines[0].code': '29804', 'payer.name': 'Aetna', 'clinical.careFrom': '2026-05-10' },
    { 'clinical.careTo': '2026-08-10' },
    { 'clinical.careTo': '2026-08-03' },
  ],
  [
    'aetna.tmj-appliance-months',
    { 'lines[0].code': 'D7880', 'payer.name': 'Aetna' },
    { 'clinical.applianceMonths': '6' },
    { 'clinical.applianceMonths': '7' },
  ],
  [
    'anthem.tmj-months',
    { 'lines[0].code': '29804', 'payer.name': 'Anthem', 'clinical.careFrom': '2026-02-10' },
    { 'clinical.careTo': '2026-08-10' },
    { 'clinical.careTo': '2026-08-03' },
  ],
  [
    'orthognathic.limits',
    { 'lines[0].code': '21196' },
    { 'clinical.overjet': '5' },
    { 'clinical.overjet': '4.9' },
  ],
  [
    'orthognathic.limits',
    { 'lines[0].code': '21196' },
    { 'clinical.overjet': '0' },
    { 'clinical.overjet': '0.1' },
  ],
  [
    'orthognathic.limits',
    { 'lines[0].code': '21196', 'clinical.overjet': '2' },
    { 'clinical.molarDiscrepancy': '4' },
    { 'clinical.molarDiscrepancy': '3.9' },
  ],
  [
    'orthognathic.limits',
    { 'lines[0].code': '21196' },
    { 'clinical.transverseDiscrepancy': '4' },
    { 'clinical.transverseDiscrepancy': '3.5' },
  ],
  [
    'orthognathic.limits',
    { 'lines[0].code': '21196' },
    { 'clinical.asymmetry': '3' },
    { 'clinical.asymmetry': '2.5' },
  ],
  [
    'orthognathic.not-cosmetic',
    { 'lines[0].code': '21196' },
    { 'clinical.cause': 'congenital' },
    { 'clinical.cause': 'cosmetic' },
  ],
  [
    'orthognathic.still-growing',
    { 'lines[0].code': '21196', 'patient.birthDate': '2010-01-05' },
    { 'clinical.growthComplete': 'Y' },
    { 'clinical.growthComplete': 'N' },
  ],
  [
    'orthognathic.still-growing',
    { 'lines[0].code': '21196', 'clinical.growthComplete': 'N', 'auth.fromDate': '2026-12-01' },
    { 'patient.birthDate': '2008-11-30' },
    { 'patient.birthDate': '2008-12-05' },
  ],
  [
    'uhc.orthognathic-exclusion',
    { 'lines[0].code': '21196', 'payer.name': 'UHC' },
    { 'clinical.cause': 'trauma' },
    { 'clinical.cause': 'developmental' },
  ],
  [
    'sleep.ahi-floor',
    { 'lines[0].code': 'E0486' },
    { 'clinical.ahi': '5' },
    { 'clinical.ahi': '4.9' },
  ],
  [
    'sleep.severe-without-cpap',
    { 'lines[0].code': 'E0486', 'clinical.cpap': 'not-tried' },
    { 'clinical.ahi': '30' },
    { 'clinical.ahi': '30.1' },
  ],
  [
    'sleep.severe-without-cpap',
    { 'lines[0].code': 'E0486', 'clinical.ahi': '44' },
    { 'clinical.cpap': 'not-tolerated' },
    { 'clinical.cpap': 'works' },
  ],
  [
    'sleep.events',
    { 'lines[0].code': 'E0486', 'clinical.ahi': '15' },
    { 'clinical.sleepEvents': '30' },
    { 'clinical.sleepEvents': '29' },
  ],
  [
    'sleep.events',
    { 'lines[0].code': 'E0486', 'clinical.ahi': '14.9' },
    { 'clinical.sleepEvents': '10' },
    { 'clinical.sleepEvents': '9' },
  ],
  [
    'sleep.visit-before-test',
    { 'lines[0].code': 'E0486', 'clinical.ahiDate': '2026-08-20' },
    { 'clinical.sleepVisitOn': '2026-08-20' },
    { 'clinical.sleepVisitOn': '2026-08-21' },
  ],
  [
    'sleep.order-after-test',
    { 'lines[0].code': 'E0486', 'clinical.ahiDate': '2026-08-20' },
    { 'clinical.orderOn': '2026-08-20' },
    { 'clinical.orderOn': '2026-08-19' },
  ],
  ['sleep.custom-device', {}, { 'lines[0].code': 'E0486' }, { 'lines[0].code': 'E0485' }],
  [
    'medicare.sleep-refusal',
    { 'lines[0].code': 'E0486', 'clinical.ahi': '31', 'payer.name': 'Medicare' },
    { 'clinical.cpap': 'contraindicated' },
    { 'clinical.cpap': 'refused' },
  ],
  [
    'healthpartners.sleep-three-years',
    { 'lines[0].code': 'E0486', 'payer.name': 'HealthPartners', 'auth.fromDate': '2026-12-01' },
    { 'clinical.lastDeviceOn': '2023-11-28' },
    { 'clinical.lastDeviceOn': '2023-12-05' },
  ],
  [
    'uhc.sleep-surgery-untried',
    {
      'lines[0].code': '42145',
      'payer.name': 'UnitedHealthcare',
      'clinical.cpap': 'not-tolerated',
    },
    { 'clinical.applianceTrial': 'Y' },
    { 'clinical.applianceTrial': 'N' },
  ],
  [
    'grafts.tooth-loss',
    { 'lines[0].code': '21210' },
    { 'clinical.cause': 'infection' },
    { 'clinical.cause': 'tooth-loss' },
  ],
  [
    'medicare.implants',
    { 'lines[0].code': '21248', 'claim.filingIndicator': 'MB' },
    { 'clinical.cause': 'tumor' },
    { 'clinical.cause': 'trauma' },
  ],
  [
    'anthem.frenum-infant',
    { 'lines[0].code': '41010', 'payer.name': 'Anthem', 'auth.fromDate': '2026-12-01' },
    { 'patient.birthDate': '2025-12-05' },
    { 'patient.birthDate': '2025-11-28' },
  ],
  [
    'regence.frenum-lip',
    { 'lines[0].code': '40806', 'payer.name': 'Regence', 'patient.birthDate': '2026-06-01' },
    { 'clinical.feedingProblem': 'Loses the latch' },
    {},
  ],
  [
    'bcbs-mississippi.dental-anesthesia',
    {
      'lines[0].code': '00170',
      'payer.name': 'Blue Cross of Mississippi',
      'patient.birthDate': '2020-06-01',
      'auth.placeOfService': '24',
    },
    { 'clinical.teethAffected': '6' },
    { 'clinical.teethAffected': '5' },
  ],
  [
    'bcbs-mississippi.dental-anesthesia',
    {
      'lines[0].code': '00170',
      'payer.name': 'Blue Cross of Mississippi',
      'clinical.teethAffected': '6',
      'auth.placeOfService': '24',
      'auth.fromDate': '2026-12-01',
    },
    { 'patient.birthDate': '2019-12-20' },
    { 'patient.birthDate': '2019-11-20' },
  ],
  [
    'centene.dental-anesthesia',
    {
      'lines[0].code': '00170',
      'payer.name': 'Ambetter',
      'clinical.facilityReason': 'Eleven teeth',
      'auth.fromDate': '2026-12-01',
    },
    { 'patient.birthDate': '2018-12-20' },
    { 'patient.birthDate': '2018-11-20' },
  ],
  [
    'glands-sinus.opening-size',
    { 'lines[0].code': '30580' },
    { 'clinical.openingSize': '2.1' },
    { 'clinical.openingSize': '2' },
  ],
  [
    'linked-dental.listed',
    { 'lines[0].code': 'D7140' },
    { 'clinical.linkedTreatment': 'dialysis' },
    { 'clinical.linkedTreatment': 'hip replacement' },
  ],
  [
    'medicare.dental-kx',
    { 'lines[0].code': 'D7140', 'payer.name': 'Medicare' },
    { 'lines[0].modifiers[0]': 'KX' },
    {},
  ],
];

describe.each(LIMITS)('%s', (row, shared, inside, outside) => {
  test(`is silent for ${Object.values(inside).join(' ') || 'nothing'}`, () => {
    expect(judged({ ...shared, ...inside }).warningIds).not.toContain(row);
  });
  test(`speaks for ${Object.values(outside).join(' ') || 'nothing'}`, () => {
    expect(judged({ ...shared, ...outside }).warningIds).toContain(row);
  });
});

test('an unproven test beside the request is said for the plans that call it so', () => {
  const facts = { 'lines[0].code': '29804', 'payer.name': 'BCBS of Vermont' };
  const row = 'bcbs.tmj-unproven-tests';
  expect(judged(facts, [{ kind: 'mri-report', file: 'a.pdf' }]).warningIds).not.toContain(row);
  expect(judged(facts, [{ kind: 'emg', file: 'a.pdf' }]).warningIds).toContain(row);
});

test('every criterion read in a policy has both sides in these tables', () => {
  const tested = new Set([...LIMITS.map(([row]) => row), 'bcbs.tmj-unproven-tests']);
  const untested = ALL_ROWS.filter(
    ({ kind, source }) => kind === 'criterion' && source.grade === 'policy',
  )
    .map(({ id }) => id)
    .filter((id) => !tested.has(id));
  expect(untested).toEqual([]);
});
