// Builders of the component framework's markup: generated ids with colons, words before their control, star in front.
'use strict';

const esc = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const YES_NO = [
  ['N', 'N - No'],
  ['Y', 'Y - Yes'],
];

/** Where a name stands among the framework's components decides its id. */
let component = 20;
const idOf = (name) => `form:j_idt${(component += 3)}:${name}`;

const box = (v, name, size, max = size) =>
  `<input type="text" id="${idOf(name)}" name="form:${name}" size="${size}" maxlength="${max}" value="${esc(v[name] ?? '')}">`;

const pick = (v, name, options, ajax = false) =>
  `<select id="${idOf(name)}" name="form:${name}"${ajax ? ' data-ajax' : ''}>${[['', 'Select']]
    .concat(options)
    .map(
      ([value, text]) =>
        `<option value="${value}"${v[name] === value ? ' selected' : ''}>${esc(text)}</option>`,
    )
    .join('')}</select>`;

const tick = (v, name, words) =>
  `<input type="checkbox" id="${idOf(name)}" name="form:${name}" value="Y"${v[name] === 'Y' ? ' checked' : ''}> ${words}`;

const day = (v, name) => `${box(v, name, 10, 8)} <span class="hint">MMDDCCYY</span>`;

/** Two labelled controls side by side. Words that begin with a star are required. */
function row(...pairs) {
  const cells = pairs.map(([words, html]) => {
    const star = words.startsWith('*') ? '<span class="req">*</span> ' : '';
    return `<td>${star}${words.replace(/^\*/, '')}${words && ':'}</td><td>${html}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const panel = (title, ...rows) =>
  `<div class="panel"><div class="title">${title}</div><table class="panelGrid">${rows.join('')}</table></div>`;
