// Where the second copy lies: a Storage Bucket, which has its own files. All ordinary IndexedDB databases of an extension
// share one set of files, so a second one of those would be lost together with the first.
import { VaultDatabase } from './database.ts';

const NAME = 'bicuspid-second-copy';

interface StorageBuckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

interface Place {
  database: VaultDatabase;
  /** What opened it; null in tests. */
  factory: IDBFactory | null;
}

let opened: Promise<Place | null> | null = null;

const buckets = () => (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;

async function openInBucket(): Promise<Place | null> {
  const storageBuckets = buckets();
  if (!storageBuckets) return null;
  const { indexedDB: factory } = await storageBuckets.open(NAME, { durability: 'strict' });
  return { database: new VaultDatabase(NAME, factory), factory };
}

function place(): Promise<Place | null> {
  opened ??= openInBucket().catch(() => null);
  return opened;
}

/** The second copy, or null where the browser has no Storage Buckets (Chromium has them since 122). */
export async function mirrorDatabase(): Promise<VaultDatabase | null> {
  return (await place())?.database ?? null;
}

/**
 * The second copy, opened. One that the browser cannot open is thrown away with its place, and an empty one stands there
 * instead; only for a vault that is known to be whole. Null where there is no place, or it cannot be had.
 */
export async function openMirror(): Promise<VaultDatabase | null> {
  const here = await place();
  if (!here) return null;
  try {
    await here.database.open();
    return here.database;
  } catch {
    if (!here.factory) return null;
    here.database.close();
    await buckets()?.delete(NAME);
    opened = null;
    return mirrorDatabase();
  }
}

/** The IndexedDB of that place. */
export async function mirrorFactory(): Promise<IDBFactory | null> {
  return (await place())?.factory ?? null;
}

/** Another place for the second copy, for tests. */
export function setMirror(mirror: VaultDatabase | null): void {
  opened = Promise.resolve(mirror && { database: mirror, factory: null });
}
