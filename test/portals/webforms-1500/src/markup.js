// Small builders for the kind of markup that a WebForms page sends: table cells, generated ids, no labels for anything.
'use strict';

const FORM_PREFIX = 'ctl00_phFolderContent_ucHCFA_';
const LINE_PREFIX = `${FORM_PREFIX}ucHCFALineItem_ucClaimLineItem_`;

const escapeHtml = (text) =>
  String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0).toString()};`);

const OF_A_LINE =
  /^((FM|TO)_DATE_OF_SVC|PLACE_OF_SVC|EMG|CPT_CODE|MODIFIER_|DOS_|UNITS|EPSDT|RENDERING_NPI)/;

/** `id` and `name` of a control as the server framework writes them: underscores in one, dollars in the other. */
function naming(name, suffix = '') {
  const prefix = OF_A_LINE.test(name) ? LINE_PREFIX : FORM_PREFIX;
  return `id="${prefix}${name}${suffix}" name="${prefix.replaceAll('_', '$')}${name}"`;
}

/** A text box. `advance` moves the focus to the next box once it is full. */
function box(values, name, size, { max, advance, readOnly } = {}) {
  return (
    `<input type="text" ${naming(name)} size="${size}" value="${escapeHtml(values[name] ?? '')}"` +
    `${max ? ` maxlength="${max}"` : ''}${advance ? ' class="adv"' : ''}${readOnly ? ' readonly' : ''}>`
  );
}

function pick(values, name, options, { post } = {}) {
  const items = options.map(
    ([value, text]) =>
      `<option value="${value}"${values[name] === value ? ' selected' : ''}>${escapeHtml(text)}</option>`,
  );
  return `<select ${naming(name)}${post ? ' data-post' : ''}>${items.join('')}</select>`;
}

/** Radio buttons whose words stand beside them as bare text. The framework numbers the ids from 1. */
function radios(values, name, options, { post } = {}) {
  return options
    .map(
      ([value, text], i) =>
        `<span class="opt"><input type="radio" ${naming(name, i + 1)} value="${value}"` +
        `${values[name] === value ? ' checked' : ''}${post ? ' data-post' : ''}>${escapeHtml(text)}</span>`,
    )
    .join(' ');
}

function tick(values, name, text) {
  const on = values[name] === 'Y' ? ' checked' : '';
  return `<span class="opt"><input type="checkbox" ${naming(name)} value="Y"${on}>${escapeHtml(text)}</span>`;
}

const YES_NO = [
  ['Y', 'YES'],
  ['N', 'NO'],
];

/** Month, day and year in three boxes that hand the focus on. */
function dateTriple(values, stem) {
  return (
    `<span class="triple">${box(values, `${stem}_Month`, 2, { max: 2, advance: true })}/` +
    `${box(values, `${stem}_Day`, 2, { max: 2, advance: true })}/` +
    `${box(values, `${stem}_Year`, 4, { max: 4, advance: true })}</span> <small>MM DD YYYY</small>`
  );
}

/** Area code in one box, the seven other digits in the next. */
function phone(values, stem) {
  return `(${box(values, `${stem}_AREA`, 3, { max: 3, advance: true })}) ${box(values, `${stem}_NUMBER`, 8, { max: 7 })}`;
}

/** Boxes side by side with their words under them, as the paper form prints them. */
function captioned(...pairs) {
  const boxes = pairs.map(([html]) => `<td>${html}</td>`).join('');
  const words = pairs.map(([, text]) => `<td class="cap">${text}</td>`).join('');
  return `<table class="in"><tr>${boxes}</tr><tr>${words}</tr></table>`;
}

/** One item of the form: its printed heading, then its controls. */
function item(heading, html, span = 1) {
  return `<td colspan="${span}" class="item"><div class="head">${heading}</div>${html}</td>`;
}

const row = (...cells) => `<tr>${cells.join('')}</tr>`;
