// What tells a list box from other boxes, and its choice from what it announces.
import { expect, test } from 'vitest';
import { control, option, show, write } from './stage.ts';

const BOX = 'border:1px solid #888;width:220px;height:26px;display:block;background:#fff';

test('a choice that is read out when it changes is the choice, where the box is named by it', async () => {
  const stage = show(`<span id="l">Level of service</span>
    <div id="urgency" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="o" aria-labelledby="l c" tabindex="0" style="${BOX}"><span id="c"></span></div>
    <div id="o" role="listbox" hidden><div role="option">Elective</div><div role="option">Urgent</div></div>`);
  const box = stage.querySelector<HTMLElement>('#urgency')!;
  const list = stage.querySelector<HTMLElement>('#o')!;
  const open = (is: boolean) => {
    list.hidden = !is;
    box.setAttribute('aria-expanded', String(is));
  };
  box.addEventListener('click', () => open(list.hidden === true));
  list.addEventListener('click', ({ target }) => {
    const choice = stage.querySelector('#c')!;
    choice.setAttribute('aria-live', 'polite');
    choice.textContent = (target as Element).textContent;
    open(false);
  });
  expect(await write({ urgency: option([], ['Elective']) })).toEqual(['filled']);
});

test('a box with arrows that count up and down is no list box', async () => {
  const arrows = (name: string) =>
    `<span class="arrowButtons" style="display:inline-block;width:20px;height:20px"><button type="button">${name}</button></span>`;
  show(
    `<label for="n">Quantity</label><input id="n" role="spinbutton" style="height:20px">${arrows('+')}`,
  );
  expect((await control('n')).widget).toBe('text');
  show(`<label for="n">Plan</label><input id="n" style="height:20px">${arrows('v')}`);
  expect((await control('n')).widget).toBe('combobox');
});
