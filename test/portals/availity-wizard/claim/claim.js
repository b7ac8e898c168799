// The claim page: keeps a record of what was entered and shows a receipt when it is sent.
'use strict';

const form = document.getElementById('claimForm');
const notice = document.getElementById('claimNotice');
const record = { submitted: '' };

const option = ([value, words]) => `<option value="${value}">${words}</option>`;

function control(name, kind) {
  record[name] = '';
  if (Array.isArray(kind))
    return `<select id="${name}" name="${name}"><option value="">Select</option>${kind.map(option).join('')}</select>`;
  if (kind === 'state') return `<input type="text" id="${name}" name="${name}" maxlength="2" />`;
  const hint = kind === 'date' ? ' placeholder="MM/DD/YYYY" maxlength="10"' : '';
  return `<input type="text" id="${name}" name="${name}"${hint} />`;
}

const field = ([name, label, kind]) =>
  `<div class="field"><label for="${name}">${label}</label>${control(name, kind)}</div>`;

const section = ([title, fields]) =>
  `<fieldset><legend>${title}</legend><div class="grid">${fields.map(field).join('')}</div></fieldset>`;

function lines() {
  const rows = Array.from({ length: LINES }, (_, n) => {
    const fields = LINE.map(([name, label, kind]) => [`serviceLines.${n}.${name}`, label, kind]);
    return `<fieldset><legend>Line ${n + 1}</legend><div class="grid">${fields.map(field).join('')}</div></fieldset>`;
  });
  return `<h2>24. Service Lines</h2>${rows.join('')}`;
}

form.innerHTML =
  SECTIONS.map(section).join('') +
  lines() +
  '<div class="buttons"><button type="submit" id="submitClaim">Submit Claim</button></div>';

const note = (event) => {
  if (event.target.name) record[event.target.name] = event.target.value;
};
form.addEventListener('input', note);
form.addEventListener('change', note);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  record.submitted = 'Y';
  notice.hidden = false;
  notice.textContent = `The claim was received. Claim number CLM${String(Date.now()).slice(-7)}.`;
});

window.claimState = () => ({ ...record });
