// One step of a change of key: a batch of rows is sealed anew and the place up to which it is done moves on, both in one
// transaction. Whatever happens to the browser, a row is either still sealed with the old key or with the new one, and
// both keys open until nothing needs the old one.
import type { Bytes } from './bytes.ts';
import { db, type AuditRow, type BodyRow, type HistoryRow, type ListRow } from './database.ts';
import { headIsTrue, proveHead } from './head.ts';
import type { PreviousKey } from './key-wrap.ts';
import {
  resealBody,
  RESEALED,
  resealEntry,
  resealHistory,
  resealListRow,
  type Resealed,
} from './reseal-rows.ts';
import type { VaultKeys } from './vault-keys.ts';
import { VaultDamagedError } from './verdict.ts';

/** Rows a transaction. Pictures and parts of files may have 8 MB each. */
const BATCH: Record<Resealed, number> = {
  rows: 500,
  cases: 200,
  settings: 50,
  pictures: 4,
  history: 100,
  audit: 500,
};

type Row = ListRow | BodyRow | HistoryRow | AuditRow;

/** The rows after the last one that is done, in the order of their keys, and the place after them. */
async function nextRows(table: Resealed, after: string): Promise<{ rows: Row[]; last: string }> {
  const from = after === '' ? null : (JSON.parse(after) as IDBValidKey);
  const all = db.table<Row, IDBValidKey>(table);
  const part = from === null ? all.orderBy(':id') : all.where(':id').above(from);
  const keys = await part.limit(BATCH[table]).primaryKeys();
  const rows = await all.bulkGet(keys);
  const last = keys.at(-1);
  return {
    rows: rows.filter((row) => row !== undefined),
    last: last === undefined ? '' : JSON.stringify(last),
  };
}

async function anew(keys: VaultKeys, table: Exclude<Resealed, 'audit'>, row: Row) {
  switch (table) {
    case 'rows':
      return resealListRow(keys, row as ListRow);
    case 'history':
      return resealHistory(keys, row as HistoryRow);
    default:
      return resealBody(keys, table, row as BodyRow);
  }
}

async function step(
  keys: VaultKeys,
  state: PreviousKey,
  table: Exclude<Resealed, 'audit'>,
): Promise<PreviousKey> {
  const { rows, last } = await nextRows(table, state.after);
  if (rows.length === 0) return onward(state, table);
  const fresh: Row[] = [];
  // One after the other: a batch of files at once would be held in memory three times over.
  for (const row of rows) {
    const next = await anew(keys, table, row);
    if (next) fresh.push(next);
  }
  const moved = { ...state, after: last };
  await db.transaction('rw', [db.table(table), db.keys], async () => {
    await db.table(table).bulkPut(fresh);
    await db.keys.put(moved);
  });
  return moved;
}

/** On to the next table. */
async function onward(state: PreviousKey, table: Resealed): Promise<PreviousKey> {
  const next = RESEALED[RESEALED.indexOf(table) + 1] ?? DONE;
  const moved: PreviousKey = { ...state, table: next, after: '' };
  await db.keys.put(moved);
  return moved;
}

/** Every row was worked through; what is left is to make sure of it. */
export const DONE = 'done';

async function trailStep(keys: VaultKeys, state: PreviousKey): Promise<PreviousKey> {
  const head = await db.head.get('head');
  if (!head || !(await headIsTrue(keys, head))) {
    throw new VaultDamagedError('The end of the audit trail cannot be found.');
  }
  const { rows, last } = await nextRows('audit', state.after);
  const trail = rows as AuditRow[];
  if (trail.length === 0) throw new VaultDamagedError('The audit trail ends before its head.');
  let old: Bytes | null = state.after === '' ? null : state.chainedTo;
  const before = state.after === '' ? undefined : await db.audit.get(Number(state.after));
  let next: Bytes = before?.mac ?? new Uint8Array();
  const fresh: AuditRow[] = [];
  for (const row of trail) {
    const starts = row.sequence === head.since;
    if (starts) {
      old = new Uint8Array();
      next = new Uint8Array();
    }
    const sealed = await resealEntry(keys, row, { old, next }, row.sequence >= head.since);
    fresh.push(sealed);
    old = row.mac;
    next = sealed.mac;
  }
  const end = fresh.at(-1);
  const reached = end?.sequence === head.sequence;
  const moved: PreviousKey = {
    ...state,
    // The place stays known: a canary that did not hear of this step remembers the old mac.
    table: reached ? DONE : 'audit',
    after: last,
    chainedTo: old ?? new Uint8Array(),
  };
  const { id: _id, proof: _proof, minWriter: _minWriter, ...facts } = head;
  const proved = reached && end ? await proveHead(keys, { ...facts, mac: end.mac }) : null;
  await db.transaction('rw', [db.audit, db.keys, db.head], async () => {
    await db.audit.bulkPut(fresh);
    await db.keys.put(moved);
    if (proved) await db.head.put(proved);
  });
  return moved;
}

/**
 * The next batch; null when every row was worked through. The caller holds the writer lock and has made sure that the
 * canary remembers the end of the trail. Throws VaultDamagedError where a row does not open, and what storage throws;
 * nothing of the batch is written then.
 */
export async function resealStep(keys: VaultKeys, state: PreviousKey): Promise<PreviousKey | null> {
  const table = RESEALED.find((name) => name === state.table);
  if (!table) return null;
  return table === 'audit' ? trailStep(keys, state) : step(keys, state, table);
}

/** The first table that still has a row which only the old key opens; null when there is none. Reads everything. */
export async function stillOld(keys: VaultKeys): Promise<Resealed | null> {
  for (const table of RESEALED) {
    for (let after = ''; ;) {
      const { rows, last } = await nextRows(table, after);
      if (rows.length === 0) break;
      for (const row of rows) {
        if (row.e === keys.epoch) continue;
        const aside =
          table === 'history' && (await resealHistory(keys, row as HistoryRow)) === null;
        if (!aside) return table;
      }
      after = last;
    }
  }
  return null;
}
