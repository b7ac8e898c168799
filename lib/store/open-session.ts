// Opening the vault once its key is known: session, check, log, word to the other pages.
import type { AuditKind } from './audit-entry.ts';
import { checkDatabase } from './check-vault.ts';
import { commit, headForWriting, type KeyChange } from './commit.ts';
import { db } from './database.ts';
import { beginFreshLog } from './fresh-log.ts';
import { mirrorFactory } from './mirror-place.ts';
import { postNotice } from './notices.ts';
import { openKeys } from './open-vault.ts';
import { nameForTrail } from './practice-record.ts';
import { dropFormer } from './set-aside.ts';
import { writeSessionKey, type SessionKey } from './session-key.ts';
import { writeVerdict, type VaultCheck } from './verdict.ts';
import { asOnlyWriter } from './writer-lock.ts';

/** Writes an entry that belongs to no record. False when the vault is locked, read-only or storage refuses. */
export async function logEntry(
  entry: { kind: AuditKind; text?: string; id?: string },
  change?: KeyChange,
): Promise<boolean> {
  return asOnlyWriter(async () => {
    const keys = await openKeys();
    const head = keys && (await headForWriting(keys));
    if (!keys || !head || 'ok' in head) return false;
    const at = new Date().toISOString();
    await commit(keys, head, {
      entry: { ...entry, at, by: await nameForTrail(keys) },
      ...(change && { keys: change }),
    });
    return true;
  }).catch(() => false);
}

/**
 * Checks the open vault and keeps the answer for all pages. Never writes to the vault. `meanwhile` touches nothing that
 * the check reads; nobody else writes before both are done.
 */
export async function checkVault(
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<VaultCheck | null> {
  const keys = await openKeys();
  if (!keys) return null;
  await db.follow();
  const [check] = await asOnlyWriter(() => Promise.all([checkDatabase(db, keys), meanwhile()]));
  await writeVerdict(check);
  return check;
}

/**
 * Before anything is written after a start of the browser: both logs anew. Chromium would otherwise write on behind what
 * a crash tore, and delete everything at its next start. Where it fails the check and the second copy still stand.
 */
async function beginFreshLogs(): Promise<void> {
  const ofMirror = async () => {
    const bucket = await mirrorFactory();
    if (bucket) await beginFreshLog(bucket);
  };
  await Promise.allSettled([beginFreshLog(), ofMirror()]);
}

/** Opens the vault for all pages. What `rewrap` answers is written with the entry, if the vault is whole. */
export async function openSession(
  key: Omit<SessionKey, 'unlockedAt'>,
  entry: { kind: AuditKind; text?: string } | null,
  rewrap: () => Promise<KeyChange> = () => Promise.resolve({}),
): Promise<VaultCheck | null> {
  await writeSessionKey({ ...key, unlockedAt: Date.now() });
  const check = await checkVault(beginFreshLogs);
  if (entry && check?.outcome === 'ok') await logEntry(entry, await rewrap());
  if (check?.outcome === 'ok') void dropFormer().catch(() => undefined);
  postNotice({ about: 'vault', state: 'unlocked' });
  return check;
}
