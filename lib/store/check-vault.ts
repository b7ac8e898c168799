// The start-up check: is everything here that must be here? Run after each unlock, before anything is shown.
import { follows, openEntry, recordDigest, valuesHold, type EntryFacts } from './audit-entry.ts';
import { toBase64 } from './bytes.ts';
import { readCanary, type Canary } from './canary.ts';
import {
  RECORD_TABLES,
  WRITER_VERSION,
  type AuditRow,
  type HeadRow,
  type RecordTable,
  type VaultDatabase,
} from './database.ts';
import { headIsTrue } from './head.ts';
import { previousIn } from './key-wrap.ts';
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

/** A group of records of one revision that is larger than this is stepped over as a whole. */
const LARGE = 1000;

/**
 * Adds the revisions of a table up from the index: no body is loaded. Most records share a few low revisions, and the
 * database counts a hundred times faster than it hands out keys; so large groups are counted one after the other and
 * stepped over, and only what lies above them is walked through for its revisions.
 */
async function revisionsIn(table: VaultDatabase[RecordTable]): Promise<number> {
  const above = (revision: number) => table.where('r').above(revision);
  let sum = 0;
  let done = 0;
  for (;;) {
    const [next] = await above(done).limit(1).keys();
    if (next === undefined) return sum;
    const count = await table.where('r').equals(next).count();
    sum += Number(next) * count;
    done = Number(next);
    if (count < LARGE) break;
  }
  const revisions = (await above(done).uniqueKeys()).map(Number);
  const counts = await Promise.all(
    revisions.map((revision) => table.where('r').equals(revision).count()),
  );
  return revisions.reduce((all, revision, at) => all + revision * (counts[at] ?? 0), sum);
}

async function sumOfRevisions(db: VaultDatabase): Promise<number> {
  const sums = await Promise.all(RECORD_TABLES.map((name) => revisionsIn(db[name])));
  return sums.reduce((sum, one) => sum + one, 0);
}

interface Spoken {
  row: AuditRow;
  entry: EntryFacts;
}

/** Whether the stored record is the one the entry speaks of. */
async function matches(db: VaultDatabase, { row, entry }: Spoken): Promise<boolean> {
  const { table, id, revision, digest } = entry;
  if (!table || !id) return true;
  const body = await db[table].get(id);
  const listRow = table === 'cases' ? await db.rows.get(id) : undefined;
  if (!body || body.r !== revision) return false;
  // While the key is changed, records are sealed anew before the entries that hold their digests.
  if (body.e > row.e || (listRow && listRow.e > row.e)) return true;
  return digest === (await recordDigest(body, listRow));
}

/** Up to where the trail was sealed anew, and the mac that this entry had before. */
async function seam(db: VaultDatabase) {
  const row = previousIn(await db.keys.toArray());
  if (!row || (row.table !== 'audit' && row.table !== 'done') || row.after === '') return null;
  // The entry behind an unfinished seam is still chained to the mac of before.
  return { sequence: Number(row.after), mac: row.chainedTo, unfinished: row.table === 'audit' };
}

/** Whether the values beside an entry are there, or were taken away because its record was emptied later. */
async function valuesFit({ row, entry }: Spoken, purged: ReadonlySet<string>): Promise<boolean> {
  const state = await valuesHold(row, entry);
  return state === 'gone' ? purged.has(`${entry.table} ${entry.id}`) : state !== 'damaged';
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

  const sewn = await seam(db);
  const spoken: Spoken[] = [];
  for (const [index, row] of rows.entries()) {
    const start = first === since ? new Uint8Array() : null;
    const before = index === 0 ? start : rows[index - 1]?.mac;
    const previous = sewn?.unfinished && sewn.sequence === row.sequence - 1 ? sewn.mac : before;
    if (previous && !(await follows(keys, previous, row))) return false;
    const entry = await openEntry(keys, row);
    if (!entry) return false;
    spoken.push({ row, entry });
  }
  const newest = new Map<string, Spoken>();
  const purged = new Set<string>();
  for (const one of spoken) {
    const of = `${one.entry.table} ${one.entry.id}`;
    if (one.entry.table) newest.set(of, one);
    if (one.entry.kind === 'purged') purged.add(of);
  }
  for (const one of spoken) if (!(await valuesFit(one, purged))) return false;
  for (const one of newest.values()) if (!(await matches(db, one))) return false;
  return true;
}

/** Whether the trail still has the entry the canary remembers. */
async function remembers(db: VaultDatabase, head: HeadRow, canary: Canary): Promise<boolean> {
  if (canary.sequence < head.since) return true;
  const row = await db.audit.get(canary.sequence);
  if (row !== undefined && toBase64(row.mac) === canary.mac) return true;
  // Sealed anew a moment ago, and the browser died before the canary heard of it.
  const sewn = await seam(db);
  return sewn?.sequence === canary.sequence && toBase64(sewn.mac) === canary.mac;
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
