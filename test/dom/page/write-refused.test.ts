// Boxes that are left alone, and the reason that is given.
import { expect, test } from 'vitest';
import { answerFrame } from './whole-page.ts';
import { expectNoTrespass } from './no-trespass.ts';
import { control, field, show, text, write } from './stage.ts';

expectNoTrespass();

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

test('a box that takes the value back at once is said not to take it', async () => {
  show('<input name="a">');
  field('a').addEventListener('blur', () => (field('a').value = ''));
  expect(await write({ a: text('W1') })).toEqual(['refused:not-taken']);
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
