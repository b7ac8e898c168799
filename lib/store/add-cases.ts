// Many new cases in one write: an import saves a batch whole or not at all, and waits for the disk once for all of them.
import { rowOf } from '../case/list-row.ts';
import { caseSchema, type Case } from '../case/schema.ts';
import { recordDigest } from './audit-entry.ts';
import { commitAll, headForWriting, type Commit } from './commit.ts';
import { db } from './database.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { postNotice } from './notices.ts';
import { openKeys } from './open-vault.ts';
import { practiceRecord } from './practice-record.ts';
import { jsonBytes, sealBody, sealListRow } from './record.ts';
import { VaultDamagedError } from './verdict.ts';
import { asOnlyWriter } from './writer-lock.ts';

export type AddResult = { ok: true; added: number } | WriteFailure;

async function addLocked(cases: readonly Case[]): Promise<AddResult> {
  const keys = await openKeys();
  if (!keys) return writeFailure('locked');
  const head = await headForWriting(keys);
  if ('ok' in head) return head;
  const ids = cases.map(({ id }) => id);
  const here = await db.cases.where('id').anyOf(ids).count();
  if (here > 0 || new Set(ids).size < ids.length) return writeFailure('conflict');

  const { practice } = await practiceRecord(keys);
  const at = new Date().toISOString();
  const changes = await Promise.all(
    cases.map(async (one): Promise<Commit> => {
      const spot = { table: 'cases' as const, id: one.id, revision: 1 };
      const [body, listRow] = await Promise.all([
        sealBody(keys, spot, jsonBytes(one)),
        sealListRow(keys, one.id, 1, rowOf(one, practice, at, '')),
      ]);
      const digest = await recordDigest(body, listRow);
      return {
        entry: { at, by: practice.userName, kind: 'created', ...spot, digest },
        record: { table: 'cases', body, listRow },
      };
    }),
  );
  await commitAll(keys, head, changes);
  return { ok: true, added: cases.length };
}

/**
 * Adds cases that are not here yet, all of them or none, each with its own entry in the trail. `conflict` when one is here
 * already. A batch of 50 to 500 is what one transaction carries well. Never throws for what storage or a person can cause.
 */
export async function addCases(cases: readonly Case[]): Promise<AddResult> {
  const parsed = caseSchema.array().safeParse(cases);
  if (!parsed.success) return writeFailure('invalid');
  const [first] = parsed.data;
  if (!first) return { ok: true, added: 0 };
  try {
    const result = await asOnlyWriter(() => addLocked(parsed.data));
    // A list that hears of one reads all that are new.
    if (result.ok) postNotice({ about: 'case', id: first.id });
    return result;
  } catch (error) {
    if (error instanceof VaultDamagedError) return writeFailure('read-only', error.message);
    return failureOf(error);
  }
}
