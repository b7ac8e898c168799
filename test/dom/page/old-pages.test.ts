// How payers laid their pages out before there were labels: words in other cells, heads over answers, boxes cut in pieces.
import { expect, test } from 'vitest';
import { expectNoTrespass } from './no-trespass.ts';
import { control, option, read, show, text, write } from './stage.ts';

expectNoTrespass();

const radio = (name: string, value: string): string =>
  `<input type="radio" name="${name}" value="${value}">`;
const box = (name: string, length: number): string =>
  `<input name="${name}" size="${length}" maxlength="${length}">`;
const texts = async (name: string): Promise<string[] | undefined> =>
  (await control(name)).options?.map((one) => one.text);
const chosen = (stage: HTMLElement, name: string): string | undefined =>
  stage.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value;

test('answers in the heads of columns belong to the buttons under them, and are no label', async () => {
  const row = (question: string, name: string): string =>
    `<tr><td>${question}</td><td>${radio(name, '1')}</td><td>${radio(name, '2')}</td></tr>`;
  const stage = show(`<table><tr><th>&nbsp;</th><th>Yes</th><th>No</th></tr>
    ${row('Accept asgmt?', 'asg')}${row('Outside lab?', 'lab')}</table>`);
  const { labels } = await control('asg');
  expect(labels).toMatchObject({ rowHeader: 'Accept asgmt?' });
  expect(labels.column).toBeUndefined();
  expect(await texts('asg')).toEqual(['Yes', 'No']);
  expect(await write({ asg: option([], ['Yes']) })).toEqual(['filled']);
  expect(chosen(stage, 'asg')).toBe('1');
});

test('buttons of one cell keep the column that they stand in', async () => {
  show(`<table><tr><th>Line</th><th>Emergency</th></tr>
    <tr><td>1</td><td>${radio('emg', 'Y')} Yes ${radio('emg', 'N')} No</td></tr></table>`);
  expect((await control('emg')).labels.column).toBe('Emergency');
  expect(await texts('emg')).toEqual(['Yes', 'No']);
});

test('answers that stand before their buttons are not shifted to the next one', async () => {
  const stage = show(`<table><tr><td>Auto accid:</td>
    <td>YES ${radio('auto', '1')} NO ${radio('auto', '2')} ST: ${box('st', 2)}</td>
    <td>Oth accid:</td><td>YES ${radio('oth', '1')} NO ${radio('oth', '2')}</td></tr></table>`);
  expect(await texts('auto')).toEqual(['YES', 'NO']);
  expect(await texts('oth')).toEqual(['YES', 'NO']);
  expect((await control('auto')).labels.preceding).toBe('Auto accid');
  expect((await control('oth')).labels.preceding).toBe('Oth accid');
  expect((await control('st')).labels.preceding).toBe('ST');
  expect(await write({ auto: option([], ['NO']) })).toEqual(['filled']);
  expect(chosen(stage, 'auto')).toBe('2');
});

test('answers behind their buttons stay there, whatever question stands before', async () => {
  show(`<p>Employment ${radio('emp', 'Y')} Yes ${radio('emp', 'N')} No</p>
    <p>Other insurance? ${radio('ins', 'Y')} Yes ${radio('ins', 'N')} No</p>`);
  expect(await texts('emp')).toEqual(['Yes', 'No']);
  expect(await texts('ins')).toEqual(['Yes', 'No']);
});

const pieces: [string, string, number][] = [
  [
    'a phone whose names only begin alike',
    `(${box('TEL_AC', 3)}) ${box('TEL_PFX', 3)} ${box('TEL_LN', 4)}`,
    3,
  ],
  ['a phone with a bracket and a dash between', `(${box('a', 3)})${box('b', 3)}-${box('c', 4)}`, 3],
  ['a date with slashes between', `${box('SBM', 2)}/${box('QQD', 2)}/${box('XXY', 4)}`, 3],
  ['a date whose names end in m, d and y', `${box('b3m', 2)} ${box('b3d', 2)} ${box('b3y', 4)}`, 3],
  [
    'no date: modifiers and pointers of a line',
    `${box('L1_M3', 2)} ${box('L1_M4', 2)} ${box('L1_PTR', 4)}`,
    0,
  ],
];
test.each(pieces)('boxes in pieces: %s', async (_, html, size) => {
  show(`<table><tr><td>Tel</td><td>${html}</td></tr></table>`);
  const { controls } = await read();
  expect(controls.map(({ group }) => group?.size ?? 0)).toEqual([size, size, size]);
});

test('a record of two rows under two head rows: each row has its own heads', async () => {
  const record = (line: number): string =>
    `<tr><td rowspan="2">${line}</td><td>${box(`dos${line}`, 8)}</td><td>${box(`pos${line}`, 2)}</td></tr>
     <tr><td>${box(`ptr${line}`, 4)}</td><td>${box(`un${line}`, 3)}</td></tr>`;
  show(`<table><tr><th rowspan="2">Ln</th><th>DOS</th><th>POS</th></tr>
    <tr><th>Dx Ptr</th><th>Un</th></tr>${record(1)}${record(2)}</table>`);
  const columns = await Promise.all(
    ['dos1', 'pos1', 'ptr1', 'un1', 'un2'].map(async (name) => (await control(name)).labels.column),
  );
  expect(columns).toEqual(['DOS', 'POS', 'Dx Ptr', 'Un', 'Un']);
});

test('the caption in the first line of a cell heads the lettered boxes under it', async () => {
  show(`<table><tr><td>21. DIAGNOSIS OR NATURE OF ILLNESS<br>A. ${box('a', 8)} B. ${box('b', 8)}</td>
    <td>Tax ID ${box('tin', 9)} Ext ${box('ext', 4)}</td></tr></table>`);
  expect((await control('b')).labels).toMatchObject({
    preceding: 'B.',
    headings: ['21. DIAGNOSIS OR NATURE OF ILLNESS'],
  });
  expect((await control('ext')).labels.headings).toEqual([]);
});

test('a page that stores what we write in capitals has taken it', async () => {
  const stage = show(
    '<table><tr><td>Pt Last Nm</td></tr><tr><td><input name="last"></td></tr></table>',
  );
  const stored: string[] = [];
  stage.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    target.value = target.value.trim().toUpperCase();
    stored.push(target.value);
  });
  expect(await write({ last: text('O’Dwyer-Lind') })).toEqual(['filled']);
  expect(stored.at(-1)).toBe('O’DWYER-LIND');
});
