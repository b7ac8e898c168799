// The claim page's fields: section, then [name, label, kind or list].
'use strict';

const YES_NO = [
  ['Y', 'Yes'],
  ['N', 'No'],
];
const SEX = [
  ['M', 'Male'],
  ['F', 'Female'],
  ['U', 'Unknown'],
];
const RELATIONSHIP = [
  ['18', 'Self'],
  ['01', 'Spouse'],
  ['19', 'Child'],
  ['G8', 'Other'],
];
const PLACES = [
  ['11', '11 - Office'],
  ['12', '12 - Home'],
  ['19', '19 - Off Campus-Outpatient Hospital'],
  ['21', '21 - Inpatient Hospital'],
  ['22', '22 - On Campus-Outpatient Hospital'],
  ['24', '24 - Ambulatory Surgical Center'],
];
const LETTERS = 'ABCDEFGHIJKL';

const person = (of, words) => [
  [`${of}.lastName`, `${words} Last Name`],
  [`${of}.firstName`, `${words} First Name`],
  [`${of}.birthDate`, `${words} Date of Birth`, 'date'],
  [`${of}.sex`, `${words} Sex`, SEX],
  [`${of}.addressLine1`, `${words} Street Address`],
  [`${of}.addressLine2`, `${words} Apartment or Unit`],
  [`${of}.city`, `${words} City`],
  [`${of}.stateCode`, `${words} State`, 'state'],
  [`${of}.zipCode`, `${words} Zip Code`],
];

const SECTIONS = [
  [
    'Patient Information',
    [
      ...person('patient', 'Patient'),
      ['patient.relationship', 'Patient Relationship to Insured', RELATIONSHIP],
    ],
  ],
  [
    'Insured Information',
    [
      ['subscriber.memberId', "1a. Insured's ID Number"],
      ['subscriber.groupNumber', '11. Insured Policy Group Number'],
      ...person('subscriber', 'Insured'),
    ],
  ],
  [
    'Billing Provider',
    [
      ['billingProvider.name', '33. Billing Provider Name'],
      ['billingProvider.npi', '33a. Billing Provider NPI'],
      ['billingProvider.ein', '25. Billing Provider Tax ID (EIN)'],
    ],
  ],
  [
    'Service Facility',
    [
      ['facility.name', '32. Service Facility Name'],
      ['facility.npi', '32a. Service Facility NPI'],
    ],
  ],
  [
    'Claim Information',
    [
      ['claimInformation.controlNumber', '26. Patient Control Number'],
      ['claimInformation.priorAuthorizationNumber', '23. Prior Authorization Number'],
      ['claimInformation.acceptAssignment', '27. Accept Assignment', YES_NO],
      ['claimInformation.benefitsAssignment', '13. Benefits Assignment', YES_NO],
    ],
  ],
  [
    '21. Diagnosis Codes',
    [...LETTERS.slice(0, 4)].map((letter, i) => [
      `diagnoses.${i}.code`,
      `Diagnosis Code ${letter}`,
    ]),
  ],
];

const LINE = [
  ['fromDate', 'From Date', 'date'],
  ['toDate', 'To Date', 'date'],
  ['placeOfService', 'Place of Service', PLACES],
  ['procedureCode', 'Procedure Code'],
  ['modifier1', 'Modifier 1'],
  ['modifier2', 'Modifier 2'],
  ['pointer', 'Diagnosis Pointer'],
  ['amount', 'Charge Amount'],
  ['quantity', 'Units'],
];
const LINES = 4;
