// The server of the claim form, simulated: it keeps what was last posted and renders the form anew for every postback.
'use strict';

const POSTBACK_MS = 250;

const server = {
  /** What the last postback carried. A draft was restored before the page opened. */
  values: {
    RESERVED_LOCAL_USE: 'ATTN DR MARROWBY: CALL MOTHER AFTER 4 PM',
    OUTSIDE_LAB: 'N',
  },
  rowCount: 6,
  sent: '',
  turn: 0,
};

/** What the server does with some events before it renders. */
const ON_EVENT = {
  copy(values) {
    const same = [
      'STREET_ADDR',
      'STREET_ADDR2',
      'CITY',
      'STATE',
      'ZIP',
      'PHONE_AREA',
      'PHONE_NUMBER',
    ];
    const names = ['LAST_NAME', 'FIRST_NAME', 'MIDDLE_INITIAL', 'SUFFIX'];
    const birth = ['BIRTHDATE_Month', 'BIRTHDATE_Day', 'BIRTHDATE_Year', 'SEX'];
    for (const name of [...same, ...names, ...birth]) {
      const from = /PHONE|BIRTH|SEX/.test(name) ? `PATIENT_${name}` : name;
      values[`INSURED_${name}`] = values[from] ?? '';
    }
  },
  add() {
    server.rowCount += 1;
  },
  send() {
    server.sent = 'Y';
  },
};

/**
 * Takes a postback and answers with new markup after a while. Only the last of several open requests is answered, as
 * the framework's script manager aborts the ones before it.
 */
function postBack(values, event, done) {
  server.values = { ...values };
  ON_EVENT[event]?.(server.values);
  server.turn += 1;
  const turn = server.turn;
  setTimeout(() => {
    if (turn === server.turn) done(renderClaim(server.values, server.rowCount));
  }, POSTBACK_MS);
}

window.portalServer = {
  first: () => renderClaim(server.values, server.rowCount),
  postBack,
};

/** The last postback joined with what the form would post now. */
window.portalState = () => {
  const frame = document.getElementById('Iframe9').contentWindow;
  const now = frame.collectForm ? frame.collectForm() : {};
  return { submitted: server.sent, ...server.values, ...now };
};
