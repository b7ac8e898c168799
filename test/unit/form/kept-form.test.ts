import { describe, expect, test } from 'vitest';
import { keptItems, rewritePlan } from '../../../lib/form/kept-form.ts';
import type { PageValues } from '../../../lib/form/page-values.ts';
import type { ControlSnapshot, PageFrame } from '../../../lib/form/snapshot.ts';
import { control } from './control.ts';

const ORIGIN = 'https://portal.example';

function frame(controls: ControlSnapshot[], origin = ORIGIN): PageFrame {
  const base = { isTop: true, omitted: 0, ancestorOrigins: [], foreignFrames: [] };
  return { ...base, origin, controls, frameId: 0, documentId: 'd1' };
}

const one = (ref: string, more: Partial<ControlSnapshot> = {}): ControlSnapshot => ({
  ...control({ label: ref, name: ref }),
  ref,
  signature: `sig-${ref}`,
  empty: false,
  ...more,
});

function kept(controls: ControlSnapshot[], texts: Record<string, string>) {
  const held = Object.entries(texts).map(([ref, text]) => ({ ref, value: text, text }));
  const values: PageValues = { form: frame(controls), held, shown: [] };
  return keptItems([values]);
}

const again = (controls: ControlSnapshot[], items: ReturnType<typeof kept>, origin = ORIGIN) =>
  rewritePlan({ frames: [frame(controls, origin)] }, items, [ORIGIN, origin]);

describe('what is kept of a form', () => {
  test('is what was typed and chosen, in page order', () => {
    const list = one('urgency', {
      widget: 'select',
      options: [
        { value: '1', text: 'Routine' },
        { value: '2', text: 'Urgent' },
      ],
    });
    expect(kept([one('note'), list], { note: 'see x-ray', urgency: 'Urgent' })).toMatchObject([
      { label: 'note', write: { kind: 'text', text: 'see x-ray' } },
      { label: 'urgency', write: { kind: 'option', texts: ['Urgent'], codes: [] } },
    ]);
  });

  test.each([
    ['a password', { inputType: 'password' }],
    ['a card number', { labels: { label: 'Card number', headings: [] } }],
    ['a one-time code', { labels: { label: 'Code', autocomplete: 'one-time-code', headings: [] } }],
    ['a captcha', { labels: { label: 'Type the captcha', headings: [] } }],
    ['a security answer', { labels: { label: 'Security answer', headings: [] } }],
    ['a social security number', { labels: { label: 'SSN', headings: [] } }],
    ['a search box', { inputType: 'search' }],
    ['what nobody can write', { readOnly: true }],
  ])('is never %s', (_, more: Partial<ControlSnapshot>) => {
    expect(kept([one('x', more)], { x: 'secret' })).toEqual([]);
  });

  test('is no box that looks like another one of the page', () => {
    const twins = [one('a', { signature: 'same' }), one('b', { signature: 'same~1' })];
    expect(kept(twins, { a: '1', b: '2' })).toEqual([]);
  });
});

describe('a kept value goes back', () => {
  const items = kept([one('note')], { note: 'see x-ray' });

  test('into the one empty box with the same signature', () => {
    expect(again([one('note', { empty: true })], items)).toMatchObject({
      targets: [{ ref: 'note', shown: 'see x-ray' }],
      left: [],
    });
  });

  test.each([
    ['a filled one', [one('note')], 'filled'],
    ['another one', [one('note', { signature: 'other', empty: true })], 'no-field'],
    [
      'one of two',
      [one('note', { empty: true }), one('n2', { signature: 'sig-note~1', empty: true })],
      'several-fields',
    ],
    ['a hidden one', [one('note', { empty: true, hidden: 'covered' })], 'not-writable'],
    ['a read-only one', [one('note', { empty: true, readOnly: true })], 'not-writable'],
  ])('not into %s', (_, controls, reason) => {
    expect(again(controls, items)).toMatchObject({ targets: [], left: [{ reason }] });
  });

  test('not into a frame of another origin, though it is allowed', () => {
    expect(again([one('note', { empty: true })], items, 'https://evil.example').targets).toEqual(
      [],
    );
  });

  test('not into a frame that is not allowed', () => {
    const page = { frames: [frame([one('note', { empty: true })])] };
    expect(rewritePlan(page, items, []).targets).toEqual([]);
  });
});
