// The request's model: written by change events and buttons; the lists hold what was added.
'use strict';

const model = { submitted: '', MemberName: '' };
const diags = [];
const procs = [];
const form = document.getElementById('aspnetForm');
const dialogs = document.getElementById('dialogs');
const $ = (id) => document.getElementById(id);

function note(control) {
  model[control.name] = control.value.trim();
}
const controls = (root) => root.querySelectorAll('input[type=text], select, textarea');

function put(name, value) {
  const control = form.querySelector(`[name="${name}"]`);
  control.value = value;
  note(control);
}

const table = (rows) =>
  `<table class="added">${rows.map((row) => `<tr>${row.map((cell) => `<td>${esc(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

const ON = {
  btnAddDiag() {
    const code = model.DiagCode.toUpperCase();
    $('error').textContent = /^[A-Z]\d[0-9A-Z]{1,5}$/.test(code) ? '' : 'Invalid diagnosis code.';
    put('DiagCode', '');
    if ($('error').textContent || diags.length === 12) return;
    diags.push(code);
    $('diags').innerHTML = table(diags.map((d, i) => [String(i + 1), d]));
  },
  btnAddProc() {
    const line = [model.ProcCode, model.ProcMod, model.ProcQty];
    $('error').textContent = /^[0-9A-Z]{5}$/.test(line[0]) ? '' : 'Invalid procedure code.';
    for (const name of ['ProcCode', 'ProcMod', 'ProcQty']) put(name, '');
    if ($('error').textContent) return;
    procs.push(line);
    $('procs').innerHTML = table(procs);
  },
  lookMemberID() {
    dialogs.innerHTML = DIALOG;
  },
  btnFind() {
    $('found').innerHTML =
      foundRows(model.SearchLast ?? '', model.SearchBirth ?? '') || 'No members found.';
  },
  btnClose() {
    dialogs.innerHTML = '';
  },
  btnSubmit() {
    model.submitted = 'Y';
    $('error').textContent = 'Your Tracking number is: 20261124-0093';
  },
};

document.addEventListener('change', (event) => note(event.target));
document.addEventListener('click', (event) => {
  const { id, dataset } = event.target;
  if (dataset.member !== undefined) {
    event.preventDefault();
    const [memberId, name] = MEMBERS[dataset.member];
    put('MemberID', memberId);
    model.MemberName = name;
    $('memberName').textContent = name;
    dialogs.innerHTML = '';
  } else ON[id]?.();
});
form.addEventListener('submit', (event) => event.preventDefault());

form.innerHTML = FORM;
controls(form).forEach(note);
Object.assign(model, { SearchLast: '', SearchFirst: '', SearchBirth: '' });

window.portalState = () => {
  const lists = {};
  for (let i = 0; i < 4; i += 1) {
    lists[`diag.${i}`] = diags[i] ?? '';
    lists[`proc.${i}`] = procs[i]?.join(' ') ?? '';
  }
  return { ...model, ...lists };
};
