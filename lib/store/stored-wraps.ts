// The wrapped keys of the vault in this browser, wherever they can still be found.
import { readCanary } from './canary.ts';
import { db } from './database.ts';
import { keyWrapSchema, type KeyWrap } from './key-wrap.ts';

/** From the database; from the copy beside it when the database has none or cannot be read. */
export async function storedWraps(): Promise<KeyWrap[]> {
  const rows: unknown[] = await db.keys.toArray().catch(() => []);
  const wraps = rows.map((row) => keyWrapSchema.safeParse(row)).filter((row) => row.success);
  if (wraps.length > 0) return wraps.map((row) => row.data);
  return (await readCanary())?.wraps ?? [];
}

/** Whether anything says that a vault was made in this browser, damaged or not. */
export async function vaultExists(): Promise<boolean> {
  if (await readCanary()) return true;
  try {
    return (await db.keys.count()) + (await db.head.count()) + (await db.cases.count()) > 0;
  } catch {
    // Storage that cannot be read is no sign of an empty browser.
    return true;
  }
}
