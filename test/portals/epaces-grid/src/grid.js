// The service line grid: two header rows, no words at any box.
'use strict';

const HEAD = `
  <tr>
    <th rowspan="2">Ln</th><th rowspan="2">Line Item Ctl#</th><th colspan="2">Svc Dates</th>
    <th rowspan="2">Place of Svc</th><th colspan="5">Proc &amp; Mod</th>
    <th colspan="4">Diagnosis Pointers</th><th rowspan="2">Charges</th>
    <th rowspan="2">Units</th><th rowspan="2">Emerg?</th><th rowspan="2">EPSDT?</th>
  </tr>
  <tr>
    <th>From<br>MM/DD/YYYY</th><th>To<br>MM/DD/YYYY</th>
    <th>Proc</th><th>1</th><th>2</th><th>3</th><th>4</th>
    <th>1st</th><th>2nd</th><th>3rd</th><th>4th</th>
  </tr>`;

function gridRow(v, n) {
  const cells = [
    `${n}`,
    box(v, `lc${n}`, 8, 30),
    day(v, `fd${n}`),
    day(v, `td${n}`),
    pick(v, `ps${n}`, PLACES),
    box(v, `pc${n}`, 6, 5),
    ...['a', 'b', 'c', 'd'].map((letter) => box(v, `m${letter}${n}`, 2)),
    ...[1, 2, 3, 4].map((p) => box(v, `p${p}${n}`, 2)),
    box(v, `ch${n}`, 9),
    box(v, `un${n}`, 4),
    yesNo(v, `em${n}`),
    yesNo(v, `ep${n}`),
  ];
  return `<tr>${cells.map((html) => `<td>${html}</td>`).join('')}</tr>`;
}

const serviceLines = (v, count) =>
  `<table class="grid">${HEAD}${Array.from({ length: count }, (_, i) => gridRow(v, i + 1)).join('')}</table>
   <p>Diagnosis Pointers refer to the numbers 1-12 on the Diagnosis tab.</p>
   <input type="button" id="moreLines" value="Add More Service Lines" data-go="more">`;
