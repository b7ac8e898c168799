// How forms spell coded values in lists: our canonical value -> codes and texts that mean it.
// Codes are X12 005010 (1365, 1322, 1336, 1338, 1069) and CMS place-of-service numbers; texts are what portals show.

export interface Spellings {
  codes: string[];
  texts: string[];
}

/** Two letters -> name. */
export const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,' +
    'FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,' +
    'MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,' +
    'NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,' +
    'PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,' +
    'WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,VI Virgin Islands,GU Guam'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);

/** Kind -> canonical value -> spellings. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, Spellings>>>> = {
  sex: {
    M: { codes: ['M'], texts: ['Male', 'Man'] },
    F: { codes: ['F'], texts: ['Female', 'Woman'] },
    U: { codes: ['U'], texts: ['Unknown', 'Undifferentiated', 'Not specified'] },
  },
  relationship: {
    self: { codes: ['18'], texts: ['Self', 'Insured', 'Subscriber', '18 Self'] },
    spouse: { codes: ['01', '1'], texts: ['Spouse', 'Husband or wife', '01 Spouse'] },
    child: { codes: ['19'], texts: ['Child', 'Dependent child', '19 Child'] },
    other: { codes: ['G8'], texts: ['Other', 'Other relationship', 'G8 Other'] },
  },
  yesNo: {
    Y: {
      codes: ['Y', 'Yes', 'true', '1'],
      texts: ['Yes', 'Y', 'Assigned', 'Accept', 'Accept assignment', 'A Assigned', 'Yes, on file'],
    },
    N: {
      codes: ['N', 'No', 'false', '0'],
      texts: ['No', 'N', 'Not assigned', 'Not accepted', 'C Not Assigned'],
    },
  },
  taxIdType: {
    EIN: { codes: ['EI', 'EIN', '24'], texts: ['EIN', 'Employer identification number'] },
    SSN: { codes: ['SY', 'SSN', '34'], texts: ['SSN', 'Social security number'] },
  },
  requestCategory: {
    outpatient: {
      codes: ['HS', 'OP'],
      texts: [
        'Outpatient',
        'Outpatient authorization',
        'Health services review',
        'Outpatient request',
      ],
    },
    inpatient: {
      codes: ['AR', 'IP'],
      texts: ['Inpatient', 'Inpatient authorization', 'Admission review', 'Inpatient request'],
    },
    referral: { codes: ['SC', 'RF'], texts: ['Referral', 'Specialty care review'] },
  },
  certificationType: {
    initial: { codes: ['I'], texts: ['Initial', 'New', 'Initial request', 'New request'] },
    renewal: { codes: ['R'], texts: ['Renewal', 'Renew'] },
    revised: { codes: ['S'], texts: ['Revised', 'Revision', 'Change'] },
  },
  serviceType: {
    '1': { codes: ['1'], texts: ['Medical care'] },
    '2': { codes: ['2', '02'], texts: ['Surgical', 'Surgery'] },
    '12': { codes: ['12'], texts: ['Durable medical equipment purchase', 'DME purchase'] },
    '35': { codes: ['35'], texts: ['Dental care', 'Dental'] },
    '40': { codes: ['40'], texts: ['Oral surgery'] },
  },
  urgency: {
    elective: {
      codes: ['E', '3'],
      texts: [
        'Elective',
        'Routine',
        'Standard',
        'Non-urgent',
        'Elective/Routine',
        'Elective or routine',
      ],
    },
    urgent: {
      codes: ['U', '2'],
      texts: ['Urgent', 'Expedited', 'Expedited/Urgent', 'Urgent or expedited'],
    },
    emergency: { codes: ['03', 'EM', '1'], texts: ['Emergency', 'Emergent'] },
  },
  quantityType: {
    units: { codes: ['FL', 'UN', 'F2'], texts: ['Units', 'Unit'] },
    visits: { codes: ['VS'], texts: ['Visits', 'Visit'] },
    days: { codes: ['DY', 'DA'], texts: ['Days', 'Day'] },
  },
  placeOfService: {
    '02': { codes: ['02'], texts: ['Telehealth', 'Telehealth other than in home'] },
    '11': { codes: ['11'], texts: ['Office', "Doctor's office", 'Provider office'] },
    '12': { codes: ['12'], texts: ['Home', 'Patient home', "Patient's home"] },
    '19': {
      codes: ['19'],
      texts: ['Off campus outpatient hospital', 'Off-campus outpatient hospital'],
    },
    '21': { codes: ['21'], texts: ['Inpatient hospital', 'Inpatient'] },
    '22': {
      codes: ['22'],
      texts: [
        'On campus outpatient hospital',
        'On-campus outpatient hospital',
        'Outpatient hospital',
      ],
    },
    '23': {
      codes: ['23'],
      texts: ['Emergency room', 'Emergency room hospital', 'Emergency department'],
    },
    '24': {
      codes: ['24'],
      texts: ['Ambulatory surgical center', 'Ambulatory surgery center', 'ASC'],
    },
    '49': { codes: ['49'], texts: ['Independent clinic'] },
  },
  frequencyCode: {
    '1': { codes: ['1'], texts: ['Original', 'Original claim', 'Admit through discharge'] },
    '7': { codes: ['7'], texts: ['Replacement', 'Replacement of prior claim', 'Corrected'] },
    '8': { codes: ['8'], texts: ['Void', 'Void/cancel of prior claim', 'Void or cancel'] },
  },
  qualifier: {
    DN: { codes: ['DN'], texts: ['Referring provider', 'Referring'] },
    DK: { codes: ['DK'], texts: ['Ordering provider', 'Ordering'] },
    DQ: { codes: ['DQ'], texts: ['Supervising provider', 'Supervising'] },
    '431': {
      codes: ['431'],
      texts: ['Onset of current symptoms or illness', 'Onset of current illness', 'Onset'],
    },
    '484': { codes: ['484'], texts: ['Last menstrual period', 'LMP'] },
  },
  oralCavityArea: {
    '00': { codes: ['00'], texts: ['Entire oral cavity', 'Full mouth'] },
    '01': { codes: ['01'], texts: ['Maxillary arch', 'Upper arch'] },
    '02': { codes: ['02'], texts: ['Mandibular arch', 'Lower arch'] },
    '10': { codes: ['10', 'UR'], texts: ['Upper right quadrant', 'Upper right'] },
    '20': { codes: ['20', 'UL'], texts: ['Upper left quadrant', 'Upper left'] },
    '30': { codes: ['30', 'LL'], texts: ['Lower left quadrant', 'Lower left'] },
    '40': { codes: ['40', 'LR'], texts: ['Lower right quadrant', 'Lower right'] },
  },
};

/** Spellings of a canonical value for a kind; the value itself when the kind has no coded words. */
export function spellings(kind: string, value: string): Spellings {
  if (kind === 'state') {
    const name = STATES[value];
    return { codes: [value], texts: name ? [name] : [] };
  }
  const known = WORDS[kind]?.[value];
  if (known) return known;
  return { codes: [value], texts: [value] };
}

/** Kinds whose texts are words of a closed list; a free value of another kind is never matched by words alone. */
export function isCoded(kind: string): boolean {
  return kind === 'state' || kind in WORDS;
}
