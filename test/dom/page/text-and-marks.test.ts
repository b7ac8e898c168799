import { expect, test } from 'vitest';
import type { PageText } from '../../../lib/form/frame-messages.ts';
import { answerFrame } from './whole-page.ts';
import { isFrameRequest } from '../../../lib/page/is-request.ts';
import { control, field, read, show } from './stage.ts';

test('the words of a page come in reading order: rows as one line, terms with their meaning, shown values', async () => {
  show(
    '<h2>Request received</h2><dl><dt>Certification number</dt><dd>LH2611004821</dd><dt>Status:</dt><dd>Approved</dd></dl>' +
      '<table><tr><th>Code</th><th>From</th><th>Units</th></tr><tr><td>21462</td><td>12/01/2026</td><td>1</td></tr></table>' +
      '<label>Reference <input readonly value="R-77"></label><p>Member: <b>W1</b></p><p hidden>secret</p><input value="typed by hand">',
  );
  const { lines } = (await answerFrame({ bicuspid: 'text' })) as PageText;
  expect(lines).toEqual([
    'Request received',
    'Certification number: LH2611004821',
    'Status: Approved',
    'Code | From | Units',
    '21462 | 12/01/2026 | 1',
    'Reference R-77',
    'Member: W1',
  ]);
});

test('marks hold no words, let every press through, follow scrolling and go away', async () => {
  show('<input name="a"><div style="height:3000px"></div>');
  const { ref } = await control('a');
  expect(await answerFrame({ bicuspid: 'mark', marks: [{ ref, tone: 'filled' }] })).toEqual({
    marked: 1,
  });
  const overlay = document.documentElement.lastElementChild as HTMLElement;
  expect(overlay.shadowRoot).toBeNull();
  expect(getComputedStyle(overlay).pointerEvents).toBe('none');
  expect(overlay.textContent).toBe('');
  const box = field('a').getBoundingClientRect();
  expect(document.elementFromPoint(box.left + 5, box.top + 5)).toBe(field('a'));
  expect((await read()).controls[0]?.hidden).toBeUndefined();
  await answerFrame({ bicuspid: 'mark', marks: [] });
  expect(overlay.isConnected).toBe(false);
});

test('a mark can bring its control into view', async () => {
  show('<div style="height:3000px"></div><input name="a">');
  const { ref } = await control('a');
  await answerFrame({ bicuspid: 'mark', marks: [], scrollTo: ref });
  const { top } = field('a').getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(innerHeight);
});

test.each([
  [{ bicuspid: 'read' }, true],
  [
    {
      bicuspid: 'write',
      ops: [{ ref: 'c1', signature: 's', value: { kind: 'check', checked: true } }],
    },
    true,
  ],
  [
    { bicuspid: 'write', ops: [{ ref: 'c1', signature: 's', value: { kind: 'run', code: 'x' } }] },
    false,
  ],
  [{ bicuspid: 'mark', marks: [{ ref: 'c1', tone: 'red' }] }, false],
  [{ bicuspid: 'verify', refs: [1] }, false],
  [{ other: 'read' }, false],
  [null, false],
])('message %j is a request: %s', (message, expected) => {
  expect(isFrameRequest(message)).toBe(expected);
});

test('visible frames of other origins are told, hidden ones and our own are not', async () => {
  show(
    '<iframe src="https://payer.example/form" width="200" height="100"></iframe><iframe src="https://tracker.example/x" width="1" height="1"></iframe>' +
      '<iframe srcdoc="x" width="200" height="100"></iframe><iframe sandbox srcdoc="x" width="200" height="100"></iframe>',
  );
  expect((await read()).foreignFrames).toEqual(['https://payer.example', 'null']);
});
