// Pages to measure on: a form of labelled fields in sections, and a grid of service lines with words in its head row only.

const FIELDS = [
  'Member ID',
  'Last Name',
  'First Name',
  'Date of Birth',
  'NPI',
  'Phone',
  'Street Address',
  'City',
];
const SECTIONS = ['Subscriber', 'Patient', 'Requesting Provider', 'Rendering Provider', 'Facility'];
const COLUMNS = ['From', 'To', 'POS', 'CPT/HCPCS', 'Mod 1', 'Mod 2', 'Pointer', 'Charges', 'Units'];
const STATES = ['AL', 'IL', 'MN', 'OR', 'WI'].map((code) => `<option>${code}</option>`).join('');

function field(label: string, id: string): string {
  return `<div class="f"><label for="${id}">${label}</label><input id="${id}" name="${id}" /></div>`;
}

/** Labelled text boxes in sections of sixteen, every eighth one a list. */
export function formOf(controls: number): string {
  const parts: string[] = [];
  for (let at = 0; at < controls; at += 1) {
    if (at % 16 === 0)
      parts.push(`<h2>${SECTIONS[(at / 16) % SECTIONS.length] ?? ''} ${Math.floor(at / 80)}</h2>`);
    if (at % 8 === 7)
      parts.push(
        `<div class="f"><label for="c${at}">State</label><select id="c${at}"><option value=""></option>${STATES}</select></div>`,
      );
    else parts.push(field(FIELDS[at % 8] ?? '', `c${at}`));
  }
  return `<form>${parts.join('')}</form>`;
}

/** A table of lines: nine boxes in each. */
export function gridOf(controls: number): string {
  const head = COLUMNS.map((name) => `<th>${name}</th>`).join('');
  const rows = Array.from({ length: Math.ceil(controls / COLUMNS.length) }, (_, row) => {
    const cells = COLUMNS.map((_name, at) => `<td><input name="r${row}_${at}" size="6" /></td>`);
    return `<tr><td>${row + 1}</td>${cells.join('')}</tr>`;
  });
  return `<h2>Service lines</h2><form><table><thead><tr><th>Ln</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></form>`;
}
