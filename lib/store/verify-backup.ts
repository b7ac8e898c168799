// Reads a backup file from end to end and says whether it is whole. Writes nothing.
import { toBase64 } from './bytes.ts';
import { BACKUP_FORMAT, readChunks, readHeader, type ReadHeader } from './backup-format.ts';
import { RECORD_TABLES, type HeadRow } from './database.ts';
import { SCHEMA_VERSION } from './schema-steps.ts';
import { headIsTrue } from './head.ts';
import type { VaultKeys } from './vault-keys.ts';

export type BackupReason = 'not-a-backup' | 'newer' | 'wrong' | 'damaged';
export interface BackupFailure {
  ok: false;
  reason: BackupReason;
  message: string;
}

const SENTENCES: Record<BackupReason, string> = {
  'not-a-backup': 'This file is not a Bicuspid backup. Nothing was changed.',
  newer:
    'A newer version of Bicuspid made this backup. Update this one, then try again; nothing was changed.',
  wrong:
    'That passphrase or recovery code does not open this backup. It has the passphrase of the day it was made; nothing was changed.',
  damaged:
    'This backup file is damaged or incomplete, so nothing of it was used. Try an older one; nothing was changed.',
};

export function backupFailure(reason: BackupReason): BackupFailure {
  return { ok: false, reason, message: SENTENCES[reason] };
}

/** The header of a file that this version can read. */
export async function readableHeader(
  file: Blob,
): Promise<{ ok: true; read: ReadHeader } | BackupFailure> {
  const read = await readHeader(file);
  if (!read) return backupFailure('not-a-backup');
  const { format, schema } = read.header;
  return format > BACKUP_FORMAT || schema > SCHEMA_VERSION
    ? backupFailure('newer')
    : { ok: true, read };
}

/** Opens every chunk and compares counts, revisions and trail with what header and head row say. */
export async function verifyBackup(
  file: Blob,
  keys: VaultKeys,
  onProgress: (share: number) => void = () => undefined,
): Promise<{ ok: true; cases: number } | BackupFailure> {
  const readable = await readableHeader(file);
  if (!readable.ok) return readable;
  const { header } = readable.read;
  if (header.vaultId !== keys.vaultId) return backupFailure('wrong');

  const found = { rows: 0, cases: 0, revisions: 0 };
  let head: HeadRow | null = null;
  for await (const chunk of readChunks(file, readable.read, keys.backup)) {
    if (chunk === 'damaged') return backupFailure('damaged');
    for (const [table, row] of chunk.rows) {
      found.rows += 1;
      if (table === 'cases') found.cases += 1;
      if (RECORD_TABLES.some((name) => name === table)) found.revisions += Number(row['r']);
      if (table === 'head') head = row as unknown as HeadRow;
    }
    onProgress(chunk.readTo / file.size);
  }
  const whole =
    head !== null &&
    (await headIsTrue(keys, head)) &&
    toBase64(head.mac) === header.mac &&
    found.rows === header.rows &&
    found.cases === head.cases &&
    found.revisions === head.revisions;
  return whole ? { ok: true, cases: found.cases } : backupFailure('damaged');
}
