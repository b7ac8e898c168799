import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { deleteCase, listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { db, WRITER_VERSION } from '../../../lib/store/database.ts';
import { savePicture } from '../../../lib/store/pictures.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import {
  checkVault,
  createVault,
  lastCheck,
  lock,
  unlock,
  vaultState,
} from '../../../lib/store/vault.ts';
import { VaultDamagedError } from '../../../lib/store/verdict.ts';

let browserNow: Awaited<ReturnType<typeof freshVault>>;

beforeEach(async () => {
  browserNow = await freshVault();
  await savePractice(await readPractice());
  await saveCase(someCase('c1', 'Alder'));
  await saveCase(someCase('c2', 'Birch'));
  await saveCase(someCase('c1', 'Cedar'));
  await savePicture(new Uint8Array([1, 2, 3]), 'image/png');
});

const canary = {
  get: () => JSON.parse(browserNow.local.values.get('canary') ?? 'null') as { sequence: number },
  set: (value: object) => browserNow.local.values.set('canary', JSON.stringify(value)),
};

function flip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  const last = changed.length - 1;
  changed[last] = (changed[last] ?? 0) ^ 1;
  return changed;
}

/** A copy of everything, to put back as an attacker or a restored profile would. */
async function everything() {
  return Promise.all(
    db.tables.map(async (table) => ({ table, rows: (await table.toArray()) as unknown[] })),
  );
}

describe('a vault that nobody touched', () => {
  it('is ok', async () => {
    expect(await checkVault()).toMatchObject({ outcome: 'ok', casesHere: 2, casesExpected: 2 });
  });

  it('is ok when the canary was not written after the last save', async () => {
    const old = canary.get();
    await saveCase(someCase('c3'));
    canary.set(old);
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  });

  it('is ok without a canary', async () => {
    browserNow.local.values.delete('canary');
    expect(await checkVault()).toMatchObject({ outcome: 'ok', casesExpected: null });
  });
});

/** Each row: what happened to the files, how, and what the check must say. */
const DAMAGE: [string, () => Promise<unknown>, string][] = [
  ['every table emptied', () => Promise.all(db.tables.map((t) => t.clear())), 'empty-but-expected'],
  ['the cases gone, the head row still there', () => db.cases.clear(), 'empty-but-expected'],
  ['one case gone', () => db.cases.delete('c2'), 'torn'],
  ['one list row gone', () => db.rows.delete('c2'), 'torn'],
  ['the practice profile gone', () => db.settings.clear(), 'torn'],
  ['a picture gone', () => db.pictures.clear(), 'torn'],
  ['the last audit entry gone', () => db.audit.delete(6), 'torn'],
  ['an early audit entry gone', () => db.audit.delete(2), 'torn'],
  ['the head row gone', () => db.head.clear(), 'torn'],
  [
    'a byte of a case changed',
    () =>
      db.cases
        .where('id')
        .equals('c1')
        .modify((row) => void (row.b = flip(row.b))),
    'torn',
  ],
  [
    'a byte of a list row changed',
    () =>
      db.rows
        .where('id')
        .equals('c1')
        .modify((row) => void (row.h = flip(row.h))),
    'torn',
  ],
  [
    'a byte of the practice profile changed',
    () => db.settings.toCollection().modify((row) => void (row.b = flip(row.b))),
    'torn',
  ],
  [
    'a byte of a picture changed',
    () => db.pictures.toCollection().modify((row) => void (row.b = flip(row.b))),
    'torn',
  ],
  [
    'a byte of an audit entry changed',
    () =>
      db.audit
        .where('sequence')
        .equals(4)
        .modify((row) => void (row.sealed = flip(row.sealed))),
    'torn',
  ],
  [
    'the head row saying less',
    () => db.head.toCollection().modify((row) => void (row.cases = 1)),
    'torn',
  ],
  [
    'a case put back to its earlier revision',
    async () => {
      const old = await db.history.get(['cases', 'c1', 1]);
      if (old) await db.cases.put({ id: old.id, e: old.e, r: old.r, b: old.b });
    },
    'torn',
  ],
  [
    'the bytes of two cases swapped',
    async () => {
      const [one, two] = await db.cases.bulkGet(['c1', 'c2']);
      if (one && two)
        await db.cases.bulkPut([
          { ...one, b: two.b },
          { ...two, b: one.b },
        ]);
    },
    'torn',
  ],
  [
    'a later version asked for',
    () => db.head.toCollection().modify((row) => void (row.minWriter = WRITER_VERSION + 1)),
    'newer-schema',
  ],
];

