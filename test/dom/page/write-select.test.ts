// Options chosen in selects, and pages that change while they are chosen.
import { expect, test } from 'vitest';
import { expectNoTrespass } from './no-trespass.ts';
import { control, field, option, show, text, write } from './stage.ts';

expectNoTrespass();

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
