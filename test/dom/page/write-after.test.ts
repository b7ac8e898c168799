// What is found out after writing, and how it is taken back.
import { expect, test } from 'vitest';
import { answerFrame } from './whole-page.ts';
import { expectNoTrespass } from './no-trespass.ts';
import { check, field, option, read, said, show, text, write } from './stage.ts';

expectNoTrespass();

test.each([
  ['cleared', ''],
  ['altered', 'OTHER'],
])('a page that has the value %s after a while is found out', async (reason, later) => {
  show('<input name="a">');
  field('a').addEventListener('change', () => setTimeout(() => (field('a').value = later), 120));
  expect(await write({ a: text('W1') })).toEqual([`lost:${reason}`]);
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
