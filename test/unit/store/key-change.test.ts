// A change of the vault key: everything sealed anew, killed at every write there is, and what the old key still opens.
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHEAP, freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { killedAt, onDisk, writesOf } from './dying-browser.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { deleteCase, listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { db, VaultDatabase } from '../../../lib/store/database.ts';
import {
  beginKeyChange,
  continueKeyChange,
  keyChangeProgress,
} from '../../../lib/store/key-change.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { openBody } from '../../../lib/store/record.ts';
import { addPerson, listPeople, removePerson } from '../../../lib/store/people.ts';
import { readPicture, savePicture } from '../../../lib/store/pictures.ts';
import { checkMirror, restoreFromMirror } from '../../../lib/store/repair.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import { readSessionKey } from '../../../lib/store/session-key.ts';
import { deriveVaultKeys } from '../../../lib/store/vault-keys.ts';
import { checkVault, lock, recover, unlock } from '../../../lib/store/vault.ts';

const HERS = 'seven brass kettles sing';
const SEALED = ['rows', 'cases', 'settings', 'pictures', 'history', 'audit'] as const;

let mirror: VaultDatabase;
let areas: Awaited<ReturnType<typeof freshVault>>;
let picture = '';

async function practiceVault(): Promise<void> {
  setMirror(null);
  areas = await freshVault('Dana');
  mirror = new VaultDatabase('copy', new IDBFactory());
  setMirror(mirror);
  onDisk(areas);
  for (let i = 0; i < 5; i += 1) await saveCase(someCase(`c${i}`, `Alder ${i}`));
  await saveCase(someCase('c1', 'Birch'));
  await deleteCase('c4');
  const kept = await savePicture(new Uint8Array([1, 2, 3]), 'image/png');
  picture = kept.ok ? kept.id : '';
  await syncMirror();
}

beforeEach(practiceVault);
afterEach(() => setMirror(null));

const change = async () => {
  await beginKeyChange(PASSPHRASE);
  return continueKeyChange();
};
const epochs = async (of: VaultDatabase) => {
  const all = await Promise.all(SEALED.map((table) => of.table<{ e: number }>(table).toArray()));
  return new Set(all.flat().map(({ e }) => e));
};

/** Everything that was there before is there, readable and fits together. */
async function expectWhole(): Promise<void> {
  expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  const names = (await listCases()).map((row) => row.patientName).sort();
  expect(names).toEqual(
    ['Alder 0', 'Alder 2', 'Alder 3', 'Birch'].map((name) => `${name}, Rosalind`),
  );
  expect((await readCase('c1'))?.revision).toBe(2);
  expect((await readPicture(picture))?.bytes).toEqual(new Uint8Array([1, 2, 3]));
  const audit = await listAudit();
  expect(audit.unreadable).toBe(0);
  const changed = audit.items.find(({ kind, id }) => kind === 'changed' && id === 'c1');
  expect(changed?.changes).toContainEqual({
    path: 'patient.lastName',
    from: 'Alder 1',
    to: 'Birch',
  });
}

async function expectChanged(): Promise<void> {
  await expectWhole();
  const { epoch } = (await readSessionKey())!;
  expect(await epochs(db)).toEqual(new Set([epoch]));
  expect(await keyChangeProgress()).toBeNull();
  expect((await readSessionKey())?.previous).toBeUndefined();
  await syncMirror();
  expect(await epochs(mirror)).toEqual(new Set([epoch]));
  expect(await checkMirror()).toMatchObject({ outcome: 'ok' });
  expect(await saveCase(someCase('c9', 'Cedar'))).toMatchObject({ ok: true });
}

