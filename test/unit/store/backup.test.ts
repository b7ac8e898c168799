import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHEAP, freshBrowser, freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { db, VaultDatabase } from '../../../lib/store/database.ts';
import { lastBackup, makeBackup, rememberBackup } from '../../../lib/store/make-backup.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { readPicture, savePicture } from '../../../lib/store/pictures.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import { changePassphrase, checkVault, lock, unlock } from '../../../lib/store/vault.ts';

let recoveryCode: string;

beforeEach(async () => {
  setMirror(null);
  ({ recoveryCode } = await freshVault());
  await saveCase(someCase('c1', 'Alder'));
  await saveCase(someCase('c2', 'Zanzibarova'));
  await saveCase(someCase('c1', 'Cedar'));
});
afterEach(() => setMirror(null));

const names = async () => (await listCases()).map((row) => row.patientName).sort();

async function backup(): Promise<Blob> {
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.message);
  return made.file;
}

const contents = async () =>
  Promise.all(db.tables.map(async (table) => (await table.toArray()) as unknown[]));

describe('a backup', () => {
  it.each([
    ['passphrase', () => ({ passphrase: PASSPHRASE })],
    ['recovery code', () => ({ recoveryCode })],
  ])('brings everything back in an empty browser, by %s', async (_, secret) => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const picture = await savePicture(bytes, 'image/png');
    const whole = await readCase('c1');
    const file = await backup();
    await freshBrowser();

    const shares: number[] = [];
    const restored = await restoreBackup(file, secret(), { onProgress: (s) => shares.push(s) });
    expect(restored).toMatchObject({ ok: true, cases: 2, check: { outcome: 'ok' } });
    expect(shares.at(-1)).toBe(1);
    expect(await names()).toEqual(['Cedar, Rosalind', 'Zanzibarova, Rosalind']);
    expect(await readCase('c1')).toEqual(whole);
    expect(await db.history.count()).toBe(1);
    if (picture.ok) expect((await readPicture(picture.id))?.bytes).toEqual(bytes);
    expect((await listAudit()).items[0]).toMatchObject({ kind: 'backup-restored' });
    await lock();
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true, check: { outcome: 'ok' } });
  });

  it('opens with the passphrase of the day it was made', async () => {
    const file = await backup();
    await changePassphrase(PASSPHRASE, 'seven brass kettles sing', { cost: CHEAP });
    await freshBrowser();
    expect(await restoreBackup(file, { passphrase: 'seven brass kettles sing' })).toMatchObject({
      reason: 'wrong',
    });
    expect(await restoreBackup(file, { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  }, 20_000);

  it('larger than one chunk comes back whole', async () => {
    for (let i = 0; i < 3; i += 1) {
      await savePicture(crypto.getRandomValues(new Uint8Array(60_000)), 'image/png');
      await savePicture(new Uint8Array(3_000_000).fill(i + 1), 'image/png');
    }
    const file = await backup();
    await freshBrowser();
    expect(await restoreBackup(file, { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    expect(await db.pictures.count()).toBe(6);
  }, 20_000);

  it('shows no typed word', async () => {
    const text = Buffer.from(await (await backup()).arrayBuffer()).toString('latin1');
    for (const word of ['Zanzibarova', 'Cedar', 'Rosalind', 'PRM448812907', PASSPHRASE]) {
      expect(text.includes(word), word).toBe(false);
    }
  });

  it('of a damaged vault is not made', async () => {
    await db.cases.delete('c2');
    expect(await makeBackup()).toMatchObject({ ok: false, reason: 'read-only' });
  });

  it('never replaces a vault unasked, and sets the replaced one aside', async () => {
    const file = await backup();
    await saveCase(someCase('c3', 'Later'));
    const before = await contents();
    expect(await restoreBackup(file, { passphrase: PASSPHRASE })).toMatchObject({
      reason: 'exists',
    });
    expect(await contents()).toEqual(before);
    expect(await restoreBackup(file, { passphrase: PASSPHRASE }, { replace: true })).toMatchObject({
      ok: true,
      cases: 2,
    });
    const aside = new VaultDatabase('bicuspid-set-aside');
    expect(await aside.cases.count()).toBe(3);
    aside.close();
  });

  it('brought back becomes the second copy too', async () => {
    const file = await backup();
    const mirror = new VaultDatabase('copy', new IDBFactory());
    setMirror(mirror);
    await saveCase(someCase('c3', 'Later'));
    await syncMirror();
    await restoreBackup(file, { passphrase: PASSPHRASE }, { replace: true });
    expect(await syncMirror()).toBe(true);
    expect(await mirror.cases.count()).toBe(2);
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  });

  it('is remembered with the changes that came after it', async () => {
    expect(await lastBackup()).toBeNull();
    await backup();
    await rememberBackup();
    await saveCase(someCase('c3'));
    expect(await lastBackup()).toMatchObject({ changesSince: 1 });
  });
});

describe('a damaged backup', () => {
  it('is refused whichever byte is changed, and nothing is touched', async () => {
    const bytes = new Uint8Array(await (await backup()).arrayBuffer());
    const before = await contents();
    const answers = new Set<string>();
    const step = Math.max(1, Math.floor(bytes.length / 200));
    for (let at = 0; at < bytes.length; at += step) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const secret = { recoveryCode };
      const result = await restoreBackup(new Blob([changed]), secret, { replace: true });
      answers.add(result.ok ? `opened with byte ${at} changed` : result.reason);
    }
    expect(
      [...answers].filter((a) => !['damaged', 'wrong', 'not-a-backup', 'newer'].includes(a)),
    ).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('is refused wherever it is cut', async () => {
    const file = await backup();
    const before = await contents();
    for (let i = 0; i < 50; i += 1) {
      const cut = file.slice(0, Math.floor((file.size * i) / 50));
      expect(await restoreBackup(cut, { recoveryCode }, { replace: true })).toMatchObject({
        ok: false,
      });
    }
    expect(await contents()).toEqual(before);
  });

  it('with something after its end is refused', async () => {
    const file = new Blob([await backup(), new Uint8Array(40)]);
    expect(await restoreBackup(file, { recoveryCode }, { replace: true })).toMatchObject({
      reason: 'damaged',
    });
  });
});
