import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHEAP, freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { beginKeyChange, continueKeyChange } from '../../../lib/store/key-change.ts';
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
import { purgeDeleted, purgeOne } from '../../../lib/store/purge.ts';
import { checkVault, lock, unlock } from '../../../lib/store/vault.ts';

const TOMORROW = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
let mirror: VaultDatabase;
// eslint-disable-next-line @typescript-eslint/unbound-method
const real = IDBObjectStore.prototype.put;

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

it('one case alone is emptied, and none that was brought back', async () => {
  for (const id of ['c1', 'c2', 'c3']) await saveCase(someCase(id));
  await deleteCase('c1');
  await deleteCase('c2');
  expect(await purgeOne('c1')).toEqual({ ok: true, purged: 1 });
  expect((await listDeletedCases()).map((row) => row.id)).toEqual(['c2']);
  expect(await purgeOne('c3')).toEqual({ ok: true, purged: 0 });
  await restoreCase('c2');
  expect(await purgeOne('c2')).toEqual({ ok: true, purged: 0 });
  expect((await listCases()).map((row) => row.id).toSorted()).toEqual(['c2', 'c3']);
  expect(await checkVault()).toMatchObject({ outcome: 'ok' });
});

describe('what the audit trail kept of an emptied case', () => {
  const values = async (of: VaultDatabase) =>
    (await of.audit.toArray()).filter((row) => row.values !== undefined).length;

  beforeEach(async () => {
    await saveCase(someCase('c1', 'Alder'));
    await saveCase(someCase('c1', 'Birch'));
    await saveCase(someCase('c2', 'Cedar'));
    await saveCase(someCase('c2', 'Dogwood'));
    await syncMirror();
  });

  it('is gone, here and in the second copy; that it was changed, when and by whom stays', async () => {
    expect(await values(db)).toBe(2);
    await deleteCase('c1');
    await purgeDeleted(TOMORROW);
    await syncMirror();
    expect([await values(db), await values(mirror)]).toEqual([1, 1]);
    const audit = await listAudit();
    expect(audit.unreadable).toBe(0);
    const changed = audit.items.filter(({ kind }) => kind === 'changed');
    expect(changed.map(({ id, changes, valuesGone }) => [id, changes?.length, valuesGone])).toEqual(
      [
        ['c2', 1, undefined],
        ['c1', undefined, true],
      ],
    );
    await lock();
    expect(await unlock(PASSPHRASE, { cost: CHEAP })).toMatchObject({ check: { outcome: 'ok' } });
  });

  it('stays gone after a change of the key', async () => {
    await deleteCase('c1');
    await purgeDeleted(TOMORROW);
    await beginKeyChange(PASSPHRASE);
    expect(await continueKeyChange()).toEqual({ ok: true });
    expect(await values(db)).toBe(1);
    expect((await listAudit()).items.filter(({ valuesGone }) => valuesGone)).toHaveLength(1);
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  });

  it('goes at the next time when the browser died in between', async () => {
    await deleteCase('c1');
    const died = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      if (this.name === 'audit') throw new DOMException('gone', 'UnknownError');
      return (real as (...a: unknown[]) => IDBRequest<IDBValidKey>).apply(this, args);
    });
    expect(await purgeDeleted(TOMORROW)).toMatchObject({ ok: false });
    died.mockRestore();
    expect(await values(db)).toBe(2);
    expect(await purgeDeleted(TOMORROW)).toEqual({ ok: true, purged: 0 });
    expect(await values(db)).toBe(1);
  });

  it('is missed when something else took it away from a case that is still there', async () => {
    await db.audit.toCollection().modify((row) => void delete row.values);
    expect(await checkVault()).toMatchObject({ outcome: 'torn' });
  });

  it('is not believed when something else changed it', async () => {
    await db.audit.toCollection().modify((row) => void row.values?.fill(1));
    expect((await listAudit()).unreadable).toBe(2);
    expect(await checkVault()).toMatchObject({ outcome: 'torn' });
  });
});
