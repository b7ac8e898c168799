// Brings a whole vault back from a backup file, into an empty browser or in the place of a damaged vault.
import { readChunks, TABLES, type ReadHeader } from './backup-format.ts';
import { writeCanary } from './canary.ts';
import { db } from './database.ts';
import { failureOf, type WriteFailure } from './failures.ts';
import { wrapFromJson } from './key-wrap-json.ts';
import type { KeyWrap } from './key-wrap.ts';
import { lock } from './lock.ts';
import { newerCopy, type NewerCopy } from './newer-copy.ts';
import { openSession } from './open-session.ts';
import { replaceVault } from './set-aside.ts';
import { vaultExists } from './stored-wraps.ts';
import { openWraps, type Secret } from './open-backup.ts';
import { deriveAllKeys, type VaultKeys } from './vault-keys.ts';
import type { VaultCheck } from './verdict.ts';
import {
  backupFailure,
  readableHeader,
  verifyBackup,
  type BackupFailure,
} from './verify-backup.ts';
import { asOnlyWriter } from './writer-lock.ts';

export type Restored =
  | { ok: true; cases: number; check: VaultCheck | null }
  | BackupFailure
  | {
      ok: false;
      reason: 'exists';
      message: string;
      /** The second copy in this browser holds changes that the backup does not have. */
      newerCopy: boolean;
    }
  | WriteFailure;

async function replaceAll(file: Blob, read: ReadHeader, keys: VaultKeys, wraps: KeyWrap[]) {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await db.keys.bulkPut(wraps);
  });
  // Chunk by chunk, the head row last: a restore that was cut short has none and is seen by every check.
  for await (const chunk of readChunks(file, read, keys.backup)) {
    if (chunk === 'damaged') throw new Error('The file changed while it was read.');
    for (const table of TABLES) {
      const rows = chunk.rows.filter(([name]) => name === table).map(([, row]) => row);
      if (rows.length > 0) await db.table(table).bulkPut(rows);
    }
  }
  const head = await db.head.get('head');
  if (head) await writeCanary(keys, head, wraps);
}

/** What is replaced, as a sentence. */
function existsWords(newer: NewerCopy | null): string {
  const start = newer
    ? `The second copy in this browser is newer than this backup: it has ${newer.cases === 1 ? '1 case' : `${newer.cases} cases`} and changes that the backup does not have. Bring back the second copy instead, if it can be opened.`
    : 'There is already a vault in this browser.';
  return `${start} Restoring the backup replaces what is here; it is set aside, not destroyed. Nothing was changed yet.`;
}

/**
 * Restores a backup and opens it. The whole file is read and verified first; until then nothing here is touched. Where
 * a vault exists already `replace` must be true: the person saw what is replaced. The replaced vault is set aside.
 */
export async function restoreBackup(
  file: Blob,
  secret: Secret,
  {
    replace = false,
    onProgress = () => undefined,
  }: { replace?: boolean; onProgress?: (share: number) => void } = {},
): Promise<Restored> {
  const readable = await readableHeader(file);
  if (!readable.ok) return readable;
  const { header } = readable.read;
  const wraps = header.wraps.map(wrapFromJson).filter((wrap) => wrap !== null);
  const opened = await openWraps(header.wraps, secret);
  if (!opened || opened.key.vaultId !== header.vaultId) return backupFailure('wrong');
  const keys = await deriveAllKeys(opened.key);
  const verified = await verifyBackup(file, keys, (share) => onProgress(share / 2));
  if (!verified.ok) return verified;
  if (!replace && (await vaultExists())) {
    const newer = await newerCopy(header, keys);
    return { ok: false, reason: 'exists', message: existsWords(newer), newerCopy: newer !== null };
  }
  try {
    await asOnlyWriter(() =>
      replaceVault(keys, 'backup', () => replaceAll(file, readable.read, keys, wraps)),
    );
  } catch (error) {
    return failureOf(error);
  }
  await lock();
  const text = `backup of ${header.createdAt.slice(0, 10)}`;
  const { key, person } = opened;
  const session = { ...key, ...(person && { person }) };
  const check = await openSession(session, { kind: 'backup-restored', text });
  onProgress(1);
  return { ok: true, cases: verified.cases, check };
}
