// The second copy follows the vault: the same sealed rows in the place of mirror-place.ts.
import { openEntry } from './audit-entry.ts';
import { toBase64 } from './bytes.ts';
import { copyVault } from './copy-vault.ts';
import {
  db,
  RECORD_TABLES,
  revisionsOf,
  type VaultDatabase,
  type AuditRow,
  type RecordTable,
} from './database.ts';
import { previousIn } from './key-wrap.ts';
import { openMirror } from './mirror-place.ts';
import { openKeys } from './open-vault.ts';
import type { VaultKeys } from './vault-keys.ts';
import { readVerdict } from './verdict.ts';
import { asOnlyWriter } from './writer-lock.ts';

/** After more new entries than this, copying everything is cheaper than following them. */
const MOST_FOLLOWED = 2000;
/** A person types; one copy for a few saves is enough. The copy lags behind by this at most. */
const GATHER_MS = 400;

interface Touched {
  ids: Map<RecordTable, Set<string>>;
  purged: [RecordTable, string][];
}

/** Which records the entries speak of; null when one of them cannot be read. */
async function touched(keys: VaultKeys, entries: readonly AuditRow[]): Promise<Touched | null> {
  const ids = new Map<RecordTable, Set<string>>(RECORD_TABLES.map((table) => [table, new Set()]));
  const purged: Touched['purged'] = [];
  for (const row of entries) {
    const entry = await openEntry(keys, row);
    if (!entry) return null;
    if (!entry.table || !entry.id) continue;
    ids.get(entry.table)?.add(entry.id);
    if (entry.kind === 'purged') purged.push([entry.table, entry.id]);
  }
  return { ids, purged };
}

/** Copies what the entries after `since` changed. Bodies go table by table, the head row with them in one transaction. */
async function follow(keys: VaultKeys, mirror: VaultDatabase, since: number): Promise<boolean> {
  const entries = await db.audit.where('sequence').above(since).toArray();
  const changed = await touched(keys, entries);
  const head = await db.head.get('head');
  if (!changed || !head) return false;
  const { ids, purged } = changed;
  const found = await Promise.all(
    RECORD_TABLES.map(async (table) => {
      const rows = await db[table].bulkGet([...(ids.get(table) ?? [])]);
      return { table, rows: rows.filter((row) => row !== undefined) };
    }),
  );
  const listRows = await db.rows.bulkGet([...(ids.get('cases') ?? [])]);
  const keyRows = await db.keys.toArray();
  await mirror.transaction('rw', mirror.tables, async () => {
    for (const [table, id] of purged) {
      await mirror.history
        .where('[table+id+r]')
        .between(...revisionsOf(table, id))
        .delete();
    }
    for (const { table, rows } of found) await mirror[table].bulkPut(rows);
    await mirror.rows.bulkPut(listRows.filter((row) => row !== undefined));
    // A person who was removed must not come back with the copy.
    await mirror.keys.clear();
    await mirror.keys.bulkPut(keyRows);
    await mirror.audit.bulkPut(entries);
    await mirror.head.put(head);
  });
  return true;
}

/** Brings the second copy up to date. The caller holds the writer lock. */
export async function syncLocked(): Promise<boolean> {
  const keys = await openKeys();
  const verdict = await readVerdict();
  const head = await db.head.get('head');
  // Never from a vault that is not known to be whole: the second copy may be the only good one.
  if (!keys || !head || verdict?.outcome !== 'ok') return false;
  const mirror = await openMirror();
  if (!mirror) return false;
  const copied = (await mirror.head.get('head')) ?? null;
  if (copied && toBase64(copied.mac) === toBase64(head.mac)) return true;
  // While the trail is sealed anew its chain changes under the copy; the whole copy is renewed after that.
  if (previousIn(await db.keys.toArray())?.table === 'audit') return false;
  const base = copied && (await db.audit.get(copied.sequence));
  const grewFrom =
    base && toBase64(base.mac) === toBase64(copied.mac) && copied.since === head.since;
  if (grewFrom && head.sequence - copied.sequence <= MOST_FOLLOWED) {
    return follow(keys, mirror, copied.sequence);
  }
  await copyVault(db, mirror);
  return true;
}

/**
 * Brings the second copy up to date. False when it could not: locked, no such place, or a vault whose last check was
 * not `ok`.
 */
export async function syncMirror(): Promise<boolean> {
  return asOnlyWriter(syncLocked).catch(() => false);
}

let waiting: ReturnType<typeof setTimeout> | null = null;

/** After a write: brings the second copy up to date in a moment. What a closed page left undone, the next write does. */
export function syncMirrorSoon(): void {
  // Not put off by further writes: an import that never pauses would leave the copy behind.
  waiting ??= setTimeout(() => {
    waiting = null;
    void syncMirror();
  }, GATHER_MS);
}
