// What only a real browser shows: the worker, the durability that is asked for, and the second copy in its bucket.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { caseSchema, CASE_VERSION } from '../../../lib/case/schema.ts';
import { listCases, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { checkMirror, restoreFromMirror } from '../../../lib/store/repair.ts';
import { mirrorDatabase } from '../../../lib/store/mirror-place.ts';
import { syncMirror } from '../../../lib/store/mirror.ts';
import { setStorageAreas, type StorageArea } from '../../../lib/store/session-key.ts';
import { createVault, lock, unlock } from '../../../lib/store/vault.ts';

const PASSPHRASE = 'lantern orbit pickle 42';
const CHEAP = { memory: 47_104, passes: 1, lanes: 1 };

function memoryArea(): StorageArea {
  const values = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(JSON.parse(values.get(key) ?? 'null') as unknown),
    set: (key, value) => Promise.resolve(void values.set(key, JSON.stringify(value))),
    clear: () => Promise.resolve(values.clear()),
  };
}

const someCase = (id: string, lastName: string) =>
  caseSchema.parse({
    version: CASE_VERSION,
    id,
    createdAt: '2026-11-02T09:00:00.000Z',
    patient: { lastName, firstName: 'Rosalind' },
  });

beforeEach(async () => {
  setStorageAreas({ session: memoryArea(), local: memoryArea() });
  await lock();
  await db.delete();
  await db.open();
  const mirror = await mirrorDatabase();
  await mirror?.delete();
  await mirror?.open();
});

describe('in Chromium, the vault', () => {
  it('derives its key in a worker and opens again', async () => {
    const started: string[] = [];
    const RealWorker = globalThis.Worker;
    vi.stubGlobal(
      'Worker',
      class extends RealWorker {
        constructor(url: string | URL, options?: WorkerOptions) {
          started.push(String(url));
          super(url, options);
        }
      },
    );
    // At today's cost: a cheaper wrap would be made anew at unlocking, in a third worker.
    await createVault(PASSPHRASE);
    await lock();
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    vi.unstubAllGlobals();
    expect(started).toHaveLength(2);
    expect(started.every((url) => url.includes('argon2-worker'))).toBe(true);
  });

  it('asks for strict durability in every write', async () => {
    await createVault(PASSPHRASE, { cost: CHEAP });
    // Dexie takes hold of the browser's method when it opens.
    db.close();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await db.open();
    await saveCase(someCase('c1', 'Alder'));
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    asked.mockRestore();
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' });
  });

  it('comes back from the copy in the Storage Bucket after its database was deleted', async () => {
    await createVault(PASSPHRASE, { cost: CHEAP });
    await saveCase(someCase('c1', 'Alder'));
    await saveCase(someCase('c2', 'Birch'));
    expect(await syncMirror()).toBe(true);
    await db.delete();
    await db.open();
    await lock();
    expect(await unlock(PASSPHRASE)).toMatchObject({ check: { outcome: 'empty-but-expected' } });
    expect(await checkMirror()).toMatchObject({ outcome: 'ok', casesHere: 2 });
    expect(await restoreFromMirror()).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    expect((await listCases()).map((row) => row.patientName).sort()).toEqual([
      'Alder, Rosalind',
      'Birch, Rosalind',
    ]);
  });
});
