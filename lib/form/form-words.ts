// The words of insurance forms, as a closed list. What is kept of a taught field outside this list is a fingerprint that
// cannot be read back, and an exported profile has words of this list only: so no patient's name can ride along.
import { plainWords } from './words.ts';

/** Singular, lower case. Plain form words only: no names of people, places, payers or products. */
const LISTED = new Set(
  `abroad accept accepted accident account accountable accounting action active activity actual acuity add additional
  address adjustment admission admit admitting adult affiliation after age agency agree agreement allowed alternate amount
  and anesthesia anticipated any appeal applicant appliance application appointment approval approved arch area assigned
  assignment associated attach attachment attending attestation auth authorization authorized auto available average back
  balance base basic bed before begin beginning behavioral beneficiary benefit bill billed billing birth body box branch
  business button by calendar call callback cancel cardholder care carrier carryover case category cause cavity center cert
  certification change charge chart check child choice chronic city claim class clearance client clinic clinical close co
  code comment community company complaint complete completed complication condition confirm confirmation consultation
  contact continue contract control coordination copay copy correction cost count country county coverage crown current
  currently custom daily date day days death decision default delivery denial denied dental dentist department dependent
  description destination detail device diagnosis diagnostic digit direct disability discharge disease document
  documentation dollar dosage dose download draft drug due duration dx edit effective elective electronic element
  eligibility eligible email emergency employee employer employment end enrollee enrollment entered entity entry epsdt
  equipment error estimated evaluation event evidence exam expected expedited expiration expire explanation extension
  external extraction facility family fax federal fee field file filing fill final find first fiscal flag follow for form
  format four frequency from full function gender general given government group guarantor head health held help high
  history home hospital hospitalization hour identifier if illness image imaging implant in incident indicator individual
  information initial injury inpatient inquiry inside institution instruction insurance insured insurer intent internal is
  issue item jaw join joint justification key kind lab laboratory last late latest left length less letter level license
  limit line link list location long lookup loss lower mail mailing main major mandible manual marital mask material
  maxilla maximum may medicaid medical medication medicare member membership memo message method middle mild military
  minimum minor minute missing mobile mode modifier month more mouth name national nature necessity network new next no
  none normal not note notes notice notification now npi number object occurrence of off office on one onset open option
  optional oral order ordered ordering organization orthodontic other our out outcome outpatient outside overall owner
  paid pain pair panel paragraph parent part participating partner party past pathology patient pay payable payer payment
  pending per percent performed performing period permanent person pharmacy phone photo physician pickup place plan pointer
  policy portal position post postal practice preauthorization predetermination pregnancy pregnant prescriber prescription
  present previous price primary principal print prior priority problem procedure process product professional profile
  prognosis program proof prosthesis provider psychiatric purchased purpose quadrant qualifier quantity question quick range
  reason receipt received recipient reconstruction record recurring reference referral referred referring refill refused
  regarding region register registration related relation relationship release relevant remark removal remove render
  rendering renewal repeat replacement report request requested requester requesting requestor required requirement resident
  resource response responsible result return review revised revision right role room root route routine row same sample
  save schedule scheduled screen search second secondary section security select selected self send seniority separate
  sequence serial service servicing session setting severity sex shared side sign signature signed simple since single site
  size skilled sleep social source space special specialist specialty spouse staff stage standard start state statement
  status step street strength student study subject submission submit submitter subscriber subtotal suffix suite summary
  supervising supplemental supplier supply support surface surgeon surgery surgical symptom system table target tax taxonomy
  taxpayer telephone temporary term terminal test tertiary text therapy third ticket time title to today tooth total town
  tracking transaction transfer transportation trauma treating treatment treating trial type ultimate unique unit unknown
  until update upload upper urgency urgent use user usual valid value vehicle vendor verification verify version view visit
  volume waiver weight when where which who why with within witness word work worker written year yes zip
  aggravated cpt hcpcs icd ein ssn ssn mm dd yyyy mmddyyyy mmddccyy ccyy dob qual tin pos ndc hsa cob eob era msg ext`
    .split(/\s+/)
    .filter(Boolean),
);

