// The server, simulated: every tab is a page of its own, posted before the next one is sent back.
'use strict';

const POSTBACK_MS = 200;
const TABS = [
  ['general', 'General Claim Information', general],
  ['professional', 'Professional Claim Information', professional],
  ['providers', 'Provider Information', providers],
  ['diagnoses', 'Diagnosis', diagnoses],
  ['lines', 'Service Line(s)', (v) => serviceLines(v, server.lines)],
];

const server = {
  /** What was posted. The claim was begun on another day: who keyed it and one control number are in place. */
  values: { kby: 'SBROOK', lc1: 'WJF004417-1' },
  tab: 0,
  lines: 5,
  sent: '',
};

const main = document.getElementById('main');

function render() {
  const heads = TABS.map(
    ([, words], i) => `<td class="${i === server.tab ? 'on' : ''}">${words}</td>`,
  ).join('');
  const last = server.tab === TABS.length - 1;
  main.innerHTML = `
    <form name="frmClaim" autocomplete="off">
      <table class="tabs" cellspacing="0"><tr>${heads}</tr></table>
      ${TABS[server.tab][2](server.values)}
      <p><span class="star">*</span> Required field &nbsp; <span id="wait"></span></p>
      <input type="button" id="btnNext" value="Next" data-go="next"${last ? ' disabled' : ''}>
      <input type="button" id="btnFinish" value="Finish" data-go="send"${last ? '' : ' disabled'}>
    </form>`;
}

/** What the form on the page would post. */
const collect = () =>
  Object.fromEntries(
    [...main.querySelectorAll('input[type=text], select')].map((c) => [c.name, c.value]),
  );

function post(event) {
  Object.assign(server.values, collect());
  document.getElementById('wait').textContent = 'Processing...';
  if (event === 'next') server.tab += 1;
  if (event === 'more') server.lines += 5;
  if (event === 'send') server.sent = 'Y';
  setTimeout(render, POSTBACK_MS);
}

main.addEventListener('click', (event) => {
  if (event.target.matches('.cal')) event.preventDefault();
  if (event.target.dataset.go) post(event.target.dataset.go);
});
main.addEventListener('submit', (event) => {
  event.preventDefault();
  post('send');
});
render();

/** The last postback joined with what the form would post now. */
window.portalState = () => ({ submitted: server.sent, ...server.values, ...collect() });
