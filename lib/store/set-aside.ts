// Before a vault is replaced: keep it as it is beside the new one, sealed, in case it holds what the new one lacks.
import { checkDatabase } from './check-vault.ts';
import { copyVault } from './copy-vault.ts';
import { db, VaultDatabase } from './database.ts';
import { failureOf } from './failures.ts';
import type { VaultKeys } from './vault-keys.ts';

const ASIDE = 'bicuspid-set-aside';

/** Opens the database; one that the browser cannot open is removed first, as nothing of it can be read anyway. */
async function openOrRemake(): Promise<void> {
  try {
    await db.open();
    await db.head.count();
  } catch {
    await db.delete();
    await db.open();
  }
}

/** Copies the vault aside, over what was set aside before. An empty one, or one that cannot be read, leaves that be. */
async function setAside(): Promise<void> {
  const aside = new VaultDatabase(ASIDE);
  try {
    const rows = await Promise.all([db.cases.count(), db.rows.count()]);
    if (rows.some((count) => count > 0)) await copyVault(db, aside);
  } catch {
    // Best effort: what cannot be read cannot be kept.
  }
  aside.close();
}

/**
 * Sets the vault aside and lets `fill` write another in its place. Where that does not hold (a SQLite file that was cut
 * takes every write and loses it) the database is made anew and filled again; not for want of space, which a new file
 * would not cure. Call it with a source that was verified: this is where a vault is given up.
 */
export async function replaceVault(keys: VaultKeys, fill: () => Promise<void>): Promise<void> {
  await openOrRemake();
  await setAside();
  try {
    await fill();
  } catch (error) {
    if (failureOf(error).reason === 'full') throw error;
  }
  if ((await checkDatabase(db, keys)).outcome === 'ok') return;
  await db.delete();
  await db.open();
  await fill();
}
