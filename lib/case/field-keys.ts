// The one vocabulary: every datum of a case that a form can ask for, and what kind of value it holds.

/**
 * What a value is, so that one formatter at the edge can write it the way a control wants it. Canonical forms:
 * date `YYYY-MM-DD`; measure a number such as `4.5` or `-1` in the unit of its name; phone, npi, taxId digits only; icd with its dot; money `1234.50`; state two letters;
 * zip 5 or 9 digits; yesNo `Y|N`; pointers letters such as `AB`; teeth universal numbers `17,32`.
 */
export type DatumKind =
  | 'name'
  | 'text'
  | 'identifier'
  | 'date'
  | 'sex'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'phone'
  | 'npi'
  | 'taxId'
  | 'taxIdType'
  | 'taxonomy'
  | 'relationship'
  | 'yesNo'
  | 'qualifier'
  | 'requestCategory'
  | 'certificationType'
  | 'serviceType'
  | 'placeOfService'
  | 'urgency'
  | 'count'
  | 'measure'
  | 'quantityType'
  | 'note'
  | 'icd'
  | 'procedure'
  | 'modifier'
  | 'pointers'
  | 'money'
  | 'teeth'
  | 'oralCavityArea'
  | 'frequencyCode'
  | 'filingIndicator';

/** A key with `[]` where an index stands, e.g. `lines[].code`. */
export type FieldTemplate = string & { readonly template?: never };

/** A key with its indexes, e.g. `lines[0].code`; plain string because it crosses files and messages. */
export type FieldKey = string;

/** The flat table a form is filled from. An unknown value has no entry, never an empty string. */
export type Facts = Readonly<Record<FieldKey, string>>;

const ADDRESS: Record<string, DatumKind> = {
  'address.line1': 'street',
  'address.line2': 'street',
  'address.city': 'city',
  'address.state': 'state',
  'address.zip': 'zip',
};
const PERSON: Record<string, DatumKind> = {
  lastName: 'name',
  firstName: 'name',
  middleName: 'name',
  suffix: 'name',
};
const PROVIDER: Record<string, DatumKind> = {
  name: 'name',
  npi: 'npi',
  taxId: 'taxId',
  taxonomy: 'taxonomy',
  phone: 'phone',
  fax: 'phone',
  contactName: 'name',
  ...ADDRESS,
};

/** What the chart says and payers decide by. Choices are listed in lib/case/clinical.ts. */
const CLINICAL: Record<string, DatumKind> = {
  side: 'text',
  cause: 'text',
  symptoms: 'text',
  functionLoss: 'text',
  painScore: 'measure',
  findings: 'text',
  alternatives: 'text',
  careTried: 'text',
  careFrom: 'date',
  careTo: 'date',
  careResult: 'text',
  antibiotics: 'text',
  antibioticsFrom: 'date',
  antibioticsTo: 'date',
  space: 'text',
  drug: 'text',
  drugFrom: 'date',
  exposedBoneWeeks: 'measure',
  jawRadiation: 'yesNo',
  radiationDose: 'text',
  radiationOn: 'date',
  lesionSize: 'measure',
  lesionSite: 'text',
  lesionSince: 'date',
  impaction: 'text',
  mouthOpening: 'measure',
  sideMovement: 'measure',
  applianceMonths: 'measure',
  device: 'text',
  overjet: 'measure',
  molarDiscrepancy: 'measure',
  transverseDiscrepancy: 'measure',
  asymmetry: 'measure',
  growthComplete: 'yesNo',
  ahi: 'measure',
  ahiDate: 'date',
  sleepEvents: 'measure',
  sleepSymptoms: 'text',
  cpap: 'text',
  cpapReason: 'text',
  applianceTrial: 'yesNo',
  sleepVisitOn: 'date',
  orderOn: 'date',
  lastDeviceOn: 'date',
  ridgeHeight: 'measure',
  ridgeWidth: 'measure',
  feedingProblem: 'text',
  teethAffected: 'measure',
  asaClass: 'text',
  disability: 'yesNo',
  chairsideAttempts: 'text',
  facilityReason: 'text',
  stoneSize: 'measure',
  openingSize: 'measure',
  infectionCount: 'measure',
  drugsTried: 'text',
  blockResponse: 'text',
  linkedTreatment: 'text',
};

function under(role: string, data: Record<string, DatumKind>): Record<string, DatumKind> {
  return Object.fromEntries(
    Object.entries(data).map(([datum, kind]) => [`${role}.${datum}`, kind]),
  );
}

/**
 * Every field template with its kind. Names follow CMS-1500 (02/12) items and X12 005010 elements; see
 * docs/field-keys.md for the box and element of each. Keys may be added; none is renamed.
 */
