// The practice profile in the vault.
import { z } from 'zod';
import { practiceSchema, type Practice } from '../case/practice.ts';
import { changesBetween } from './changes-between.ts';
import { writeFailure } from './failures.ts';
import { onNotice } from './notices.ts';
import { requireKeys } from './open-vault.ts';
import { PRACTICE_ID, practiceRecord } from './practice-record.ts';
import { jsonBytes, jsonValue } from './record.ts';
import { whoIsHere } from './who.ts';
import { writeRecord, type WriteResult } from './write-record.ts';

/** The profile; an empty one while none was saved. Throws VaultLockedError, VaultDamagedError. */
export async function readPractice(): Promise<Practice> {
  return (await practiceRecord(await requireKeys())).practice;
}

/** The profile with its revision, for a form that wants to notice another window's change. */
export async function readPracticeRecord(): Promise<{ practice: Practice; revision: number }> {
  return practiceRecord(await requireKeys());
}

/** Saves the profile through the one write path. */
export async function savePractice(
  next: Practice,
  { expectedRevision }: { expectedRevision?: number } = {},
): Promise<WriteResult> {
  const parsed = practiceSchema.safeParse(next);
  if (!parsed.success) return writeFailure('invalid');
  const target = {
    table: 'settings' as const,
    id: PRACTICE_ID,
    expectedRevision,
    notice: { about: 'practice' as const },
  };
  return writeRecord(target, async (current) => {
    const before: unknown = current ? jsonValue(current.plain) : {};
    const kept = z.looseObject({ userName: z.string() }).safeParse(before).data?.userName;
    // The name of a person is kept with her key, see people.ts; here it would change with whoever saves.
    const userName = (await whoIsHere())?.name ? (kept ?? '') : parsed.data.userName;
    const after = { ...parsed.data, userName };
    return {
      kind: 'practice-changed',
      plain: jsonBytes(after),
      changes: changesBetween(before, after),
    };
  });
}

/** Hears that the profile was saved, in this page or another. Returns the call that ends it. */
export function onPracticeChange(listener: () => void): () => void {
  return onNotice((notice) => {
    if (notice.about === 'practice') listener();
  });
}
