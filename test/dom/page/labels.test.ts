import { expect, test } from 'vitest';
import { control, read, show } from './stage.ts';

const cases: { says: string; html: string; expected: Record<string, unknown> }[] = [
  {
    says: 'a label tied with for, without its asterisk and colon',
    html: '<label for="a">Member ID: <em>*</em></label><input id="a">',
    expected: { label: 'Member ID' },
  },
  {
    says: 'a wrapping label, without the words of the control in it',
    html: '<label>State <select id="a"><option>Texas</option></select></label>',
    expected: { label: 'State' },
  },
  {
    says: 'a label that forgot its target, directly before the control',
    html: '<div><label>Group Number</label><div><input id="a"></div></div>',
    expected: { label: 'Group Number' },
  },
  {
    says: 'aria-labelledby before aria-label',
    html: '<p id="x">Date of Birth</p><input id="a" aria-labelledby="x" aria-label="wrong">',
    expected: { aria: 'Date of Birth' },
  },
  {
    says: 'an aria-label whose list box shows a choice, without the choice',
    html: '<button id="a" aria-haspopup="listbox" aria-label="Place of Service, Office">Office</button>',
    expected: { aria: 'Place of Service' },
  },
  {
    says: 'a legend, and the headings above it, nearest first',
    html: '<section><h2>Providers</h2><fieldset><legend>Rendering Provider</legend><label>NPI <input id="a"></label></fieldset></section>',
    expected: { headings: ['Rendering Provider', 'Providers'] },
  },
  {
    says: 'the title of a panel, told by its class',
    html: '<div class="panel"><div class="panel-title">Service Facility</div><div class="body"><input id="a"></div></div>',
    expected: { headings: ['Service Facility'] },
  },
  {
    says: 'no heading of another section',
    html: '<div><h3>Billing</h3><input id="b"></div><div><h3>Facility</h3><input id="a"></div>',
    expected: { headings: ['Facility'] },
  },
  {
    says: 'the item of a paper form above its lettered part',
    html: '<div class="head">11. INSURED POLICY GROUP</div><input id="b"><div class="head">c. PLAN NAME</div><input id="a">',
    expected: { headings: ['c. PLAN NAME', '11. INSURED POLICY GROUP'] },
  },
  {
    says: 'the column of a table, spans counted',
    html: '<table><tr><th>Ln</th><th colspan="2">Dates</th><th>Charge</th></tr><tr><td>1</td><td><input></td><td><input></td><td><input id="a"></td></tr></table>',
    expected: { column: 'Charge', rowHeader: '1' },
  },
  {
    says: 'two head rows, the upper one spanning',
    html: '<table><tr><th rowspan="2">Ln</th><th colspan="2">Service Dates</th></tr><tr><th>From</th><th>To</th></tr><tr><td>1</td><td><input></td><td><input id="a"></td></tr></table>',
    expected: { column: 'Service Dates To' },
  },
  {
    says: 'the row header of a table',
    html: '<table><tr><td></td><th>Code</th><th>Units</th></tr><tr><th scope="row">Line 1</th><td><input id="a"></td><td><input></td></tr></table>',
    expected: { column: 'Code', rowHeader: 'Line 1' },
  },
  {
    says: 'words printed under the boxes of a paper form',
    html: '<table><tr><td><input id="a"></td><td><input></td></tr><tr><td>Last</td><td>First</td></tr></table>',
    expected: { column: 'Last' },
  },
  {
    says: 'the column of an ARIA grid',
    html: '<div role="grid"><div role="row"><span role="columnheader">Code</span><span role="columnheader">Units</span></div><div role="row"><span role="gridcell"><input></span><span role="gridcell"><input id="a"></span></div></div>',
    expected: { column: 'Units' },
  },
  {
    says: 'the column of boxes under a row of words',
    html: '<div style="display:flex"><div style="width:90px">Procedure</div><div style="width:90px">Charge</div></div><div style="display:flex"><div style="width:90px"><input size="5"></div><div style="width:90px"><input size="5" id="a"></div></div>',
    expected: { column: 'Charge' },
  },
  {
    says: 'a label floating over its box',
    html: '<div style="position:relative"><input id="a" style="height:40px;width:200px"><span style="position:absolute;left:8px;top:10px;pointer-events:none">First Name</span></div>',
    expected: { floating: 'First Name' },
  },
  {
    says: 'text to the left in the same row',
    html: '<table><tr><td>Group No.</td><td><input></td><td>Plan Name</td><td><input id="a"></td></tr></table>',
    expected: { preceding: 'Plan Name', rowHeader: undefined },
  },
  {
    says: 'text directly above, in several pieces',
    html: '<div><b>Patient</b> Account No.</div><div><input id="a"></div>',
    expected: { preceding: 'Patient Account No.' },
  },
  {
    says: 'no words of the control before it',
    html: '<div><input> <small>as on the card</small></div><div><input id="a"></div>',
    expected: { preceding: undefined },
  },
  {
    says: 'an example after the box as an example',
    html: '<div>Service date <input id="a"> MM/DD/YYYY <input id="b"></div>',
    expected: { preceding: 'Service date', following: 'MM/DD/YYYY' },
  },
  {
    says: 'bare words after a check box as its own',
    html: '<div><input type="checkbox" id="a"> Urgent request <input type="checkbox" id="b"> Same as requesting</div>',
    expected: { following: 'Urgent request' },
  },
  {
    says: 'help text and placeholder apart',
    html: '<input id="a" placeholder="mm/dd/yyyy" aria-describedby="h"><small id="h">As on the card</small>',
    expected: { placeholder: 'mm/dd/yyyy', description: 'As on the card' },
  },
  {
    says: 'nothing that a scorer wrote on the control',
    html: '<input id="a" data-manual-scoring="firstName">',
    expected: { label: undefined, testId: undefined },
  },
  {
    says: 'no hidden text',
    html: '<div><span style="display:none">Admin only</span><input id="a"></div>',
    expected: { preceding: undefined },
  },
];

