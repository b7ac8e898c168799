import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addToCase } from '../../../components/codes/add-to-case.ts';
import { loadLibrary } from '../../../lib/browser/code-library.ts';
import { blankCase } from '../../../lib/case/new-case.ts';
import { searchCodes, type CodeHit } from '../../../lib/codes/search.ts';
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import { lock } from '../../../lib/store/lock.ts';
import { openVault } from '../cases/open-vault.tsx';

let hit: CodeHit;
beforeAll(async () => {
  const [first] = searchCodes(await loadLibrary(''), 'K01.1');
  if (!first) throw new Error('no K01.1 in the bundled set');
  hit = first;
});

let id = '';
beforeEach(async () => {
  await openVault();
  const fresh = blankCase({ now: '2026-11-02T09:00:00Z', newId: () => crypto.randomUUID() });
  const saved = await saveCase(fresh);
  if (!saved.ok) throw new Error(saved.message);
  id = fresh.id;
});

test('the code stands in the stored case afterwards', async () => {
  expect(await addToCase(id, hit)).toEqual({
    ok: true,
    message: 'Added K01.1 to the diagnoses.',
  });
  expect((await readCase(id))?.case.diagnoses).toMatchObject([{ code: 'K01.1' }]);
});

test('with no case open, or one that is gone, it says what to do', async () => {
  const said = 'Unlock the panel and open a case first.';
  expect(await addToCase(null, hit)).toEqual({ ok: false, message: said });
  expect(await addToCase('00000000-0000-4000-8000-000000000000', hit)).toEqual({
    ok: false,
    message: said,
  });
});

test('a locked vault is said, and nothing is changed', async () => {
  await lock();
  expect(await addToCase(id, hit)).toMatchObject({ ok: false });
});

test('a number of the own list brings its fee along', async () => {
  const practice = await readPractice();
  const codes = [{ code: '41899', description: 'Wisdom tooth, hospital', fee: '850.00' }];
  expect((await savePractice({ ...practice, codes })).ok).toBe(true);
  const [procedure] = searchCodes(await loadLibrary(''), '41899');
  if (!procedure) throw new Error('no 41899 in the bundled set');
  expect((await addToCase(id, procedure)).ok).toBe(true);
  expect((await readCase(id))?.case.lines.at(-1)).toMatchObject({
    code: '41899',
    charge: '850.00',
  });
});
