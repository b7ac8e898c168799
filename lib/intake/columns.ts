// What a column of an office's list can hold, and the headings by which it is known.
export type ColumnGroup = 'Patient' | 'Insurance' | 'Pre-authorization' | 'Surgery';

export interface Column {
  /** A field key, or a name of this file's for what is no field. */
  id: string;
  title: string;
  group: ColumnGroup;
  /** Tested against plain lower-case words of a heading. */
  heading: RegExp;
  not?: RegExp;
}

const NOT_PATIENT =
  /\b(employer|guarantor|responsible|emergency|provider|doctor|dentist|surgeon|referr\w+|secondary|sec|dental|2nd|other|work|head of house|pharmacy|parent|mother|father)\b/;
const NOT_SUBSCRIBER = /\b(secondary|sec|dental|2nd|other)\b/;
const SUBSCRIBER =
  '(subscriber|subscr|sub|insured|policy ?holder|policy ?owner|card ?holder|ins holder)s?';

const patient = (id: string, title: string, heading: RegExp, not = NOT_PATIENT): Column => ({
  id,
  title,
  group: 'Patient',
  heading,
  not: new RegExp(`${not.source}|\\b${SUBSCRIBER}\\b`),
});
const insurance = (id: string, title: string, heading: RegExp, not = NOT_SUBSCRIBER): Column => ({
  id,
  title,
  group: 'Insurance',
  heading,
  not,
});
const preauth = (id: string, title: string, heading: RegExp, not?: RegExp): Column => ({
  id,
  title,
  group: 'Pre-authorization',
  heading,
  ...(not && { not }),
});

const AUTH = '((prior |pre ?)?(auth(ori[sz]ation)?|cert(ification)?)|preauth|precert|pa)';

