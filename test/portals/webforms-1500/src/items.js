// Items 1 to 23 and 25 to 33 of the claim form, rendered from the values that the server holds.
'use strict';

const PAYERS = [
  ['', '-- select payer --'],
  ['LKHD1', 'Lakeshore Dental Plan (LKHD1)'],
  ['LKHP1', 'Lakeshore Health Plan (LKHP1)'],
  ['LKHX9', 'Lakeshore Health Partners TPA (LKHX9)'],
  ['NSM02', 'Northstar Mutual (NSM02)'],
];
const SAVED_PATIENTS = [
  ['', '-- select saved patient --'],
  ['2201', 'HOLLYHOCK, VIOLA'],
  ['2207', 'QUILLON, WARREN'],
];
const SEX = [
  ['M', 'M'],
  ['F', 'F'],
];
const RELATIONSHIP = [
  ['Self', 'Self'],
  ['Spouse', 'Spouse'],
  ['Child', 'Child'],
  ['Other', 'Other'],
];
const ONSET_QUALIFIER = [
  ['', ''],
  ['431', '431 Onset'],
  ['484', '484 LMP'],
];
const REFERRING_QUALIFIER = [
  ['', ''],
  ['DN', 'DN Referring'],
  ['DK', 'DK Ordering'],
  ['DQ', 'DQ Supervising'],
];
const RESUBMISSION = [
  ['', ''],
  ['1', '1 Original'],
  ['7', '7 Replacement'],
  ['8', '8 Void'],
];
const TAX_ID_TYPE = [
  ['SSN', 'SSN'],
  ['EIN', 'EIN'],
];

const personName = (v, stem) =>
  captioned(
    [box(v, `${stem}LAST_NAME`, 16, { max: 35 }), 'Last'],
    [box(v, `${stem}FIRST_NAME`, 12, { max: 25 }), 'First'],
    [box(v, `${stem}MIDDLE_INITIAL`, 1, { max: 1 }), 'MI'],
    [box(v, `${stem}SUFFIX`, 3, { max: 10 }), 'Suffix'],
  );

const address = (v, stem) =>
  captioned(
    [box(v, `${stem}STREET_ADDR`, 22, { max: 55 }), 'No., Street'],
    [box(v, `${stem}STREET_ADDR2`, 10, { max: 55 }), 'Apt, Unit'],
  ) +
  captioned(
    [box(v, `${stem}CITY`, 16, { max: 30 }), 'City'],
    [box(v, `${stem}STATE`, 2, { max: 2, advance: true }), 'State'],
    [box(v, `${stem}ZIP`, 9, { max: 9 }), 'ZIP Code'],
  );

