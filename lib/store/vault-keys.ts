// The keys of an open vault: one random 256-bit vault key, and HKDF sub-keys that each do one job.
import { toUtf8, type Bytes } from './bytes.ts';

/** Generation of the first vault key; each change of key raises it by one. */
export const KEY_EPOCH = 1;

/** None of these can be exported; only ciphertext leaves them. */
export interface VaultKeys {
  vaultId: string;
  epoch: number;
  /** List rows. */
  head: CryptoKey;
  /** Whole cases, settings and pictures. */
  body: CryptoKey;
  /** Audit entries. */
  audit: CryptoKey;
  /** Chunks of backup files. */
  backup: CryptoKey;
  /** HMAC of the audit chain and of the head row. */
  chain: CryptoKey;
  /** Keys of before, while a change of key is under way: what was not sealed anew yet opens with these. */
  previous?: VaultKeys;
}

/** The keys that sealed something of this generation; null for one that is not at hand. */
export function keysOf(keys: VaultKeys, epoch: number): VaultKeys | null {
  if (epoch === keys.epoch) return keys;
  return keys.previous?.epoch === epoch ? keys.previous : null;
}

/** Sub-keys of a vault key (HKDF-SHA-256, RFC 5869; the vault id is the salt, the job and epoch are the info). */
export async function deriveVaultKeys(
  vaultKey: Bytes,
  vaultId: string,
  epoch: number,
): Promise<VaultKeys> {
  const base = await crypto.subtle.importKey('raw', vaultKey, 'HKDF', false, ['deriveKey']);
  const from = (job: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: toUtf8(vaultId),
    info: toUtf8(`bicuspid|v1|${job}|${epoch}`),
  });
  const cipher = (job: string) =>
    crypto.subtle.deriveKey(from(job), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
  const [head, body, audit, backup, chain] = await Promise.all([
    cipher('head'),
    cipher('body'),
    cipher('audit'),
    cipher('backup'),
    crypto.subtle.deriveKey(
      from('chain'),
      base,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign', 'verify'],
    ),
  ]);
  return { vaultId, epoch, head, body, audit, backup, chain };
}

/** An unwrapped vault key, with the one of before while both are needed. */
export interface KeyMaterial {
  vaultId: string;
  epoch: number;
  vaultKey: Bytes;
  previous?: { epoch: number; vaultKey: Bytes } | null | undefined;
}

/** Sub-keys of both. */
export async function deriveAllKeys({
  vaultId,
  epoch,
  vaultKey,
  previous,
}: KeyMaterial): Promise<VaultKeys> {
  const keys = await deriveVaultKeys(vaultKey, vaultId, epoch);
  return previous
    ? { ...keys, previous: await deriveVaultKeys(previous.vaultKey, vaultId, previous.epoch) }
    : keys;
}
