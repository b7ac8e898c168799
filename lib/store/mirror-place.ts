// Where the second copy lies: a Storage Bucket, which has its own files. All ordinary IndexedDB databases of an extension
// share one set of files, so a second one of those would be lost together with the first.
import { VaultDatabase } from './database.ts';

const NAME = 'bicuspid-second-copy';

interface StorageBuckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
}

interface Place {
  database: VaultDatabase;
  /** What opened it; null in tests. */
  factory: IDBFactory | null;
}

let opened: Promise<Place | null> | null = null;

async function openInBucket(): Promise<Place | null> {
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
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

/** The IndexedDB of that place. */
export async function mirrorFactory(): Promise<IDBFactory | null> {
  return (await place())?.factory ?? null;
}

/** Another place for the second copy, for tests. */
export function setMirror(mirror: VaultDatabase | null): void {
  opened = Promise.resolve(mirror && { database: mirror, factory: null });
}
