import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { db, VaultDatabase } from '../../../lib/store/database.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import { checkMirror, goOnWithWhatOpens, restoreFromMirror } from '../../../lib/store/repair.ts';
import { checkVault, lock, unlock, vaultState } from '../../../lib/store/vault.ts';

let mirror: VaultDatabase;
let areas: Awaited<ReturnType<typeof freshVault>>;

beforeEach(async () => {
  setMirror(null);
  areas = await freshVault();
  mirror = new VaultDatabase('copy', new IDBFactory());
  setMirror(mirror);
  await savePractice({ ...(await readPractice()), userName: 'Dana' });
  await saveCase(someCase('c1', 'Alder'));
  await saveCase(someCase('c2', 'Birch'));
});
afterEach(() => setMirror(null));

const names = async () => (await listCases()).map((row) => row.patientName).sort();
const contents = async (of: VaultDatabase) => [
  await of.cases.toArray(),
  await of.rows.toArray(),
  await of.settings.toArray(),
  await of.audit.toArray(),
  await of.head.toArray(),
  await of.keys.toArray(),
];

describe('the second copy', () => {
  it('holds the same sealed rows, at first and after each change', async () => {
    expect(await syncMirror()).toBe(true);
    expect(await contents(mirror)).toEqual(await contents(db));
    await saveCase(someCase('c1', 'Cedar'));
    await saveCase(someCase('c3', 'Dogwood'));
    expect(await syncMirror()).toBe(true);
    expect(await contents(mirror)).toEqual(await contents(db));
    expect(await checkMirror()).toMatchObject({ outcome: 'ok', casesHere: 3 });
  });

  it('is never written from a damaged vault', async () => {
    await syncMirror();
    const good = await contents(mirror);
    await db.cases.clear();
    await checkVault();
    expect(await syncMirror()).toBe(false);
    expect(await contents(mirror)).toEqual(good);
  });

  it('is not written from a vault that was put back to an earlier day', async () => {
    await syncMirror();
    const earlier = await contents(db);
    await saveCase(someCase('c1', 'Cedar'));
    await syncMirror();
    await db.audit.bulkDelete([5]);
    await db.head.bulkPut(earlier[4] as never[]);
    await checkVault();
    expect(await syncMirror()).toBe(false);
    expect((await mirror.head.get('head'))?.sequence).toBe(5);
  });
});

describe('a vault that lost its records', () => {
  it.each([
    ['every table', () => Promise.all(db.tables.map((table) => table.clear()))],
    ['the cases', () => db.cases.clear()],
    ['the head row', () => db.head.clear()],
  ])('is whole again from the second copy: %s', async (_, damage) => {
    await syncMirror();
    const whole = await contents(db);
    await damage();
    await lock();
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await restoreFromMirror()).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    expect((await contents(db)).slice(0, 3)).toEqual(whole.slice(0, 3));
    expect(await names()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
    expect(await saveCase(someCase('c3', 'Cedar'))).toMatchObject({ ok: true });
    expect((await listAudit()).items.map((item) => item.kind)).toContain('backup-restored');
  });

  it('and the note outside is still known, and comes back', async () => {
    await syncMirror();
    areas.local.values.clear();
    await db.delete();
    await db.open();
    await lock();
    expect(await vaultState()).toBe('locked');
    expect(await unlock(PASSPHRASE)).toMatchObject({ check: { outcome: 'empty-but-expected' } });
    expect(await restoreFromMirror()).toMatchObject({ ok: true });
    expect(await names()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
  });

  it('takes an older copy only when the person agrees', async () => {
    await syncMirror();
    await saveCase(someCase('c1', 'Cedar'));
    await db.cases.clear();
    await checkVault();
    expect(await checkMirror()).toMatchObject({ outcome: 'behind' });
    expect(await restoreFromMirror()).toMatchObject({ ok: false, reason: 'read-only' });
    expect(await restoreFromMirror({ acceptOlder: true })).toMatchObject({ ok: true });
    expect(await names()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
  });

  it('is not replaced by a copy that is damaged itself', async () => {
    await syncMirror();
    await mirror.rows.delete('c1');
    await db.cases.clear();
    await checkVault();
    expect(await restoreFromMirror({ acceptOlder: true })).toMatchObject({ ok: false });
    expect(await db.rows.count()).toBe(2);
  });
});

describe('going on with what opens', () => {
  it('keeps every case that opens, sets the rest aside, and can be written again', async () => {
    await db.cases
      .where('id')
      .equals('c2')
      .modify((row) => void row.b.fill(0));
    await db.rows.delete('c1');
    expect(await checkVault()).toMatchObject({ outcome: 'torn' });
    const repaired = await goOnWithWhatOpens();
    expect(repaired).toMatchObject({ ok: true, check: { outcome: 'ok', casesHere: 1 } });
    expect(await names()).toEqual(['Alder, Rosalind']);
    expect((await db.history.toArray()).map((row) => row.id)).toEqual(['c2']);
    expect(await saveCase(someCase('c3', 'Cedar'))).toMatchObject({ ok: true });
    await lock();
    expect(await unlock(PASSPHRASE)).toMatchObject({ check: { outcome: 'ok' } });
    expect((await readCase('c3'))?.revision).toBe(1);
  });

  it('is refused while the second copy is complete', async () => {
    await syncMirror();
    await db.cases.clear();
    await checkVault();
    expect(await goOnWithWhatOpens()).toMatchObject({ ok: false, reason: 'read-only' });
  });
});
