// The list rows of all cases, decrypted once and kept in memory until the vault is locked.
import type { CaseRow } from '../case/list-row.ts';
import { openEntry } from './audit-entry.ts';
import { db, type ListRow } from './database.ts';
import { onForget, openKeys, requireKeys, VaultLockedError } from './open-vault.ts';
import { openListRow } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';
import { readVerdict, VaultDamagedError } from './verdict.ts';

/** Decrypting in batches keeps the page able to paint in between. */
const BATCH = 1000;
/** After more changes than this, reading everything again is cheaper than following them. */
const MOST_FOLLOWED = 500;

let held: { keys: VaultKeys; sequence: number; rows: Map<string, CaseRow> } | null = null;
onForget(() => (held = null));

async function openRows(keys: VaultKeys, sealed: readonly ListRow[], into: Map<string, CaseRow>) {
  const opened = await Promise.all(sealed.map((row) => openListRow(keys, row)));
  for (const [index, value] of opened.entries()) {
    const id = sealed[index]?.id ?? '';
    if (value === undefined) {
      throw new VaultDamagedError(
        'A case in the list cannot be opened: its stored bytes were changed. Bring back the second copy or a backup file.',
      );
    }
    if (value === null) into.delete(id);
    else into.set(id, value as CaseRow);
  }
}

async function readAll(keys: VaultKeys): Promise<Map<string, CaseRow>> {
  const rows = new Map<string, CaseRow>();
  for (let after = ''; ;) {
    const batch = await db.rows.where('id').above(after).limit(BATCH).toArray();
    await openRows(keys, batch, rows);
    if (batch.length < BATCH) return rows;
    after = batch.at(-1)?.id ?? after;
  }
}

/** Follows the audit trail from where the kept rows stand: it names every case written since, by whichever page. */
async function readChanged(keys: VaultKeys, since: number, rows: Map<string, CaseRow>) {
  const entries = await db.audit.where('sequence').above(since).toArray();
  const ids = new Set<string>();
  for (const row of entries) {
    const entry = await openEntry(keys, row);
    if (entry?.table === 'cases' && entry.id) ids.add(entry.id);
  }
  const sealed = await db.rows.bulkGet([...ids]);
  await openRows(
    keys,
    sealed.filter((row) => row !== undefined),
    rows,
  );
}

/**
 * All list rows, deleted ones too, last changed first. Throws VaultLockedError; throws VaultDamagedError rather than
 * show an empty list where the last check missed records.
 */
export async function listedRows(): Promise<CaseRow[]> {
  const keys = await requireKeys();
  const verdict = await readVerdict();
  if (verdict?.outcome === 'empty-but-expected' || verdict?.outcome === 'unreadable') {
    throw new VaultDamagedError(verdict.message);
  }
  const sequence = (await db.head.get('head'))?.sequence ?? 0;
  const followable =
    held?.keys === keys && held.sequence <= sequence && sequence - held.sequence <= MOST_FOLLOWED;
  if (!held || !followable) {
    held = { keys, sequence, rows: await readAll(keys) };
  } else if (held.sequence < sequence) {
    const { rows } = held;
    await readChanged(keys, held.sequence, rows);
    held = { keys, sequence, rows };
  }
  const now = await openKeys();
  if (now !== keys) {
    held = null;
    // Locked while the rows were being read: what was decrypted must not stay.
    if (!now) throw new VaultLockedError();
    // The key of the vault was changed meanwhile.
    return listedRows();
  }
  return [...held.rows.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
