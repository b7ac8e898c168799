// What a person can do about a damaged vault: bring back the second copy, or go on with what still opens.
import { rowOf } from '../case/list-row.ts';
import { sealEntry } from './audit-entry.ts';
import { readCanary, writeCanary } from './canary.ts';
import { caseOf } from './case-body.ts';
import { checkDatabase, verdictOf } from './check-vault.ts';
import { copyVault } from './copy-vault.ts';
import { db, RECORD_TABLES, type BodyRow, type ListRow, type RecordTable } from './database.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { proveHead } from './head.ts';
import { isPair, type KeyWrap } from './key-wrap.ts';
import { mirrorDatabase } from './mirror-place.ts';
import { postNotice } from './notices.ts';
import { checkVault, logEntry } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import { practiceRecord } from './practice-record.ts';
import { openBody, openListRow, sealListRow } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';
import { replaceVault } from './set-aside.ts';
import { writeVerdict, type VaultCheck } from './verdict.ts';
import { asOnlyWriter } from './writer-lock.ts';

export type Repaired = { ok: true; check: VaultCheck } | WriteFailure;

/** What the check says of the second copy: `ok` can be brought back whole, `behind` misses the last changes. */
export async function checkMirror(): Promise<VaultCheck | null> {
  const keys = await openKeys();
  const mirror = await mirrorDatabase();
  return keys && mirror && checkDatabase(mirror, keys);
}

async function finish(text: string): Promise<Repaired> {
  const check = await checkVault();
  if (check?.outcome !== 'ok') return writeFailure('failed');
  await logEntry({ kind: 'backup-restored', text });
  postNotice({ about: 'vault', state: 'unlocked' });
  return { ok: true, check };
}

/**
 * A copy of before the key was changed opens with the key that is kept from then; the ways to open the vault must be
 * those of today, or nobody could unlock it again.
 */
async function keepWrapsOfToday(keys: VaultKeys): Promise<void> {
  const fits = (wrap: KeyWrap) => isPair(wrap) && wrap.epoch === keys.epoch;
  const here = await db.keys.toArray();
  const noted = (await readCanary())?.wraps ?? [];
  if (here.some(fits) || !noted.some(fits)) return;
  await db.transaction('rw', db.keys, async () => {
    await db.keys.clear();
    await db.keys.bulkPut(noted);
  });
}

/**
 * Puts the second copy in the place of the damaged vault. `acceptOlder`: the person saw that the copy misses the last
 * changes. The copy itself is only read.
 */
export async function restoreFromMirror({ acceptOlder = false } = {}): Promise<Repaired> {
  const keys = await openKeys();
  const mirror = await mirrorDatabase();
  if (!keys) return writeFailure('locked');
  const check = await checkMirror();
  const usable = check?.outcome === 'ok' || (acceptOlder && check?.outcome === 'behind');
  if (!mirror || !usable) {
    return writeFailure(
      'read-only',
      'The second copy is not complete either. Use a backup file; nothing was changed.',
    );
  }
  try {
    await asOnlyWriter(async () => {
      await replaceVault(keys, 'second-copy', async () => {
        await copyVault(mirror, db);
        await keepWrapsOfToday(keys);
        const head = await db.head.get('head');
        if (head) await writeCanary(keys, head, await db.keys.toArray());
      });
    });
  } catch (error) {
    return failureOf(error);
  }
  return finish('second copy');
}

/** A case whose body opens keeps it; a list row that is gone or damaged is made again from the body. */
async function listRowFor(keys: VaultKeys, body: BodyRow, at: string): Promise<ListRow | null> {
  const stored = await db.rows.get(body.id);
  const value = stored?.r === body.r ? await openListRow(keys, stored) : undefined;
  if (stored && value !== undefined) return stored;
  const plain = await openBody(keys, 'cases', body);
  const found = plain && caseOf(plain);
  if (!found) return null;
  const { practice } = await practiceRecord(keys).catch(() => ({ practice: null }));
  return sealListRow(keys, body.id, body.r, rowOf(found, practice, at, ''));
}

interface Kept {
  revisions: number;
  cases: number;
  listRows: ListRow[];
  /** Records that no key opens; they are set aside in history, not destroyed. */
  broken: { table: RecordTable; row: BodyRow }[];
}

async function sortOut(keys: VaultKeys, at: string): Promise<Kept> {
  const kept: Kept = { revisions: 0, cases: 0, listRows: [], broken: [] };
  for (const table of RECORD_TABLES) {
    for (const id of await db[table].toCollection().primaryKeys()) {
      const row = await db[table].get(id);
      if (!row) continue;
      const opens = (await openBody(keys, table, row)) !== null;
      const listRow = opens && table === 'cases' ? await listRowFor(keys, row, at) : null;
      if (!opens || (table === 'cases' && !listRow)) {
        kept.broken.push({ table, row });
        continue;
      }
      kept.revisions += row.r;
      if (listRow) {
        kept.listRows.push(listRow);
        kept.cases += 1;
      }
    }
  }
  return kept;
}

/**
 * Goes on with what still opens, when neither the second copy nor a backup is of use. What does not open is set aside.
 * The audit trail starts a new chain here and says so; earlier entries stay readable. Not for a vault that a later
 * version wrote.
 */
export async function goOnWithWhatOpens(): Promise<Repaired> {
  const check = await checkVault();
  const keys = await openKeys();
  if (!check || !keys) return writeFailure('locked');
  if (check.outcome === 'ok') return { ok: true, check };
  if (check.outcome === 'newer-schema' || check.outcome === 'unreadable') {
    return writeFailure('read-only', check.message);
  }
  if ((await checkMirror())?.outcome === 'ok') {
    return writeFailure(
      'read-only',
      'The second copy is complete. Bring that back instead; nothing was changed.',
    );
  }
  try {
    await asOnlyWriter(async () => {
      const at = new Date().toISOString();
      const kept = await sortOut(keys, at);
      const lastHere = (await db.audit.orderBy('sequence').lastKey()) ?? 0;
      const sequence = Math.max(Number(lastHere), (await readCanary())?.sequence ?? 0) + 1;
      const text = `${kept.cases} cases kept, ${kept.broken.length} records set aside; before: ${check.outcome}`;
      const content = { at, by: '', kind: 'accepted-as-is' as const, text };
      const entry = await sealEntry(keys, sequence, new Uint8Array(), content);
      const facts = { cases: kept.cases, revisions: kept.revisions, since: sequence };
      const head = await proveHead(keys, { ...facts, sequence, mac: entry.mac });
      const wraps = (await readCanary())?.wraps ?? [];
      await db.transaction('rw', db.tables, async () => {
        for (const { table, row } of kept.broken) {
          await db.history.put({ ...row, table });
          await db[table].delete(row.id);
        }
        await db.rows.clear();
        await db.rows.bulkPut(kept.listRows);
        if ((await db.keys.count()) === 0) await db.keys.bulkPut(wraps);
        await db.audit.add(entry);
        await db.head.put(head);
      });
      await writeCanary(keys, head, await db.keys.toArray());
      await writeVerdict(verdictOf('ok', kept.cases, kept.cases));
    });
  } catch (error) {
    return failureOf(error);
  }
  const after = await checkVault();
  postNotice({ about: 'vault', state: 'unlocked' });
  return after?.outcome === 'ok' ? { ok: true, check: after } : writeFailure('failed');
}
