// Before a vault is replaced: keep it as it is beside the new one, sealed, in case it holds what the new one lacks.
import { Dexie } from 'dexie';
import { checkDatabase } from './check-vault.ts';
import { copyVault } from './copy-vault.ts';
import { db, VaultDatabase } from './database.ts';
import { failureOf } from './failures.ts';
import { mirrorDatabase } from './mirror-place.ts';
import type { VaultKeys } from './vault-keys.ts';
import { forgetFormer, formerNames, renameVault } from './vault-name.ts';

/** What a vault is replaced by. */
type Source = 'backup' | 'second-copy';

const ASIDE = 'bicuspid-set-aside';

/** An empty database in the place of this one; under another name where the browser cannot delete it either. */
async function remake(): Promise<void> {
  try {
    await db.delete();
  } catch {
    await renameVault();
  }
  await db.open();
}

/** Opens the database; one that the browser cannot open is made anew, as nothing of it can be read anyway. */
async function openOrRemake(): Promise<void> {
  try {
    await db.open();
    await db.head.count();
  } catch {
    await remake();
  }
}

/** How far a vault goes; 0 for one that is empty or cannot be read. */
async function reach(place: VaultDatabase): Promise<number> {
  try {
    const cases = Math.max(await place.cases.count(), await place.rows.count());
    const last = await place.audit.orderBy('sequence').lastKey();
    return cases === 0 ? 0 : Number(last ?? 1);
  } catch {
    return 0;
  }
}

/**
 * Copies the vault aside, over what was set aside before. Where the second copy goes further, that is kept: it follows
 * whatever comes in the place of this vault. When both are empty or cannot be read, what was set aside before stays.
 */
async function setAside(by: Source): Promise<void> {
  // What the second copy brings back is the second copy: then only this vault could be lost.
  const mirror = by === 'backup' ? await mirrorDatabase() : null;
  const [here, copy] = [await reach(db), mirror ? await reach(mirror) : 0];
  const furthest = mirror && copy > here ? mirror : db;
  if (here === 0 && copy === 0) return;
  const aside = new VaultDatabase(ASIDE);
  // Best effort: what cannot be read cannot be kept.
  await copyVault(furthest, aside).catch(() => undefined);
  aside.close();
}

/** Deletes what the vault was once called, as soon as the browser can. Call it while the vault is known to be whole. */
export async function dropFormer(): Promise<void> {
  const gone: string[] = [];
  for (const name of await formerNames()) {
    await Dexie.delete(name).then(
      () => gone.push(name),
      () => undefined,
    );
  }
  await forgetFormer(gone);
}

/** Deletes what was set aside: after a change of key it would still open with the old one. */
export async function dropSetAside(): Promise<void> {
  await Dexie.delete(ASIDE);
}

/**
 * Sets the vault aside and lets `fill` write another in its place. Where that does not hold (a SQLite file that was cut
 * takes every write and loses it) the database is made anew and filled again; not for want of space, which a new file
 * would not cure. Call it with a source that was verified: this is where a vault is given up.
 */
export async function replaceVault(
  keys: VaultKeys,
  by: Source,
  fill: () => Promise<void>,
): Promise<void> {
  await openOrRemake();
  await setAside(by);
  try {
    await fill();
  } catch (error) {
    if (failureOf(error).reason === 'full') throw error;
  }
  if ((await checkDatabase(db, keys)).outcome === 'ok') return;
  await remake();
  await fill();
}