/** In the order in which headings are tried; the first that fits has it. */
export const COLUMNS: readonly Column[] = [
  insurance(
    'subscriber.fullName',
    'Subscriber name (whole)',
    new RegExp(`^${SUBSCRIBER}( name)?$|^name of (the )?(insured|subscriber)$`),
  ),
  insurance(
    'subscriber.lastName',
    'Subscriber: last name',
    new RegExp(`^${SUBSCRIBER} (last( name)?|lname|surname)$`),
  ),
  insurance(
    'subscriber.firstName',
    'Subscriber: first name',
    new RegExp(`^${SUBSCRIBER} (first( name)?|fname)$`),
  ),
  insurance(
    'subscriber.birthDate',
    'Subscriber: date of birth',
    new RegExp(`^${SUBSCRIBER} (dob|d o b|date of birth|birth ?date|bday)$`),
  ),
  insurance(
    'subscriber.memberId',
    'Member ID',
    new RegExp(
      `^(member|ins(urance)?|medical|policy|${SUBSCRIBER}|card|contract|certificate) ?(id|number|id number)$|^(primary )?(member|insurance|subscriber|policy) id( number)?$|^id number$`,
    ),
  ),
  insurance(
    'subscriber.groupNumber',
    'Group number',
    /^(policy |plan |ins |insurance )?(group|grp)( (number|id|plan number))?$/,
  ),
  insurance('subscriber.planName', 'Plan name', /^(plan|benefit plan|plan name|insurance plan)$/),
  insurance(
    'payer.id',
    'Payer ID',
    /^(electronic )?(payer|payor|carrier|elect(ronic)?) ?(electronic )?id$|^electid$/,
  ),
  insurance(
    'payer.name',
    'Payer',
    /^(primary |medical |health )?(insurance|ins|payer|payor|carrier|insurer|health plan|ins co|insurance company|insurance co|ins company|insurance carrier|insurance name|carrier name|payer name|payor name)( name)?$/,
  ),
  insurance(
    'patient.relationship',
    'Relationship to subscriber',
    /\brel(ation(ship)?|at)?\b/,
    /\b(emergency|secondary|dental|2nd)\b/,
  ),
  patient(
    'patient.birthDate',
    'Date of birth',
    /\b(dob|d o b|date of birth|birth ?date|birthday|bdate|bday)\b/,
  ),
  patient(
    'patient.lastName',
    'Last name',
    /\b(last ?name|l ?name|surname|family name)\b|^(patient |pt |pat )?last$/,
  ),
  patient(
    'patient.firstName',
    'First name',
    /\b(first ?name|f ?name|given name)\b|^(patient |pt |pat )?first$/,
  ),
  patient('patient.middleName', 'Middle name', /\b(middle( ?name| initial)?|m i|mi|mname)\b/),
  patient('patient.suffix', 'Suffix', /\bsuffix\b/),
  patient(
    'patient.fullName',
    'Patient name (whole)',
    /^(patient|pt|pat|client|name|patients?|full name|(patient|pt|pat|client|patients)s? (full )?name|name of patient)$/,
  ),
  patient('patient.sex', 'Sex', /\b(sex|gender)\b/),
  patient(
    'patient.address.line2',
    'Second address line',
    /\b(address|addr|street) ?(line )?(2|two)\b|^(apt|unit|suite)( number)?$/,
  ),
  patient(
    'patient.address.line1',
    'Street address',
    /^(patient |pt |pat |home |mailing |street )*(address|addr|street)( line)?( ?(1|one))?$/,
  ),
  patient('patient.address.city', 'City', /^(patient |pt |home )?(city|town)$/),
  patient('patient.address.state', 'State', /^(patient |pt |home )?(state|st)$/),
  patient(
    'patient.address.zip',
    'ZIP',
    /^(patient |pt |home )?(zip|zip ?code|postal code|zip postal code)$/,
  ),
  patient(
    'patient.phone',
    'Phone',
    /^(patient |pt |pat )?((home|cell|mobile|primary|preferred|wireless|hm|main) ?)?(phone|tel|telephone|cell|mobile|ph)( number)?$/,
  ),
  preauth(
    'preauth.status',
    'Status',
    new RegExp(`^(current )?(${AUTH} )?(status|decision|outcome|result|determination)$`),
  ),
  preauth(
    'preauth.submittedOn',
    'Sent on',
    new RegExp(
      `^(date )?(${AUTH} )?(submitted|sent|faxed|submission|requested|request)( (on|date))?$|^(date (of )?)(submission|request)$|^(submit|request|sent|submission) date$|^date (submitted|sent|faxed|requested)$`,
    ),
  ),
  preauth(
    'preauth.decidedOn',
    'Decided on',
    /\b(decision|decided|approval|approved|determination|denied|denial) (date|on)\b|^date (approved|decided|denied|of decision)$/,
  ),
  preauth(
    'preauth.validFrom',
    'Valid from',
    /^(auth(ori[sz]ation)? |approval |approved |valid(ity)? |effective )?(valid from|from|start|begin|beg|eff(ective)?)( date)?$|^effective( date)?$/,
  ),
  preauth(
    'preauth.validTo',
    'Valid to',
    /^(auth(ori[sz]ation)? |approval |approved |valid(ity)? )?(valid (to|thru|through|until|till)|to|thru|through|end|exp|expires?|expiration|expiry|good (thru|through|until))( (on|date))?$/,
  ),
  preauth(
    'preauth.validRange',
    'Valid from – to',
    /^(auth(ori[sz]ation)? |approved |valid(ity)? )(dates?|period|range|date range|window)$|^valid$/,
  ),
  preauth('preauth.unitsUsed', 'Units used', /\b(units?|visits?) used\b|^used$/),
  preauth(
    'preauth.unitsAllowed',
    'Units approved',
    /^(number of |approved |auth(ori[sz]ed)? )?(units?|visits?|qty|quantity)( (approved|allowed|authori[sz]ed))?$/,
  ),
  preauth(
    'preauth.referenceNumber',
    'Reference number',
    /\b(reference|ref|tracking|confirmation|case|request|call ref)( (number|id|no))$|^(reference|ref|tracking|confirmation)$/,
    /\breferr/,
  ),
  preauth(
    'preauth.number',
    'Auth number',
    new RegExp(`^${AUTH}( (number|id|no|code))?$|^(approval|certification) (number|no|id)$`),
  ),
  preauth(
    'preauth.codes',
    'Procedure code(s)',
    /^(cpt|cdt|hcpcs|procedure|proc|service|treatment)s?( ?(cpt|cdt|hcpcs))?( codes?)?( s)?$|^(cpt|cdt|hcpcs|procedure|proc)( (cpt|cdt|hcpcs))* codes?( s)?$|^codes?( s)?$|^(cpt|cdt)s?( (cdt|cpt))?$/,
    /\b(dx|diag\w*|icd)\b/,
  ),
  preauth('diagnoses', 'Diagnosis code(s)', /\b(dx|diagnos[ei]s|diag|icd( ?10)?)( codes?)?\b/),
  preauth('preauth.note', 'Notes', /^(notes?|comments?|remarks?|memo|details|follow ?up notes?)$/),
  {
    id: 'visit.surgeryOn',
    title: 'Surgery date',
    group: 'Surgery',
    heading:
      /^(surgery|procedure|appt|appointment|dos|date of (service|surgery)|surgery scheduled|scheduled)( date)?$|^sx date$/,
  },
  {
    id: 'visit.consultOn',
    title: 'Consult date',
    group: 'Surgery',
    heading: /^(consult(ation)?)( date)?$|^date of consult(ation)?$/,
  },
];

const BY_ID = new Map(COLUMNS.map((column) => [column.id, column]));

export const columnOf = (id: string): Column | undefined => BY_ID.get(id);

/** Ids of columns that are field keys of their own. */
export const isFieldColumn = (id: string): boolean =>
  BY_ID.has(id) && /^(patient|subscriber|payer)\./.test(id) && !id.endsWith('.fullName');
