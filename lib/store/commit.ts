// The one place where anything is written: one strict transaction holds the record, its earlier revision, the audit
// entry and the head row. Everything is sealed before it begins; inside it there are Dexie calls only.
import { sealEntry, type EntryContent } from './audit-entry.ts';
import { toBase64 } from './bytes.ts';
import { readCanary, writeCanary } from './canary.ts';
import {
  db,
  revisionsOf,
  WRITER_VERSION,
  type AuditRow,
  type BodyRow,
  type HeadRow,
  type ListRow,
  type RecordTable,
} from './database.ts';
import { ConflictError, writeFailure, type WriteFailure } from './failures.ts';
import { headIsTrue, proveHead } from './head.ts';
import { isPair, type KeyWrap } from './key-wrap.ts';
import { lock } from './lock.ts';
import { syncMirrorSoon } from './mirror.ts';
import type { VaultKeys } from './vault-keys.ts';
import { readVerdict } from './verdict.ts';

/** The newest 20 revisions of a record are kept, and each 20th up to 400 back. */
const FINE_HISTORY = 20;
const LONG_HISTORY = 400;

export interface RecordChange {
  table: RecordTable;
  body: BodyRow;
  /** Cases only. */
  listRow?: ListRow;
  /** What was stored before; goes into history. */
  previous?: BodyRow;
  /** The record is emptied for good: its history goes too. */
  purge?: boolean;
}

export interface Commit {
  entry: EntryContent;
  record?: RecordChange;
  keys?: KeyChange;
}

/** Ways to open the vault that come, change and go. */
export interface KeyChange {
  /** Replace the ones of the same id. */
  put?: readonly KeyWrap[];
  /** Ids. */
  drop?: readonly string[];
}

/**
 * The head row, if this vault may be written to now. Not when the last check found damage, when a later version asks
 * for more than this one knows, or when the canary remembers more than is here.
 */
export async function headForWriting(keys: VaultKeys): Promise<HeadRow | WriteFailure> {
  const verdict = await readVerdict();
  if (verdict && verdict.outcome !== 'ok') return writeFailure('read-only', verdict.message);
  // Another page may have brought the vault back under another name.
  await db.follow();
  if (await db.isNewer()) return writeFailure('read-only');
  const head = await db.head.get('head');
  if (!head || head.minWriter > WRITER_VERSION) return writeFailure('read-only');
  if (!(await headIsTrue(keys, head))) {
    if (!(await newerKey(keys))) return writeFailure('read-only');
    await lock();
    return writeFailure('locked');
  }
  const canary = await readCanary();
  const remembersMore = canary?.vaultId === keys.vaultId && canary.sequence > head.sequence;
  return remembersMore ? writeFailure('read-only') : head;
}

/** Whether the key of the vault was changed since this session was opened: its browser died in between. */
async function newerKey({ vaultId, epoch }: VaultKeys): Promise<boolean> {
  const wraps = await db.keys.toArray();
  return wraps.some((wrap) => wrap.vaultId === vaultId && isPair(wrap) && wrap.epoch > epoch);
}

/** Keys of the revisions that fall out of history when `revision` is written. */
function outdated(table: RecordTable, id: string, revision: number) {
  const fine = revision - FINE_HISTORY;
  const stale = fine % FINE_HISTORY === 0 ? [revision - LONG_HISTORY] : [fine];
  return stale
    .filter((old) => old > 0)
    .map((old): [RecordTable, string, number] => [table, id, old]);
}

/** The entries of all changes, chained one to the other, and the head row after the last. */
async function nextHead(keys: VaultKeys, head: HeadRow | null, changes: readonly Commit[]) {
  const rows: AuditRow[] = [];
  let { sequence, mac } = head ?? { sequence: 0, mac: new Uint8Array() };
  for (const { entry } of changes) {
    const row = await sealEntry(keys, sequence + 1, mac, entry);
    rows.push(row);
    ({ sequence, mac } = row);
  }
  const records = changes.flatMap(({ record }) => record ?? []);
  const added = records.filter(({ table, previous }) => table === 'cases' && !previous);
  const next = await proveHead(keys, {
    sequence,
    mac,
    cases: (head?.cases ?? 0) + added.length,
    revisions: (head?.revisions ?? 0) + records.length,
    since: head?.since ?? 1,
  });
  return { rows, next };
}

/** Dexie calls only: anything else that is awaited would end the transaction half-way. */
async function putRecord({ table, body, listRow, previous, purge }: RecordChange): Promise<void> {
  const stored = await db[table].get(body.id);
  if (stored?.r !== previous?.r) throw new ConflictError('The record moved.');
  await db[table].put(body);
  if (listRow) await db.rows.put(listRow);
  if (purge) {
    await db.history
      .where('[table+id+r]')
      .between(...revisionsOf(table, body.id))
      .delete();
  } else if (previous) {
    await db.history.put({ ...previous, table });
    await db.history.bulkDelete(outdated(table, body.id, body.r));
  }
}

/**
 * Writes all changes or none, each with its entry. When the promise resolves the browser says it is on disk. Throws what
 * storage throws, and ConflictError when a record or the trail moved since they were read; nothing is written then. The
 * caller holds the writer lock.
 */
export async function commitAll(
  keys: VaultKeys,
  head: HeadRow | null,
  changes: readonly Commit[],
): Promise<HeadRow> {
  const put = changes.flatMap((change) => change.keys?.put ?? []);
  const drop = changes.flatMap((change) => change.keys?.drop ?? []);
  if (put.some((wrap) => isPair(wrap) && wrap.epoch !== keys.epoch)) {
    throw new ConflictError('The key of the vault was changed.');
  }
  const { rows, next } = await nextHead(keys, head, changes);
  const tables = [db.keys, db.rows, db.cases, db.settings, db.pictures];
  const keyRowsNow = await db.transaction(
    'rw',
    [...tables, db.history, db.audit, db.head],
    async () => {
      const now = await db.head.get('head');
      if ((now && toBase64(now.mac)) !== (head ? toBase64(head.mac) : undefined)) {
        throw new ConflictError('The trail moved.');
      }
      for (const { record } of changes) if (record) await putRecord(record);
      await db.keys.bulkDelete(drop);
      await db.keys.bulkPut(put);
      await db.audit.bulkAdd(rows);
      await db.head.put(next);
      return db.keys.toArray();
    },
  );
  // The write is on disk; a canary that cannot follow only means that the next check expects less.
  await writeCanary(keys, next, keyRowsNow).catch(() => undefined);
  syncMirrorSoon();
  return next;
}

/** Writes one change; see `commitAll`. */
export function commit(keys: VaultKeys, head: HeadRow | null, change: Commit): Promise<HeadRow> {
  return commitAll(keys, head, [change]);
}