export const FIELD_KINDS: Readonly<Record<FieldTemplate, DatumKind>> = {
  'payer.name': 'name',
  'payer.id': 'identifier',
  ...under('subscriber', PERSON),
  ...under('subscriber', ADDRESS),
  'subscriber.memberId': 'identifier',
  'subscriber.birthDate': 'date',
  'subscriber.sex': 'sex',
  'subscriber.phone': 'phone',
  'subscriber.groupNumber': 'identifier',
  'subscriber.planName': 'name',
  ...under('patient', PERSON),
  ...under('patient', ADDRESS),
  'patient.birthDate': 'date',
  'patient.sex': 'sex',
  'patient.phone': 'phone',
  'patient.relationship': 'relationship',
  'otherInsurance.exists': 'yesNo',
  'otherInsurance.memberId': 'identifier',
  'otherInsurance.groupNumber': 'identifier',
  'otherInsurance.planName': 'name',
  'otherInsurance.lastName': 'name',
  'otherInsurance.firstName': 'name',
  'accident.employment': 'yesNo',
  'accident.auto': 'yesNo',
  'accident.other': 'yesNo',
  'accident.state': 'state',
  'accident.date': 'date',
  'illness.date': 'date',
  'illness.qualifier': 'qualifier',
  'referring.lastName': 'name',
  'referring.firstName': 'name',
  'referring.npi': 'npi',
  'referring.qualifier': 'qualifier',
  ...under('requesting', PROVIDER),
  'rendering.lastName': 'name',
  'rendering.firstName': 'name',
  ...under('rendering', PROVIDER),
  'billing.name': 'name',
  'billing.npi': 'npi',
  'billing.taxId': 'taxId',
  'billing.taxIdType': 'taxIdType',
  'billing.taxonomy': 'taxonomy',
  'billing.phone': 'phone',
  ...under('billing', ADDRESS),
  'facility.name': 'name',
  'facility.npi': 'npi',
  'facility.taxId': 'taxId',
  ...under('facility', ADDRESS),
  'auth.number': 'identifier',
  'auth.previousNumber': 'identifier',
  'auth.requestCategory': 'requestCategory',
  'auth.certificationType': 'certificationType',
  'auth.serviceType': 'serviceType',
  'auth.placeOfService': 'placeOfService',
  'auth.urgency': 'urgency',
  'auth.fromDate': 'date',
  'auth.toDate': 'date',
  'auth.quantity': 'count',
  'auth.quantityType': 'quantityType',
  'auth.note': 'note',
  'diagnoses[].code': 'icd',
  'diagnoses[].description': 'text',
  'lines[].code': 'procedure',
  'lines[].description': 'text',
  'lines[].modifiers[]': 'modifier',
  'lines[].fromDate': 'date',
  'lines[].toDate': 'date',
  'lines[].placeOfService': 'placeOfService',
  'lines[].emergency': 'yesNo',
  'lines[].diagnosisPointers': 'pointers',
  'lines[].charge': 'money',
  'lines[].units': 'count',
  'lines[].toothNumbers': 'teeth',
  'lines[].areaOfOralCavity': 'oralCavityArea',
  ...under('clinical', CLINICAL),
  'claim.patientAccountNumber': 'identifier',
  'claim.totalCharge': 'money',
  'claim.amountPaid': 'money',
  'claim.acceptAssignment': 'yesNo',
  'claim.benefitsAssignment': 'yesNo',
  'claim.releaseOfInformation': 'yesNo',
  'claim.signatureOnFile': 'yesNo',
  'claim.frequencyCode': 'frequencyCode',
  'claim.originalReference': 'identifier',
  'claim.note': 'note',
  'claim.filingIndicator': 'filingIndicator',
};

/** `lines[2].modifiers[0]` -> `lines[].modifiers[]`. */
export function templateOf(key: FieldKey): FieldTemplate {
  return key.replace(/\[\d+\]/g, '[]');
}

/** Kind of a key, or undefined when the key is not of the vocabulary. */
export function kindOf(key: FieldKey): DatumKind | undefined {
  const template = templateOf(key);
  // A key with `[]` is a template, not a datum; `constructor` and friends are no keys at all.
  if (key.includes('[]') || !Object.hasOwn(FIELD_KINDS, template)) return undefined;
  return FIELD_KINDS[template];
}

/** Data of a role in the vocabulary: `datumsOf('billing')` -> `name`, `npi`, … `address.line1`. */
export function datumsOf(role: string): string[] {
  const start = `${role}.`;
  return Object.keys(FIELD_KINDS)
    .filter((template) => template.startsWith(start))
    .map((template) => template.slice(start.length));
}