describe('damage', () => {
  it.each(DAMAGE)('%s: %#', async (_, damage, outcome) => {
    await damage();
    await lock();
    const opened = await unlock(PASSPHRASE);
    expect(opened).toMatchObject({ ok: true, check: { outcome } });
    expect((await lastCheck())?.message.length).toBeGreaterThan(40);

    const before = await everything();
    expect(await saveCase(someCase('c9'))).toMatchObject({ ok: false, reason: 'read-only' });
    expect(await deleteCase('c1')).toMatchObject({ ok: false, reason: 'read-only' });
    expect((await everything()).map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows));
  });

  it('of a case nobody touched for long, put back with its list row, is noticed too', async () => {
    const [oldRow] = await db.rows.where('id').equals('c2').toArray();
    const [oldBody] = await db.cases.where('id').equals('c2').toArray();
    await saveCase(someCase('c2', 'Birchwood'));
    for (let i = 0; i < 40; i += 1) await saveCase(someCase('c1', `Name${i}`));
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
    if (oldRow && oldBody) {
      await db.rows.put(oldRow);
      await db.cases.put(oldBody);
    }
    expect(await checkVault()).toMatchObject({ outcome: 'torn' });
  });

  it('of the whole database put back to an earlier day is noticed', async () => {
    const earlier = await everything();
    await saveCase(someCase('c1', 'Dogwood'));
    for (const { table, rows } of earlier) {
      await table.clear();
      await table.bulkAdd(rows);
    }
    expect(await checkVault()).toMatchObject({ outcome: 'behind' });
  });

  it('of a storage that cannot be read is told, and nothing is offered as new', async () => {
    const broken = vi.spyOn(db.cases, 'count').mockRejectedValue(new Error('Internal error.'));
    expect(await checkVault()).toMatchObject({ outcome: 'unreadable', casesExpected: 2 });
    broken.mockRestore();
    await expect(listCases()).rejects.toThrow(VaultDamagedError);
  });
});

describe('a browser that lost its database', () => {
  beforeEach(async () => {
    await db.delete();
    await db.open();
    await lock();
  });

  it('is not taken for a new one', async () => {
    expect(await vaultState()).toBe('locked');
    expect(await createVault('another long passphrase')).toMatchObject({ reason: 'exists' });
  });

  it('still opens by the copy of the keys, says what is missing and shows no empty list', async () => {
    const opened = await unlock(PASSPHRASE);
    expect(opened).toMatchObject({
      ok: true,
      check: { outcome: 'empty-but-expected', casesHere: 0, casesExpected: 2 },
    });
    await expect(listCases()).rejects.toThrow(VaultDamagedError);
  });
});

describe('a damaged case', () => {
  it('is not opened and not written over', async () => {
    await db.cases
      .where('id')
      .equals('c2')
      .modify((row) => void (row.b = flip(row.b)));
    await expect(readCase('c2')).rejects.toThrow(VaultDamagedError);
    const stored = await db.cases.get('c2');
    expect(await saveCase(someCase('c2', 'New'))).toMatchObject({ reason: 'read-only' });
    expect(await db.cases.get('c2')).toEqual(stored);
  });
});

describe('tables of a later version', () => {
  it('are read, never written', async () => {
    await lock();
    db.close();
    const later = new Dexie('bicuspid');
    later.version(2).stores({
      ...Object.fromEntries(db.tables.map((table) => [table.name, table.schema.primKey.src])),
      rows: 'id, r',
      cases: 'id, r',
      settings: 'id, r',
      pictures: 'id, r',
      novelty: 'id',
    });
    await later.open();
    later.close();
    await db.open();
    expect(await unlock(PASSPHRASE)).toMatchObject({ check: { outcome: 'newer-schema' } });
    expect(await listCases()).toHaveLength(2);
    expect(await saveCase(someCase('c9'))).toMatchObject({ reason: 'read-only' });
    db.close();
  });
});
