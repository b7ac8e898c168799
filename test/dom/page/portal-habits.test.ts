// What portals do around their boxes that once kept a value from being written, or from being believed.
import { expect, test } from 'vitest';
import { expectNoTrespass } from './no-trespass.ts';
import { control, option, show, text, write } from './stage.ts';

expectNoTrespass();

test('a label that floats over a box it names by ARIA only is no cover', async () => {
  show(`<div style="position:relative;width:220px">
    <span id="l" style="position:absolute;inset:0;z-index:1">Relationship to the policyholder</span>
    <div role="combobox" id="rel" tabindex="0" aria-haspopup="listbox" aria-labelledby="l"
      style="border:1px solid;height:24px"></div></div>`);
  expect((await control('rel')).hidden).toBeUndefined();
});

test('a box that something else lies over stays covered', async () => {
  show(`<div style="position:relative;width:220px">
    <span style="position:absolute;inset:0;z-index:1">Relationship to the policyholder</span>
    <div role="combobox" id="rel" tabindex="0" aria-haspopup="listbox"
      style="border:1px solid;height:24px"></div></div>`);
  expect((await control('rel')).hidden).toBe('covered');
});

test('a choice is left again, for forms that take it over on blur', async () => {
  const stage = show(`<label><input type="radio" name="speed" value="S"> Standard</label>
    <label><input type="radio" name="speed" value="E"> Expedited</label>`);
  let left = '';
  stage.addEventListener('focusout', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.checked) left = event.target.value;
  });
  expect(await write({ speed: option(['E'], ['Expedited']) })).toEqual(['filled']);
  expect(left).toBe('E');
});

test('a date that turns into words when it is left is the date that was written', async () => {
  const stage = show('<label>Birth Date <input name="born"></label>');
  stage.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLInputElement) target.value = 'Dec 3, 2026';
  });
  expect(await write({ born: text('12/03/2026', 'date') })).toEqual(['filled']);
});

test('a box that adds to a list of the page reports so, and the same code pressed in vain does not', async () => {
  const page = (lists: boolean) => {
    const stage = show(`<label for="dx">Diagnosis</label>
      <input id="dx" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="hits">
      <div id="hits" role="listbox"></div><p id="added">None yet</p>`);
    const box = stage.querySelector<HTMLInputElement>('#dx')!;
    const hits = stage.querySelector<HTMLElement>('#hits')!;
    box.addEventListener('input', () => {
      hits.innerHTML = box.value ? '<div role="option">K09.0 - Cyst of the jaw</div>' : '';
    });
    hits.addEventListener('mousedown', () => {
      box.value = '';
      hits.innerHTML = '';
      if (lists) stage.querySelector('#added')!.innerHTML = '<b>K09.0</b> Cyst of the jaw';
    });
  };
  const cyst = option(['K09.0'], [], ['K09.0']);
  page(true);
  expect(await write({ dx: cyst })).toEqual(['added']);
  page(false);
  expect(await write({ dx: cyst })).toEqual(['refused:not-taken']);
});

test('chips beside the input of a box that takes several are entries: it asks for the next one', async () => {
  const stage = show(`<div class="ui-pick ui-pick--multiple"><div>
      <div role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="hits"><div><div>
        <span id="chips"></span><input id="dx" role="combobox" aria-label="Diagnoses"></div></div></div></div></div>
    <div id="hits" role="listbox"></div>`);
  const box = stage.querySelector<HTMLInputElement>('#dx')!;
  const hits = stage.querySelector<HTMLElement>('#hits')!;
  const KNOWN = ['K09.0 Cyst of the jaw', 'K01.1 Impacted teeth'];
  box.addEventListener('input', () => {
    const found = KNOWN.filter((each) => box.value && each.startsWith(box.value));
    hits.innerHTML = found.map((each) => `<div role="option">${each}</div>`).join('');
  });
  hits.addEventListener('mousedown', ({ target }) => {
    const words = (target as Element).textContent;
    stage.querySelector('#chips')!.insertAdjacentHTML('beforeend', `<b>${words}</b>`);
    box.value = hits.innerHTML = '';
  });
  const asked = (code: string) => option([code], [], [code]);
  expect(await write({ dx: asked('K09.0') })).toEqual(['added']);
  expect(await write({ dx: asked('K01.1') })).toEqual(['added']);
  expect(stage.querySelector('#chips')!.children).toHaveLength(2);
});

test('month, day and year of which a tiny input holds the whole date are one box', async () => {
  const part = (name: string, word: string) =>
    `<span role="spinbutton" contenteditable="true" aria-label="${name}">${word}</span>`;
  show(`<label for="dob">Date of Birth</label>
    <div style="border:1px solid;width:200px;height:30px"><div style="opacity:0">
      ${part('Month', 'MM')}/${part('Day', 'DD')}/${part('Year', 'YYYY')}</div>
      <input id="dob" aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px;padding:0;border:0"></div>`);
  expect(await control('dob')).toMatchObject({
    widget: 'text',
    labels: { label: 'Date of Birth' },
  });
  expect(await write({ dob: text('10/02/1990', 'date') })).toEqual(['filled']);
});
