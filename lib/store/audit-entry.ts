// One entry of the audit trail: who did what to which record, sealed and chained to the entry before it.
import { z } from 'zod';
import { joinBytes, sameBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';
import { RECORD_TABLES, type AuditRow, type BodyRow, type ListRow } from './database.ts';
import { pad, unpad } from './padding.ts';
import { jsonBytes, jsonValue } from './record.ts';
import { keysOf, type VaultKeys } from './vault-keys.ts';

const ENTRY_BLOCK = 64;

export const auditKinds = [
  'vault-created',
  'unlocked',
  'passphrase-changed',
  'recovered',
  'recovery-code-replaced',
  'keys-rotated',
  'person-added',
  'person-renamed',
  'person-removed',
  'device-added',
  'device-removed',
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
  /** Values before and after, where an earlier edition kept them inside the entry. */
  changes: z.array(changeSchema).optional(),
  /** Base64 of SHA-256 over the sealed values, which stand beside the entry. */
  values: z.string().optional(),
});

export type EntryContent = Omit<z.infer<typeof entrySchema>, 'values'>;
/** An entry as it is stored: without values, or with their digest. */
export type EntryFacts = z.infer<typeof entrySchema>;
export type AuditChange = z.infer<typeof changeSchema>;

function entryPlace(keys: VaultKeys, sequence: number, part: 'audit' | 'audit-values'): Bytes {
  return toUtf8(JSON.stringify(['v1', keys.vaultId, part, sequence, keys.epoch]));
}

async function digestOf(bytes: Bytes): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

type Unchained = Omit<AuditRow, 'mac'>;

async function chainMac(keys: VaultKeys, previous: Bytes, row: Unchained) {
  const head = toUtf8(JSON.stringify(['v1', keys.vaultId, row.sequence, row.e]));
  const signed = joinBytes(head, previous, row.sealed);
  return new Uint8Array(await crypto.subtle.sign('HMAC', keys.chain, signed));
}

/** Chains an entry that is sealed with today's keys to the one whose mac is `previous`. */
export async function chained(keys: VaultKeys, previous: Bytes, row: Unchained): Promise<AuditRow> {
  return { ...row, mac: await chainMac(keys, previous, row) };
}

/** The entry after the one whose mac is `previous` (no bytes for the first). */
export async function sealEntry(
  keys: VaultKeys,
  sequence: number,
  previous: Bytes,
  { changes, ...facts }: EntryContent & Pick<EntryFacts, 'values'>,
): Promise<AuditRow> {
  const sealPart = (part: 'audit' | 'audit-values', value: unknown) =>
    seal(keys.audit, pad(jsonBytes(value), ENTRY_BLOCK), entryPlace(keys, sequence, part));
  const values = changes?.length ? await sealPart('audit-values', changes) : undefined;
  const sealed = await sealPart('audit', {
    ...facts,
    ...(values && { values: await digestOf(values) }),
  });
  return chained(keys, previous, { sequence, e: keys.epoch, sealed, ...(values && { values }) });
}

async function openPart(
  keys: VaultKeys,
  { sequence, e }: AuditRow,
  part: 'audit' | 'audit-values',
  sealed: Bytes,
): Promise<unknown> {
  const made = keysOf(keys, e);
  const padded = made && (await open(made.audit, sealed, entryPlace(made, sequence, part)));
  const plain = padded && unpad(padded);
  return plain ? jsonValue(plain) : null;
}

/** What an entry says, or null when it is not what was sealed for this place in the chain. */
export async function openEntry(keys: VaultKeys, row: AuditRow): Promise<EntryFacts | null> {
  const facts = await openPart(keys, row, 'audit', row.sealed);
  return facts === null ? null : entrySchema.parse(facts);
}

/** `gone`: they were taken away, as when a case is emptied for good. `damaged`: they are not what the entry vouches for. */
export type Values =
  { state: 'here'; changes: AuditChange[] } | { state: 'none' | 'gone' | 'damaged' };

/** Whether the values beside an entry are the ones it was written with; they are not opened. */
export async function valuesHold(row: AuditRow, { values }: EntryFacts): Promise<Values['state']> {
  if (!values) return 'none';
  if (!row.values) return 'gone';
  return (await digestOf(row.values)) === values ? 'here' : 'damaged';
}

/** Values before and after of an entry that was opened. */
export async function valuesOf(keys: VaultKeys, row: AuditRow, entry: EntryFacts): Promise<Values> {
  if (entry.changes) return { state: 'here', changes: entry.changes };
  const state = await valuesHold(row, entry);
  if (state !== 'here' || !row.values) return state === 'here' ? { state: 'gone' } : { state };
  const opened = await openPart(keys, row, 'audit-values', row.values);
  const changes = z.array(changeSchema).safeParse(opened);
  return changes.success ? { state, changes: changes.data } : { state: 'damaged' };
}

/** Whether `row` follows an entry with the mac `previous`. */
export async function follows(keys: VaultKeys, previous: Bytes, row: AuditRow): Promise<boolean> {
  const made = keysOf(keys, row.e);
  return made !== null && sameBytes(row.mac, await chainMac(made, previous, row));
}

/** Digest of a record as it is stored. */
export async function recordDigest(body: BodyRow, listRow?: ListRow): Promise<string> {
  return digestOf(joinBytes(body.b, listRow?.h ?? new Uint8Array()));
}
