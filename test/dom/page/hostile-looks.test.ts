// More ways in which a page can offer a box that nobody sees, by means that came to the platform lately or hide in ancestors.
import { expect, test } from 'vitest';
import { read, show, text } from './stage.ts';
import { answerFrame } from './whole-page.ts';
import { expectNoTrespass } from './no-trespass.ts';

expectNoTrespass();

const box = (style: string, more = ''): string =>
  `<input name="member" aria-label="Member ID" style="${style}" ${more}>`;
const inside = (style: string, more = ''): string =>
  `<div style="${style}" ${more}>${box('')}</div>`;

const ways: [string, string][] = [
  [
    'display contents around a parent that is not rendered',
    `<div style="display:none"><div style="display:contents">${box('')}</div></div>`,
  ],
  ['its own display contents', box('display:contents')],
  [
    'opacity above a display contents',
    `<div style="opacity:0"><div style="display:contents">${box('')}</div></div>`,
  ],
  ['the scale property', inside('scale:0.02;transform-origin:0 0')],
  ['the translate property', box('position:absolute;translate:-4000px')],
  ['the rotate property, edge on', inside('rotate:y 90deg')],
  ['a turn to the back side', inside('transform:rotateY(180deg);backface-visibility:hidden')],
  ['zoom', inside('zoom:0.02')],
  ['a clip path that is a line', box('clip-path:polygon(0 0, 100% 0, 100% 0, 0 0)')],
  ['a clip path of nothing in pixels', box('clip-path:inset(0 400px 0 0)')],
  ['a clip path that is an empty drawing', box("clip-path:path('M0 0 L0 0')")],
  ['a clip path of an ancestor', inside('clip-path:circle(0 at 50% 50%)')],
  ['a clip path far from it', inside('clip-path:polygon(900px 900px, 910px 900px, 910px 910px)')],
  ['overflow clip', inside('height:0;overflow:clip')],
  ['a column of no width', inside('width:0;overflow:hidden')],
  ['a closed popover', `<div popover>${box('')}</div>`],
  ['a closed dialog', `<dialog>${box('')}</dialog>`],
  ['hidden until found', `<div hidden="until-found">${box('')}</div>`],
  ['content visibility', inside('content-visibility:hidden')],
  ['visibility collapse', inside('visibility:collapse')],
  ['a blur that leaves nothing', inside('filter:blur(60px)')],
  ['brightness of a burnt picture', inside('filter:brightness(100)')],
  ['no contrast', inside('filter:contrast(0)')],
  ['nearly white on white', box('color:#fefefe;background:#fff;border:1px solid #fff')],
  [
    'white on the white of an ancestor',
    `<div style="background:#fff">${box('color:#fff;background:transparent;border:0')}</div>`,
  ],
  ['ink of the fill colour only', box('-webkit-text-fill-color:transparent')],
  ['letters drawn over each other', box('letter-spacing:-60px')],
  ['fixed above the window', box('position:fixed;top:-300px')],
  ['fixed below the window', box('position:fixed;top:3000px')],
  ['a margin off the page', inside('margin-left:-9000px;width:200px')],
  [
    'a glass that lets the pointer through',
    `<div style="position:relative;width:300px;height:40px">${box('')}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
  ],
  [
    'pointer events none below a lid',
    `<div style="position:relative;width:300px;height:40px">${box('pointer-events:none')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ],
  [
    'a frame on top',
    `<div style="position:relative;width:300px;height:40px">${box('')}<iframe srcdoc="x" style="position:absolute;inset:0;width:300px;height:40px;border:0;background:#fff"></iframe></div>`,
  ],
  [
    'a picture on top',
    `<div style="position:relative;width:300px;height:40px">${box('')}<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=" style="position:absolute;inset:0;width:300px;height:40px"></div>`,
  ],
  [
    'an open modal over the page',
    `${box('')}<dialog class="modal" style="width:100vw;height:100vh;max-width:none;max-height:none;inset:0">Sale!</dialog>`,
  ],
  [
    'an open popover over the page',
    `${box('')}<div popover="manual" style="inset:0;width:100vw;height:100vh">Sale!</div>`,
  ],
];

test.each(ways)('a box hidden by %s gets nothing, and the reason is said', async (_way, html) => {
  const stage = show(`${html}<p style="height:10px"></p>`);
  stage.querySelector<HTMLDialogElement>('dialog.modal')?.showModal();
  stage.querySelector<HTMLElement>('[popover=manual]')?.showPopover();
  const { controls } = await read();
  const ops = controls.map(({ ref, signature }) => ({ ref, signature, value: text('W555') }));
  const answer = await answerFrame({ bicuspid: 'write', ops });
  for (const { status, reason } of (answer as { results: { status: string; reason?: string }[] })
    .results)
    expect(`${status}:${reason}`).toMatch(/^refused:(hidden|covered)$/);
  expect(stage.querySelector('input')?.value).toBe('');
});
