// Makes a backup file of the whole vault and proves that it can be read before anybody relies on it.
import { z } from 'zod';
import { toBase64 } from './bytes.ts';
import { wrapToJson } from './key-wrap-json.ts';
import {
  BACKUP_FORMAT,
  TABLES,
  writeChunk,
  writeHeader,
  type BackupRow,
  type BackupTable,
} from './backup-format.ts';
import { db } from './database.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { checkVault, logEntry } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import { SCHEMA_VERSION } from './schema-steps.ts';
import { localArea } from './session-key.ts';
import { tableBatches } from './table-batches.ts';
import type { VaultKeys } from './vault-keys.ts';
import { verifyBackup } from './verify-backup.ts';
import { asOnlyWriter } from './writer-lock.ts';

/** Unlocking alone is no reason for a backup. */
const QUIET_ENTRIES = 3;
const CHUNK_BYTES = 4 * 1024 * 1024;
const KEY = 'lastBackup';

export interface Backup {
  ok: true;
  file: Blob;
  /** A name without a word about a patient or the practice: `bicuspid-2026-11-24-0930.backup`. */
  name: string;
  cases: number;
}

function sizeOf(row: Record<string, unknown>): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (value instanceof Uint8Array ? value.length : 16),
    0,
  );
}

/** All rows in chunks of about 4 MB, with whether the chunk is the last. */
async function* chunks(): AsyncGenerator<{ rows: BackupRow[]; last: boolean }> {
  let rows: BackupRow[] = [];
  let size = 0;
  for (const table of TABLES) {
    for await (const batch of tableBatches(db, table)) {
      for (const row of batch) {
        rows.push([table satisfies BackupTable, row]);
        size += sizeOf(row);
        if (size >= CHUNK_BYTES && table !== 'head') {
          yield { rows, last: false };
          rows = [];
          size = 0;
        }
      }
    }
  }
  yield { rows, last: true };
}

async function writeFile(keys: VaultKeys, at: string): Promise<Backup | WriteFailure> {
  const head = await db.head.get('head');
  if (!head) return writeFailure('read-only');
  const counts = await Promise.all(TABLES.map((table) => db.table(table).count()));
  const { bytes, digest } = await writeHeader({
    format: BACKUP_FORMAT,
    schema: SCHEMA_VERSION,
    vaultId: keys.vaultId,
    epoch: keys.epoch,
    createdAt: at,
    fileId: crypto.randomUUID(),
    cases: head.cases,
    sequence: head.sequence,
    mac: toBase64(head.mac),
    rows: counts.reduce((sum, count) => sum + count, 0),
    wraps: (await db.keys.toArray()).map(wrapToJson),
  });
  const parts: Blob[] = [new Blob([bytes])];
  for await (const { rows, last } of chunks()) {
    // A Blob for each part: the browser may keep large ones on disk instead of in memory.
    parts.push(new Blob([await writeChunk(keys.backup, digest, parts.length - 1, last, rows)]));
  }
  const stamp = at.slice(0, 16).replace('T', '-').replace(':', '');
  return { ok: true, file: new Blob(parts), name: `bicuspid-${stamp}.backup`, cases: head.cases };
}

/**
 * A verified backup of the whole vault. Opens anywhere with the passphrase of today or the recovery code. A vault
 * whose check is not `ok` is not backed up: such a file could later be taken for a good one.
 */
export async function makeBackup(): Promise<Backup | WriteFailure> {
  const keys = await openKeys();
  if (!keys) return writeFailure('locked');
  const check = await checkVault();
  if (check?.outcome !== 'ok') return writeFailure('read-only', check?.message);
  try {
    const at = new Date().toISOString();
    const backup = await asOnlyWriter(() => writeFile(keys, at));
    if (!backup.ok) return backup;
    const verified = await verifyBackup(backup.file, keys);
    if (!verified.ok) return writeFailure('failed', verified.message);
    await logEntry({ kind: 'backup-made', text: `${backup.cases} cases` });
    return backup;
  } catch (error) {
    return failureOf(error);
  }
}

const lastSchema = z.object({ at: z.string(), sequence: z.number().int() });

/** Call when the file is where it shall stay and `verifyBackup` has read it there. */
export async function rememberBackup(): Promise<void> {
  const sequence = (await db.head.get('head'))?.sequence ?? 0;
  const last: z.infer<typeof lastSchema> = { at: new Date().toISOString(), sequence };
  await localArea().set(KEY, last);
}

/** When the last backup was made and how many changes came after it; null when none was. */
export async function lastBackup(): Promise<{ at: string; changesSince: number } | null> {
  const last = lastSchema.safeParse(await localArea().get(KEY));
  if (!last.success) return null;
  const sequence = (await db.head.get('head'))?.sequence ?? 0;
  return { at: last.data.at, changesSince: Math.max(0, sequence - last.data.sequence) };
}

const OLDEST_MS = 24 * 60 * 60 * 1000;
const MOST_CHANGES = 50;

/**
 * Whether it is time for a backup: the last one is older than a day and something changed since, or 50 changes are not
 * in it. Null when it is not. Before the first one, 50 changes are waited for.
 */
export async function backupDue(now: number): Promise<{ at: string | null } | null> {
  const last = await lastBackup();
  const sequence = (await db.head.get('head'))?.sequence ?? 0;
  if (!last) return sequence >= MOST_CHANGES ? { at: null } : null;
  const old = now - Date.parse(last.at) > OLDEST_MS && last.changesSince > QUIET_ENTRIES;
  return old || last.changesSince >= MOST_CHANGES ? { at: last.at } : null;
}
