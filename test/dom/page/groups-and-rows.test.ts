import { expect, test } from 'vitest';
import { read, show } from './stage.ts';

const box = (name: string, max: number): string =>
  `<input name="${name}" size="${max}" maxlength="${max}">`;

const groups: { says: string; html: string; sizes: (number | undefined)[] }[] = [
  {
    says: 'month, day and year by their names',
    html: `${box('DOB_Month', 2)}/${box('DOB_Day', 2)}/${box('DOB_Year', 4)}`,
    sizes: [3, 3, 3],
  },
  {
    says: 'month, day and year by 2-2-4 boxes without names',
    html: '<input maxlength="2" size="2">/<input maxlength="2" size="2">/<input maxlength="4" size="4">',
    sizes: [3, 3, 3],
  },
  {
    says: 'selects for month, day and year',
    html: '<select name="bday_month"><option>Month</option></select><select name="bday_day"><option>Day</option></select><select name="bday_year"><option>Year</option></select>',
    sizes: [3, 3, 3],
  },
  {
    says: 'day before month, as other countries write it',
    html: '<input placeholder="DD" size="2"><input placeholder="MM" size="2"><input placeholder="YYYY" size="4">',
    sizes: [3, 3, 3],
  },
  {
    says: 'a phone number in three boxes',
    html: `(${box('ph_area', 3)}) ${box('ph_prefix', 3)} - ${box('ph_line', 4)}`,
    sizes: [3, 3, 3],
  },
  {
    says: 'area code and number',
    html: `(${box('PHONE_AREA', 3)}) ${box('PHONE_NUMBER', 7)}`,
    sizes: [2, 2],
  },
  {
    says: 'an employer id in two boxes',
    html: `${box('ein_1', 2)}-${box('ein_2', 7)}`,
    sizes: [2, 2],
  },
  {
    says: 'two modifiers and a pointer box as nothing of the kind',
    html: box('MOD_C', 2) + box('MOD_D', 2) + box('POINTER', 4),
    sizes: [undefined, undefined, undefined],
  },
  {
    says: 'boxes of other words as nothing of the kind',
    html: `State ${box('a', 2)} Class ${box('b', 2)} Plan ${box('c', 4)}`,
    sizes: [undefined, undefined, undefined],
  },
  {
    says: 'two dates side by side as two',
    html: ['FM', 'TO']
      .map((side) => box(`${side}_MONTH0`, 2) + box(`${side}_DAY0`, 2) + box(`${side}_YEAR0`, 4))
      .join(''),
    sizes: [3, 3, 3, 3, 3, 3],
  },
];
test.each(groups)('groups $says', async ({ html, sizes }) => {
  show(`<div>${html}</div>`);
  const { controls } = await read();
  expect(controls.map(({ group }) => group?.size)).toEqual(sizes);
});

const rows: { says: string; html: string; indexes: (number | undefined)[] }[] = [
  {
    says: 'bracketed names',
    html: '<input name="lines[0].code"><input name="lines[1].code">',
    indexes: [0, 1],
  },
  {
    says: 'a single dotted name',
    html: '<input id="procedures.0.code"><input id="other">',
    indexes: [0, undefined],
  },
  {
    says: 'names with a number at the end, counted from 1',
    html: '<input name="dx1"><input name="dx2"><input name="dx3">',
    indexes: [0, 1, 2],
  },
  { says: 'names with a dash', html: '<input name="cpt-0"><input name="cpt-1">', indexes: [0, 1] },
  {
    says: 'a grid of a server framework',
    html: '<input name="gv$ctl02$code"><input name="gv$ctl03$code"><input name="gv$ctl04$code">',
    indexes: [0, 1, 2],
  },
  {
    says: 'table rows without any name',
    html: `<table><tr><th>Code</th><th>Units</th></tr>${'<tr><td><input></td><td><input></td></tr>'.repeat(3)}</table>`,
    indexes: [0, 0, 1, 1, 2, 2],
  },
  {
    says: 'repeated blocks with numbered labels',
    html: [1, 2]
      .map((n) => `<div><label>Procedure ${n} <input></label><label>Units <input></label></div>`)
      .join(''),
    indexes: [0, 0, 1, 1],
  },
  {
    says: 'a form laid out in rows as no repeating block',
    html: '<table><tr><td>First</td><td><input name="first"></td></tr><tr><td>City</td><td><input name="city"></td></tr></table>',
    indexes: [undefined, undefined],
  },
  {
    says: 'the same fields of two people as no repeating block',
    html: ['Patient', 'Subscriber']
      .map(
        (who) =>
          `<div><h3>${who}</h3><label>Last name <input></label><label>First name <input></label></div>`,
      )
      .join(''),
    indexes: [undefined, undefined, undefined, undefined],
  },
  {
    says: 'two modifiers of two lines by their line',
    html: [0, 1]
      .map((n) => [1, 2].map((m) => `<input name="procedures.${n}.modifier${m}">`).join(''))
      .join(''),
    indexes: [0, 0, 1, 1],
  },
];
test.each(rows)('tells rows from $says', async ({ html, indexes }) => {
  show(html);
  const { controls } = await read();
  expect(controls.map(({ row }) => row?.index)).toEqual(indexes);
});

test('a signature survives a server that draws the form anew, and tells a swapped control', async () => {
  const html =
    '<label for="m">Member ID</label><input id="m" name="member"><input name="dx1"><input name="dx2">';
  show(html);
  const before = await read();
  show(html);
  const after = await read();
  expect(after.controls.map(({ signature }) => signature)).toEqual(
    before.controls.map(({ signature }) => signature),
  );
  expect(new Set(before.controls.map(({ signature }) => signature)).size).toBe(3);
  show(html.replace('Member ID', 'Card number'));
  expect((await read()).controls[0]?.signature).not.toBe(before.controls[0]?.signature);
});
