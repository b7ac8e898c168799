import { beforeEach, expect, test } from 'vitest';
import { freshVault } from './open-store.ts';
import { db, revisionsOf } from '../../../lib/store/database.ts';
import {
  forgetExpiredForms,
  keepForm,
  keptForms,
  leaveKept,
} from '../../../lib/store/kept-forms.ts';

const AT = '2026-11-25T09:00:00.000Z';
const LATER = '2026-11-26T08:59:00.000Z';
const TOO_LATE = '2026-11-26T09:00:01.000Z';
const place = { caseId: 'case-1', origin: 'https://portal.example', host: 'portal.example' };
const item = (signature: string) => ({
  origin: place.origin,
  signature,
  label: 'Clinical note',
  shown: 'swelling of the left jaw',
  write: { kind: 'text' as const, text: 'swelling of the left jaw', compare: 'text' as const },
});

beforeEach(async () => {
  await freshVault();
});

const signatures = async (now: string) =>
  (await keptForms(now)).flatMap(({ items }) => items.map(({ signature }) => signature));

test('a form is kept for 24 hours and then is gone from the disk', async () => {
  expect(await keepForm({ ...place, items: [item('a'), item('b')] }, AT)).toMatchObject({
    ok: true,
  });
  expect(await signatures(LATER)).toEqual(['a', 'b']);
  expect(await signatures(TOO_LATE)).toEqual([]);
  await forgetExpiredForms(TOO_LATE);
  expect(await keptForms(AT)).toEqual([]);
  expect(
    await db.history
      .where('[table+id+r]')
      .between(...revisionsOf('settings', 'kept-forms'))
      .count(),
  ).toBe(0);
});

test('what was used is forgotten at once, the rest stays until its time', async () => {
  await keepForm({ ...place, items: [item('a'), item('b')] }, AT);
  await leaveKept(place, [item('b')], LATER);
  expect(await signatures(LATER)).toEqual(['b']);
  expect(await signatures(TOO_LATE)).toEqual([]);
  await leaveKept(place, [], LATER);
  expect(await keptForms(AT)).toEqual([]);
});

test('the same form kept again replaces the earlier one, and that of another case stays', async () => {
  await keepForm({ ...place, items: [item('a')] }, AT);
  await keepForm({ ...place, caseId: 'case-2', items: [item('x')] }, AT);
  await keepForm({ ...place, items: [item('c')] }, LATER);
  expect((await signatures(LATER)).sort()).toEqual(['c', 'x']);
});

test('nothing of it can be read in the stored bytes', async () => {
  await keepForm({ ...place, items: [item('a')] }, AT);
  const row = await db.settings.get('kept-forms');
  expect(new TextDecoder().decode(row?.b)).not.toContain('swelling');
});

test('when nothing has run out, nothing is written', async () => {
  await keepForm({ ...place, items: [item('a')] }, AT);
  const before = (await db.settings.get('kept-forms'))?.r;
  await forgetExpiredForms(LATER);
  expect((await db.settings.get('kept-forms'))?.r).toBe(before);
});
