// The panels of the first three tabs.
'use strict';

const STATES = ['IA', 'IL', 'MN', 'ND', 'SD', 'WI'].map((code) => [code, code]);
const TAXONOMIES = [
  ['1223S0112X', '1223S0112X'],
  ['204E00000X', '204E00000X'],
  ['261QS0112X', '261QS0112X'],
];
const GENDERS = [
  ['F', 'F - Female'],
  ['M', 'M - Male'],
  ['U', 'U - Unknown'],
];
const PLACES = [
  ['11', '11 - Office'],
  ['19', '19 - Off Campus-Outpatient Hospital'],
  ['21', '21 - Inpatient Hospital'],
  ['22', '22 - On Campus-Outpatient Hospital'],
  ['24', '24 - Ambulatory Surgical Center'],
];
const FREQUENCIES = [
  ['1', '1 - Original'],
  ['7', '7 - Replacement'],
  ['8', '8 - Void'],
];
const PARTICIPATION = [
  ['A', 'A - Assigned'],
  ['B', 'B - Assigned, Clinical Lab Services Only'],
  ['C', 'C - Not Assigned'],
];
const RELEASES = [
  ['I', 'I - Informed Consent'],
  ['Y', 'Y - Signed Statement'],
];

const billing = (v) =>
  panel(
    'Billing Provider',
    row(
      ['*Organization or Last Name', box(v, 'bpOrg', 30, 60)],
      ['First Name', box(v, 'bpFirst', 20)],
    ),
    row(['*NPI/UMPI', box(v, 'bpNpi', 10)], ['*Taxonomy', pick(v, 'bpTaxonomy', TAXONOMIES)]),
    row(['*Address 1', box(v, 'bpAddr1', 30, 55)], ['Address 2', box(v, 'bpAddr2', 20, 55)]),
    row(['*City', box(v, 'bpCity', 20, 30)], ['*State', pick(v, 'bpState', STATES)]),
    row(['*Zip', box(v, 'bpZip', 10, 9)], ['Communication Number', box(v, 'bpPhone', 12, 10)]),
  );

const subscriber = (v) =>
  panel(
    'Subscriber',
    row(['*Subscriber ID', box(v, 'subId', 10)], ['*Birth Date', day(v, 'subBirth')]),
    row(['Last Name', box(v, 'subLast', 24, 60)], ['First Name', box(v, 'subFirst', 20, 35)]),
    row(['Middle Name', box(v, 'subMiddle', 12, 25)], ['Gender', pick(v, 'subGender', GENDERS)]),
  );

const diagnosisRows = (v) =>
  [0, 1, 2, 3].map((r) =>
    row(
      ...[1, 2, 3].map((c) => {
        const n = r * 3 + c;
        return [`${n === 1 ? '*' : ''}Diagnosis Code ${n}`, box(v, `dx${n}`, 8, 7)];
      }),
    ),
  );

const claim = (v) =>
  panel(
    'Claim Information',
    row(
      ['*Claim Frequency Code', pick(v, 'frequency', FREQUENCIES, true)],
      ['Payer Claim Control Number', box(v, 'pccn', 20)],
    ),
    row(
      ['*Place of Service', pick(v, 'place', PLACES)],
      ['*Patient Control Number', box(v, 'pcn', 20)],
    ),
    row(
      ['*Assignment/Plan Participation', pick(v, 'participation', PARTICIPATION)],
      ['*Benefits Assignment', pick(v, 'benefits', YES_NO)],
    ),
    row(
      ['*Release of Information', pick(v, 'release', RELEASES)],
      ['*Provider Signature Indicator', pick(v, 'signature', YES_NO)],
    ),
    row(
      ['Prior Authorization Number', box(v, 'pan', 20)],
      ['Referral Number', box(v, 'referral', 20)],
    ),
    row(['Patient Amount Paid', box(v, 'paid', 10)], ['Claim Note Text', box(v, 'note', 30, 80)]),
    row(
      [
        'Related Causes',
        ['Auto', 'Employment', 'Other']
          .map((cause) =>
            tick(v, `cause${cause}`, `${cause}${cause === 'Employment' ? '' : ' Accident'}`),
          )
          .join(' '),
      ],
      ['Accident Date', day(v, 'accident')],
    ),
  ) + panel('Diagnosis (without decimal point)', ...diagnosisRows(v));

const someone = (v, title, stem) =>
  panel(
    title,
    row(['NPI/UMPI', box(v, `${stem}Npi`, 10)], ['Last Name', box(v, `${stem}Last`, 24, 60)]),
    row(
      ['First Name', box(v, `${stem}First`, 20, 35)],
      ['Taxonomy', box(v, `${stem}Taxonomy`, 12, 10)],
    ),
  );

const providers = (v) =>
  someone(v, 'Rendering Provider', 'rp') +
  someone(v, 'Referring Provider', 'fp') +
  panel(
    'Service Facility Location',
    row(['NPI/UMPI', box(v, 'lpNpi', 10)], ['Organization', box(v, 'lpOrg', 30, 60)]),
  ) +
  panel(
    'Other Provider',
    row(['NPI/UMPI', box(v, 'opNpi', 10)], ['Name', box(v, 'opName', 30, 60)]),
  );
