// One entry of the audit trail: who did what to which record, sealed and chained to the entry before it.
import { z } from 'zod';
import { joinBytes, sameBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';
import { RECORD_TABLES, type AuditRow, type BodyRow, type ListRow } from './database.ts';
import { pad, unpad } from './padding.ts';
import { jsonBytes, jsonValue } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';

const ENTRY_BLOCK = 64;

export const auditKinds = [
  'vault-created',
  'unlocked',
  'passphrase-changed',
  'recovered',
  'recovery-code-replaced',
  'keys-rotated',
  'person-added',
  'person-removed',
  'created',
  'changed',
  'deleted',
  'restored',
  'purged',
  'practice-changed',
  'picture-added',
  'file-added',
  'filled',
  'exported',
  'backup-made',
  'backup-restored',
  'accepted-as-is',
] as const;
export type AuditKind = (typeof auditKinds)[number];

const changeSchema = z.object({ path: z.string(), from: z.string(), to: z.string() });

const entrySchema = z.object({
  /** ISO date-time. */
  at: z.string(),
  by: z.string(),
  kind: z.enum(auditKinds),
  /** The record that was written. */
  table: z.enum(RECORD_TABLES).optional(),
  id: z.string().optional(),
  revision: z.number().int().optional(),
  /** Base64 of SHA-256 over the sealed record as it was stored. */
  digest: z.string().optional(),
  /** A few words, e.g. the host that was filled. */
  text: z.string().optional(),
  /** Values before and after. */
  changes: z.array(changeSchema).optional(),
});

export type EntryContent = z.infer<typeof entrySchema>;
export type AuditChange = z.infer<typeof changeSchema>;

function entryPlace(keys: VaultKeys, sequence: number, epoch: number): Bytes {
  return toUtf8(JSON.stringify(['v1', keys.vaultId, 'audit', sequence, epoch]));
}

async function chainMac(keys: VaultKeys, previous: Bytes, row: Omit<AuditRow, 'mac'>) {
  const head = toUtf8(JSON.stringify(['v1', keys.vaultId, row.sequence, row.e]));
  const signed = joinBytes(head, previous, row.sealed);
  return new Uint8Array(await crypto.subtle.sign('HMAC', keys.chain, signed));
}

/** The entry after the one whose mac is `previous` (no bytes for the first). */
export async function sealEntry(
  keys: VaultKeys,
  sequence: number,
  previous: Bytes,
  entry: EntryContent,
): Promise<AuditRow> {
  const plain = pad(jsonBytes(entry), ENTRY_BLOCK);
  const sealed = await seal(keys.audit, plain, entryPlace(keys, sequence, keys.epoch));
  const row = { sequence, e: keys.epoch, sealed };
  return { ...row, mac: await chainMac(keys, previous, row) };
}

/** What an entry says, or null when it is not what was sealed for this place in the chain. */
export async function openEntry(keys: VaultKeys, row: AuditRow): Promise<EntryContent | null> {
  const padded = await open(keys.audit, row.sealed, entryPlace(keys, row.sequence, row.e));
  const plain = padded && unpad(padded);
  return plain ? entrySchema.parse(jsonValue(plain)) : null;
}

/** Whether `row` follows an entry with the mac `previous`. */
export async function follows(keys: VaultKeys, previous: Bytes, row: AuditRow): Promise<boolean> {
  return sameBytes(row.mac, await chainMac(keys, previous, row));
}

/** Digest of a record as it is stored. */
export async function recordDigest(body: BodyRow, listRow?: ListRow): Promise<string> {
  const bytes = joinBytes(body.b, listRow?.h ?? new Uint8Array());
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
