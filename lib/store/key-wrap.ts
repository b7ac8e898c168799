// A vault key wrapped for storage: by passphrase or by recovery code, each bound to its settings.
import { z } from 'zod';
import { costAllowed, keyFromPassphrase, type Argon2Cost } from './argon2.ts';
import { fromBase64, randomBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';

const SALT_BYTES = 16;

const argon2Settings = z.object({
  algorithm: z.literal('argon2id'),
  memory: z.number(),
  passes: z.number(),
  lanes: z.number(),
  salt: z.string(),
});
const hkdfSettings = z.object({ algorithm: z.literal('hkdf-sha256'), salt: z.string() });

/** A row of the `keys` table. */
export const keyWrapSchema = z.object({
  id: z.enum(['passphrase', 'recovery']),
  vaultId: z.string(),
  epoch: z.number().int(),
  settings: z.discriminatedUnion('algorithm', [argon2Settings, hkdfSettings]),
  wrapped: z.custom<Bytes>((value) => value instanceof Uint8Array),
  /** ISO date-time. */
  createdAt: z.string(),
});

export type KeyWrap = z.infer<typeof keyWrapSchema>;
type Settings = KeyWrap['settings'];
type Unsealed = Omit<KeyWrap, 'wrapped'>;

export type Unwrapped =
  { ok: true; vaultKey: Bytes } | { ok: false; reason: 'wrong' | 'weak-settings' };

function settingsText(settings: Settings): string {
  return settings.algorithm === 'argon2id'
    ? `argon2id,${settings.memory},${settings.passes},${settings.lanes},${settings.salt}`
    : `hkdf-sha256,${settings.salt}`;
}

/** Settings are authenticated: weaker ones written into the row make it unreadable. */
function boundTo(row: Unsealed): Bytes {
  return toUtf8(`wrap|v1|${row.vaultId}|${row.id}|${settingsText(row.settings)}|${row.epoch}`);
}

async function keyFromRecovery(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = toUtf8('bicuspid|v1|recovery');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** An open vault: what a wrap is made from. */
export interface Vault {
  vaultId: string;
  epoch: number;
  vaultKey: Bytes;
}

/** Wraps a vault key by passphrase. Settings outside the limits are a bug of the caller and throw. */
export async function wrapByPassphrase(
  vault: Vault,
  passphrase: string,
  cost: Argon2Cost,
  createdAt: string,
): Promise<KeyWrap> {
  if (!costAllowed(cost)) throw new Error('Argon2 settings are outside the allowed range.');
  const salt = randomBytes(SALT_BYTES);
  const settings = { algorithm: 'argon2id' as const, ...cost, salt: toBase64(salt) };
  const { vaultId, epoch } = vault;
  const row: Unsealed = { id: 'passphrase', vaultId, epoch, settings, createdAt };
  const key = await keyFromPassphrase(passphrase, salt, cost);
  return { ...row, wrapped: await seal(key, vault.vaultKey, boundTo(row)) };
}

/** Wraps a vault key by the 128 bits of a recovery code. */
export async function wrapByRecovery(
  vault: Vault,
  secret: Bytes,
  createdAt: string,
): Promise<KeyWrap> {
  const salt = randomBytes(SALT_BYTES);
  const settings = { algorithm: 'hkdf-sha256' as const, salt: toBase64(salt) };
  const { vaultId, epoch } = vault;
  const row: Unsealed = { id: 'recovery', vaultId, epoch, settings, createdAt };
  const key = await keyFromRecovery(secret, salt);
  return { ...row, wrapped: await seal(key, vault.vaultKey, boundTo(row)) };
}

async function unwrap(row: KeyWrap, key: CryptoKey): Promise<Unwrapped> {
  const vaultKey = await open(key, row.wrapped, boundTo(row));
  return vaultKey ? { ok: true, vaultKey } : { ok: false, reason: 'wrong' };
}

/** `weak-settings`: the row asks for less work than the floor, so the passphrase is not even tried on it. */
export async function unwrapByPassphrase(row: KeyWrap, passphrase: string): Promise<Unwrapped> {
  const { settings } = row;
  const salt = fromBase64(settings.salt);
  if (settings.algorithm !== 'argon2id' || !costAllowed(settings) || salt?.length !== SALT_BYTES) {
    return { ok: false, reason: 'weak-settings' };
  }
  return unwrap(row, await keyFromPassphrase(passphrase, salt, settings));
}

export async function unwrapByRecovery(row: KeyWrap, secret: Bytes): Promise<Unwrapped> {
  const { settings } = row;
  const salt = fromBase64(settings.salt);
  if (settings.algorithm !== 'hkdf-sha256' || salt?.length !== SALT_BYTES) {
    return { ok: false, reason: 'weak-settings' };
  }
  return unwrap(row, await keyFromRecovery(secret, salt));
}
