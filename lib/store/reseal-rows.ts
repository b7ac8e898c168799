// Seals records anew with the key of today, a few at a time. A row that is done is known by its key generation, so that
// the same batch can be done twice without harm.
import type { AuditChange, EntryContent } from './audit-entry.ts';
import { chained, follows, openEntry, recordDigest, sealEntry, valuesOf } from './audit-entry.ts';
import type { Bytes } from './bytes.ts';
import { db, type AuditRow, type BodyRow, type HistoryRow, type ListRow } from './database.ts';
import { jsonValue, openBody, openListRow, sealBody, sealListRow } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';
import { VaultDamagedError } from './verdict.ts';

/** In the order in which they are worked through: the trail last, as it holds digests of the records. */
export const RESEALED = ['rows', 'cases', 'settings', 'pictures', 'history', 'audit'] as const;
export type Resealed = (typeof RESEALED)[number];

const damaged = () =>
  new VaultDamagedError(
    'A record could not be opened, so the change of the key stopped before it. Nothing was lost; look at the vault check.',
  );

/** A list row anew; null when it is of today already. */
export async function resealListRow(keys: VaultKeys, row: ListRow): Promise<ListRow | null> {
  if (row.e === keys.epoch) return null;
  const value = await openListRow(keys, row);
  if (value === undefined) throw damaged();
  return sealListRow(keys, row.id, row.r, value);
}

/** A record anew; null when it is of today already. */
export async function resealBody(
  keys: VaultKeys,
  table: 'cases' | 'settings' | 'pictures',
  row: BodyRow,
): Promise<BodyRow | null> {
  if (row.e === keys.epoch) return null;
  const plain = await openBody(keys, table, row);
  if (!plain) throw damaged();
  return sealBody(keys, { table, id: row.id, revision: row.r }, plain);
}

/** An earlier revision anew. What no key opens was set aside here and stays as it is. */
export async function resealHistory(keys: VaultKeys, row: HistoryRow): Promise<HistoryRow | null> {
  if (row.e === keys.epoch) return null;
  const plain = await openBody(keys, row.table, row);
  if (!plain) return null;
  const spot = { table: row.table, id: row.id, revision: row.r };
  return { ...(await sealBody(keys, spot, plain)), table: row.table };
}

/** Whether the record of an entry was emptied for good: its values must not be carried on. */
async function emptied(keys: VaultKeys, { table, id }: EntryContent): Promise<boolean> {
  if (!table || !id) return false;
  const body = await db[table].get(id);
  const plain = body && (await openBody(keys, table, body));
  return plain !== undefined && plain !== null && (plain.length === 0 || isNull(plain));
}

/** Only short ones are read: pictures are no JSON and may be large. */
const isNull = (plain: Bytes) => plain.length === 4 && jsonValue(plain) === null;

/** The digest of the record as it is stored today; none for one that was changed since. */
async function digestNow({ table, id, revision }: EntryContent): Promise<string | undefined> {
  if (!table || !id) return undefined;
  const body = await db[table].get(id);
  if (body?.r !== revision || !body) return undefined;
  return recordDigest(body, table === 'cases' ? await db.rows.get(id) : undefined);
}

export interface Link {
  /** The mac that the entry must follow as it is stored. */
  old: Bytes | null;
  /** The mac that it is chained to from now on. */
  next: Bytes;
}

/**
 * An entry of the trail anew, chained to the one before it. One that does not follow is not blessed with a new mac: it
 * throws. `vouched`: whether the trail is vouched for from here.
 */
export async function resealEntry(
  keys: VaultKeys,
  row: AuditRow,
  link: Link,
  vouched: boolean,
): Promise<AuditRow> {
  if (vouched && link.old && !(await follows(keys, link.old, row))) throw damaged();
  const entry = await openEntry(keys, row);
  if (!entry) {
    if (vouched) throw damaged();
    // From before a person went on with a damaged vault: stays unreadable, as it is.
    return chained(keys, link.next, { ...row, e: keys.epoch });
  }
  const { values, changes: _inside, digest: _digest, ...facts } = entry;
  const found = await valuesOf(keys, row, entry);
  if (found.state === 'damaged' && vouched) throw damaged();
  const keep = found.state === 'here' && !(await emptied(keys, entry));
  const changes: AuditChange[] = keep ? found.changes : [];
  const digest = await digestNow(entry);
  return sealEntry(keys, row.sequence, link.next, {
    ...facts,
    ...(digest && { digest }),
    ...(changes.length > 0 && { changes }),
    // That there were values stays visible when they are gone.
    ...(changes.length === 0 && values && { values }),
  });
}
