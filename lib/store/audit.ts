// The audit trail as it is read, and the entries that other rooms add to it.
import { openEntry, valuesOf, type AuditKind, type EntryContent } from './audit-entry.ts';
import { db, type AuditRow } from './database.ts';
import { logEntry } from './open-session.ts';
import { requireKeys } from './open-vault.ts';
import type { VaultKeys } from './vault-keys.ts';

export interface AuditItem extends EntryContent {
  sequence: number;
  /** Values before and after were taken away when the record was emptied for good. */
  valuesGone?: boolean;
}

export interface AuditPage {
  /** Newest first. */
  items: AuditItem[];
  /** Pass as `before` for the next page; null at the end. */
  next: number | null;
  /** Entries, or values of one, that do not open: changed by something other than this program. */
  unreadable: number;
}

/** An entry with its values; null when one of both is not what was written. */
async function itemOf(keys: VaultKeys, row: AuditRow): Promise<AuditItem | null> {
  const entry = await openEntry(keys, row);
  if (!entry) return null;
  const values = await valuesOf(keys, row, entry);
  if (values.state === 'damaged') return null;
  const { values: _digest, changes: _inside, ...facts } = entry;
  const { sequence } = row;
  if (values.state === 'here') return { sequence, ...facts, changes: values.changes };
  return { sequence, ...facts, ...(values.state === 'gone' && { valuesGone: true }) };
}

/** Entries of the trail, newest first. Throws VaultLockedError. */
export async function listAudit({
  before = Infinity,
  limit = 200,
}: { before?: number; limit?: number } = {}): Promise<AuditPage> {
  const keys = await requireKeys();
  const top = Number.isFinite(before) ? before : Number.MAX_SAFE_INTEGER;
  const rows = await db.audit.where('sequence').below(top).reverse().limit(limit).toArray();
  const opened = await Promise.all(rows.map((row) => itemOf(keys, row)));
  const items = opened.filter((item) => item !== null);
  const last = rows.at(-1)?.sequence ?? 1;
  return { items, next: last > 1 ? last : null, unreadable: rows.length - items.length };
}

/** Logs what happened outside the store, e.g. `filled` with the host of the portal. `caseId`: which case it was about. */
export function logToAudit(
  kind: Extract<AuditKind, 'filled' | 'exported'>,
  { caseId, text }: { caseId?: string; text?: string } = {},
): Promise<boolean> {
  return logEntry({ kind, ...(caseId && { id: caseId }), ...(text && { text }) });
}
