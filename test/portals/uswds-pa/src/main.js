// A Medicaid agency's form on the U.S. Web Design System: dates in three boxes, tiles, combo boxes, hints under labels.
import '@uswds/uswds/css/uswds.css';
import { PROCEDURES } from '../../shared/codes.js';
import { STATES } from '../../shared/lists.js';

const state = {};
const input = (name, label, hint = '', extra = '') =>
  `<label class="usa-label" for="f-${name}">${label}</label>${hint && `<span class="usa-hint" id="h-${name}">${hint}</span>`}
   <input class="usa-input" id="f-${name}" name="${name}" ${hint && `aria-describedby="h-${name}"`} ${extra} />`;
const select = (name, label, items) =>
  `<label class="usa-label" for="f-${name}">${label}</label><select class="usa-select" id="f-${name}" name="${name}"><option value>- Select -</option>${items
    .map(([value, words]) => `<option value="${value}">${words}</option>`)
    .join('')}</select>`;
const combo = (name, label, items) =>
  `<label class="usa-label" for="f-${name}">${label}</label><div class="usa-combo-box"><select class="usa-select" id="f-${name}" name="${name}">${items
    .map(([value, words]) => `<option value="${value}">${words}</option>`)
    .join('')}</select></div>`;
const date = (
  name,
  legend,
  hint,
) => `<fieldset class="usa-fieldset"><legend class="usa-legend">${legend}</legend><span class="usa-hint">${hint}</span>
  <div class="usa-memorable-date">
   <div class="usa-form-group usa-form-group--month usa-form-group--select"><label class="usa-label" for="${name}_month">Month</label>
    <select class="usa-select" id="${name}_month" name="${name}_month"><option value="">- Select -</option>${'January February March April May June July August September October November December'
      .split(' ')
      .map(
        (words, i) =>
          `<option value="${i + 1}">${String(i + 1).padStart(2, '0')} - ${words}</option>`,
      )
      .join('')}</select></div>
   <div class="usa-form-group usa-form-group--day"><label class="usa-label" for="${name}_day">Day</label><input class="usa-input" id="${name}_day" name="${name}_day" maxlength="2" inputmode="numeric" /></div>
   <div class="usa-form-group usa-form-group--year"><label class="usa-label" for="${name}_year">Year</label><input class="usa-input" id="${name}_year" name="${name}_year" minlength="4" maxlength="4" inputmode="numeric" /></div>
  </div></fieldset>`;
const tiles = (name, legend, items) =>
  `<fieldset class="usa-fieldset"><legend class="usa-legend usa-legend--large">${legend}</legend>${items
    .map(
      ([value, words, more]) =>
        `<div class="usa-radio"><input class="usa-radio__input usa-radio__input--tile" id="${name}-${value}" type="radio" name="${name}" value="${value}" /><label class="usa-radio__label" for="${name}-${value}">${words}${more ? `<span class="usa-radio__label-description">${more}</span>` : ''}</label></div>`,
    )
    .join('')}</fieldset>`;

document.getElementById('pa').innerHTML = `<h1>Request a service authorization</h1>
<p>Required fields are marked with an asterisk.</p>
<h2>1. Beneficiary</h2>
${input('benef', 'Medicaid ID *', 'Eight digits, printed on the front of the card', 'maxlength="12"')}
${input('bfirst', 'Legal first name *')}${input('blast', 'Legal last name *')}
${date('bdob', 'Date of birth', 'For example: 04 28 1986')}
${tiles('bsex', 'Sex', [
  ['f', 'Female'],
  ['m', 'Male'],
])}
<h2>2. Provider asking for the authorization</h2>
${input('pname', 'Name of organization')}${input('pnpi', 'Organizational NPI', '10 digits', 'maxlength="10"')}
${input('pcontact', 'Who can we contact about this request?')}${input('pphone', 'Telephone', 'For example: 651-555-0100', 'type="tel"')}${input('pfax', 'Fax')}
${input('pmail', 'Email address', '', 'type="email"')}
<h2>3. Provider who will do the procedure</h2>
${input('rfirst', 'First name')}${input('rlast', 'Last name')}${input('rnpi', 'Individual NPI', '10 digits', 'maxlength="10"')}
${tiles('place', 'Where will the procedure take place?', [
  ['11', 'Office', 'Dental or physician office'],
  ['24', 'Ambulatory surgical center'],
  ['22', 'Hospital outpatient department', 'On the campus of a hospital'],
  ['21', 'Hospital inpatient'],
])}
${input('fname', 'Facility name')}${input('fstreet', 'Facility street address')}${input('fcity', 'Facility city')}${combo('fstate', 'Facility state or territory', [['', ''], ...STATES])}${input('fzip', 'Facility ZIP code', '', 'maxlength="10"')}
<h2>4. Services</h2>
${tiles('speed', 'How urgent is this request?', [
  ['s', 'Standard', 'Decision within 14 calendar days'],
  ['e', 'Expedited', 'Waiting could seriously harm the patient'],
])}
${date('start', 'First day of service', 'Month, day and year')}${date('end', 'Last day of service', 'Month, day and year')}
${input('dx1', 'Primary diagnosis (ICD-10-CM)')}${input('dx2', 'Secondary diagnosis (ICD-10-CM)')}
${[1, 2, 3]
  .map(
    (n) =>
      `<fieldset class="usa-fieldset"><legend class="usa-legend"><b>Service ${n}</b></legend>${combo(`svc${n}`, 'Procedure code', [['', ''], ...PROCEDURES.map(([code, words]) => [code, `${code} ${words}`])])}${input(`mod${n}`, 'Modifier', '', 'maxlength="2"')}${input(`qty${n}`, 'How many units?', '', 'inputmode="numeric"')}</fieldset>`,
  )
  .join('')}
${select('ben', 'Does the beneficiary have other health coverage?', [
  ['Y', 'Yes'],
  ['N', 'No'],
])}
<label class="usa-label" for="f-why">Explain why this service is medically necessary</label><textarea class="usa-textarea" id="f-why" name="why" maxlength="1000"></textarea>
<div class="usa-checkbox"><input class="usa-checkbox__input" id="agree" type="checkbox" name="agree" /><label class="usa-checkbox__label" for="agree">I agree to the terms</label></div>
<label class="usa-label" for="f-sig">Type your full name to sign</label><input class="usa-input" id="f-sig" name="sig" />
<button class="usa-button" type="submit">Send request</button>`;

require('@uswds/uswds/js');
const form = document.getElementById('pa');
form.addEventListener('change', ({ target }) => {
  if (!target.name) return;
  if (target.type === 'radio' && !target.checked) return;
  state[target.name] = target.type === 'checkbox' ? (target.checked ? 'Y' : '') : target.value;
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  state.submitted = 'Y';
});
window.portalState = () => ({
  submitted: '',
  ...Object.fromEntries(
    [...form.elements].filter(({ name }) => name).map(({ name }) => [name, '']),
  ),
  ...state,
});