describe('a change of the key', () => {
  it('seals every record, earlier revision and entry anew, and the second copy follows', async () => {
    const before = (await readSessionKey())!;
    expect(await change()).toEqual({ ok: true });
    await expectChanged();
    const old = await deriveVaultKeys(before.vaultKey, before.vaultId, before.epoch);
    for (const row of await db.cases.toArray())
      expect(await openBody(old, 'cases', row)).toBeNull();
    const said = (await listAudit()).items.filter(({ kind }) => kind === 'keys-rotated');
    expect(said.map(({ text, by }) => `${text} ${by}`)).toEqual(['done Dana', 'begun Dana']);
  });

  it('leaves everybody’s passphrase and the recovery code as they are', async () => {
    await addPerson('Poppy', HERS, PASSPHRASE, { cost: CHEAP });
    await change();
    const [dana, poppy] = await listPeople();
    for (const [person, passphrase] of [
      [dana?.id, PASSPHRASE],
      [poppy?.id, HERS],
    ] as const) {
      await lock();
      expect(await unlock(passphrase, { person, cost: CHEAP })).toMatchObject({
        check: { outcome: 'ok' },
      });
    }
    await lock();
    expect(await recover(areas.recoveryCode, HERS, { cost: CHEAP })).toMatchObject({
      check: { outcome: 'ok' },
    });
  });

  it('can be worked through while cases are saved and read', async () => {
    await beginKeyChange(PASSPHRASE);
    const working = continueKeyChange();
    for (let i = 0; i < 8; i += 1) {
      expect(await saveCase(someCase('c0', `Elm ${i}`))).toMatchObject({ ok: true });
      expect((await readCase('c0'))?.case.patient.lastName).toBe(`Elm ${i}`);
    }
    expect(await working).toEqual({ ok: true });
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
    expect(await epochs(db)).toEqual(new Set([2]));
  });

  it('needs the passphrase, and does not start on a damaged vault', async () => {
    expect(await beginKeyChange('guess')).toMatchObject({ ok: false, reason: 'wrong' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await db.rows.delete('c0');
    expect(await beginKeyChange(PASSPHRASE)).toMatchObject({ ok: false, reason: 'read-only' });
    expect(await keyChangeProgress()).toBeNull();
  });

  it('is not handed to somebody whose public key was slipped into the file', async () => {
    await addPerson('Poppy', HERS, PASSPHRASE, { cost: CHEAP });
    const { id = '' } = (await listPeople())[1] ?? {};
    const others = await db.keys.get((await listPeople())[0]?.id ?? '');
    await db.keys
      .where('id')
      .equals(id)
      .modify((row) => {
        if ('publicKey' in row && others && 'publicKey' in others) row.publicKey = others.publicKey;
      });
    expect(await beginKeyChange(PASSPHRASE)).toMatchObject({ ok: false, reason: 'tampered' });
    expect(await removePerson(id, PASSPHRASE)).toEqual({ ok: true });
    expect(await change()).toEqual({ ok: true });
  });

  it('can be made again and again', async () => {
    for (let i = 0; i < 3; i += 1) expect(await change()).toEqual({ ok: true });
    await expectChanged();
    expect((await readSessionKey())?.epoch).toBe(4);
  });
});

describe('in the middle of a change of the key', () => {
  it('a backup opens by itself, and its change goes on after restoring', async () => {
    await beginKeyChange(PASSPHRASE);
    const backup = await makeBackup();
    if (!backup.ok) throw new Error(backup.message);
    const restored = await restoreBackup(
      backup.file,
      { passphrase: PASSPHRASE },
      { replace: true },
    );
    expect(restored).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    const aside = new VaultDatabase('bicuspid-set-aside');
    expect(await aside.cases.count()).toBe(5);
    expect(await continueKeyChange()).toEqual({ ok: true });
    await expectChanged();
    // What was set aside opens with the old key.
    await aside.open();
    expect(await aside.cases.count()).toBe(0);
    aside.close();
  });

  it('the second copy brings everything back when the database is lost', async () => {
    await beginKeyChange(PASSPHRASE);
    for (const table of db.tables) await table.clear();
    await lock();
    expect(await unlock(PASSPHRASE, { cost: CHEAP })).toMatchObject({
      check: { outcome: 'empty-but-expected' },
    });
    expect(await restoreFromMirror()).toMatchObject({ ok: true });
    expect(await continueKeyChange()).toEqual({ ok: true });
    await expectChanged();
  });
});

it('killed at any of its writes, the vault opens, is whole, and goes on by itself', async () => {
  const all = await writesOf(change);
  expect(all).toBeGreaterThanOrEqual(20);
  for (let at = 1; at <= all; at += 1) {
    await practiceVault();
    expect(await killedAt(at, change), `write ${at}`).toBe(true);
    expect(await unlock(PASSPHRASE, { cost: CHEAP }), `after write ${at}`).toMatchObject({
      ok: true,
      check: { outcome: 'ok' },
    });
    await expectWhole();
    expect(await saveCase(someCase('c0', 'Alder 0'))).toMatchObject({ ok: true });
    expect(await continueKeyChange(), `after write ${at}`).toEqual({ ok: true });
    await expectChanged();
  }
}, 600_000);
