// What a narrow window and a bare mask do to words: they wrap, and a mask has none.
import { expect, test } from 'vitest';
import { control, show } from './stage.ts';

test('words of a radio button that run on in the next line are its words all the same', async () => {
  show(`<div style="width:150px;font:14px Arial"><b>Is this request:</b><br>
    <font><input type="radio" name="kind" value="N">New &nbsp;
    <input type="radio" name="kind" value="R">Renewal / Extension of care &nbsp;
    <input type="radio" name="kind" value="C">Change</font></div>`);
  const { options } = await control('kind');
  expect(options?.map(({ text }) => text.trim())).toEqual([
    'New',
    'Renewal / Extension of care',
    'Change',
  ]);
});

test('a mask without a letter is kept, because it shows the form that the box wants', async () => {
  show(`<label>Phone <input name="phone" placeholder="___-___-____"></label>
    <label>Name <input name="name" placeholder="--"></label>`);
  expect((await control('phone')).labels.placeholder).toBe('___-___-____');
  expect((await control('name')).labels.placeholder).toBeUndefined();
});
