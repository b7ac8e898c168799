// From datum and role to field keys: which entries of the vocabulary a control can mean.
import type { FieldKey } from '../case/field-keys.ts';
import { keyOfQuestion } from './answers.ts';
import type { RoleName } from './roles.ts';

export interface KeyCandidates {
  keys: FieldKey[];
  /**
   * True when the first key is meant unless the page shows otherwise; false when only equal values settle it.
   */
  preferFirst: boolean;
}

const PERSON = new Set(['lastName', 'firstName', 'middleName', 'suffix', 'birthDate', 'sex']);
const ADDRESS = new Set(['line1', 'line2', 'city', 'state', 'zip']);
const PROVIDER = new Set(['npi', 'taxId', 'taxonomy', 'fax', 'contactName', 'orgName']);
const PROVIDER_ROLES: readonly RoleName[] = [
  'requesting',
  'rendering',
  'billing',
  'facility',
  'referring',
];

const SINGLE: Readonly<Record<string, FieldKey>> = {
  memberId: 'subscriber.memberId',
  groupNumber: 'subscriber.groupNumber',
  planName: 'subscriber.planName',
  payerId: 'payer.id',
  payerName: 'payer.name',
  relationship: 'patient.relationship',
  otherInsurance: 'otherInsurance.exists',
  accidentEmployment: 'accident.employment',
  accidentAuto: 'accident.auto',
  accidentOther: 'accident.other',
  accidentState: 'accident.state',
  accidentDate: 'accident.date',
  illnessDate: 'illness.date',
  taxIdType: 'billing.taxIdType',
  admissionDate: 'auth.fromDate',
  authNumber: 'auth.number',
  previousNumber: 'auth.previousNumber',
  requestCategory: 'auth.requestCategory',
  certificationType: 'auth.certificationType',
  serviceType: 'auth.serviceType',
  urgency: 'auth.urgency',
  quantityType: 'auth.quantityType',
  patientAccountNumber: 'claim.patientAccountNumber',
  totalCharge: 'claim.totalCharge',
  amountPaid: 'claim.amountPaid',
  acceptAssignment: 'claim.acceptAssignment',
  benefitsAssignment: 'claim.benefitsAssignment',
  releaseOfInformation: 'claim.releaseOfInformation',
  signatureOnFile: 'claim.signatureOnFile',
  frequencyCode: 'claim.frequencyCode',
  originalReference: 'claim.originalReference',
  filingIndicator: 'claim.filingIndicator',
};

/** A name without an owner may be anybody's, a provider's of a search box too. */
const ANYONE = ['patient', 'subscriber', 'rendering', 'referring'];

const sure = (...keys: FieldKey[]): KeyCandidates => ({ keys, preferFirst: true });
const open = (keys: FieldKey[]): KeyCandidates => ({ keys, preferFirst: false });

function personKeys(datum: string, role: RoleName | undefined): KeyCandidates | undefined {
  switch (role) {
    case 'patient':
      return sure(`patient.${datum}`);
    case 'subscriber':
      return sure(`subscriber.${datum}`);
    case 'member':
      return datum === 'birthDate' || datum === 'sex'
        ? sure(`patient.${datum}`)
        : open([`patient.${datum}`, `subscriber.${datum}`]);
    case 'otherInsurance':
    case 'referring':
    case 'rendering':
      return datum === 'lastName' || datum === 'firstName' ? sure(`${role}.${datum}`) : undefined;
    case undefined:
      return open(ANYONE.map((someone) => `${someone}.${datum}`));
    default:
      return undefined;
  }
}

function providerKeys(datum: string, role: RoleName | undefined): KeyCandidates | undefined {
  const last = datum === 'orgName' ? 'name' : ADDRESS.has(datum) ? `address.${datum}` : datum;
  if (role && PROVIDER_ROLES.includes(role)) {
    if (role === 'referring') return datum === 'npi' ? sure('referring.npi') : undefined;
    if (role === 'facility' && !['npi', 'taxId', 'orgName'].includes(datum) && !ADDRESS.has(datum))
      return undefined;
    if (role === 'billing' && (datum === 'fax' || datum === 'contactName')) return undefined;
    return sure(`${role}.${last}`);
  }
  if (role !== undefined && role !== 'provider' && role !== 'practice') return undefined;
  if (datum === 'contactName') return sure('requesting.contactName');
  const roles: RoleName[] =
    datum === 'fax' ? ['requesting', 'rendering'] : ['requesting', 'rendering', 'billing'];
  if (role === undefined) roles.push('facility', 'referring');
  return open(roles.map((name) => `${name}.${last}`));
}

/** The keys that a datum can mean in a role; undefined when the vocabulary has none for it. */
export function keysFor(datum: string, role: RoleName | undefined): KeyCandidates | undefined {
  if (datum === 'specialty') return keysFor('taxonomy', role);
  if (datum === 'lastOrOrgName') {
    const firm = role === 'billing' || role === 'facility' || role === 'requesting';
    return firm ? keysFor('orgName', role) : keysFor('lastName', role);
  }
  const asked = keyOfQuestion(datum);
  if (asked) return sure(asked);
  // "Related to the patient's employment?" is no datum of an employer: what is asked is about the case.
  const ofCase = /^(accident|illness|auth|claim)\./.test(SINGLE[datum] ?? '');
  if (role === 'stranger' && !ofCase) return undefined;
  if (datum === 'memberId' && role === 'otherInsurance') return sure('otherInsurance.memberId');
  if (datum === 'groupNumber' && role === 'otherInsurance')
    return sure('otherInsurance.groupNumber');
  if (datum === 'planName' && role === 'otherInsurance') return sure('otherInsurance.planName');
  if (datum === 'state' && role === 'accident') return sure('accident.state');
  const single = SINGLE[datum];
  if (single)
    return role === 'otherInsurance' && datum !== 'otherInsurance' ? undefined : sure(single);
  if (PERSON.has(datum)) return personKeys(datum, role);
  if (ADDRESS.has(datum) || datum === 'phone') {
    const last = datum === 'phone' ? 'phone' : `address.${datum}`;
    if (role === 'patient' || role === 'subscriber') return sure(`${role}.${last}`);
    if (role === 'member') return open([`patient.${last}`, `subscriber.${last}`]);
    if (role === undefined)
      return open([`patient.${last}`, `subscriber.${last}`, `requesting.${last}`]);
    return providerKeys(datum, role);
  }
  if (datum === 'fullName') {
    if (role === 'patient' || role === 'subscriber') return sure(`${role}.lastName`);
    if (role === 'referring' || role === 'otherInsurance') return sure(`${role}.lastName`);
    if (role === 'member' || role === undefined)
      return open(
        (role === 'member' ? ['patient', 'subscriber'] : ANYONE).map((who) => `${who}.lastName`),
      );
    if (role === 'rendering') return sure('rendering.name');
    return providerKeys('orgName', role);
  }
  if (PROVIDER.has(datum)) return providerKeys(datum, role);
  return undefined;
}
