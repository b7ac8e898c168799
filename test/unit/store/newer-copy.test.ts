// A backup that is older than the second copy: the person is told, and what is newer is kept aside.
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listCases, saveCase } from '../../../lib/store/cases.ts';
import { db, VaultDatabase } from '../../../lib/store/database.ts';
import { beginKeyChange, continueKeyChange } from '../../../lib/store/key-change.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import { lock, unlock } from '../../../lib/store/vault.ts';

let mirror: VaultDatabase;
let file: Blob;
const secret = { passphrase: PASSPHRASE };

beforeEach(async () => {
  setMirror(null);
  await freshVault('Dana');
  mirror = new VaultDatabase('copy', new IDBFactory());
  setMirror(mirror);
  await saveCase(someCase('c1', 'Alder'));
  const backup = await makeBackup();
  if (!backup.ok) throw new Error(backup.message);
  ({ file } = backup);
});
afterEach(() => setMirror(null));

const loseDatabase = () => Promise.all(db.tables.map((table) => table.clear()));

it('is told before it takes the place of changes that only the second copy has', async () => {
  await saveCase(someCase('c2', 'Birch'));
  await syncMirror();
  await loseDatabase();
  const asked = await restoreBackup(file, secret);
  expect(asked).toMatchObject({ ok: false, reason: 'exists', newerCopy: true });
  expect(asked.ok ? '' : asked.message).toMatch(
    /2 cases and changes that the backup does not have/,
  );
  expect(await mirror.cases.count()).toBe(2);
});

it('keeps the newer second copy aside when the person wants the backup all the same', async () => {
  await saveCase(someCase('c2', 'Birch'));
  await syncMirror();
  await loseDatabase();
  expect(await restoreBackup(file, secret, { replace: true })).toMatchObject({
    ok: true,
    cases: 1,
  });
  await syncMirror();
  expect(await mirror.cases.count()).toBe(1);
  const aside = new VaultDatabase('bicuspid-set-aside');
  expect((await aside.cases.toArray()).map(({ id }) => id).sort()).toEqual(['c1', 'c2']);
  aside.close();
  expect(await listCases()).toHaveLength(1);
});

it.each([
  ['only unlocked since', async () => void (await syncMirror())],
  [
    'damaged itself',
    async () => {
      await saveCase(someCase('c2', 'Birch'));
      await syncMirror();
      await mirror.rows.delete('c1');
    },
  ],
])('is not held up by a second copy that was %s', async (_, before) => {
  await lock();
  await unlock(PASSPHRASE);
  await before();
  await loseDatabase();
  expect(await restoreBackup(file, secret)).toMatchObject({ reason: 'exists', newerCopy: false });
});

it('is told too when the key was changed after the backup', async () => {
  await saveCase(someCase('c2', 'Birch'));
  await beginKeyChange(PASSPHRASE);
  await continueKeyChange();
  await syncMirror();
  await loseDatabase();
  expect(await restoreBackup(file, secret)).toMatchObject({ reason: 'exists', newerCopy: true });
});
