// Values written into boxes that behave as the front ends of portals do.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerFrame } from '../../../lib/page/answer.ts';
import { check, control, field, option, read, said, show, text, write } from './stage.ts';

/** Anything that sends, or that is pressed and should not be. */
let trespasses: string[] = [];
const watching = new AbortController();
beforeEach(() => {
  trespasses = [];
  const { signal } = watching;
  document.addEventListener(
    'submit',
    (event) => (event.preventDefault(), trespasses.push('submit')),
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const target = (event.target as Element).closest(
        'button, a[href], input[type=submit], input[type=button]',
      );
      if (target) trespasses.push(target.id || target.tagName);
    },
    { capture: true, signal },
  );
});
afterEach(() => expect(trespasses).toEqual([]));

async function mount(node: ReactNode, name: string): Promise<void> {
  const root = createRoot(show('<div></div>').firstElementChild as HTMLElement);
  root.render(node);
  await vi.waitFor(() => field(name));
}

test('a React form keeps every kind of value in its state, and is not submitted', async () => {
  const state: Record<string, unknown> = {};
  function Form(): ReactNode {
    const [values, setValues] = useState<Record<string, string>>({ phone: '', pos: '', note: '' });
    const [urgent, setUrgent] = useState(false);
    const [sex, setSex] = useState('');
    Object.assign(state, values, { urgent, sex });
    const take = (name: string) => (event: { target: { value: string } }) =>
      setValues((all) => ({ ...all, [name]: event.target.value }));
    const format = (digits: string): string =>
      digits.replace(/\D/g, '').replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
    return (
      <form onSubmit={(event) => event.preventDefault()}>
        <input name="member" value={values.member ?? ''} onChange={take('member')} />
        <input
          name="phone"
          value={values.phone}
          onChange={(event) => setValues((all) => ({ ...all, phone: format(event.target.value) }))}
        />
        <input name="late" defaultValue="" onBlur={take('late')} />
        <select name="pos" value={values.pos} onChange={take('pos')}>
          <option value="">Select</option>
          <option value="11">Office</option>
          <option value="22">Outpatient Hospital</option>
        </select>
        <textarea name="note" value={values.note} onChange={take('note')} />
        <label>
          <input
            type="checkbox"
            name="urgent"
            checked={urgent}
            onChange={(event) => setUrgent(event.target.checked)}
          />{' '}
          Urgent
        </label>
        {['M', 'F'].map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="sex"
              value={one}
              checked={sex === one}
              onChange={() => setSex(one)}
            />{' '}
            {one}
          </label>
        ))}
        <button>Send</button>
      </form>
    );
  }
  await mount(<Form />, 'member');
  const results = await write({
    member: text('W123'),
    phone: text('3125550110', 'digits'),
    late: text('on blur'),
    pos: option(['22'], ['Outpatient hospital']),
    note: text('two\nlines'),
    urgent: check(true),
    sex: option(['F'], ['Female']),
  });
  expect(results).toEqual(Array(7).fill('filled'));
  expect(state).toEqual({
    member: 'W123',
    phone: '(312) 555-0110',
    late: 'on blur',
    pos: '22',
    note: 'two\nlines',
    urgent: true,
    sex: 'F',
  });
});

test('a page that listens to keyup only, and one that listens to change only, both hear of it', async () => {
  show('<input name="a"><input name="b">');
  const heard: string[] = [];
  field('a').addEventListener('keyup', () => heard.push(`keyup ${field('a').value}`));
  field('b').addEventListener('change', () => heard.push(`change ${field('b').value}`));
  expect(await write({ a: text('1'), b: text('2') })).toEqual(['filled', 'filled']);
  expect(heard).toEqual(['keyup 1', 'change 2']);
});

test('boxes that hand the focus on get their own values', async () => {
  show(
    '<div><input name="mm" maxlength="2" class="adv">/<input name="dd" maxlength="2" class="adv">/<input name="yy" maxlength="4"></div>',
  );
  document.querySelectorAll<HTMLInputElement>('.adv').forEach((box) =>
    box.addEventListener('keyup', () => {
      const next = box.nextElementSibling;
      if (box.value.length < box.maxLength || !(next instanceof HTMLInputElement)) return;
      next.focus();
      next.select();
    }),
  );
  expect(await write({ mm: text('03'), dd: text('14'), yy: text('2011') })).toEqual([
    'filled',
    'filled',
    'filled',
  ]);
  expect([field('mm').value, field('dd').value, field('yy').value]).toEqual(['03', '14', '2011']);
});