/** Says nothing about which field it is. */
const EMPTY = new Set(
  'a an the and or of your you please enter select choose here click type if applicable must be this that these required optional field box input ctl ctl00 txt ddl lbl lst tb cb chk rb'.split(
    ' ',
  ),
);

/** Other spellings of one word on different days of one portal. */
const SAME: Readonly<Record<string, string>> = {
  id: 'identifier',
  identification: 'identifier',
  no: 'number',
  num: 'number',
  nbr: 'number',
  nr: 'number',
  tel: 'telephone',
  phone: 'telephone',
  dx: 'diagnosis',
  diag: 'diagnosis',
  diagnoses: 'diagnosis',
  cpt: 'procedure',
  hcpcs: 'procedure',
  proc: 'procedure',
  svc: 'service',
  srv: 'service',
  prov: 'provider',
  prv: 'provider',
  mbr: 'member',
  pt: 'patient',
  pat: 'patient',
  addr: 'address',
  qty: 'quantity',
  amt: 'amount',
  chg: 'charge',
  chrg: 'charge',
  charges: 'charge',
  auth: 'authorization',
  authorisation: 'authorization',
  preauthorization: 'authorization',
  org: 'organization',
  organisation: 'organization',
  gender: 'sex',
  postal: 'zip',
  mod: 'modifier',
  qual: 'qualifier',
  fname: 'first',
  lname: 'last',
  info: 'information',
  desc: 'description',
  descr: 'description',
  msg: 'message',
  ext: 'extension',
  teeth: 'tooth',
  addresses: 'address',
};

/** Words that stand for several. */
const LONG: Readonly<Record<string, string>> = {
  dob: 'birth date',
  birthdate: 'birth date',
  birthday: 'birth date',
  dos: 'service date',
  pos: 'place service',
  tin: 'tax identifier',
  ein: 'tax identifier',
  zipcode: 'zip code',
  firstname: 'first name',
  lastname: 'last name',
  middlename: 'middle name',
};

function singular(word: string): string {
  if (LISTED.has(word) || SAME[word]) return word;
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  return LISTED.has(one) || SAME[one] ? one : word;
}

/** 12 bits: about one word in 4,096 shares it, so a name can be neither read from it nor proved by it. */
function fingerprint(word: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return `~${(((hash >>> 12) ^ hash) & 0xfff).toString(16).padStart(3, '0')}`;
}

/** Whole numbers with their separators, when they are more than a count: dates, phones, ids, amounts. */
const VALUE = /[\d][\d\s/.,()\-–:]*\d/g;

/** Kept of one text; more says nothing new. */
const MOST = 24;

/** What of a page's words may be kept: listed words, numbers up to 99, fingerprints of the rest. */
export function formWords(text: string | undefined): string[] {
  if (!text) return [];
  const bare = text.replace(VALUE, (run) => (run.replace(/\D/g, '').length > 2 ? ' ' : run));
  const words = plainWords(bare)
    .split(' ')
    .flatMap((word) => (LONG[word] ?? word).split(' '))
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(singular)
    .map((word) => SAME[word] ?? word)
    .flatMap((word) => {
      if (/^\d+$/.test(word)) return word.length <= 2 ? [String(Number(word))] : [];
      // A mix of letters and figures is an id of the page or of a person.
      if (/\d/.test(word)) return [];
      return [LISTED.has(word) ? word : fingerprint(word)];
    });
  return [...new Set(words)].slice(0, MOST);
}

export const isNumber = (word: string): boolean => /^\d/.test(word);
export const isFingerprint = (word: string): boolean => word.startsWith('~');

/** True for exactly what `formWords` can answer. */
export function isFormWord(word: string): boolean {
  return /^(\d{1,2}|~[0-9a-f]{3})$/.test(word) || LISTED.has(word);
}
