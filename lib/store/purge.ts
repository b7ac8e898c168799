// Empties cases that were deleted long ago, with their pictures, files and earlier revisions.
import type { CaseRow } from '../case/list-row.ts';
import type { Case } from '../case/schema.ts';
import { attachmentRecords, emptyRecords } from './attachments.ts';
import { caseOf } from './case-body.ts';
import { listDeletedCases, readCase } from './cases.ts';
import { headForWriting } from './commit.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { openKeys } from './open-vault.ts';
import { emptyValues, valuesMayBeLeft, valuesWillBeLeft } from './purge-values.ts';
import { jsonBytes } from './record.ts';
import { writeRecord, type WriteResult } from './write-record.ts';
import { asOnlyWriter } from './writer-lock.ts';

/** Ids of every record that belongs to a case: proof pictures, and all parts of its files. */
async function recordsOf({ preauths, documents }: Case): Promise<string[]> {
  const pictures = preauths.flatMap(({ proofs }) => proofs).map(({ pictureId }) => pictureId);
  const files = documents.flatMap((document) => [...document.files, ...document.replaced]);
  const parts: string[] = [];
  for (const file of files) parts.push(...(await attachmentRecords(file.id)));
  return [...pictures.filter((id) => id !== null), ...parts];
}

/** Only a case that is still deleted is emptied: somebody may have brought it back in the meantime. */
async function purgeCase(id: string): Promise<WriteResult> {
  const notice = { about: 'case' as const, id };
  return writeRecord({ table: 'cases', id, notice }, (current) => {
    const deletedAt = (current?.row as { deletedAt?: string } | null)?.deletedAt;
    return current && caseOf(current.plain) && deletedAt
      ? { kind: 'purged', plain: jsonBytes(null), row: null, purge: true }
      : writeFailure('conflict');
  });
}

/** The trail forgets what stood in the emptied records; that they were there, and who changed them when, stays. */
async function forgetValues(): Promise<WriteFailure | null> {
  if (!(await valuesMayBeLeft())) return null;
  try {
    return await asOnlyWriter(async () => {
      const keys = await openKeys();
      const head = keys && (await headForWriting(keys));
      if (!keys || !head) return writeFailure('locked');
      if ('ok' in head) return head;
      await emptyValues(keys);
      return null;
    });
  } catch (error) {
    return failureOf(error);
  }
}

export type Purged = { ok: true; purged: number } | WriteFailure;

/**
 * Empties for good what was deleted before `before` (ISO date-time), with the values that the audit trail kept of it. The
 * id and a revision stay, so that the start-up check still sees a record that is missing; so do the entries of the trail,
 * which must be kept for six years (45 CFR 164.316(b)(2)(i)).
 */
export async function purgeDeleted(before: string): Promise<Purged> {
  return purgeThese((row) => row.deletedAt < before);
}

/** The same for one deleted case; 0 purged where somebody has brought it back or emptied it in the meantime. */
export async function purgeOne(id: string): Promise<Purged> {
  return purgeThese((row) => row.id === id);
}

async function purgeThese(chosen: (row: CaseRow) => boolean): Promise<Purged> {
  const old = (await listDeletedCases()).filter(chosen);
  let purged = 0;
  if (old.length > 0) await valuesWillBeLeft();
  for (const { id } of old) {
    const found = await readCase(id);
    const records = found ? await recordsOf(found.case) : [];
    const result = await purgeCase(id);
    if (!result.ok) {
      if (result.reason === 'conflict') continue;
      return result;
    }
    const failed = await emptyRecords(records);
    if (failed) return failed;
    purged += 1;
  }
  return (await forgetValues()) ?? { ok: true, purged };
}