function peopleItems(v) {
  return [
    row(
      item('PAYER', pick(v, 'ddlPayer', PAYERS, { post: true })),
      item('SAVED PATIENT', pick(v, 'ddlPatient', SAVED_PATIENTS)),
      item("1a. INSURED'S I.D. NUMBER", box(v, 'INSURED_ID', 20, { max: 29 })),
    ),
    row(
      item("2. PATIENT'S NAME", personName(v, '')),
      item(
        "3. PATIENT'S BIRTH DATE &nbsp; SEX",
        `${dateTriple(v, 'PATIENT_BIRTHDATE')} &nbsp; ${radios(v, 'PATIENT_SEX', SEX)}`,
      ),
      item("4. INSURED'S NAME", personName(v, 'INSURED_')),
    ),
    row(
      item(
        "5. PATIENT'S ADDRESS",
        `${address(v, '')}<div>Telephone ${phone(v, 'PATIENT_PHONE')}</div>`,
      ),
      item(
        '6. PATIENT RELATIONSHIP TO INSURED',
        `${radios(v, 'RELATIONSHIP', RELATIONSHIP, { post: true })}
         <div><a href="#" id="${FORM_PREFIX}lnkPatientCopy" data-copy>Copy patient to insured &raquo;</a></div>`,
      ),
      item(
        "7. INSURED'S ADDRESS",
        `${address(v, 'INSURED_')}<div>Telephone ${phone(v, 'INSURED_PHONE')}</div>`,
      ),
    ),
    row(
      item(
        "9. OTHER INSURED'S NAME",
        captioned(
          [box(v, 'OTHER_LAST_NAME', 16, { max: 35 }), 'Last'],
          [box(v, 'OTHER_FIRST_NAME', 12, { max: 25 }), 'First'],
        ) +
          `<div class="head">a. OTHER INSURED'S POLICY OR GROUP NUMBER</div>${box(v, 'OTHER_GROUP', 20, { max: 29 })}` +
          `<div class="head">d. INSURANCE PLAN NAME OR PROGRAM NAME</div>${box(v, 'OTHER_PLAN', 24, { max: 29 })}`,
      ),
      item(
        "10. IS PATIENT'S CONDITION RELATED TO:",
        `<div>a. EMPLOYMENT? (Current or Previous) ${radios(v, 'EMPLOYMENT', YES_NO)}</div>
         <div>b. AUTO ACCIDENT? ${radios(v, 'AUTO_ACCIDENT', YES_NO)}
           PLACE (State) ${box(v, 'ACCIDENT_STATE', 2, { max: 2 })}</div>
         <div>c. OTHER ACCIDENT? ${radios(v, 'OTHER_ACCIDENT', YES_NO)}</div>
         <div>10d. CLAIM CODES ${box(v, 'CLAIM_CODES', 12, { max: 19 })}</div>`,
      ),
      item(
        "11. INSURED'S POLICY GROUP OR FECA NUMBER",
        `${box(v, 'INSURED_GROUP', 20, { max: 29 })}
         <div class="head">a. INSURED'S DATE OF BIRTH &nbsp; SEX</div>
         ${dateTriple(v, 'INSURED_BIRTHDATE')} &nbsp; ${radios(v, 'INSURED_SEX', SEX)}
         <div class="head">b. OTHER CLAIM ID</div>${box(v, 'OTHER_CLAIM_ID', 20, { max: 28 })}
         <div class="head">c. INSURANCE PLAN NAME OR PROGRAM NAME</div>${box(v, 'INSURED_PLAN', 24, { max: 29 })}
         <div class="head">d. IS THERE ANOTHER HEALTH BENEFIT PLAN?</div>${radios(v, 'ANOTHER_PLAN', YES_NO)}`,
      ),
    ),
    row(
      item(
        "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE (release of information)",
        tick(v, 'PATIENT_SIGNATURE', 'Signature on file'),
        2,
      ),
      item(
        "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE (payment of benefits to the provider)",
        tick(v, 'INSURED_SIGNATURE', 'Signature on file'),
      ),
    ),
  ].join('');
}