test.each([
  ['digits', '5125550123', '(512) 555-0123'],
  ['date', '2011-03-14', '03/14/2011'],
  ['money', '125.00', '$ 125.00'],
  ['code', 'S02.652A', 'S02652A'],
  ['text', 'Wren  Quillfeather', 'WREN QUILLFEATHER'],
] as const)('a box that formats %s its own way counts as filled', async (compare, meant, shown) => {
  show('<input name="a">');
  field('a').addEventListener('change', () => (field('a').value = shown));
  expect(await write({ a: text(meant, compare) })).toEqual(['filled']);
  expect(field('a').value).toBe(shown);
});

const refusals: { says: string; html: string; expected: string; value?: string }[] = [
  {
    says: 'a value longer than the box',
    html: '<input name="a" maxlength="3">',
    expected: 'refused:too-long',
  },
  {
    says: 'a box that is read only',
    html: '<input name="a" readonly>',
    expected: 'refused:read-only',
  },
  {
    says: 'a box that is disabled',
    html: '<fieldset disabled><input name="a"></fieldset>',
    expected: 'refused:disabled',
  },
  {
    says: 'a box that somebody filled',
    html: '<input name="a" value="typed">',
    expected: 'kept',
    value: 'typed',
  },
  {
    says: 'a number box that takes no letters',
    html: '<input name="a" type="number">',
    expected: 'refused:not-taken',
  },
];
test.each(refusals)('$says is left alone', async ({ html, expected, value = '' }) => {
  show(html);
  expect(await write({ a: text('W123456') })).toEqual([expected]);
  expect(field('a').value).toBe(value);
});

test('a value that stands already is not written again', async () => {
  show('<input name="a" value="(512) 555-0123">');
  let events = 0;
  field('a').addEventListener('input', () => (events += 1));
  expect(await write({ a: text('5125550123', 'digits') })).toEqual(['already']);
  expect(events).toBe(0);
});

test('our own earlier value is replaced, a later one of the person is kept', async () => {
  show('<input name="a">');
  expect(await write({ a: text('first') })).toEqual(['filled']);
  expect(await control('a')).toMatchObject({ empty: false, ours: true });
  expect(await write({ a: text('second') })).toEqual(['filled']);
  field('a').value = 'by hand';
  expect(await control('a')).toMatchObject({ ours: false });
  expect(await write({ a: text('third') })).toEqual(['kept']);
});

test.each([
  ['cleared', ''],
  ['altered', 'OTHER'],
])('a page that has the value %s after a while is found out', async (reason, later) => {
  show('<input name="a">');
  field('a').addEventListener('change', () => setTimeout(() => (field('a').value = later), 120));
  expect(await write({ a: text('W1') })).toEqual([`lost:${reason}`]);
});

test('a box that takes the value back at once is said not to take it', async () => {
  show('<input name="a">');
  field('a').addEventListener('blur', () => (field('a').value = ''));
  expect(await write({ a: text('W1') })).toEqual(['refused:not-taken']);
});

test('a select is chosen by code or by words, by exactly one option, never by its prompt', async () => {
  show(
    '<select name="a"><option value="">Office or other</option><option value="1">Office</option><option value="2">Other</option></select>' +
      '<select name="b"><option value="">-</option><option value="x">22 - Hospital</option><option value="y">22 : Hospital too</option></select>' +
      '<select name="c"><option value="">-</option><option>M17.11 - Pain</option><option>M17.1 - Ache</option></select>' +
      '<select name="d"><option value="">-</option><option>Other</option></select>',
  );
  const results = await write({
    a: option(['11'], ['Office']),
    b: option(['22'], ['Hospital']),
    c: option(['M17.11']),
    d: option(['F'], ['Female']),
  });
  expect(results).toEqual(['filled', 'refused:several-options', 'filled', 'refused:no-option']);
  expect([field('a').value, field('b').value, field('c').value, field('d').value]).toEqual([
    '1',
    '',
    'M17.11 - Pain',
    '',
  ]);
});

