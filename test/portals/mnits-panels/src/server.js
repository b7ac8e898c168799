// The server, simulated: checks and keeps what is posted, and sends the tab again after every event.
'use strict';

const POST_MS = 250;
const server = {
  /** The sign-in fills in who bills; the note was typed on another day and saved with the draft. */
  values: {
    bpOrg: 'WILLOWBANK JAW AND FACE SURGERY PC',
    bpNpi: '1990110045',
    note: 'CT SENT BY MAIL 11/19',
  },
  tab: 0,
  lines: 0,
  sent: '',
};
const TABS = [
  ['Billing Provider', billing],
  ['Subscriber', subscriber],
  ['Claim Information', claim],
  ['Providers', providers],
  ['Services', (v) => services(v, server.lines)],
];
const form = document.getElementById('form');

function render(message = '') {
  component = 20;
  const tabs = TABS.map(
    ([words], i) => `<span class="${i === server.tab ? 'on' : ''}">${words}</span>`,
  );
  const last = server.tab === TABS.length - 1;
  form.innerHTML = `
    <div class="tabs">${tabs.join('')}</div><div id="messages">${message}</div>
    <p class="hint"><span class="req">*</span> Required</p>
    <div id="form:content">${TABS[server.tab][1](server.values)}</div>
    ${last ? '' : '<input type="button" id="form:continue" value="Continue" data-go="continue">'}
    ${last ? '<input type="button" id="form:submit" value="Submit" data-go="send">' : ''}`;
}

const collect = () =>
  Object.fromEntries(
    [...form.querySelectorAll('input[type=text], input[type=checkbox], select')].map((control) => {
      const value = control.type === 'checkbox' && !control.checked ? '' : control.value;
      const name = control.name.slice('form:'.length);
      return [name.replace(/^svc_/, `line${server.lines}_`), value];
    }),
  );

/** The server keeps codes without their dot and in capitals. */
function kept(values) {
  const own = Object.entries(values).map(([name, value]) => [
    name,
    /^dx\d+$/.test(name) ? value.toUpperCase().replace('.', '') : value,
  ]);
  return Object.fromEntries(own);
}

const badDay = (text) => text !== '' && !/^(0[1-9]|1[0-2])([0-2]\d|3[01])(19|20)\d\d$/.test(text);

function post(event) {
  Object.assign(server.values, kept(collect()));
  const of = (part) => server.values[lineName(server.lines, part)] ?? '';
  let message = '';
  if (event === 'continue') server.tab += 1;
  if (event === 'send') server.sent = 'Y';
  if (event === 'line') {
    if (!of('from') || badDay(of('from')) || badDay(of('to')))
      message = 'Date of Service must be MMDDCCYY.';
    else server.lines += 1;
  }
  setTimeout(() => render(message), POST_MS);
}

form.addEventListener('click', (event) => {
  if (event.target.dataset.go) post(event.target.dataset.go);
});
form.addEventListener('change', (event) => {
  if ('ajax' in event.target.dataset) post('ajax');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  post('send');
});
render();

/** The last postback joined with what the form would post now; lines that were not reached yet are empty. */
window.portalState = () => {
  const lines = {};
  for (let n = 0; n < Math.max(3, server.lines + 1); n += 1)
    for (const part of LINE) lines[lineName(n, part)] = '';
  const open = server.tab === TABS.length - 1 ? lines : {};
  return { submitted: server.sent, ...open, ...server.values, ...kept(collect()) };
};
