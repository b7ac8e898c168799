// Ways in which a page can hide a box that a filler would fill and a person would not see.
import { expect, test } from 'vitest';
import { control, field, show, text, write } from './stage.ts';

const box = (style: string, more = ''): string => `<input name="member" style="${style}" ${more}>`;
const inside = (style: string, more = ''): string =>
  `<div style="${style}" ${more}><input name="member"></div>`;

const ways: [string, string][] = [
  ['display none', box('display:none')],
  ['a parent that is not rendered', inside('display:none')],
  ['visibility hidden', box('visibility:hidden')],
  ['opacity 0', box('opacity:0')],
  ['opacity of an ancestor', inside('opacity:0.05')],
  ['opacities that multiply', `<div style="opacity:.8">${inside('opacity:.8')}</div>`],
  ['a filter of an ancestor', inside('filter:opacity(0.02)')],
  ['one pixel', box('width:1px;height:1px;padding:0;border:0')],
  ['no size', box('width:0;height:0;padding:0;border:0')],
  ['a scale of nothing', box('transform:scale(0.01)')],
  ['far to the left', box('position:absolute;left:-9999px')],
  ['far above', box('position:absolute;top:-9999px')],
  ['a translation off the page', box('transform:translateX(-5000px)')],
  ['clip', box('position:absolute;clip:rect(0 0 0 0)')],
  ['clip-path', box('clip-path:inset(100%)')],
  ['a mask', inside('mask-image:linear-gradient(transparent,transparent)')],
  ['a wrapper that lets nothing through', inside('height:0;overflow:hidden')],
  [
    'a wrapper that is scrolled past it',
    `<div style="overflow:hidden;height:20px"><div style="height:90px"></div><input name="member"></div>`,
  ],
  [
    'something on top',
    `<div style="position:relative;width:300px">${box('')}<div style="position:absolute;inset:0;background:#fff;z-index:2"></div></div>`,
  ],
  [
    'a place behind the page',
    `<div style="position:relative;z-index:0;width:300px;height:40px"><div style="position:absolute;inset:0;background:#fff"></div>${box('position:absolute;z-index:-1')}</div>`,
  ],
  ['the colour of the paper', box('color:#fff;background:#fff;border:0')],
  ['transparent ink', box('color:transparent')],
  ['tiny letters', box('font-size:1px;width:100px;height:20px')],
  ['text indented away', box('text-indent:-9999px')],
  ['aria-hidden', inside('', 'aria-hidden="true"')],
  ['inert', inside('', 'inert')],
  ['a blend with the paper', inside('mix-blend-mode:screen')],
  ['a closed details', '<details><summary>More</summary><input name="member"></details>'],
  ['the name of a honeypot', '<label>Leave this field blank <input name="member"></label>'],
];

test.each(ways)('a box hidden by %s is told and never written', async (_way, html) => {
  show(`${html}<p style="height:10px"></p>`);
  const { hidden } = await control('member');
  expect(hidden).toBeTypeOf('string');
  const [result] = await write({ member: text('555') });
  expect(result).toMatch(/^refused:(hidden|covered)$/);
  expect(field('member').value).toBe('');
});

const honest: [string, string][] = [
  ['an ordinary box', box('')],
  ['a box of one character', box('', 'size="1" maxlength="3"')],
  ['a box far below the fold', `<div style="height:4000px"></div>${box('')}`],
  [
    'a box in a panel that scrolls',
    `<div style="overflow:auto;height:60px"><div style="height:500px"></div>${box('')}</div>`,
  ],
  [
    'a box with a calendar button over its end',
    `<div style="position:relative;width:200px">${box('width:200px')}<button style="position:absolute;right:0;top:0;width:30px">c</button></div>`,
  ],
  [
    'a box under its floating label',
    `<div style="position:relative;width:200px"><input name="member" id="member" style="width:200px;height:40px"><label for="member" style="position:absolute;left:5px;top:10px">Member ID</label></div>`,
  ],
  ['white ink on a dark box', box('color:#fff;background:#123')],
];

test.each(honest)('%s is visible and can be written', async (_what, html) => {
  show(html);
  expect((await control('member')).hidden).toBeUndefined();
  expect(await write({ member: text('555') })).toEqual(['filled']);
  expect(field('member').value).toBe('555');
});

test('a transparent check box under a drawing of itself is visible', async () => {
  show(
    '<label style="position:relative;display:block;width:200px"><input type="checkbox" name="tick" style="opacity:0;position:absolute"> Urgent</label>',
  );
  expect((await control('tick')).hidden).toBeUndefined();
});

test('a box covered after the reading is not written', async () => {
  const stage = show('<input name="member">');
  const { ref, signature } = await control('member');
  const lid = document.createElement('div');
  lid.style.cssText = 'position:fixed;inset:0;background:#fff';
  stage.append(lid);
  const { answerFrame } = await import('./whole-page.ts');
  const answer = await answerFrame({
    bicuspid: 'write',
    ops: [{ ref, signature, value: text('1') }],
  });
  expect(answer).toEqual({ results: [{ ref, status: 'refused', reason: 'covered' }] });
  expect(field('member').value).toBe('');
});

test('a box that has scrolled under a header that stays is scrolled free and written', async () => {
  show(
    '<div style="position:fixed;top:0;left:0;right:0;height:60px;background:#eee;z-index:9"></div>' +
      '<div style="height:700px"></div><input name="member"><div style="height:3000px"></div>',
  );
  scrollTo(0, 680);
  expect((await control('member')).hidden).toBeUndefined();
  expect(await write({ member: text('555') })).toEqual(['filled']);
  expect(scrollY).toBe(680);
});
