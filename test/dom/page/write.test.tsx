// Values written into boxes that behave as the front ends of portals do.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { expectNoTrespass } from './no-trespass.ts';
import { check, field, option, show, text, write } from './stage.ts';

expectNoTrespass();

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
