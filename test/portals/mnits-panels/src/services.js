// The services tab: one line is entered at a time, then saved into the list above it.
'use strict';

const POINTERS = Array.from({ length: 12 }, (_, i) => [String(i + 1), String(i + 1)]);
const LINE = [
  'from',
  'to',
  'place',
  'code',
  ...[1, 2, 3, 4].flatMap((n) => [`mod${n}`, `ptr${n}`]),
  'charge',
  'units',
  'priorAuth',
];
const lineName = (n, part) => `line${n}_${part}`;

function savedLines(v, count) {
  if (count === 0) return '';
  const rows = Array.from({ length: count }, (_, n) => {
    const cells = ['from', 'to', 'place', 'code', 'charge', 'units'].map(
      (part) => `<td>${esc(v[lineName(n, part)] ?? '')}</td>`,
    );
    return `<tr><td>${n + 1}</td>${cells.join('')}</tr>`;
  });
  return `<table class="list"><tr><th>Line</th><th>From</th><th>To</th><th>POS</th><th>Procedure</th><th>Charge</th><th>Units</th></tr>${rows.join('')}</table>`;
}

const four = (make) => [1, 2, 3, 4].map(make).join(' ');

/** `n` lines are saved; the panel takes the next one. Its controls bear the same names every time. */
function services(values, n) {
  const own = (part) => `svc_${part}`;
  const v = Object.fromEntries(LINE.map((part) => [own(part), values[lineName(n, part)]]));
  return `${savedLines(values, n)}${panel(
    `Service Line ${n + 1}`,
    row(['*Date of Service From', day(v, own('from'))], ['Date of Service To', day(v, own('to'))]),
    row(
      ['Place of Service', pick(v, own('place'), PLACES)],
      ['*Procedure Code', box(v, own('code'), 6, 5)],
    ),
    row(
      ['Modifiers', four((m) => box(v, own(`mod${m}`), 2))],
      ['*Diagnosis Pointers', four((p) => pick(v, own(`ptr${p}`), POINTERS))],
    ),
    row(
      ['*Line Item Charge Amount', box(v, own('charge'), 10)],
      ['*Service Unit Count', box(v, own('units'), 6)],
    ),
    row(['Line Prior Authorization Number', box(v, own('priorAuth'), 20)], ['', '']),
  )}<input type="button" id="form:saveLine" value="Save Line" data-go="line">`;
}
