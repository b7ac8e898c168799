// A page that swaps its parts for what the server sends: Tom Select lists, flatpickr dates, Inputmask phones.
import 'tom-select/dist/css/tom-select.css';
import 'flatpickr/dist/flatpickr.css';
import flatpickr from 'flatpickr';
import Inputmask from 'inputmask';
import TomSelect from 'tom-select';
import { DIAGNOSES, PROCEDURES } from '../../shared/codes.js';

const server = { worklist: 'WL-7' };
const ask = (name, label, extra = '') =>
  `<div class="ask"><b>${label}</b><input name="${name}" value="${server[name] ?? ''}" ${extra} /></div>`;
const list = (name, label, items, extra = '') =>
  `<div class="ask"><b>${label}</b><select name="${name}" ${extra}><option value="">Choose one</option>${items
    .map(
      ([value, words]) =>
        `<option value="${value}" ${server[name] === value ? 'selected' : ''}>${words}</option>`,
    )
    .join('')}</select></div>`;

const parts = {
  plan: () => `<h2>Coverage</h2><div class="row">${list('lob', 'Line of business', [
    ['COM', 'Commercial'],
    ['MA', 'Medicare Advantage'],
    ['MCD', 'Medicaid'],
  ])}
    ${ask('cardno', 'Number on the insurance card')}${ask('grpno', 'Group number')}</div>`,
  person:
    () => `<h2>Person being treated</h2><div class="row">${ask('plast', 'Patient’s last name')}${ask('pfirst', 'Patient’s first name')}${ask('pborn', 'Patient’s birthday', 'data-day placeholder="mm/dd/yyyy"')}
    ${list('psex', 'Patient’s sex', [
      ['1', 'Male'],
      ['2', 'Female'],
      ['9', 'Unknown'],
    ])}${list('prel', 'How is the patient related to the policyholder?', [
      ['self', 'Self'],
      ['spouse', 'Spouse or domestic partner'],
      ['child', 'Child'],
      ['oth', 'Other'],
    ])}
    ${ask('pcell', 'Patient’s cell phone', 'data-phone')}</div>`,
  office:
    () => `<h2>Your office</h2><div class="row">${ask('oname', 'Practice name')}${ask('onpi', 'Practice NPI')}${ask('otin', 'Practice TIN', 'data-tin')}${ask('owho', 'Best person to contact')}
    ${ask('ophone', 'Office phone', 'data-phone')}${ask('ofax', 'Office fax', 'data-phone')}${ask('worklist', 'Worklist')}</div>`,
  surgeon: () =>
    `<h2>Treating doctor</h2><div class="row">${ask('dname', 'Doctor’s full name')}${ask('dnpi', 'Doctor’s NPI')}${ask('ddea', 'DEA number')}</div>`,
  kind: () => `<h2>Request</h2><div class="row">${list(
    'level',
    'Level of care',
    [
      ['OP', 'Outpatient'],
      ['IP', 'Inpatient'],
    ],
    'data-swap="place"',
  )}
    ${list('pace', 'Review speed', [
      ['std', 'Standard'],
      ['exp', 'Expedited'],
    ])}${ask('begin', 'Begin date', 'data-day')}${ask('finish', 'End date', 'data-day')}${ask('many', 'Number of visits')}</div>`,
  place: () =>
    server.level === 'OP'
      ? `<div class="row">${list('where', 'Place of service', [
          ['11', '11 Office'],
          ['19', '19 Off campus outpatient hospital'],
          ['22', '22 On campus outpatient hospital'],
          ['24', '24 Ambulatory surgical center'],
        ])}${ask('hname', 'Facility name')}${ask('hnpi', 'Facility NPI')}</div>`
      : server.level === 'IP'
        ? `<div class="row">${ask('hname', 'Hospital name')}${ask('admit', 'Admission date', 'data-day')}</div>`
        : '<p>Choose a level of care first.</p>',
  codes:
    () => `<h2>Codes</h2><div class="ask"><b>Diagnosis codes</b><select name="dx" multiple data-codes="dx">${DIAGNOSES.map(([code, words]) => `<option value="${code}">${code} – ${words}</option>`).join('')}</select></div>
    ${[1, 2, 3]
      .map(
        (n) =>
          `<div class="row">${list(
            `px${n}`,
            `Procedure ${n}`,
            PROCEDURES.map(([code, words]) => [code, `${code} – ${words}`]),
            'data-search',
          )}${ask(`mo${n}`, `Modifier ${n}`, 'maxlength="2"')}</div>`,
      )
      .join('')}`,
  why: () =>
    `<h2>Clinical</h2><div class="ask"><b>Clinical justification</b><textarea name="why" rows="5" maxlength="900"></textarea></div>`,
};
const form = document.getElementById('intake');
form.innerHTML = `${Object.keys(parts)
  .map((name) => `<section id="${name}"></section>`)
  .join('')}<button type="submit">Send for review</button>`;

const lists = new Map();
function draw(name) {
  const box = document.getElementById(name);
  for (const select of box.querySelectorAll('select')) lists.get(select.name)?.destroy();
  box.innerHTML = parts[name]();
  for (const select of box.querySelectorAll('select'))
    lists.set(
      select.name,
      new TomSelect(select, {
        maxItems: select.multiple ? 8 : 1,
        allowEmptyOption: false,
        onChange: () => take(select.name, select),
      }),
    );
  for (const input of box.querySelectorAll('[data-day]'))
    flatpickr(input, {
      dateFormat: 'm/d/Y',
      allowInput: true,
      onChange: () => take(input.name, input),
    });
  for (const input of box.querySelectorAll('[data-phone]')) Inputmask('(999) 999-9999').mask(input);
  for (const input of box.querySelectorAll('[data-tin]')) Inputmask('99-9999999').mask(input);
}
function take(name, box) {
  const value = box.multiple
    ? [...box.selectedOptions].map((one) => one.value).join(',')
    : box.value;
  server[name] = value;
  if (!box.dataset.swap) return;
  const target = document.getElementById(box.dataset.swap);
  target.classList.add('htmx-request');
  setTimeout(() => {
    target.classList.remove('htmx-request');
    draw(box.dataset.swap);
  }, 500);
}
form.addEventListener(
  'change',
  ({ target }) => target.name && target.tagName !== 'SELECT' && take(target.name, target),
);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  server.submitted = 'Y';
});
for (const name of Object.keys(parts)) draw(name);
const NAMES =
  'lob cardno grpno plast pfirst pborn psex prel pcell oname onpi otin owho ophone ofax worklist dname dnpi ddea level pace begin finish many where hname hnpi admit dx px1 mo1 px2 mo2 px3 mo3 why submitted'.split(
    ' ',
  );
window.portalState = () => Object.fromEntries(NAMES.map((name) => [name, server[name] ?? '']));
