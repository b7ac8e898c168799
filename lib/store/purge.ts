// Empties cases that were deleted long ago, with their pictures, files and earlier revisions.
import type { Case } from '../case/schema.ts';
import { attachmentRecords, emptyRecords } from './attachments.ts';
import { caseOf } from './case-body.ts';
import { listDeletedCases, readCase } from './cases.ts';
import { writeFailure, type WriteFailure } from './failures.ts';
import { jsonBytes } from './record.ts';
import { writeRecord, type WriteResult } from './write-record.ts';

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

/**
 * Empties for good what was deleted before `before` (ISO date-time). The id and a revision stay, so that the start-up
 * check still sees a record that is missing; so does the audit trail, which must be kept for six years
 * (45 CFR 164.316(b)(2)(i)).
 */
export async function purgeDeleted(
  before: string,
): Promise<{ ok: true; purged: number } | WriteFailure> {
  const old = (await listDeletedCases()).filter((row) => row.deletedAt < before);
  let purged = 0;
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
  return { ok: true, purged };
}
