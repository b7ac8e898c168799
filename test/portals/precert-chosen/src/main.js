// A precertification form of the Bootstrap 3 years: labels beside boxes and not tied to them, Chosen lists, jQuery UI dates.
import 'bootstrap3/dist/css/bootstrap.css';
import 'chosen-js/chosen.css';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import jQuery from 'jquery';

window.jQuery = window.$ = jQuery;
// The plug-ins look for a global jQuery, so they are loaded after it is there.
require('chosen-js');
require('jquery-ui/dist/jquery-ui.js');

const $ = jQuery;
const state = {};
const line = (label, body, help = '') =>
  `<div class="form-group"><label class="col-sm-3 control-label">${label}</label><div class="col-sm-6">${body}${help && `<span class="help-block">${help}</span>`}</div></div>`;
const text = (name, extra = '') =>
  `<input type="text" class="form-control input-sm" name="${name}" ${extra} />`;
const list = (name, items) =>
  `<select name="${name}" class="chosen form-control" data-placeholder="Choose…"><option value=""></option>${items
    .map(([value, words]) => `<option value="${value}">${words}</option>`)
    .join('')}</select>`;
const panel = (title, body) =>
  `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`;

const POS = [
  ['11', '11 - OFFICE'],
  ['12', '12 - HOME'],
  ['19', '19 - OFF CAMPUS OP HOSPITAL'],
  ['21', '21 - INPATIENT HOSPITAL'],
  ['22', '22 - ON CAMPUS OP HOSPITAL'],
  ['24', '24 - AMB SURG CENTER'],
];

const rows = [1, 2, 3, 4]
  .map(
    (
      n,
    ) => `<tr><td>${n}</td><td>${text(`svc${n}_hcpcs`, 'maxlength="5"')}</td><td>${text(`svc${n}_m1`, 'maxlength="2"')}</td>
      <td>${text(`svc${n}_m2`, 'maxlength="2"')}</td><td>${text(`svc${n}_dos`, 'data-dp')}</td>
      <td>${text(`svc${n}_qty`, 'maxlength="3"')}</td><td>${text(`svc${n}_amt`)}</td></tr>`,
  )
  .join('');

$('#page')
  .html(`<h2>Precertification request <small>Form PL-70</small></h2><form class="form-horizontal" id="pl70">
${panel(
  'Cardholder / Patient',
  line('Cardholder ID <b>*</b>', text('ch_id', 'maxlength="14"'), 'No dashes or spaces') +
    line('Pt Last Name', text('pt_ln')) +
    line('Pt First Name', text('pt_fn')) +
    line('Pt MI', text('pt_mi', 'maxlength="1"')) +
    line('Pt Birth Dt', text('pt_dob', 'data-dp')) +
    line(
      'Pt Gender',
      list('pt_sex', [
        ['M', 'MALE'],
        ['F', 'FEMALE'],
        ['U', 'UNKNOWN'],
      ]),
    ) +
    line(
      'Pt Rel. to Cardholder',
      list('pt_rel', [
        ['1', 'SELF'],
        ['2', 'SPOUSE'],
        ['3', 'DEPENDENT CHILD'],
        ['4', 'OTHER'],
      ]),
    ) +
    line('Employer Group #', text('grp')),
)}
${panel(
  'Ordering Physician',
  line('Ordering NPI', text('ord_npi', 'maxlength="10"')) +
    line('Ordering Last Name', text('ord_ln')) +
    line('Ordering First Name', text('ord_fn')),
)}
${panel(
  'Servicing Provider',
  line('Svc Prov NPI', text('svc_npi', 'maxlength="10"')) +
    line('Svc Prov Tax ID', text('svc_tin', 'maxlength="9"')) +
    line('Svc Prov Name', text('svc_name')) +
    line(
      'Network Status',
      list('svc_net', [
        ['I', 'IN NETWORK'],
        ['O', 'OUT OF NETWORK'],
      ]),
    ),
)}
${panel(
  'Submitter',
  line('Submitter Contact', text('sub_contact')) +
    line('Submitter Ph', text('sub_ph', 'placeholder="999-999-9999"')) +
    line('Submitter Fax', text('sub_fax', 'placeholder="999-999-9999"')),
)}
${panel(
  'Review',
  line(
    'Review Type',
    list('rev_type', [
      ['P', 'PROSPECTIVE'],
      ['C', 'CONCURRENT'],
      ['R', 'RETROSPECTIVE'],
    ]),
  ) +
    line(
      'Case Type',
      list('case_type', [
        ['I', 'INPATIENT'],
        ['O', 'OUTPATIENT'],
        ['R', 'REFERRAL'],
      ]),
    ) +
    line(
      'Review Priority',
      list('rev_pri', [
        ['R', 'ROUTINE'],
        ['U', 'URGENT'],
      ]),
    ) +
    line('Svc Start Dt', text('svc_from', 'data-dp')) +
    line('Svc End Dt', text('svc_to', 'data-dp')) +
    line('Place of Svc', list('pos', POS)) +
    line('Previous Auth #', text('prev_ref')),
)}
${panel(
  'Diagnoses',
  [1, 2, 3, 4]
    .map((n) => line(`Dx ${n}${n === 1 ? ' (principal)' : ''}`, text(`dx${n}`, 'maxlength="8"')))
    .join(''),
)}
${panel(
  'Services',
  `<table class="table table-condensed"><thead><tr><th>Ln</th><th>HCPCS</th><th>M1</th><th>M2</th><th>Svc Dt</th><th>Qty</th><th>Billed Amt</th></tr></thead><tbody>${rows}</tbody></table>`,
)}
${panel(
  'Remarks',
  line(
    'Clinical remarks',
    '<textarea class="form-control" name="remarks" rows="4" maxlength="500"></textarea>',
  ) +
    line(
      '',
      '<div class="checkbox"><label><input type="checkbox" name="certify" /> I certify the above</label></div>',
    ),
)}
<button type="submit" class="btn btn-primary">Submit</button></form>`);

$('.chosen').chosen({ width: '100%', disable_search_threshold: 4 });
$('[data-dp]').datepicker({ dateFormat: 'mm/dd/yy', changeYear: true, yearRange: '1920:2030' });
$('#pl70')
  .on('change', ':input', function () {
    // The model takes a value when the box says that it has changed.
    if (!this.name) return;
    state[this.name] = this.type === 'checkbox' ? (this.checked ? 'Y' : '') : $(this).val() || '';
  })
  .on('submit', (event) => {
    event.preventDefault();
    state.submitted = 'Y';
  });
$('[name=grp]').val('SEE CARD').trigger('change');
window.portalState = () => {
  const all = { submitted: '' };
  $('#pl70 :input[name]').each(function () {
    all[this.name] = '';
  });
  return { ...all, ...state };
};
