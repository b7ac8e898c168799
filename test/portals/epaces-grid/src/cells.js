// Builders for table rows: words in one cell, the control in the next, nothing that ties the two together.
'use strict';

const esc = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const box = (v, name, size, max = size) =>
  `<input type="text" name="${name}" size="${size}" maxlength="${max}" value="${esc(v[name] ?? '')}">`;

const pick = (v, name, options) =>
  `<select name="${name}">${[['', '']]
    .concat(options)
    .map(
      ([value, text]) =>
        `<option value="${value}"${v[name] === value ? ' selected' : ''}>${esc(text)}</option>`,
    )
    .join('')}</select>`;

const YES_NO = [
  ['Y', 'Yes'],
  ['N', 'No'],
];
const yesNo = (v, name) => pick(v, name, YES_NO);

const calendar = '<a href="#" title="Calendar" class="cal">&#9638;</a>';
const day = (v, name) => `${box(v, name, 10)}${calendar}`;

const STAR = '<span class="star">*</span>';

/** A row of pairs: [words, control]. Two pairs stand side by side. */
const pairs = (...list) =>
  `<tr>${list.map(([words, html]) => `<td class="lab">${words}</td><td>${html}</td>`).join('')}</tr>`;

const bar = (words, span = 4) => `<tr><td class="bar" colspan="${span}">${words}</td></tr>`;

const tableOf = (...rows) => `<table class="box" cellspacing="0">${rows.join('')}</table>`;
