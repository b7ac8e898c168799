// An open vault in the page for component tests: the real store in the real IndexedDB, storage areas in memory.
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AppFrame } from '../../../components/ui/app-frame.tsx';
import { db } from '../../../lib/store/database.ts';
import { lock } from '../../../lib/store/lock.ts';
import { setMirror } from '../../../lib/store/mirror-place.ts';
import { setStorageAreas, type StorageArea } from '../../../lib/store/session-key.ts';
import { asOnlyWriter } from '../../../lib/store/writer-lock.ts';
import { createVault } from '../../../lib/store/vault.ts';

export const PASSPHRASE = 'copper lantern drift';

// Outside an extension there is no browser storage: areas of our own from the start.
setStorageAreas({ session: area(), local: area() });

function area(): StorageArea {
  const values = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
    clear: () => Promise.resolve(values.clear()),
  };
}

/** Nothing is there: as on the first day. What an earlier test still wanted to save is over by then. */
export async function noVault(): Promise<void> {
  await lock();
  await asOnlyWriter(() => Promise.resolve());
  setStorageAreas({ session: area(), local: area() });
  setMirror(null);
  await db.delete();
  await db.open();
}

/** A new vault, open. */
export async function openVault(): Promise<void> {
  await noVault();
  const made = await createVault(PASSPHRASE, { name: 'Marigold' });
  if (!made.ok) throw new Error(made.message);
}

export function show(page: ReactNode) {
  return render(<AppFrame>{page}</AppFrame>);
}
