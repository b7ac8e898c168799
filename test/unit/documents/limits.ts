// Each rule that was read in a policy: what both sides share, a case just inside the limit, one just outside.
import { JAW_AND_SLEEP_LIMITS } from './limits-jaw-sleep.ts';

export type Facts = Record<string, string>;
export type Limit = readonly [row: string, shared: Facts, inside: Facts, outside: Facts];

export const LIMITS: readonly Limit[] = [
  ...JAW_AND_SLEEP_LIMITS,
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
  // Months and years are counted by the calendar: the day before the day still fails.
  [
    'aetna.tmj-months',
    { 'lines[0].code': '29804', 'payer.name': 'Aetna', 'clinical.careFrom': '2026-06-01' },
    { 'clinical.careTo': '2026-08-31' },
    { 'clinical.careTo': '2026-08-30' },
  ],
  [
    'anthem.tmj-months',
    { 'lines[0].code': '21010', 'payer.name': 'Anthem', 'clinical.careFrom': '2026-03-01' },
    { 'clinical.careTo': '2026-08-31' },
    { 'clinical.careTo': '2026-08-30' },
  ],
  [
    'anthem.frenum-infant',
    { 'lines[0].code': '41010', 'payer.name': 'Anthem', 'auth.fromDate': '2026-12-01' },
    { 'patient.birthDate': '2025-12-02' },
    { 'patient.birthDate': '2025-12-01' },
  ],
  [
    'bcbs-mississippi.dental-anesthesia',
    {
      'lines[0].code': '00170',
      'payer.name': 'BCBSMS',
      'clinical.teethAffected': '6',
      'patient.birthDate': '2019-12-02',
      'auth.fromDate': '2026-12-01',
    },
    { 'auth.placeOfService': '22' },
    { 'auth.placeOfService': '11' },
  ],
  [
    'regence.frenum-lip',
    {
      'lines[0].code': '40806',
      'payer.name': 'Regence',
      'clinical.feedingProblem': 'Loses the latch',
      'auth.fromDate': '2026-12-01',
    },
    { 'patient.birthDate': '2025-12-02' },
    { 'patient.birthDate': '2025-12-01' },
  ],
  [
    'excellus.tooth-cyst',
    { 'lines[0].code': '21040', 'payer.name': 'Excellus BCBS' },
    { 'diagnoses[0].code': 'D16.5' },
    { 'diagnoses[0].code': 'K09.0' },
  ],
];
