// Choices drawn as buttons that stay pressed, wrappers that play the radio button, and a mask that follows the caret.
import { expect, test } from 'vitest';
import { control, field, option, read, show, text, write } from './stage.ts';

/** Presses work as in a segmented control: one of the group is pressed. */
function segmented(stage: HTMLElement): void {
  stage.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('[aria-pressed]');
    for (const one of button?.parentElement?.children ?? [])
      one.setAttribute('aria-pressed', String(one === button));
  });
}

const pressed = (): string[] =>
  [...document.querySelectorAll('[aria-pressed="true"]')].map((one) => one.textContent.trim());

test('buttons that stay pressed are read as one choice and pressed', async () => {
  segmented(
    show(`<form><b id="l">Accept assignment?</b>
      <div role="group" aria-labelledby="l" data-field="assign">
        <div role="button" tabindex="0" aria-pressed="false">Yes</div>
        <div role="button" tabindex="0" aria-pressed="false">No</div></div>
      <span>Related to an auto accident?</span>
      <div class="btn-toggle" data-field="auto">
        <button type="button" aria-pressed="false"><span>Yes</span></button>
        <button type="button" aria-pressed="false"><span>No</span></button></div></form>`),
  );
  const { controls } = await read();
  expect(
    controls.map(({ widget, options }) => [widget, options?.map((each) => each.text)]),
  ).toEqual([
    ['radio', ['Yes', 'No']],
    ['radio', ['Yes', 'No']],
  ]);
  expect((await control('assign')).labels.aria).toBe('Accept assignment?');
  expect((await control('auto')).labels.preceding).toBe('Related to an auto accident?');
  expect(await write({ assign: option(['Y'], ['Yes']), auto: option(['N'], ['No']) })).toEqual([
    'filled',
    'filled',
  ]);
  expect(pressed()).toEqual(['Yes', 'No']);
});

test('a section that is a group by role gives its name to no question in it', async () => {
  show(`<form><div role="group" aria-label="Diagnoses and services">
      <div><div>Accept assignment?</div><div class="btn-toggle" data-field="assign">
        <button type="button" aria-pressed="false">Yes</button>
        <button type="button" aria-pressed="false">No</button></div></div>
      <label>A. Principal diagnosis <input name="dx"></label></div></form>`);
  const { labels } = await control('assign');
  expect(labels.aria).toBeUndefined();
  expect(labels.preceding).toBe('Accept assignment?');
});

test('a button that sends the form is never a choice, nor are buttons of which several are pressed', async () => {
  show(`<form><div class="btn-group"><button aria-pressed="false">Yes</button>
      <button aria-pressed="false">No</button></div></form>
    <div role="group"><button type="button" aria-pressed="true">Bold</button>
      <button type="button" aria-pressed="true">Italic</button></div>
    <div><button type="button" aria-pressed="false">Favorite</button></div>`);
  expect((await read()).controls).toEqual([]);
});

test('a wrapper with role radio is pressed where its input is hidden from everybody', async () => {
  const one = (value: string, words: string) => `<div role="radio" tabindex="0" aria-checked="false"
    aria-label="${words}"><div aria-hidden="true"><input type="radio" name="sex" value="${value}" hidden></div>
    <span>${words}</span></div>`;
  const stage = show(`<div>Sex</div><div role="radiogroup" data-field="sex">
    ${one('F', 'Female')}${one('M', 'Male')}</div>`);
  stage.addEventListener('click', ({ target }) =>
    (target as Element).closest('[role=radio]')?.setAttribute('aria-checked', 'true'),
  );
  const { hidden, options } = await control('sex');
  expect(hidden).toBeUndefined();
  expect(options?.map((each) => each.text)).toEqual(['Female', 'Male']);
  expect(await write({ sex: option(['M'], ['Male']) })).toEqual(['filled']);
  expect(stage.querySelector('[aria-checked="true"]')?.textContent).toContain('Male');
});

/** A mask in the manner of Fluent UI: a change without a paste before it is one more character at the caret. */
function caretMask(box: HTMLInputElement, takesPaste: boolean): void {
  const shape = (digits: string) =>
    digits.split('').reduce((mask, digit) => mask.replace('_', digit), '(___) ___-____');
  let pasted = false;
  let cleared = false;
  box.addEventListener('paste', () => (pasted = takesPaste));
  box.addEventListener('keydown', ({ key }) => (cleared = key === 'Delete'));
  box.addEventListener('input', () => {
    const digits = box.value.replace(/\D/g, '');
    box.value = cleared ? shape('') : pasted ? shape(digits) : shape(digits.slice(-1));
    pasted = cleared = false;
  });
}

test('a mask that follows the caret takes the value as a paste', async () => {
  const stage = show('<label>Phone <input name="phone" value="(___) ___-____"></label>');
  caretMask(stage.querySelector('input')!, true);
  expect(await write({ phone: text('7155550151', 'digits') })).toEqual(['filled']);
  expect(field('phone').value).toBe('(715) 555-0151');
});

test('a mask that takes nothing is left as empty as it was', async () => {
  const stage = show('<label>Phone <input name="phone" value="(___) ___-____"></label>');
  caretMask(stage.querySelector('input')!, false);
  expect(await write({ phone: text('7155550151', 'digits') })).toEqual(['refused:not-taken']);
  expect(field('phone').value).toBe('(___) ___-____');
});
