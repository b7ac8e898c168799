// Takes the values before and after out of the audit trail for records that were emptied for good. The entries stay, and
// so does the chain: an entry holds a digest of its values, not the values.
import { z } from 'zod';
import { openEntry } from './audit-entry.ts';
import { db, type AuditRow, type VaultDatabase } from './database.ts';
import { mirrorDatabase } from './mirror-place.ts';
import { localArea } from './session-key.ts';
import { tableBatches } from './table-batches.ts';
import type { VaultKeys } from './vault-keys.ts';

/** Set while there may be values left of a record that was emptied: a browser that dies in between goes on later. */
const KEY = 'valuesToEmpty';

export const valuesMayBeLeft = async (): Promise<boolean> =>
  z.literal(true).safeParse(await localArea().get(KEY)).success;

/** To be called before records are emptied. */
export const valuesWillBeLeft = (): Promise<void> => localArea().set(KEY, true);

async function* trail(): AsyncGenerator<AuditRow[]> {
  for await (const rows of tableBatches(db, 'audit')) yield rows as unknown as AuditRow[];
}

const nameOf = ({ table, id }: { table?: string | undefined; id?: string | undefined }) =>
  `${table} ${id}`;

async function emptiedRecords(keys: VaultKeys): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const rows of trail()) {
    const entries = await Promise.all(rows.map((row) => openEntry(keys, row)));
    for (const entry of entries) if (entry?.kind === 'purged') found.add(nameOf(entry));
  }
  return found;
}

/** Rewrites these rows without values, where they are the same entries. */
async function strip(place: VaultDatabase, rows: readonly AuditRow[]): Promise<void> {
  await place.transaction('rw', place.audit, async () => {
    const stored = await place.audit.bulkGet(rows.map(({ sequence }) => sequence));
    const bare = stored.flatMap((row) => {
      if (!row) return [];
      const { values: _values, ...rest } = row;
      return [rest];
    });
    await place.audit.bulkPut(bare);
  });
}

/**
 * Empties the values, here and in the second copy. The caller holds the writer lock. Entries that an earlier edition
 * wrote hold their values inside; those go at the next change of the key.
 */
export async function emptyValues(keys: VaultKeys): Promise<void> {
  const emptied = await emptiedRecords(keys);
  const mirror = await mirrorDatabase();
  for await (const rows of trail()) {
    const due: AuditRow[] = [];
    for (const row of rows) {
      const entry = row.values && (await openEntry(keys, row));
      if (entry && emptied.has(nameOf(entry))) due.push(row);
    }
    if (due.length === 0) continue;
    // The copy first: what is noted as left is looked for here.
    if (mirror) await strip(mirror, due);
    await strip(db, due);
  }
  await localArea().set(KEY, false);
}
