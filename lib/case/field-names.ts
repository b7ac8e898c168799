// Field keys in the words of a billing desk: for plans, results and logs.
import type { FieldKey } from './field-keys.ts';

const PEOPLE: Readonly<Record<string, string>> = {
  patient: 'Patient',
  subscriber: 'Subscriber',
  otherInsurance: 'Other insurance',
  accident: 'Accident',
  illness: 'Onset',
  referring: 'Referring provider',
  requesting: 'Requesting provider',
  rendering: 'Rendering provider',
  billing: 'Billing provider',
  facility: 'Facility',
  payer: 'Payer',
  auth: 'Authorization',
  claim: 'Claim',
  clinical: 'Chart:',
};

const DATA: Readonly<Record<string, string>> = {
  lastName: 'last name',
  firstName: 'first name',
  middleName: 'middle name',
  suffix: 'suffix',
  birthDate: 'date of birth',
  sex: 'sex',
  phone: 'phone',
  fax: 'fax',
  contactName: 'contact',
  name: 'name',
  npi: 'NPI',
  id: 'ID',
  taxId: 'tax ID',
  taxIdType: 'tax ID type',
  taxonomy: 'taxonomy',
  memberId: 'member ID',
  groupNumber: 'group number',
  planName: 'plan name',
  relationship: 'relationship to subscriber',
  exists: 'another plan',
  employment: 'work related',
  auto: 'auto accident',
  other: 'other accident',
  state: 'state',
  date: 'date',
  qualifier: 'qualifier',
  number: 'number',
  previousNumber: 'previous number',
  requestCategory: 'request category',
  certificationType: 'certification type',
  serviceType: 'service type',
  placeOfService: 'place of service',
  urgency: 'urgency',
  fromDate: 'from date',
  toDate: 'to date',
  quantity: 'quantity',
  quantityType: 'quantity type',
  note: 'note',
  code: 'code',
  description: 'description',
  modifiers: 'modifier',
  emergency: 'emergency',
  diagnosisPointers: 'diagnosis pointers',
  charge: 'charge',
  units: 'units',
  toothNumbers: 'tooth numbers',
  areaOfOralCavity: 'area of oral cavity',
  patientAccountNumber: 'patient account number',
  totalCharge: 'total charge',
  amountPaid: 'amount paid',
  acceptAssignment: 'accept assignment',
  benefitsAssignment: 'assignment of benefits',
  releaseOfInformation: 'release of information',
  signatureOnFile: 'signature on file',
  frequencyCode: 'frequency code',
  originalReference: 'original reference',
  filingIndicator: 'filing indicator',
  line1: 'street',
  line2: 'second address line',
  city: 'city',
  zip: 'ZIP',
  side: 'side',
  cause: 'cause',
  symptoms: 'symptoms',
  functionLoss: 'loss of function',
  painScore: 'pain score',
  findings: 'findings',
  alternatives: 'alternatives considered',
  careTried: 'conservative care',
  careFrom: 'care from',
  careTo: 'care to',
  careResult: 'care result',
  antibiotics: 'antibiotics',
  antibioticsFrom: 'antibiotics from',
  antibioticsTo: 'antibiotics to',
  space: 'space drained',
  drug: 'bone drug',
  drugFrom: 'bone drug since',
  exposedBoneWeeks: 'weeks of exposed bone',
  jawRadiation: 'jaw radiation',
  radiationDose: 'radiation dose and field',
  radiationOn: 'radiation date',
  lesionSize: 'lesion size (mm)',
  lesionSite: 'lesion site',
  lesionSince: 'lesion since',
  impaction: 'impaction',
  mouthOpening: 'mouth opening (mm)',
  sideMovement: 'side movement (mm)',
  applianceMonths: 'appliance use (months)',
  device: 'device',
  overjet: 'overjet (mm)',
  molarDiscrepancy: 'molar discrepancy (mm)',
  transverseDiscrepancy: 'transverse discrepancy (mm)',
  asymmetry: 'asymmetry (mm)',
  growthComplete: 'growth complete',
  ahi: 'AHI',
  ahiDate: 'AHI date',
  sleepEvents: 'sleep events counted',
  sleepSymptoms: 'sleep symptoms or conditions',
  cpap: 'CPAP',
  cpapReason: 'CPAP reason',
  applianceTrial: 'appliance tried',
  sleepVisitOn: 'sleep visit',
  orderOn: 'written order',
  lastDeviceOn: 'last device',
  ridgeHeight: 'ridge height (mm)',
  ridgeWidth: 'ridge width (mm)',
  feedingProblem: 'feeding problem',
  teethAffected: 'teeth with disease',
  asaClass: 'ASA class',
  disability: 'disability',
  chairsideAttempts: 'chairside attempts',
  facilityReason: 'reason for the facility',
  stoneSize: 'stone size (mm)',
  openingSize: 'sinus opening (mm)',
  infectionCount: 'infections',
  drugsTried: 'drugs tried',
  blockResponse: 'response to block',
  linkedTreatment: 'linked treatment',
};

/** `lines[1].modifiers[0]` -> `Line 2 modifier 1`; `diagnoses[0].code` -> `Diagnosis A code`. */
export function nameOfKey(key: FieldKey): string {
  const line = /^lines\[(\d+)\]\.(\w+)(?:\[(\d+)\])?$/.exec(key);
  if (line) {
    const datum = DATA[line[2] ?? ''] ?? line[2];
    const position = line[3] === undefined ? '' : ` ${Number(line[3]) + 1}`;
    return `Line ${Number(line[1]) + 1} ${datum}${position}`;
  }
  const diagnosis = /^diagnoses\[(\d+)\]\.(\w+)$/.exec(key);
  if (diagnosis) {
    const letter = String.fromCharCode(65 + Number(diagnosis[1]));
    return `Diagnosis ${letter} ${DATA[diagnosis[2] ?? ''] ?? diagnosis[2]}`;
  }
  const [owner = '', ...rest] = key.split('.');
  const datum = rest.at(-1) ?? '';
  return `${PEOPLE[owner] ?? owner} ${DATA[datum] ?? datum}`;
}

export type KeyGroup = 'Patient and plan' | 'Providers' | 'Request' | 'Codes' | 'Claim';

const GROUP_OF: Readonly<Record<string, KeyGroup>> = {
  patient: 'Patient and plan',
  subscriber: 'Patient and plan',
  payer: 'Patient and plan',
  otherInsurance: 'Patient and plan',
  accident: 'Patient and plan',
  illness: 'Patient and plan',
  referring: 'Providers',
  requesting: 'Providers',
  rendering: 'Providers',
  billing: 'Providers',
  facility: 'Providers',
  auth: 'Request',
  clinical: 'Request',
  diagnoses: 'Codes',
  lines: 'Codes',
  claim: 'Claim',
};

/** In which part of a review a key is shown. */
export function groupOfKey(key: FieldKey): KeyGroup {
  return GROUP_OF[key.split(/[.[]/)[0] ?? ''] ?? 'Claim';
}

/** Groups in the order in which a form asks for them. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  'Patient and plan',
  'Providers',
  'Request',
  'Codes',
  'Claim',
];
