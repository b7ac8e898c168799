// Pages of invented people as practice systems and payers show them, with what a case may take from each.
export interface ShownPage {
  name: string;
  html: string;
  /** Certain facts; nothing else may be certain. */
  facts: Record<string, string>;
}

const STYLE = '<style>.row{display:flex;gap:24px}.hide{display:none}</style>';

export const SHOWN_PAGES: readonly ShownPage[] = [
  {
    name: 'an eligibility answer as definition lists',
    html: `<h1>Eligibility and benefits</h1>
      <section><h2>Patient information</h2><dl>
        <dt>Patient name</dt><dd>FOXWORTH, CLEMENTINE R</dd><dt>Date of birth</dt><dd>12/05/1992</dd>
        <dt>Gender</dt><dd>Female</dd><dt>Relationship to subscriber</dt><dd>Spouse</dd></dl></section>
      <section><h2>Subscriber information</h2><dl>
        <dt>Subscriber name</dt><dd>FOXWORTH, ALDEN</dd><dt>Member ID</dt><dd>LKS630220917</dd>
        <dt>Date of birth</dt><dd>03/09/1990</dd><dt>Group number</dt><dd>GX-4417</dd></dl></section>
      <section><h2>Plan</h2><dl><dt>Payer</dt><dd>Lakeshore Health Plan</dd><dt>Plan name</dt><dd>Lakeshore PPO 500</dd>
        <dt>Coverage status</dt><dd>Active</dd><dt>Coverage begin date</dt><dd>01/01/2026</dd></dl></section>
      <section><h2>Payer contact</h2><dl><dt>Phone</dt><dd>(800) 555-0144</dd><dt>Address</dt><dd>PO Box 77, Dover, DE 19901</dd></dl></section>
      <section><h2>Primary care provider</h2><dl><dt>Name</dt><dd>Ash, Ivy</dd><dt>NPI</dt><dd>1234567893</dd></dl></section>`,
    facts: {
      'patient.lastName': 'FOXWORTH',
      'patient.firstName': 'CLEMENTINE',
      'patient.middleName': 'R',
      'patient.birthDate': '1992-12-05',
      'patient.sex': 'F',
      'patient.relationship': 'spouse',
      'subscriber.lastName': 'FOXWORTH',
      'subscriber.firstName': 'ALDEN',
      'subscriber.memberId': 'LKS630220917',
      'subscriber.birthDate': '1990-03-09',
      'subscriber.groupNumber': 'GX-4417',
      'payer.name': 'Lakeshore Health Plan',
      'subscriber.planName': 'Lakeshore PPO 500',
    },
  },
  {
    name: 'an eligibility answer as tables of two and four columns',
    html: `<h2>Member details</h2><table>
      <tr><th>Member Name</th><td>Bram Thistlewood</td><th>Member ID</th><td>NW 4401 882</td></tr>
      <tr><th>Date of Birth</th><td>Mar 14, 2011</td><th>Sex</th><td>M</td></tr>
      <tr><th>Group Number</th><td>&nbsp;</td><th>Plan Name</th><td>Northwind Choice</td></tr></table>
      <h2>Coverage history</h2><table><tr><th>Plan name</th><th>Member ID</th><th>Effective</th></tr>
      <tr><td>Northwind Old</td><td>OLD118822</td><td>01/01/2020</td></tr><tr><td>Northwind Older</td><td>OLD118811</td><td>01/01/2018</td></tr></table>`,
    facts: {
      // The member asked about is the patient, as with the date of birth.
      'patient.lastName': 'Thistlewood',
      'patient.firstName': 'Bram',
      'subscriber.memberId': 'NW 4401 882',
      'patient.birthDate': '2011-03-14',
      'patient.sex': 'M',
      'subscriber.planName': 'Northwind Choice',
    },
  },
  {
    name: 'a patient of a web practice system as blocks side by side',
    html: `${STYLE}<div class="card"><div class="card-header"><h3>Patient</h3></div><div class="row">
      <div class="col"><div class="field-label">Last name</div><div class="field-value">Quillfeather</div></div>
      <div class="col"><div class="field-label">First name</div><div class="field-value">Oriel</div></div>
      <div class="col"><div class="field-label">DOB</div><div class="field-value">07/19/1984 (42)</div></div></div>
      <div class="row"><div class="col"><div class="field-label">Cell phone</div><div class="field-value">(312) 555-0141</div></div>
      <div class="col"><div class="field-label">Home phone</div><div class="field-value">(312) 555-0188</div></div>
      <div class="col"><div class="field-label">Email</div><div class="field-value">oriel@example.org</div></div></div>
      <div class="row"><div class="col"><div class="field-label">Address</div><div class="field-value">88 Pebble Row, Lantern Bay, IL 60695</div></div></div></div>
      <div class="card"><div class="card-header"><h3>Responsible party</h3></div><div class="row">
      <div class="col"><div class="field-label">Last name</div><div class="field-value">Quillfeather</div></div>
      <div class="col"><div class="field-label">First name</div><div class="field-value">Marlow</div></div>
      <div class="col"><div class="field-label">Phone</div><div class="field-value">(312) 555-0190</div></div></div></div>
      <div class="card"><div class="card-header"><h3>Medical insurance</h3></div><div class="row">
      <div class="col"><div class="field-label">Carrier</div><div class="field-value">Lakeshore Health Plan</div></div>
      <div class="col"><div class="field-label">Subscriber ID</div><div class="field-value">LKS118844</div></div>
      <div class="col"><div class="field-label">Group #</div><div class="field-value">7781-A</div></div>
      <div class="col"><div class="field-label">Phone</div><div class="field-value">(800) 555-0101</div></div></div></div>
      <div class="card"><div class="card-header"><h3>Dental insurance</h3></div><div class="row">
      <div class="col"><div class="field-label">Carrier</div><div class="field-value">Molar Mutual Dental</div></div>
      <div class="col"><div class="field-label">Subscriber ID</div><div class="field-value">MM220044</div></div></div></div>
      <div class="card hide"><h3>Patient</h3><div class="row"><div class="col"><div class="field-label">First name</div><div class="field-value">Hidden</div></div></div></div>`,
    facts: {
      'patient.lastName': 'Quillfeather',
      'patient.firstName': 'Oriel',
      'patient.birthDate': '1984-07-19',
      'patient.phone': '3125550141',
      'patient.address.line1': '88 Pebble Row',
      'patient.address.city': 'Lantern Bay',
      'patient.address.state': 'IL',
      'patient.address.zip': '60695',
      'payer.name': 'Lakeshore Health Plan',
      'subscriber.memberId': 'LKS118844',
      'subscriber.groupNumber': '7781-A',
    },
  },
  {
    name: 'lines with a colon, and the practice’s own letterhead',
    html: `<header><p><b>Lantern Bay Oral Surgery</b></p><p>Phone: (312) 555-0100</p><p>Fax: (312) 555-0101</p><p>NPI: 1234567893</p></header>
      <h2>Patient demographics</h2><p><b>Name:</b> Thorne, Wilhelmina Jr.</p><p><b>DOB:</b> 1/2/1970 <b>Sex:</b> F</p>
      <p>Home phone: 312-555-0155</p><p>SSN: 123-45-6789</p>
      <h2>Emergency contact</h2><p><b>Name:</b> Thorne, Basil</p><p>Phone: 312-555-0177</p>`,
    facts: {
      'patient.lastName': 'Thorne',
      'patient.firstName': 'Wilhelmina',
      'patient.suffix': 'Jr',
      'patient.birthDate': '1970-01-02',
      'patient.sex': 'F',
      'patient.phone': '3125550155',
    },
  },
  {
    name: 'the members of a household, one card each',
    html: `${['Ada', 'Bea', 'Cyd'].map((first, n) => `<section><h3>Member</h3><dl><dt>Patient name</dt><dd>Larkspur, ${first}</dd><dt>Date of birth</dt><dd>0${n + 1}/11/2001</dd><dt>Member ID</dt><dd>LRK10220${n}</dd></dl></section>`).join('')}`,
    facts: {},
  },
  {
    name: 'a row of tabs over a form',
    html: `<ul><li>Subscriber</li><li>Claim Information</li><li>Patient</li><li>Service Lines</li></ul>`,
    facts: {},
  },
  {
    name: 'a list of search results',
    html: `<h2>Patients</h2><table><tr><th>Last name</th><th>First name</th><th>Date of birth</th></tr>
      <tr><td>Larkspur</td><td>Ada</td><td>01/11/2001</td></tr><tr><td>Larkspur</td><td>Bea</td><td>02/11/2001</td></tr></table>`,
    facts: {},
  },
];