function conditionItems(v) {
  const codes = Array.from({ length: 12 }, (_, i) => {
    const letter = String.fromCharCode(65 + i);
    return `<span class="opt">${letter}. ${box(v, `DIAGNOSIS_CODECMS0212_${i + 1}`, 8, { max: 7 })}</span>`;
  }).join(' ');
  return [
    row(
      item(
        '14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)',
        `${dateTriple(v, 'DateOfCurrent')} QUAL. ${pick(v, 'DateOfCurrent_Qual', ONSET_QUALIFIER)}`,
      ),
      item(
        '15. OTHER DATE',
        `Initial treatment ${dateTriple(v, 'DateInitialTreatment')}<br>Last seen ${dateTriple(v, 'DateLastSeen')}`,
      ),
      item(
        '16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION',
        `FROM ${dateTriple(v, 'UnableFrom')}<br>TO ${dateTriple(v, 'UnableTo')}`,
      ),
    ),
    row(
      item(
        '17. NAME OF REFERRING PROVIDER OR OTHER SOURCE',
        captioned(
          [pick(v, 'REF_QUAL', REFERRING_QUALIFIER), 'Qual.'],
          [box(v, 'REF_LAST_NAME', 12), 'Last'],
          [box(v, 'REF_FIRST_NAME', 10), 'First'],
        ),
      ),
      item('17a. OTHER ID', box(v, 'REF_OTHER_ID', 14)) +
        item('17b. NPI', box(v, 'REF_NPI', 10, { max: 10 })),
    ),
    row(
      item(
        '18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES',
        `FROM ${dateTriple(v, 'HospFrom')}<br>TO ${dateTriple(v, 'HospTo')}`,
      ),
      item('19. ADDITIONAL CLAIM INFORMATION', box(v, 'RESERVED_LOCAL_USE', 34, { max: 71 })),
      item(
        '20. OUTSIDE LAB? &nbsp; $ CHARGES',
        `${radios(v, 'OUTSIDE_LAB', YES_NO)} ${box(v, 'OUTSIDE_LAB_CHARGES', 8)}`,
      ),
    ),
    row(
      item(
        '21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; ICD-10 codes, no decimal point',
        codes,
        2,
      ),
      item(
        '22. RESUBMISSION CODE &nbsp; ORIGINAL REF. NO.',
        `${pick(v, 'RESUBMISSION_CODE', RESUBMISSION)} ${box(v, 'ORIGINAL_REF', 14, { max: 18 })}
         <div class="head">23. PRIOR AUTHORIZATION NUMBER</div>${box(v, 'PRIOR_AUTH_NUMBER', 24, { max: 29 })}`,
      ),
    ),
  ].join('');
}

const place = (v, stem) =>
  captioned([box(v, `${stem}NAME`, 30, { max: 60 }), 'Name']) + address(v, stem);

function moneyItems(v) {
  return [
    row(
      item(
        '25. FEDERAL TAX I.D. NUMBER',
        `${box(v, 'FEDERAL_TAX_ID', 9, { max: 9 })} ${radios(v, 'TAX_ID_TYPE', TAX_ID_TYPE)}`,
      ),
      item(
        "26. PATIENT'S ACCOUNT NO. &nbsp; 27. ACCEPT ASSIGNMENT?",
        `${box(v, 'PATIENT_ACCOUNT', 14, { max: 14 })} ${radios(v, 'ACCEPT_ASSIGNMENT', YES_NO)}
         <div>SIGNATURE: ${radios(v, 'ACCEPT_SIGNATURE', YES_NO)}</div>`,
      ),
      item(
        '28. TOTAL CHARGE &nbsp; 29. AMOUNT PAID',
        captioned(
          [`$ ${box(v, 'TOTAL_CHARGE', 9, { readOnly: true })}`, '28. Total charge (computed)'],
          [`$ ${box(v, 'AMOUNT_PAID', 9)}`, '29. Amount paid'],
        ),
      ),
    ),
    row(
      item(
        '31. SIGNATURE OF PHYSICIAN OR SUPPLIER',
        `${tick(v, 'PROVIDER_SIGNATURE', 'Provider signature on file')}
         <div>Date signed ${dateTriple(v, 'SIGNED')}</div>`,
      ),
      item(
        '32. SERVICE FACILITY LOCATION INFORMATION',
        `${place(v, 'FACILITY_')}<div>a. NPI ${box(v, 'FACILITY_NPI', 10, { max: 10 })}
         b. ${box(v, 'FACILITY_OTHER_ID', 10)}</div>`,
      ),
      item(
        '33. BILLING PROVIDER INFO &amp; PH #',
        `<div>PH # ${phone(v, 'BILLING_PHONE')}</div>${place(v, 'BILLING_')}
         <div>a. NPI ${box(v, 'BILLING_NPI', 10, { max: 10 })} b. ${box(v, 'BILLING_OTHER_ID', 10)}</div>`,
      ),
    ),
  ].join('');
}
