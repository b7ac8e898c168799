// The words by which practice systems call the data of a patient and of a subscriber.

/** Whose data the lines that follow are. `insurance`: the payer's own; `skip`: nothing a case needs; `aside`: shown as unread. */
export type Block = 'patient' | 'subscriber' | 'insurance' | 'aside' | 'skip';

export type Datum =
  | 'name'
  | 'lastName'
  | 'firstName'
  | 'middleName'
  | 'suffix'
  | 'birthDate'
  | 'sex'
  | 'address'
  | 'line2'
  | 'city'
  | 'state'
  | 'zip'
  | 'cityLine'
  | 'phone'
  | 'memberId'
  | 'groupNumber'
  | 'planName'
  | 'payer'
  | 'payerId'
  | 'relationship';

export interface Label {
  block: Block;
  datum: Datum;
}

const DATA: Readonly<Record<Datum, string>> = {
  name: 'name|full name|legal name',
  lastName: 'last name|last|surname|family name|lname',
  firstName: 'first name|first|given name|fname',
  middleName: 'middle name|middle|middle initial|mi|m i|mname',
  suffix: 'suffix|name suffix',
  birthDate: 'dob|d o b|date of birth|birth date|birthdate|birthday|bdate',
  sex: 'sex|gender|birth sex',
  address:
    'address|street|street address|address 1|address1|address line 1|addr|addr 1|mailing address|home address',
  line2: 'address 2|address2|address line 2|addr 2|street 2|apt|apt unit|unit',
  city: 'city|town',
  state: 'state|st',
  zip: 'zip|zip code|zipcode|postal code|zip postal code',
  cityLine: 'city state zip|city st zip|city state zip code|csz',
  phone:
    'phone|phone number|telephone|tel|home phone|home ph|home|hm phone|hmphone|cell|cell phone|cell number|mobile|mobile phone|wireless|wireless phone|wireless ph|primary phone|preferred phone|home number',
  memberId:
    'member id|member id number|member number|memberid|id|id number|ins id|insurance id|policy id|policy holder id|certificate number|contract number|card id',
  groupNumber: 'group number|group|grp|grp number|group id|group plan number|grp id',
  planName: 'plan|plan name|plan type name|benefit plan',
  payer:
    'insurance|insurance company|insurance co|ins co|ins company|insurance carrier|insurance name|insurance plan name|carrier|carrier name|payer|payer name|payor|payor name|insurer|medical insurance|health insurance|ins|insurance provider|medical carrier',
  payerId:
    'payer id|payor id|electronic id|electid|elect id|electronic payer id|carrier electronic id',
  relationship: '',
};

const DATUM_OF = new Map<string, Datum>(
  (Object.entries(DATA) as [Datum, string][]).flatMap(([datum, words]) =>
    words.split('|').map((label): [string, Datum] => [label, datum]),
  ),
);
DATUM_OF.delete('');

/** Data of a practice system that no case needs; not reported as unread. */
const NOT_NEEDED =
  /^(?:ssn|ss number|social security(?: number)?|s s n|e ?mail(?: address)?|age|marital(?: status)?|employer(?: name| phone| address)?|occupation|work(?: phone| ph| number)?|wk phone|ext|chart(?: number| id)?|patnum|account(?: number)?|acct(?: number)?|language|race|ethnicity|salutation|title|preferred(?: name)?|nickname|balance|student(?: status)?|status|country|county|pharmacy|allergies|last visit|next visit|first visit|recall|fee schedule|billing type|group name|patient id|pat id|pt id|drivers? license|referred by|referral source|clinic|site)$/;

const SUBJECTS: readonly (readonly [RegExp, Block])[] = [
  [/^(?:secondary|2nd|sec|dental|previous|prior|old|other)\b ?/, 'aside'],
  [
    /^(?:guarantor|responsible party|resp party|responsible person|emergency(?: contact)?|head of house(?:hold)?|billing party|mother|father|parent|guardian|provider|dentist|doctor|physician|referring|pcp|primary care|employee)\b ?/,
    'aside',
  ],
  [/^(?:employer|work)\b ?/, 'skip'],
  [/^(?:patient|pt|pat)\b ?/, 'patient'],
  [
    /^(?:subscriber|subscr|sub|insured party|insured person|insured|policy ?holder|policy ?owner|card ?holder|ins subscriber|ins holder)\b ?/,
    'subscriber',
  ],
];

const HEADING_TAIL =
  /^(?:(?:personal |contact |demographic )?(?:info|information|details|data|section|demographics)|s)?$/;
const INSURANCE_HEADING =
  /^(?:medical |health |primary )*(?:insurance|ins|coverage|plan|policy)(?: (?:plan|info|information|details|coverage))*$/;
const DEMOGRAPHICS_HEADING = /^(?:demographics|personal (?:info|information)|contact information)$/;

/** Lower case, no signs: `Policy Holder's ID #:` -> `policy holder id number`. */
function plainLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/#/g, ' number ')
    .replace(/\b(?:no|num|nbr)\b\.?(?=\s*$)/g, ' number ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function subjectOf(plain: string): { subject: Block | null; rest: string } {
  const main = plain.replace(/^(?:primary|1st|prim|medical) (?=\w)/, '');
  for (const [pattern, subject] of SUBJECTS) {
    if (pattern.test(main)) return { subject, rest: main.replace(pattern, '') };
  }
  return { subject: null, rest: plain };
}

/** The block that a line opens when it is a heading such as `Policy Holder Information`, else null. */
export function headingOf(text: string): Block | null {
  const plain = plainLabel(text);
  if (DEMOGRAPHICS_HEADING.test(plain)) return 'patient';
  if (INSURANCE_HEADING.test(plain)) return 'insurance';
  const { subject, rest } = subjectOf(plain);
  if (subject === null) return null;
  if (subject === 'aside' && INSURANCE_HEADING.test(rest)) return 'aside';
  return HEADING_TAIL.test(rest) ? subject : null;
}

/**
 * What a label asks for, given the block it stands in; `not-needed` for data that are left aside in silence; null when it
 * is no label that is known.
 */
export function labelOf(text: string, block: Block): Label | 'not-needed' | null {
  const plain = plainLabel(text);
  if (plain === '') return null;
  if (NOT_NEEDED.test(plain)) return 'not-needed';
  const { subject, rest } = subjectOf(plain);
  // The subscriber of a dental or second plan is not the one of the plan asked.
  const whose = subject === 'subscriber' && block === 'aside' ? 'aside' : (subject ?? block);
  if (/^(?:relationship|relation|rel|relat)\b/.test(rest) || /\brelation(?:ship)?\b/.test(plain)) {
    return {
      block: whose === 'aside' || whose === 'skip' ? whose : 'subscriber',
      datum: 'relationship',
    };
  }
  if (subject === 'patient' && /^(?:id|number|id number)$/.test(rest)) return 'not-needed';
  const datum = rest === '' ? 'name' : (DATUM_OF.get(plain) ?? DATUM_OF.get(rest));
  if (datum === undefined)
    return INSURANCE_HEADING.test(plain) ? { block: whose, datum: 'payer' } : null;
  return { block: whose, datum };
}
