// The request page: its panels, and the record that the change events of all fields are written into.
import { Component } from './base.js';

const person = (of) => [
  ['input', `${of}.lastName`, 'Last Name', 'required'],
  ['input', `${of}.firstName`, 'First Name', 'required'],
  ['date-input', `${of}.birthDate`, 'Birth Date', 'required'],
  ['combobox', `${of}.gender`, 'Gender', 'list="sex"'],
];
const provider = (of) => [
  ['input', `${of}.npi`, 'NPI', 'max-length="10" required'],
  ['input', `${of}.taxId`, 'Tax ID'],
];

const LINES = [1, 2, 3].flatMap((n) => [
  ['lookup', `line${n}.code`, `Service Code ${n}`, 'table="procedure"'],
  ['input', `line${n}.modifier`, `Service ${n} Modifier`, 'max-length="2"'],
  ['input', `line${n}.units`, `Service ${n} Units`],
]);

const PANELS = [
  [
    'c-um-panel',
    'Request',
    [
      ['combobox', 'certificationType', 'Certification Type', 'list="certification" required'],
      ['input', 'previousAuthorizationId', 'Previous Authorization ID'],
      ['combobox', 'levelOfService', 'Level of Service', 'list="service" required'],
      ['combobox', 'serviceType', 'Service Type', 'list="types"'],
      ['combobox', 'placeOfService', 'Place of Service', 'list="places"'],
      ['radio-group', 'setting', 'Setting', 'options="IN=Inpatient|OUT=Outpatient"'],
      ['date-input', 'fromDate', 'Service From Date', 'required'],
      ['date-input', 'toDate', 'Service To Date'],
      ['date-input', 'receivedDate', 'Date Received'],
      ['input', 'quantity', 'Requested Quantity'],
      ['combobox', 'quantityUnit', 'Quantity Type', 'list="units"'],
      ['input', 'caseOwner', 'Case Owner', 'value="W. Sorrel"'],
    ],
  ],
  [
    'c-um-panel',
    'Inpatient Stay (inpatient requests only)',
    [
      ['combobox', 'admissionType', 'Admission Type', 'list="admission"'],
      ['date-input', 'admissionDate', 'Scheduled Admission Date'],
      ['input', 'lengthOfStay', 'Length of Stay (days)'],
      ['combobox', 'levelOfCare', 'Level of Care', 'list="care"'],
    ],
  ],
  [
    'c-um-person-panel',
    'Patient',
    [
      ...person('patient'),
      ['combobox', 'patient.relationship', 'Relationship to Subscriber', 'list="relation"'],
      ['input', 'patient.street', 'Street'],
      ['input', 'patient.street2', 'Apartment, Suite or Unit'],
      ['input', 'patient.city', 'City'],
      ['input', 'patient.state', 'State', 'max-length="2"'],
      ['input', 'patient.zip', 'Zip Code'],
    ],
  ],
  [
    'c-um-person-panel',
    'Subscriber',
    [
      ['input', 'subscriber.memberId', 'Member ID', 'required'],
      ['input', 'subscriber.group', 'Group Number'],
      ...person('subscriber'),
    ],
  ],
  [
    'c-um-panel',
    'Requesting Provider',
    [
      ['input', 'requesting.name', 'Organization Name', 'required'],
      ...provider('requesting'),
      ['input', 'requesting.contact', 'Contact Name'],
      ['input', 'requesting.phone', 'Phone'],
      ['input', 'requesting.fax', 'Fax'],
    ],
  ],
  [
    'c-um-panel',
    'Rendering Provider',
    [
      ['input', 'rendering.lastName', 'Last Name', 'required'],
      ['input', 'rendering.firstName', 'First Name'],
      ...provider('rendering'),
    ],
  ],
  [
    'c-um-panel',
    'Service Facility',
    [['input', 'facility.name', 'Facility Name'], ...provider('facility')],
  ],
  [
    'c-um-panel',
    'Primary Care Provider',
    [
      ['input', 'pcp.name', 'Name'],
      ['input', 'pcp.npi', 'NPI'],
      ['input', 'pcp.phone', 'Phone'],
    ],
  ],
  [
    'c-um-panel',
    'Diagnoses',
    [
      ['lookup', 'diagnosis1', 'Primary Diagnosis', 'table="diagnosis" required'],
      ['lookup', 'diagnosis2', 'Diagnosis 2', 'table="diagnosis"'],
      ['lookup', 'diagnosis3', 'Diagnosis 3', 'table="diagnosis"'],
      ['lookup', 'diagnosis4', 'Diagnosis 4', 'table="diagnosis"'],
    ],
  ],
  ['c-um-panel', 'Services', LINES],
  [
    'c-um-panel',
    'Notes',
    [
      ['textarea', 'clinicalNotes', 'Clinical Notes', 'class="wide"'],
      ['input', 'internalReference', 'Reviewer Reference'],
    ],
  ],
];

class Request extends Component {
  record = { submitted: '' };

  html() {
    return `<style>
      header { background: #16325c; color: #fff; font-size: 16px; padding: 12px 24px; }
      main { margin: 0 auto; max-width: 1060px; padding: 12px 20px 40px; }
      h1 { font-size: 20px; } .end { text-align: right; }
      .brand { background: #0176d3; border: 0; border-radius: 4px; color: #fff; font: inherit; padding: 7px 18px; }
    </style><header>Northstar Provider Community</header>
    <main><h1>New Care Request</h1><p role="status"></p><div class="panels"></div>
    <div class="end"><button type="button" class="brand" id="saveAndSubmit">Save &amp; Submit</button></div></main>`;
  }

  ready() {
    const panels = this.root.querySelector('.panels');
    this.root.addEventListener('fieldchange', ({ detail }) => {
      this.record[detail.name] = detail.value;
    });
    for (const [kind, heading, fields] of PANELS) {
      for (const [, name, , more = ''] of fields)
        this.record[name] = /value="([^"]*)"/.exec(more)?.[1] ?? '';
      const panel = document.createElement(kind);
      panel.setAttribute('heading', heading);
      panel.fields = fields;
      panels.append(panel);
    }
    this.root.querySelector('#saveAndSubmit').addEventListener('click', () => {
      this.record.submitted = 'Y';
      this.root.querySelector('[role=status]').textContent =
        'Care request CR-004417 was submitted.';
    });
    window.portalState = () => ({ ...this.record });
  }
}

customElements.define('c-um-request', Request);