test.each(cases)('reads $says', async ({ html, expected }) => {
  show(html);
  const { labels } = await control('a');
  expect(labels).toMatchObject(
    Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
  );
  for (const [channel, value] of Object.entries(expected)) {
    if (value === undefined) expect(labels).not.toHaveProperty(channel);
  }
});

test('a radio group is one control; its buttons are options, its legend the label', async () => {
  show(
    '<fieldset><legend>Patient Sex</legend><label><input type="radio" name="sex" value="M"> Male</label><label><input type="radio" name="sex" value="F"> Female</label></fieldset>',
  );
  const { controls } = await read();
  expect(controls).toHaveLength(1);
  expect(controls[0]).toMatchObject({
    widget: 'radio',
    empty: true,
    labels: { label: 'Patient Sex' },
    options: [
      { value: 'M', text: 'Male' },
      { value: 'F', text: 'Female' },
    ],
  });
});

test('bare words beside radio buttons name them, and words before the next box are not theirs', async () => {
  show(
    '<div>Auto accident? <span><input type="radio" name="auto" value="Y">YES</span> <span><input type="radio" name="auto" value="N">NO</span> PLACE (State) <input id="state"></div>',
  );
  expect(await control('auto')).toMatchObject({
    labels: { preceding: 'Auto accident?' },
    options: [
      { value: 'Y', text: 'YES' },
      { value: 'N', text: 'NO' },
    ],
  });
  expect((await control('state')).labels.preceding).toBe('PLACE (State)');
});

test('controls in open shadow roots and slots are read with their words', async () => {
  const stage = show('<x-field><span>Member ID</span></x-field>');
  const host = stage.querySelector('x-field');
  const root = host?.attachShadow({ mode: 'open' });
  if (root)
    root.innerHTML = '<label for="in"><slot></slot></label><div><input id="in" name="inner"></div>';
  expect((await control('inner')).labels).toMatchObject({ label: 'Member ID' });
});

const empties: [string, string, boolean][] = [
  ['nothing', '<input id="a">', true],
  ['its mask only', '<input id="a" value="(___) ___-____">', true],
  ['a date mask in letters', '<input id="a" value="MM/DD/YYYY">', true],
  ['its own placeholder', '<input id="a" placeholder="none" value="none">', true],
  ['a value', '<input id="a" value="x">', false],
  [
    'a prompt option',
    '<select id="a"><option value="">Choose one</option><option>A</option></select>',
    true,
  ],
  [
    'a prompt with a value',
    '<select id="a"><option value="-1">-- Select --</option><option>A</option></select>',
    true,
  ],
  [
    'a plan called Select Health',
    '<select id="a"><option value="">-</option><option value="7" selected>Select Health</option></select>',
    false,
  ],
  ['a chosen option', '<select id="a"><option selected>A</option></select>', false],
  ['an unticked box', '<input type="checkbox" id="a">', true],
];
test.each(empties)('a control that holds %s: empty is told', async (_says, html, empty) => {
  show(html);
  expect((await control('a')).empty).toBe(empty);
});

test('no value of the page leaves it', async () => {
  show(
    '<label for="a">Member</label><input id="a" value="SECRET-ONE"><textarea id="b">SECRET-TWO</textarea><div id="c" contenteditable="true">SECRET-THREE</div>' +
      '<div id="d" role="combobox" aria-haspopup="listbox" aria-labelledby="d" tabindex="0" style="border:1px solid;width:200px;height:24px">SECRET-FOUR</div><select id="e"><option selected value="x">Y</option></select>',
  );
  expect(JSON.stringify(await read())).not.toContain('SECRET');
});

test('radio buttons with a made-up name each are one group, known by what holds them', async () => {
  const id = '50439de6-75b5-4c1f-a359-c07823ac703';
  const button = (n: number, text: string): string =>
    `<span><input type="radio" id="${id}${n}" name="${id}${n}" value="${text}"><label for="${id}${n}">${text}</label></span>`;
  show(
    `<fieldset><legend>Auto accident?</legend><div data-testid="accident">${button(1, 'Yes')}${button(2, 'No')}</div></fieldset>`,
  );
  const { controls } = await read();
  expect(controls).toHaveLength(1);
  expect(controls[0]?.labels).toMatchObject({ label: 'Auto accident?', testId: 'accident' });
  expect(controls[0]?.options?.map(({ text }) => text)).toEqual(['Yes', 'No']);
});

test('the label of a date box whose decoy stands before it is the date box’s', async () => {
  show(
    '<div><label for="b.picker">Date of Birth</label><input name="b" style="display:none"><div><div><input role="combobox" name="b-picker" placeholder="mm/dd/yyyy"></div></div></div>',
  );
  expect(await control('b-picker')).toMatchObject({
    widget: 'text',
    empty: true,
    labels: { label: 'Date of Birth' },
  });
  expect(await control('b')).toMatchObject({ hidden: 'not-rendered' });
});
