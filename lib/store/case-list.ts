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

interface Held {
  keys: VaultKeys;
  /** The audit entry up to which the rows are followed. */
  sequence: number;
  rows: Map<string, CaseRow>;
  /** Last changed first; made when somebody asks. */
  sorted: CaseRow[] | null;
}

let held: Held | null = null;
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
  const batchAfter = (id: string) => db.rows.where('id').above(id).limit(BATCH).toArray();
  let coming: Promise<ListRow[]> | null = batchAfter('');
  while (coming) {
    const batch: ListRow[] = await coming;
    const last = batch.at(-1)?.id;
    // The browser's database process reads the next batch while this page decrypts.
    coming = last !== undefined && batch.length === BATCH ? batchAfter(last) : null;
    // A batch that cannot be opened ends this; the one that was asked for meanwhile is of no interest then.
    void coming?.catch(() => undefined);
    await openRows(keys, batch, rows);
  }
  return rows;
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

/** ISO date-times in one form: comparing their letters is comparing them, and far cheaper than by a language's rules. */
const newestFirst = (a: CaseRow, b: CaseRow) =>
  a.updatedAt < b.updatedAt ? 1 : Number(a.updatedAt > b.updatedAt) * -1;

async function upToDate(): Promise<CaseRow[]> {
  const keys = await requireKeys();
  const verdict = await readVerdict();
  if (verdict?.outcome === 'empty-but-expected' || verdict?.outcome === 'unreadable') {
    throw new VaultDamagedError(verdict.message);
  }
  const sequence = (await db.head.get('head'))?.sequence ?? 0;
  const followable =
    held?.keys === keys && held.sequence <= sequence && sequence - held.sequence <= MOST_FOLLOWED;
  let mine: Held;
  if (!held || !followable) {
    mine = { keys, sequence, rows: await readAll(keys), sorted: null };
  } else if (held.sequence < sequence) {
    const { rows } = held;
    await readChanged(keys, held.sequence, rows);
    mine = { keys, sequence, rows, sorted: null };
  } else {
    mine = held;
  }
  held = null;
  const now = await openKeys();
  // Locked while the rows were being read: what was decrypted must not stay.
  if (!now) throw new VaultLockedError();
  // The key of the vault was changed meanwhile.
  if (now !== keys) return upToDate();
  held = mine;
  mine.sorted ??= [...mine.rows.values()].sort(newestFirst);
  return mine.sorted;
}

let turn: Promise<void> = Promise.resolve();

/**
 * All list rows, deleted ones too, last changed first; not to be changed by the caller. Throws VaultLockedError; throws
 * VaultDamagedError rather than show an empty list where the last check missed records.
 */
export function listedRows(): Promise<readonly CaseRow[]> {
  // One after the other: the second of two screens that ask at once finds everything opened, instead of opening it again.
  const rows = turn.then(upToDate);
  // Only that it is over is kept: the rows themselves are forgotten when the vault is locked.
  turn = rows.catch(() => undefined).then(() => undefined);
  return rows;
}