test('a select that gets its options from another one is waited for', async () => {
  show(
    '<select name="state"><option value="">-</option><option>IL</option></select><select name="city"><option value="">-</option></select>',
  );
  field('state').addEventListener('change', () =>
    setTimeout(
      () => field('city').insertAdjacentHTML('beforeend', '<option>Fernhollow</option>'),
      150,
    ),
  );
  expect(await write({ state: option(['IL']), city: option([], ['Fernhollow']) })).toEqual([
    'filled',
    'filled',
  ]);
});

test('a server that draws the form anew: what was written is found again, the rest is told gone', async () => {
  const form = (payer: string): string =>
    `<select name="payer"><option value="">-</option><option value="P1"${payer}>Lakeshore</option></select><input name="member">`;
  const stage = show(form(''));
  field('payer').addEventListener('change', () => {
    const busy = document.createElement('div');
    busy.textContent = 'Please wait...';
    document.body.append(busy);
    setTimeout(() => {
      stage.innerHTML = form(' selected');
      busy.remove();
    }, 300);
  });
  expect(await write({ payer: option(['P1']), member: text('W1') })).toEqual([
    'filled',
    'refused:gone',
  ]);
  expect(await control('payer')).toMatchObject({ empty: false, ours: true });
  expect(await write({ member: text('W1') })).toEqual(['filled']);
});

test('a control that was swapped after the reading is not written', async () => {
  show('<label for="a">Member ID</label><input id="a" name="a">');
  const { ref, signature } = await control('a');
  const label = document.querySelector('label');
  if (label) label.textContent = 'Card number';
  const answer = await answerFrame({
    bicuspid: 'write',
    ops: [{ ref, signature, value: text('W1') }],
  });
  expect(answer).toEqual({ results: [{ ref, status: 'refused', reason: 'changed' }] });
  expect(field('a').value).toBe('');
});

test('rich text is written as a person would type it', async () => {
  show('<div contenteditable="true" id="note" style="min-height:30px;border:1px solid"></div>');
  expect(await write({ note: text('Fell from a bicycle.') })).toEqual(['filled']);
  expect(field('note').textContent).toBe('Fell from a bicycle.');
});

test('a form that submits itself when a field changes is stopped', async () => {
  show('<form><select name="a"><option value="">-</option><option>IL</option></select></form>');
  field('a').addEventListener('change', () => document.querySelector('form')?.requestSubmit());
  expect(await write({ a: option(['IL']) })).toEqual(['filled']);
});

test('undo puts every control back, and leaves alone what a person changed since', async () => {
  show(
    '<input name="a"><input name="b" value="(___) ___-____"><select name="c"><option value="">-</option><option>IL</option></select>' +
      '<label><input type="checkbox" name="d"> D</label><label><input type="radio" name="e" value="Y"> Yes</label><label><input type="radio" name="e" value="N"> No</label><input name="f">',
  );
  const results = await write({
    a: text('1'),
    b: text('2'),
    c: option(['IL']),
    d: check(true),
    e: option(['N']),
    f: text('3'),
  });
  expect(results).toEqual(Array(6).fill('filled'));
  field('f').value = 'by hand';
  expect(await answerFrame({ bicuspid: 'undo' })).toEqual({ restored: 5, failed: 0 });
  expect([
    field('a').value,
    field('b').value,
    field('c').value,
    field('d').checked,
    field('f').value,
  ]).toEqual(['', '(___) ___-____', '', false, 'by hand']);
  expect(document.querySelector('[name=e]:checked')).toBeNull();
});

test('verify tells what still stands', async () => {
  show('<input name="a"><input name="b"><input name="c">');
  await write({ a: text('1'), b: text('2') });
  field('b').value = '';
  const { controls } = await read();
  const answer = await answerFrame({ bicuspid: 'verify', refs: controls.map(({ ref }) => ref) });
  expect((answer as { results: Parameters<typeof said>[0][] }).results.map(said)).toEqual([
    'filled',
    'lost:cleared',
    'refused:gone',
  ]);
});
