// The claim as formik holds it, and the flat form in which the top frame reads it.

const TEXTS = [
  'payer',
  ...['last', 'first', 'middle', 'suffix'].map((part) => `patient.name.${part}`),
  ...['birthDate', 'genderCode', 'relationshipCode', 'deathDate'].map((part) => `patient.${part}`),
  ...['patient.address', 'billingProvider.address'].flatMap((of) =>
    ['address1', 'address2', 'city', 'stateCode', 'zipCode'].map((part) => `${of}.${part}`),
  ),
  ...['memberId', 'groupNumber', 'authorizedPlanToRemitPayment'].map((p) => `subscriber.${p}`),
  ...['expressEntry', 'name', 'npi', 'ein', 'specialtyCode', 'phone'].map(
    (part) => `billingProvider.${part}`,
  ),
  ...['rendering', 'referring', 'ordering', 'supervising'].flatMap((role) =>
    ['lastName', 'firstName', 'npi'].map((part) => `${role}Provider.${part}`),
  ),
  ...[
    'controlNumber',
    'placeOfServiceCode',
    'frequencyTypeCode',
    'payerClaimControlNumber',
    'assignmentCode',
    'releaseOfInformationCode',
    'providerSignatureOnFile',
    'delayReasonCode',
    'priorAuthorizationNumber',
    'referralNumber',
    'clinicalLaboratoryImprovementAmendmentNumber',
    'relatedEmployment',
    'relatedAuto',
    'relatedOther',
    'onsetDate',
    'initialTreatmentDate',
    'lastSeenDate',
    'patientPaidAmount',
  ].map((part) => `claimInformation.${part}`),
];
const LINE = [
  'fromDate',
  'toDate',
  'placeOfServiceCode',
  'procedureCode',
  ...[1, 2, 3, 4].flatMap((n) => [`modifier${n}`, `diagnosisPointer${n}`]),
  'amount',
  'quantity',
  'priorAuthorizationNumber',
  'referringClia',
];
const MAX_LINES = 6;

function put(values, path, value) {
  const names = path.split('.');
  const last = names.pop();
  let at = values;
  for (const name of names) at = at[name] ??= {};
  at[last] = value;
}

/** A new claim. The organization comes from the session, the note from a draft that was restored. */
export function emptyClaim() {
  const values = { lineCount: 2, diagnoses: ['', '', '', ''] };
  for (const path of TEXTS) put(values, path, '');
  for (let n = 0; n < MAX_LINES; n += 1) {
    const at = `claimInformation.serviceLinesExpanded${n}`;
    for (const part of LINE) put(values, `${at}.${part}`, '');
    put(values, `${at}.quantityTypeCode`, 'UN');
  }
  put(values, 'organization', 'FERNHOLLOW ORAL SURGERY ASSOCIATES');
  put(values, 'claimInformation.noteDescription', 'PAYER CALLED 11/20 REF 88121');
  return values;
}

function flat(value, path, into) {
  const isGroup = value && typeof value === 'object' && !('value' in value) && !value.format;
  if (isGroup) {
    for (const [name, part] of Object.entries(value))
      flat(part, path ? `${path}.${name}` : name, into);
    return into;
  }
  const plain = value?.value ?? (value?.format ? value.format() : value);
  into[path] = plain === null || plain === undefined ? '' : String(plain);
  return into;
}

let now = emptyClaim();
let submitted = '';

/** Called on every render with formik's values, and once more when the claim is sent. */
export function publish(values, sent = submitted) {
  now = values ?? now;
  submitted = sent;
}

/** Every value of the claim by its dotted path. Lines that are not on the page are left out. */
export function claimState() {
  const { lineCount, ...values } = flat(now, '', {});
  const shown = Object.entries(values).filter(([path]) => {
    const line = /serviceLinesExpanded(\d+)\./.exec(path);
    return !line || Number(line[1]) < Number(lineCount);
  });
  return { submitted, ...Object.fromEntries(shown) };
}
