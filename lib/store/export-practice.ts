// The whole practice as one ZIP of plain files, for leaving, for a lawyer, for another program. Not encrypted: whoever
// asks for it says so with the passphrase, and the audit trail keeps that it was made.
import type { BackupRow } from './backup-format.ts';
import { TABLES } from './backup-format.ts';
import { db } from './database.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { logEntry } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import { plainFiles } from './plain-export.ts';
import { tableBatches } from './table-batches.ts';
import type { UnlockFailure } from './unlock-failures.ts';
import { provePassphrase } from './vault.ts';
import { asOnlyWriter } from './writer-lock.ts';
import { zipOf } from './zip.ts';

async function* allRows(): AsyncGenerator<BackupRow> {
  for (const table of TABLES) {
    for await (const batch of tableBatches(db, table)) for (const row of batch) yield [table, row];
  }
}

export interface PracticeExport {
  ok: true;
  file: Blob;
  /** A name without a word about a patient: `bicuspid-export-2026-11-24.zip`. */
  name: string;
}

/**
 * Everything, readable by anybody. Works on a damaged vault too: what does not open is named in the file. The entry
 * in the audit trail comes first, so that no export can be had without one; a vault that cannot be written to cannot
 * keep one, and then the export is still given, as it may be the last way to the data.
 */
export async function exportPractice(
  passphrase: string,
): Promise<PracticeExport | WriteFailure | UnlockFailure> {
  const proved = await provePassphrase(passphrase);
  if (!proved.ok) return proved;
  const keys = await openKeys();
  if (!keys) return writeFailure('locked');
  try {
    await logEntry({ kind: 'exported', text: 'whole practice, not encrypted' });
    const now = new Date();
    const file = await asOnlyWriter(() =>
      zipOf(
        plainFiles(allRows(), keys, (id) => db.pictures.get(id)),
        now,
      ),
    );
    if (!file)
      return writeFailure('failed', 'The export is larger than one ZIP file can be (4 GB).');
    return { ok: true, file, name: `bicuspid-export-${now.toISOString().slice(0, 10)}.zip` };
  } catch (error) {
    return failureOf(error);
  }
}
