// Item 24: the service lines. One header for all rows, no label at any box.
'use strict';

const EMERGENCY = [
  ['', ''],
  ['Y', 'Y'],
  ['N', 'N'],
];

function lineDate(v, side, n) {
  const part = (name, size) =>
    box(v, `${side}_DATE_OF_SVC_${name}${n}`, size, { max: size, advance: true });
  return `${part('MONTH', 2)}${part('DAY', 2)}${part('YEAR', 4)}`;
}

function serviceLine(v, n) {
  const modifiers = ['A', 'B', 'C', 'D']
    .map((letter) => box(v, `MODIFIER_${letter}${n}`, 2, { max: 2 }))
    .join('');
  const cells = [
    `<b>${n + 1}</b>`,
    lineDate(v, 'FM', n),
    lineDate(v, 'TO', n),
    box(v, `PLACE_OF_SVC${n}`, 2, { max: 2 }),
    pick(v, `EMG${n}`, EMERGENCY),
    box(v, `CPT_CODE${n}`, 6, { max: 6 }),
    modifiers,
    box(v, `DOS_DIAG_CODE${n}`, 4, { max: 4 }),
    box(v, `DOS_CHRG${n}`, 8),
    box(v, `UNITS${n}`, 3, { max: 3 }),
    box(v, `EPSDT${n}`, 2, { max: 2 }),
    box(v, `RENDERING_NPI${n}`, 10, { max: 10 }),
  ];
  return `<tr>${cells.map((html) => `<td>${html}</td>`).join('')}</tr>`;
}

/** The whole form as the server sends it: everything new, nothing of the old elements left. */
function renderClaim(values, rowCount) {
  const rows = Array.from({ length: rowCount }, (_, n) => serviceLine(values, n)).join('');
  return `
    <table class="claim" cellspacing="0">${peopleItems(values)}${conditionItems(values)}</table>
    <table class="lines" cellspacing="0">
      <tr class="head">
        <td>24.</td>
        <td>A. DATE(S) OF SERVICE<br>From &nbsp; MM DD YYYY</td>
        <td>&nbsp;<br>To &nbsp; MM DD YYYY</td>
        <td>B. PLACE OF SERVICE</td>
        <td>C. EMG</td>
        <td>D. PROCEDURES<br>CPT/HCPCS</td>
        <td>&nbsp;<br>MODIFIER</td>
        <td>E. DIAGNOSIS POINTER</td>
        <td>F. $ CHARGES</td>
        <td>G. DAYS OR UNITS</td>
        <td>H. EPSDT</td>
        <td>J. RENDERING PROVIDER NPI</td>
      </tr>
      ${rows}
    </table>
    <div class="bar"><input type="button" id="${FORM_PREFIX}btnAddRow" value="Add row" data-add></div>
    <table class="claim" cellspacing="0">${moneyItems(values)}</table>
    <div class="bar"><input type="button" id="${FORM_PREFIX}btnSCUpdate" value="Update" data-send></div>`;
}
