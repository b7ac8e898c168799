// The wrapped keys of the vault in this browser, wherever they can still be found.
import { readCanary } from './canary.ts';
import { db, type VaultDatabase } from './database.ts';
import { mirrorDatabase } from './mirror-place.ts';
import { keyWrapSchema, type KeyWrap } from './key-wrap.ts';
import { peopleIn } from './open-wrap.ts';

async function wrapsIn(place: VaultDatabase): Promise<KeyWrap[]> {
  const rows: unknown[] = await place.keys.toArray().catch(() => []);
  const wraps = rows.map((row) => keyWrapSchema.safeParse(row)).filter((row) => row.success);
  return wraps.map((row) => row.data);
}

/** A file that was cut may give some of the wraps still; every vault has somebody with a passphrase. */
const openBySomebody = (wraps: KeyWrap[]): boolean => peopleIn(wraps).length > 0;

/** From the database; from the canary or the second copy when the database has nobody's or cannot be read. */
export async function storedWraps(): Promise<KeyWrap[]> {
  const here = await wrapsIn(db);
  if (openBySomebody(here)) return here;
  const noted = (await readCanary())?.wraps ?? [];
  if (openBySomebody(noted)) return noted;
  const mirror = await mirrorDatabase();
  return mirror ? wrapsIn(mirror) : [];
}

async function holdsAnything(place: VaultDatabase): Promise<boolean> {
  const counts = await Promise.all([place.keys, place.head, place.cases].map((t) => t.count()));
  return counts.some((count) => count > 0);
}

/** Whether anything says that a vault was made in this browser, damaged or not. */
export async function vaultExists(): Promise<boolean> {
  if (await readCanary()) return true;
  try {
    if (await holdsAnything(db)) return true;
  } catch {
    // Storage that cannot be read is no sign of an empty browser.
    return true;
  }
  const mirror = await mirrorDatabase();
  return mirror !== null && (await holdsAnything(mirror).catch(() => false));
}
