// People with an unlock of their own: who is who in the trail, who can come in, and who cannot any more.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHEAP, freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { makeBackup } from '../../../lib/store/make-backup.ts';
import {
  addPerson,
  likelyPerson,
  listPeople,
  removePerson,
  renamePerson,
} from '../../../lib/store/people.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import { changePassphrase, lock, recover, unlock } from '../../../lib/store/vault.ts';

const HERS = 'seven brass kettles sing';
const NEW = 'a quiet harbor at noon 9';
const START = new Date('2026-11-24T08:00:00.000Z');
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

let recoveryCode = '';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  ({ recoveryCode } = await freshVault('Dana'));
  later(1000);
});
afterEach(() => void vi.useRealTimers());

const idOf = async (name: string) =>
  (await listPeople()).find((one) => one.name === name)?.id ?? '';
const names = async () => (await listPeople()).map(({ name }) => name);
const open = async (name: string, passphrase: string) =>
  unlock(passphrase, { person: await idOf(name), cost: CHEAP });
const addPoppy = () => addPerson('Poppy', HERS, PASSPHRASE, { cost: CHEAP });

describe('a second person', () => {
  it('opens the same cases with a passphrase of her own, and the trail says who did what', async () => {
    await saveCase(someCase('c1'));
    expect(await addPoppy()).toEqual({ ok: true });
    await lock();
    expect(await open('Poppy', HERS)).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    await saveCase(someCase('c1', 'Alder'));
    const said = (await listAudit()).items.map(({ kind, by }) => `${kind} ${by}`);
    expect(said).toEqual([
      'changed Poppy',
      'unlocked Poppy',
      'person-added Dana',
      'created Dana',
      'vault-created Dana',
    ]);
  });

  it('stands in the events of a case too, whatever name the profile was saved with', async () => {
    await savePractice({ ...(await readPractice()), userName: 'Somebody' });
    await addPoppy();
    expect((await readPractice()).userName).toBe('Dana');
    await lock();
    await open('Poppy', HERS);
    const practice = await readPractice();
    expect(practice.userName).toBe('Poppy');
    await savePractice({ ...practice, codes: [] });
    const [newest] = (await listAudit()).items;
    expect(newest?.changes?.map(({ path }) => path) ?? []).not.toContain('userName');
  });

  it('does not open with the passphrase of the first, nor the other way round', async () => {
    await addPoppy();
    await lock();
    expect(await open('Poppy', PASSPHRASE)).toMatchObject({ ok: false, reason: 'wrong' });
    expect(await open('Dana', HERS)).toMatchObject({ ok: false, reason: 'wrong' });
    later(1000);
    expect(await open('Dana', PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('is not made to wait for the wrong tries of the first', async () => {
    await addPoppy();
    await lock();
    await open('Dana', 'wrong');
    expect(await open('Dana', PASSPHRASE)).toMatchObject({ ok: false, reason: 'wait' });
    expect(await open('Poppy', HERS)).toMatchObject({ ok: true });
  });

  it('is offered first when she unlocked last', async () => {
    await addPoppy();
    expect(await likelyPerson()).toBe(await idOf('Dana'));
    await lock();
    await open('Poppy', HERS);
    await lock();
    expect(await likelyPerson()).toBe(await idOf('Poppy'));
    expect(await unlock(HERS, { cost: CHEAP })).toMatchObject({ ok: true });
  });

  it.each([
    ['an empty name', ['  ', HERS, PASSPHRASE], 'weak'],
    ['a name that is taken', ['dana', HERS, PASSPHRASE], 'weak'],
    ['a short passphrase', ['Poppy', 'short', PASSPHRASE], 'weak'],
    ['the wrong passphrase of whoever is here', ['Poppy', HERS, 'guess'], 'wrong'],
  ] as const)('is not added with %s', async (_, [name, passphrase, approval], reason) => {
    const answer = await addPerson(name, passphrase, approval, { cost: CHEAP });
    expect(answer).toMatchObject({ ok: false, reason });
    expect(await names()).toEqual(['Dana']);
  });

  it('changes her own passphrase and nobody else’s', async () => {
    await addPoppy();
    await lock();
    await open('Poppy', HERS);
    expect(await changePassphrase(PASSPHRASE, NEW, { cost: CHEAP })).toMatchObject({ ok: false });
    later(1000);
    expect(await changePassphrase(HERS, NEW, { cost: CHEAP })).toEqual({ ok: true });
    await lock();
    expect(await open('Poppy', NEW)).toMatchObject({ ok: true });
    await lock();
    expect(await open('Dana', PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('gets a new passphrase by the recovery code, and only she', async () => {
    await addPoppy();
    await lock();
    const person = await idOf('Poppy');
    expect(await recover(recoveryCode, NEW, { cost: CHEAP, person })).toMatchObject({ ok: true });
    expect((await listAudit()).items[0]).toMatchObject({ kind: 'recovered', by: 'Poppy' });
    await lock();
    expect(await open('Poppy', NEW)).toMatchObject({ ok: true });
    await lock();
    expect(await open('Dana', PASSPHRASE)).toMatchObject({ ok: true });
  });
});

describe('a person who leaves', () => {
  it('opens nothing any more, here, in the canary, or in a backup made after that', async () => {
    await addPoppy();
    const before = await makeBackup();
    expect(await removePerson(await idOf('Poppy'), PASSPHRASE)).toEqual({ ok: true });
    const after = await makeBackup();
    if (!before.ok || !after.ok) throw new Error('no backup');
    expect(await names()).toEqual(['Dana']);
    await lock();
    expect(await unlock(HERS, { cost: CHEAP })).toMatchObject({ ok: false, reason: 'wrong' });
    await db.keys.clear();
    expect(await names()).toEqual(['Dana']);
    expect(await restoreBackup(after.file, { passphrase: HERS })).toMatchObject({
      reason: 'wrong',
    });
    const restored = await restoreBackup(before.file, { passphrase: HERS }, { replace: true });
    expect(restored).toMatchObject({ ok: true });
    expect((await listAudit()).items[0]).toMatchObject({ kind: 'backup-restored', by: 'Poppy' });
  });

  it('is not removed by whoever is not sure of herself, nor is the last one or oneself', async () => {
    await addPoppy();
    expect(await removePerson(await idOf('Poppy'), 'guess')).toMatchObject({ reason: 'wrong' });
    later(1000);
    expect(await removePerson(await idOf('Dana'), PASSPHRASE)).toMatchObject({ ok: false });
    expect(await removePerson(await idOf('Poppy'), PASSPHRASE)).toEqual({ ok: true });
    expect(await removePerson(await idOf('Dana'), PASSPHRASE)).toMatchObject({ ok: false });
    expect(await names()).toEqual(['Dana']);
  });
});

describe('a name', () => {
  it('can be changed; what was done before keeps the name of that time', async () => {
    await saveCase(someCase('c1'));
    expect(await renamePerson(await idOf('Dana'), ' Dana M. ')).toEqual({ ok: true });
    await saveCase(someCase('c1', 'Alder'));
    const said = (await listAudit()).items.map(({ kind, by }) => `${kind} ${by}`);
    expect(said.slice(0, 3)).toEqual(['changed Dana M.', 'person-renamed Dana', 'created Dana']);
    await lock();
    expect(await open('Dana M.', PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('that something else wrote into the file is noticed: nobody acts under a false one', async () => {
    await lock();
    await db.keys.toCollection().modify((row) => void ('name' in row && (row.name = 'Poppy')));
    expect(await unlock(PASSPHRASE, { cost: CHEAP })).toMatchObject({ reason: 'tampered' });
  });
});
