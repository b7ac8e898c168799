// The write path of every record: lock out other writers, look at what is stored, seal, commit, tell the pages.
import { recordDigest, type AuditChange, type AuditKind } from './audit-entry.ts';
import type { Bytes } from './bytes.ts';
import { commit, headForWriting } from './commit.ts';
import { db, type RecordTable } from './database.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { postNotice, type Notice } from './notices.ts';
import { openKeys } from './open-vault.ts';
import { nameForTrail } from './practice-record.ts';
import { openBody, openListRow, sealBody, sealListRow } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';
import { VaultDamagedError } from './verdict.ts';
import { asOnlyWriter } from './writer-lock.ts';

export type WriteResult = { ok: true; revision: number } | WriteFailure;

/** What is stored now. */
export interface Current {
  revision: number;
  plain: Bytes;
  /** List row as it was sealed; cases only. */
  row: unknown;
}

/** What is to be stored. */
export interface Prepared {
  kind: AuditKind;
  plain: Bytes;
  /** Cases only. */
  row?: unknown;
  text?: string;
  /** Empties the record for good, earlier revisions too. */
  purge?: boolean;
  changes?: AuditChange[];
}

export interface Target {
  table: RecordTable;
  id: string;
  /** Revision the person was looking at; another one stored by now is a conflict. 0: there must be none. */
  expectedRevision?: number | undefined;
  notice?: Notice;
}

/** Builds what is to be stored from what is stored now; a failure ends the write. */
type Prepare = (
  current: Current | null,
  context: { keys: VaultKeys; at: string },
) => Promise<Prepared | WriteFailure> | Prepared | WriteFailure;

async function readCurrent(keys: VaultKeys, { table, id }: Target) {
  const body = await db[table].get(id);
  if (!body) return { body: undefined, current: null };
  const plain = await openBody(keys, table, body);
  const listRow = table === 'cases' ? await db.rows.get(id) : undefined;
  const row = listRow && (await openListRow(keys, listRow));
  if (!plain || (table === 'cases' && row === undefined)) {
    throw new VaultDamagedError(
      'The stored version of this record cannot be opened, so nothing was written over it. Bring back the second copy or a backup file.',
    );
  }
  return { body, current: { revision: body.r, plain, row } };
}

async function writeLocked(target: Target, prepare: Prepare): Promise<WriteResult> {
  const keys = await openKeys();
  if (!keys) return writeFailure('locked');
  const head = await headForWriting(keys);
  if ('ok' in head) return head;

  const { body: previous, current } = await readCurrent(keys, target);
  const revision = current?.revision ?? 0;
  if (target.expectedRevision !== undefined && target.expectedRevision !== revision) {
    return writeFailure('conflict');
  }
  const at = new Date().toISOString();
  const prepared = await prepare(current, { keys, at });
  if ('ok' in prepared) return prepared;

  const { table, id } = target;
  const next = revision + 1;
  const body = await sealBody(keys, { table, id, revision: next }, prepared.plain);
  const listRow =
    table === 'cases' ? await sealListRow(keys, id, next, prepared.row ?? null) : undefined;
  await commit(keys, head, {
    entry: {
      at,
      by: await nameForTrail(keys),
      kind: prepared.kind,
      table,
      id,
      revision: next,
      digest: await recordDigest(body, listRow),
      ...(prepared.text && { text: prepared.text }),
      ...(prepared.changes && { changes: prepared.changes }),
    },
    record: {
      table,
      body,
      ...(listRow && { listRow }),
      ...(previous && { previous }),
      ...(prepared.purge && { purge: true }),
    },
  });
  return { ok: true, revision: next };
}

/** Writes one record. Resolves with `ok` only when it is on disk; never throws for what storage or a person can cause. */
export async function writeRecord(target: Target, prepare: Prepare): Promise<WriteResult> {
  try {
    const result = await asOnlyWriter(() => writeLocked(target, prepare));
    if (result.ok && target.notice) postNotice(target.notice);
    return result;
  } catch (error) {
    if (error instanceof VaultDamagedError) return writeFailure('read-only', error.message);
    return failureOf(error);
  }
}
