import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshVault, someCase } from './open-store.ts';
import { preauthSchema, proofSchema } from '../../../lib/case/schema.ts';
import {
  deleteCase,
  listCases,
  listDeletedCases,
  readCase,
  restoreCase,
  saveCase,
} from '../../../lib/store/cases.ts';
import { db, VaultDatabase } from '../../../lib/store/database.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { readPicture, savePicture } from '../../../lib/store/pictures.ts';
import { purgeDeleted } from '../../../lib/store/purge.ts';
import { checkVault } from '../../../lib/store/vault.ts';

const TOMORROW = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
let mirror: VaultDatabase;

beforeEach(async () => {
  setMirror(null);
  await freshVault();
  mirror = new VaultDatabase('copy', new IDBFactory());
  setMirror(mirror);
});
afterEach(() => setMirror(null));

it('a purged case is gone with its history and pictures, here and in the second copy, and the vault stays whole', async () => {
  const picture = await savePicture(new Uint8Array([1, 2, 3]), 'image/png');
  const pictureId = picture.ok ? picture.id : '';
  const proof = proofSchema.parse({ at: '2026-11-02T09:00:00.000Z', pictureId });
  const preauths = [preauthSchema.parse({ id: 'a1', proofs: [proof] })];
  await saveCase(someCase('c1', 'Alder'));
  await saveCase({ ...someCase('c1', 'Birch'), preauths });
  await saveCase(someCase('c2', 'Cedar'));
  await syncMirror();
  await deleteCase('c1');

  expect(await purgeDeleted(TOMORROW)).toEqual({ ok: true, purged: 1 });
  expect(await readCase('c1')).toBeNull();
  expect(await listDeletedCases()).toEqual([]);
  expect((await listCases()).map((row) => row.id)).toEqual(['c2']);
  expect(await readPicture(pictureId)).toBeNull();
  expect(await db.history.count()).toBe(0);
  expect(await syncMirror()).toBe(true);
  expect(await mirror.history.count()).toBe(0);
  expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  expect(await restoreCase('c1')).toMatchObject({ ok: false });
});

it('what was deleted later, or brought back, is not purged', async () => {
  await saveCase(someCase('c1'));
  await saveCase(someCase('c2'));
  await deleteCase('c1');
  await deleteCase('c2');
  expect(await purgeDeleted('2020-01-01T00:00:00.000Z')).toEqual({ ok: true, purged: 0 });
  await restoreCase('c2');
  expect(await purgeDeleted(TOMORROW)).toEqual({ ok: true, purged: 1 });
  expect((await readCase('c2'))?.case.id).toBe('c2');
});
