import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listCases, saveCase } from '../../../lib/store/cases.ts';
import { db, VaultDatabase } from '../../../lib/store/database.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { restoreFromMirror } from '../../../lib/store/repair.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import { dropFormer } from '../../../lib/store/set-aside.ts';
import { formerNames, renameVault, vaultName } from '../../../lib/store/vault-name.ts';
import { lock, unlock } from '../../../lib/store/vault.ts';

/** Names that the browser can neither open nor delete: what SQLite does with a damaged start of its file. */
let stuck: string[] = [];
const open = indexedDB.open.bind(indexedDB);
const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);

/** An answer of the browser that is always an error. */
function refusal(): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), {
    error: new DOMException('Internal error opening backing store.', 'UnknownError'),
    result: null,
    onerror: null as ((event: Event) => void) | null,
  });
  setTimeout(() => {
    const event = new Event('error', { cancelable: true });
    request.dispatchEvent(event);
    Object.defineProperty(event, 'target', { value: request });
    request.onerror?.(event);
  });
  return request as unknown as IDBOpenDBRequest;
}

beforeEach(async () => {
  stuck = [];
  indexedDB.open = (name, version) => (stuck.includes(name) ? refusal() : open(name, version));
  indexedDB.deleteDatabase = (name) => (stuck.includes(name) ? refusal() : deleteDatabase(name));
  setMirror(null);
  await freshVault();
  setMirror(new VaultDatabase('copy', new IDBFactory()));
  await saveCase(someCase('c1', 'Alder'));
  await saveCase(someCase('c2', 'Birch'));
  await syncMirror();
});
afterEach(async () => {
  setMirror(null);
  Object.assign(indexedDB, { open, deleteDatabase });
  // What was left under the usual name would be the vault of the next browser.
  await new VaultDatabase('bicuspid').delete();
});

const names = async () => (await listCases()).map((row) => row.patientName).sort();

/** The browser was restarted and cannot read the file any more. */
async function stick(): Promise<void> {
  await lock();
  db.close({ disableAutoOpen: false });
  stuck = [await vaultName()];
}

describe('a database that the browser can neither open nor delete', () => {
  it('is left as it is; the second copy comes back under another name', async () => {
    await stick();
    expect(await unlock(PASSPHRASE)).toMatchObject({ check: { outcome: 'unreadable' } });
    expect(await restoreFromMirror()).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    expect(await names()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
    expect(db.name).toBe(await vaultName());
    expect(db.name).not.toBe('bicuspid');
    expect(await formerNames()).toEqual(['bicuspid']);
  });

  it('comes back from a backup file too, and again when the new one breaks as well', async () => {
    const made = await makeBackup();
    if (!made.ok) throw new Error(made.message);
    const used = new Set<string>();
    for (const turn of [1, 2]) {
      await stick();
      stuck = [...used, ...stuck, 'bicuspid'];
      const secret = { passphrase: PASSPHRASE };
      const restored = await restoreBackup(made.file, secret, { replace: true });
      expect(restored).toMatchObject({ ok: true, check: { outcome: 'ok' } });
      used.add(await vaultName());
      expect(used.size).toBe(turn);
    }
    expect(await names()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
  });

  it('what is saved afterwards is there after the next start', async () => {
    await stick();
    await unlock(PASSPHRASE);
    await restoreFromMirror();
    expect(await saveCase(someCase('c3', 'Cedar'))).toMatchObject({ ok: true });
    await lock();
    db.close({ disableAutoOpen: false });
    expect(await unlock(PASSPHRASE)).toMatchObject({ check: { outcome: 'ok', casesHere: 3 } });
    expect(await names()).toContain('Cedar, Rosalind');
  });

  it('is deleted as soon as the browser can', async () => {
    await stick();
    await unlock(PASSPHRASE);
    await restoreFromMirror();
    await dropFormer();
    expect(await formerNames()).toEqual(['bicuspid']);
    stuck = [];
    await dropFormer();
    expect(await formerNames()).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('bicuspid');
    expect(await names()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
  });
});

it('a page that still has the old database open writes into the new one', async () => {
  const old = new VaultDatabase('bicuspid');
  await old.open();
  const next = await renameVault();
  // What another page did: the vault is under the new name, and this page was not told.
  const filled = new VaultDatabase(next);
  for (const table of filled.tables) await table.bulkPut(await old.table(table.name).toArray());
  filled.close();
  expect(db.name).toBe('bicuspid');
  expect(await saveCase(someCase('c3', 'Cedar'))).toMatchObject({ ok: true });
  expect(await old.cases.count()).toBe(2);
  expect(db.name).toBe(next);
  expect(await names()).toContain('Cedar, Rosalind');
  old.close();
});
