// Rules of jaw correction and sleep apnea, each with a case just inside and one just outside its limit.
import type { Limit } from './limits.ts';

export const JAW_AND_SLEEP_LIMITS: readonly Limit[] = [
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
    'healthpartners.sleep-three-years',
    { 'lines[0].code': 'E0486', 'payer.name': 'HealthPartners', 'auth.fromDate': '2026-12-01' },
    { 'clinical.lastDeviceOn': '2023-12-01' },
    { 'clinical.lastDeviceOn': '2023-12-02' },
  ],
  [
    'medicare.sleep-fixed-hinge',
    { 'payer.name': 'Medicare' },
    { 'lines[0].code': 'E0486' },
    { 'lines[0].code': 'K1027' },
  ],
];
