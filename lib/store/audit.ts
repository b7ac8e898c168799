// The audit trail as it is read, and the entries that other rooms add to it.
import { openEntry, type AuditKind, type EntryContent } from './audit-entry.ts';
import { db } from './database.ts';
import { logEntry } from './open-session.ts';
import { requireKeys } from './open-vault.ts';

export interface AuditItem extends EntryContent {
  sequence: number;
}

export interface AuditPage {
  /** Newest first. */
  items: AuditItem[];
  /** Pass as `before` for the next page; null at the end. */
  next: number | null;
  /** Entries whose stored bytes do not open: changed by something other than this program. */
  unreadable: number;
}

/** Entries of the trail, newest first. Throws VaultLockedError. */
export async function listAudit({
  before = Infinity,
  limit = 200,
}: { before?: number; limit?: number } = {}): Promise<AuditPage> {
  const keys = await requireKeys();
  const top = Number.isFinite(before) ? before : Number.MAX_SAFE_INTEGER;
  const rows = await db.audit.where('sequence').below(top).reverse().limit(limit).toArray();
  const opened = await Promise.all(
    rows.map(async (row) => ({ sequence: row.sequence, entry: await openEntry(keys, row) })),
  );
  const items = opened.flatMap(({ sequence, entry }) => (entry ? [{ sequence, ...entry }] : []));
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
