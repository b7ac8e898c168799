// Cases in the vault: list, read, save, delete and bring back.
import { rowOf } from '../case/list-row.ts';
import type { CaseRow } from '../case/list-row.ts';
import { caseSchema, type Case } from '../case/schema.ts';
import { caseOf } from './case-body.ts';
import { listedRows } from './case-list.ts';
import { changesBetween } from './changes-between.ts';
import { db } from './database.ts';
import { writeFailure } from './failures.ts';
import { onNotice } from './notices.ts';
import { requireKeys } from './open-vault.ts';
import { practiceRecord } from './practice-record.ts';
import { jsonBytes, openBody } from './record.ts';
import { VaultDamagedError } from './verdict.ts';
import { writeRecord, type Current, type Prepared, type WriteResult } from './write-record.ts';

/** List rows of the cases that are not deleted, last changed first. Throws VaultLockedError, VaultDamagedError. */
export async function listCases(): Promise<CaseRow[]> {
  return (await listedRows()).filter((row) => row.deletedAt === '');
}

/** List rows of the deleted cases that can still be brought back, last deleted first. */
export async function listDeletedCases(): Promise<CaseRow[]> {
  const deleted = (await listedRows()).filter((row) => row.deletedAt !== '');
  return deleted.sort((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}

/** A whole case with its revision, deleted ones too; null when there is none. Throws VaultLockedError, VaultDamagedError. */
export async function readCase(id: string): Promise<{ case: Case; revision: number } | null> {
  const keys = await requireKeys();
  const body = await db.cases.get(id);
  if (!body) return null;
  const plain = await openBody(keys, 'cases', body);
  if (!plain) {
    throw new VaultDamagedError(
      'This case cannot be opened: its stored bytes were changed. Bring back the second copy or a backup file.',
    );
  }
  const found = caseOf(plain);
  return found && { case: found, revision: body.r };
}

function target(id: string, expectedRevision?: number) {
  return {
    table: 'cases' as const,
    id,
    expectedRevision,
    notice: { about: 'case' as const, id },
  };
}

function deletedAtOf(current: Current | null): string {
  return (current?.row as CaseRow | null | undefined)?.deletedAt ?? '';
}

/**
 * Saves a case through the one write path; a new one is added. A deleted case stays deleted, so a late save of an
 * open sheet cannot bring it back by accident.
 */
export async function saveCase(
  next: Case,
  { expectedRevision }: { expectedRevision?: number } = {},
): Promise<WriteResult> {
  const parsed = caseSchema.safeParse(next);
  if (!parsed.success) return writeFailure('invalid');
  return writeRecord(target(next.id, expectedRevision), async (current, { keys, at }) => {
    const { practice } = await practiceRecord(keys);
    return {
      kind: current ? 'changed' : 'created',
      plain: jsonBytes(parsed.data),
      row: rowOf(parsed.data, practice, at, deletedAtOf(current)),
      ...(current && { changes: changesBetween(caseOf(current.plain), parsed.data) }),
    };
  });
}

async function setDeleted(id: string, deleted: boolean): Promise<WriteResult> {
  return writeRecord(
    target(id),
    async (current, { keys, at }): Promise<Prepared | ReturnType<typeof writeFailure>> => {
      const found = current && caseOf(current.plain);
      if (!found) {
        return writeFailure(
          'invalid',
          'This case is not in the vault any more; nothing was changed.',
        );
      }
      const { practice } = await practiceRecord(keys);
      return {
        kind: deleted ? 'deleted' : 'restored',
        plain: current.plain,
        row: rowOf(found, practice, at, deleted ? at : ''),
      };
    },
  );
}

/** Marks a case deleted. It leaves the lists; `restoreCase` undoes it. */
export function deleteCase(id: string): Promise<WriteResult> {
  return setDeleted(id, true);
}

/** Brings a deleted case back as it was. */
export function restoreCase(id: string): Promise<WriteResult> {
  return setDeleted(id, false);
}

/** Hears that a case was written, in this page or another. Returns the call that ends it. */
export function onCasesChange(listener: (id: string) => void): () => void {
  return onNotice((notice) => {
    if (notice.about === 'case') listener(notice.id);
  });
}
