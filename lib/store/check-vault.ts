// The start-up check: is everything here that must be here? Run after each unlock, before anything is shown.
import { follows, openEntry, recordDigest, type EntryContent } from './audit-entry.ts';
import { toBase64 } from './bytes.ts';
import { readCanary, type Canary } from './canary.ts';
import { WRITER_VERSION, type HeadRow, type VaultDatabase } from './database.ts';
import { headIsTrue } from './head.ts';
import type { VaultKeys } from './vault-keys.ts';
import type { CheckOutcome, VaultCheck } from './verdict.ts';

/**
 * How many of the last entries are compared with the records they speak of. A power cut can tear only what was
 * written last: LevelDB does not sync an old log when it starts a new one.
 */
const ENTRIES_COMPARED = 32;

const SENTENCES: Record<CheckOutcome, string> = {
  ok: 'All records are here and fit together.',
  'empty-but-expected':
    'The browser lost the case records that were here. Do not start over: bring them back from the second copy or from a backup file.',
  behind:
    'The records here are older than the last ones you saved. Bring back the second copy or a backup file before you go on.',
  torn: 'The last records were not written completely, or the files were changed by something else. Bring back the second copy or a backup file before you go on.',
  unreadable:
    'The browser cannot read its storage. Restart it; if that does not help, bring the records back from the second copy or from a backup file.',
  'newer-schema':
    'A newer version of Bicuspid wrote these records. They can be read here, not changed. Update this one.',
};

/** The answer with its sentence. */
export function verdictOf(
  outcome: CheckOutcome,
  casesHere = 0,
  casesExpected: number | null = null,
): VaultCheck {
  return { outcome, message: SENTENCES[outcome], casesHere, casesExpected };
}

/** Adds up revisions from the index: no body is loaded. */
async function sumOfRevisions(db: VaultDatabase): Promise<number> {
  const keys = await Promise.all(
    [db.cases, db.settings, db.pictures].map((table) => table.orderBy('r').keys()),
  );
  return keys.flat().reduce<number>((sum, revision) => sum + Number(revision), 0);
}

/** Whether the stored record is the one the entry speaks of. */
async function matches(db: VaultDatabase, entry: EntryContent): Promise<boolean> {
  const { table, id, revision, digest } = entry;
  if (!table || !id) return true;
  const body = await db[table].get(id);
  const listRow = table === 'cases' ? await db.rows.get(id) : undefined;
  if (!body || body.r !== revision) return false;
  return digest === (await recordDigest(body, listRow));
}

/** Whether the end of the audit trail is chained and speaks of what is stored. */
async function trailHolds(db: VaultDatabase, keys: VaultKeys, head: HeadRow): Promise<boolean> {
  const { since, sequence } = head;
  const vouched = db.audit.where('sequence').aboveOrEqual(since);
  if ((await vouched.count()) !== sequence - since + 1) return false;
  const first = Math.max(since, sequence - ENTRIES_COMPARED);
  const rows = await db.audit.where('sequence').aboveOrEqual(first).sortBy('sequence');
  const last = rows.at(-1);
  if (last?.sequence !== sequence || toBase64(last.mac) !== toBase64(head.mac)) return false;

  const newest = new Map<string, EntryContent>();
  for (const [index, row] of rows.entries()) {
    const start = first === since ? new Uint8Array() : null;
    const previous = index === 0 ? start : rows[index - 1]?.mac;
    if (previous && !(await follows(keys, previous, row))) return false;
    const entry = await openEntry(keys, row);
    if (!entry) return false;
    if (entry.table) newest.set(`${entry.table} ${entry.id}`, entry);
  }
  for (const entry of newest.values()) {
    if (!(await matches(db, entry))) return false;
  }
  return true;
}

/** Whether the trail still has the entry the canary remembers. */
async function remembers(db: VaultDatabase, head: HeadRow, canary: Canary): Promise<boolean> {
  if (canary.sequence < head.since) return true;
  const row = await db.audit.get(canary.sequence);
  return row !== undefined && toBase64(row.mac) === canary.mac;
}

async function findings(
  db: VaultDatabase,
  keys: VaultKeys,
  canary: Canary | null,
): Promise<VaultCheck> {
  const expected = canary?.cases ?? null;
  if (await db.isNewer()) return verdictOf('newer-schema', await db.cases.count(), expected);

  const head = await db.head.get('head');
  const cases = await db.cases.count();
  const answer = (outcome: CheckOutcome) => verdictOf(outcome, cases, expected);

  if (cases === 0 && ((expected ?? 0) > 0 || (head?.cases ?? 0) > 0)) {
    return answer('empty-but-expected');
  }
  // A vault has a head row from its first moment; without one everything is gone, cases or not.
  if (!head) return answer(cases === 0 ? 'empty-but-expected' : 'torn');
  if (head.minWriter > WRITER_VERSION) return answer('newer-schema');
  if (!(await headIsTrue(keys, head))) return answer('torn');
  if (canary && canary.sequence > head.sequence) return answer('behind');
  if (canary && !(await remembers(db, head, canary))) return answer('torn');

  const whole =
    cases === head.cases &&
    (await db.rows.count()) === cases &&
    (await sumOfRevisions(db)) === head.revisions &&
    (await trailHolds(db, keys, head));
  return answer(whole ? 'ok' : 'torn');
}

/**
 * Compares database, audit trail and canary. Never writes. `db` may be the second copy; its canary is then the same,
 * as both speak of one vault.
 */
export async function checkDatabase(db: VaultDatabase, keys: VaultKeys): Promise<VaultCheck> {
  const canary = await readCanary();
  const ours = canary?.vaultId === keys.vaultId ? canary : null;
  try {
    return await findings(db, keys, ours);
  } catch {
    return verdictOf('unreadable', 0, ours?.cases ?? null);
  }
}
