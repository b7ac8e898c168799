// A fresh store for each test: in-memory IndexedDB, in-memory storage areas. Must be imported before lib/store.
import 'fake-indexeddb/auto';
import type { Case } from '../../../lib/case/schema.ts';
import { caseSchema, CASE_VERSION } from '../../../lib/case/schema.ts';
import type { Argon2Cost } from '../../../lib/store/argon2.ts';
import { db } from '../../../lib/store/database.ts';
import { lock } from '../../../lib/store/lock.ts';
import { setStorageAreas, type StorageArea } from '../../../lib/store/session-key.ts';
import { createVault } from '../../../lib/store/vault.ts';

/** The cheapest settings that the floor lets through. */
export const CHEAP: Argon2Cost = { memory: 47_104, passes: 1, lanes: 1 };
export const PASSPHRASE = 'lantern orbit pickle 42';

/** Stores what JSON can carry, as the browser's areas do. */
function memoryArea(): StorageArea & { values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    get: (key) => {
      const text = values.get(key);
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },
    set: (key, value) => Promise.resolve(void values.set(key, JSON.stringify(value))),
    clear: () => Promise.resolve(values.clear()),
  };
}

/** An empty browser. */
export async function freshBrowser() {
  const areas = { session: memoryArea(), local: memoryArea() };
  setStorageAreas(areas);
  await lock();
  await db.delete();
  await db.open();
  return areas;
}

/** A browser with an open vault. */
export async function freshVault(name = '') {
  const areas = await freshBrowser();
  const created = await createVault(PASSPHRASE, { cost: CHEAP, name });
  if (!created.ok) throw new Error(created.message);
  return { ...areas, recoveryCode: created.recoveryCode };
}

/** A case of an invented patient; `words` overrides its last name. */
export function someCase(id: string, lastName = 'Quillfeather', note = ''): Case {
  return caseSchema.parse({
    version: CASE_VERSION,
    id,
    createdAt: '2026-11-02T09:00:00.000Z',
    patient: { lastName, firstName: 'Rosalind', birthDate: '1979-04-18' },
    plans: [{ id: 'p1', kind: 'medical', payerName: 'Prairie Mutual', memberId: 'PRM448812907' }],
    request: { note },
  });
}
