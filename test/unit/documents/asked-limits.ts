// Documents and facts that a policy asks for on one side of a limit only: shared facts, asked, not asked.
import type { Facts } from './limits.ts';

const DEVICE: Facts = { 'lines[0].code': 'E0486' };
const JAWS: Facts = { 'lines[0].code': '21196', 'auth.fromDate': '2026-12-01' };
const ABSCESS: Facts = { 'lines[0].code': '41017' };

export const ASKED: readonly (readonly [
  row: string,
  shared: Facts,
  asked: Facts,
  notAsked: Facts,
])[] = [
  ['sleep.mild-symptoms', DEVICE, { 'clinical.ahi': '14.9' }, { 'clinical.ahi': '15' }],
  ['sleep.mild-symptoms', DEVICE, { 'clinical.ahi': '5' }, { 'clinical.ahi': '4.9' }],
  ['sleep.severe-cpap', DEVICE, { 'clinical.ahi': '30.1' }, { 'clinical.ahi': '30' }],
  ['sleep.severe-cpap-record', DEVICE, { 'clinical.ahi': '30.1' }, { 'clinical.ahi': '30' }],
  [
    'healthpartners.sleep-specialist',
    { ...DEVICE, 'payer.name': 'HealthPartners' },
    { 'clinical.ahi': '30.1' },
    { 'clinical.ahi': '30' },
  ],
  [
    'uhc.sleep-surgery-trials',
    { 'lines[0].code': '42145', 'clinical.cpap': 'failed' },
    { 'payer.name': 'UnitedHealthcare' },
    { 'payer.name': 'UnitedHealthcare', 'clinical.applianceTrial': 'Y' },
  ],
  [
    'orthognathic.growth',
    JAWS,
    { 'patient.birthDate': '2008-12-02' },
    { 'patient.birthDate': '2008-12-01' },
  ],
  [
    'orthognathic.growth-film',
    JAWS,
    { 'patient.birthDate': '2008-12-02' },
    { 'patient.birthDate': '2008-12-01' },
  ],
  [
    'infection.hospital-record',
    ABSCESS,
    { 'auth.placeOfService': '21' },
    { 'auth.placeOfService': '11' },
  ],
  [
    'infection.radiation',
    { 'lines[0].code': '21025' },
    { 'clinical.radiationDose': '66 Gy to the left tonsil' },
    { 'clinical.jawRadiation': 'N' },
  ],
  [
    'tmj.prosthesis-device',
    { 'lines[0].code': '21243' },
    {},
    { 'clinical.device': 'Stock total joint' },
  ],
  [
    'aetna.tmj-questionnaire',
    { 'lines[0].code': '29804' },
    { 'payer.name': 'Aetna' },
    { 'payer.name': 'Cigna' },
  ],
  [
    'aetna.orthodontic-salzmann',
    { 'lines[0].code': 'D8080' },
    { 'payer.name': 'Aetna' },
    { 'payer.name': 'Cigna' },
  ],
  [
    'linked-dental.exchange',
    {},
    { 'lines[0].code': 'D7140', 'payer.name': 'Medicare' },
    { 'lines[0].code': 'D7140', 'payer.name': 'Cigna' },
  ],
  [
    'tricare.histology',
    { 'lines[0].code': '41112' },
    { 'payer.name': 'TRICARE West' },
    { 'payer.name': 'Cigna' },
  ],
  [
    'lesions.pathology-before-claim',
    { 'lines[0].code': '41112' },
    { 'lines[0].fromDate': '2026-11-23' },
    { 'lines[0].fromDate': '2026-11-24' },
  ],
  [
    'frenum.trouble',
    { 'lines[0].code': '41010', 'payer.name': 'Independence Blue Cross' },
    {},
    { 'clinical.functionLoss': 'Cannot swallow solid food' },
  ],
  [
    'orthognathic.function',
    { 'lines[0].code': '21196' },
    {},
    { 'clinical.functionLoss': 'Cannot bite through food' },
  ],
  [
    'fractures.arch-bar-plan',
    { 'diagnoses[0].code': 'S02.652D' },
    { 'lines[0].code': '20670' },
    { 'lines[0].code': '21462' },
  ],
  [
    'tmj.conservative-care',
    {
      'lines[0].code': '29804',
      'clinical.careTried': 'Splint',
      'clinical.careResult': 'No better',
    },
    { 'clinical.careFrom': '2026-01-01' },
    { 'clinical.careFrom': '2026-01-01', 'clinical.careTo': '2026-08-01' },
  ],
  [
    'infection.failed-care',
    { 'lines[0].code': '21025', 'clinical.careTried': 'Six weeks of antibiotics' },
    {},
    { 'clinical.careFrom': '2026-08-01' },
  ],
];
