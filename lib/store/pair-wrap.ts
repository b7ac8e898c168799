// Makes and opens the wraps of people, of the recovery code and of computers.
import { costAllowed, keyFromPassphrase, type Argon2Cost } from './argon2.ts';
import { fromBase64, randomBytes, sameBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';
import type {
  DeviceWrap,
  KeySettings,
  PairWrap,
  PersonWrap,
  RecoveryWrap,
  Vault,
} from './key-wrap.ts';
import { newOwnKey, openSealed, sealFor } from './own-key.ts';
import { deriveVaultKeys, type VaultKeys } from './vault-keys.ts';

const SALT_BYTES = 16;

/** `weak-settings`: the row asks for less work than the floor, so the passphrase is not even tried on it. */
export type Unwrapped =
  { ok: true; vaultKey: Bytes } | { ok: false; reason: 'wrong' | 'weak-settings' };

export const newSalt = (): Bytes => randomBytes(SALT_BYTES);

function settingsParts(settings: KeySettings): unknown[] {
  switch (settings.algorithm) {
    case 'argon2id': {
      const { algorithm, memory, passes, lanes, salt } = settings;
      return [algorithm, memory, passes, lanes, salt];
    }
    case 'hkdf-sha256':
      return [settings.algorithm, settings.salt];
    case 'webauthn-prf':
      return [settings.algorithm, settings.salt, settings.credential];
  }
}

type Identity = Pick<PairWrap, 'kind' | 'id' | 'vaultId' | 'publicKey'>;

/** Settings are authenticated: weaker ones written into the row make it unreadable. */
function secretPlace({ kind, id, vaultId, publicKey }: Identity, settings: KeySettings): Bytes {
  const parts = ['secret-v2', vaultId, kind, id, toBase64(publicKey), ...settingsParts(settings)];
  return toUtf8(JSON.stringify(parts));
}

function keyPlace({ kind, id, vaultId }: Identity, epoch: number): Bytes {
  return toUtf8(JSON.stringify(['wrap-v2', vaultId, kind, id, epoch]));
}

/** What is vouched for: without it somebody who can write files could be handed the next vault key. */
async function proofOf(chain: CryptoKey, wrap: Omit<PairWrap, 'proof' | 'secret' | 'wrapped'>) {
  const { kind, id, vaultId, epoch, publicKey } = wrap;
  const named = wrap as Partial<Pick<PersonWrap, 'name'> & Pick<DeviceWrap, 'person'>>;
  const who = [named.name ?? '', named.person ?? ''];
  const signed = JSON.stringify(['who-v2', vaultId, kind, id, epoch, toBase64(publicKey), ...who]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', chain, toUtf8(signed)));
}

/** Whether a wrap says of its owner what somebody with the vault key wrote there. */
export async function wrapIsTrue(keys: VaultKeys, wrap: PairWrap): Promise<boolean> {
  return wrap.epoch === keys.epoch && sameBytes(wrap.proof, await proofOf(keys.chain, wrap));
}

const chainOf = async (vault: Vault) =>
  (await deriveVaultKeys(vault.vaultKey, vault.vaultId, vault.epoch)).chain;

/** The same wrap for another vault key or with another name; nobody's secret is needed for it. */
export async function resealed<W extends PairWrap>(wrap: W, vault: Vault): Promise<W> {
  const next: W = { ...wrap, epoch: vault.epoch };
  const wrapped = await sealFor(wrap.publicKey, vault.vaultKey, keyPlace(wrap, vault.epoch));
  return { ...next, wrapped, proof: await proofOf(await chainOf(vault), next) };
}

type Start<W extends PairWrap> = Omit<
  W,
  'publicKey' | 'secret' | 'wrapped' | 'proof' | 'epoch' | 'vaultId'
>;

/** A wrap with a key pair of its own, made for `key`. */
async function newWrap<W extends PairWrap>(vault: Vault, start: Start<W>, key: CryptoKey) {
  const own = await newOwnKey();
  const { vaultId, epoch } = vault;
  const wrap = { ...start, vaultId, epoch, publicKey: own.publicKey } as unknown as W;
  const secret = await seal(key, own.privateKey, secretPlace(wrap, wrap.settings));
  own.privateKey.fill(0);
  return resealed<W>({ ...wrap, secret }, vault);
}

export interface Person {
  id: string;
  name: string;
}

/** Wraps for a person's passphrase. Settings outside the limits are a bug of the caller and throw. */
export async function wrapForPerson(
  vault: Vault,
  { id, name }: Person,
  passphrase: string,
  cost: Argon2Cost,
  createdAt: string,
): Promise<PersonWrap> {
  if (!costAllowed(cost)) throw new Error('Argon2 settings are outside the allowed range.');
  const salt = newSalt();
  const settings = { algorithm: 'argon2id' as const, ...cost, salt: toBase64(salt) };
  const key = await keyFromPassphrase(passphrase, salt, cost);
  return newWrap<PersonWrap>(vault, { kind: 'person', id, name, settings, createdAt }, key);
}

/** A key from bytes that are random already. */
export async function keyFromRandom(secret: Bytes, salt: Bytes, job: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const from = { name: 'HKDF', hash: 'SHA-256', salt, info: toUtf8(`bicuspid|${job}`) };
  const cipher = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(from, base, cipher, false, ['encrypt', 'decrypt']);
}

/** Wraps for the 128 bits of a recovery code. */
export async function wrapForRecovery(
  vault: Vault,
  secret: Bytes,
  createdAt: string,
): Promise<RecoveryWrap> {
  const salt = newSalt();
  const settings = { algorithm: 'hkdf-sha256' as const, salt: toBase64(salt) };
  const key = await keyFromRandom(secret, salt, 'v2|recovery');
  return newWrap<RecoveryWrap>(
    vault,
    { kind: 'recovery', id: 'recovery', settings, createdAt },
    key,
  );
}

/** Wraps for what a computer answers once the person has shown herself to it. */
export async function wrapForDevice(
  vault: Vault,
  start: Omit<Start<DeviceWrap>, 'kind'>,
  answer: Bytes,
): Promise<DeviceWrap> {
  const salt = fromBase64(start.settings.salt) ?? new Uint8Array();
  const key = await keyFromRandom(answer, salt, 'v2|device');
  return newWrap<DeviceWrap>(vault, { kind: 'device', ...start }, key);
}

async function openPair(wrap: PairWrap, key: CryptoKey): Promise<Unwrapped> {
  const privateKey = await open(key, wrap.secret, secretPlace(wrap, wrap.settings));
  if (!privateKey) return { ok: false, reason: 'wrong' };
  const own = { publicKey: wrap.publicKey, privateKey };
  const vaultKey = await openSealed(own, wrap.wrapped, keyPlace(wrap, wrap.epoch));
  privateKey.fill(0);
  return vaultKey ? { ok: true, vaultKey } : { ok: false, reason: 'wrong' };
}

const saltOf = ({ salt }: { salt: string }): Bytes | null => {
  const bytes = fromBase64(salt);
  return bytes?.length === SALT_BYTES ? bytes : null;
};

export async function openPerson(wrap: PersonWrap, passphrase: string): Promise<Unwrapped> {
  const salt = saltOf(wrap.settings);
  if (!salt || !costAllowed(wrap.settings)) return { ok: false, reason: 'weak-settings' };
  return openPair(wrap, await keyFromPassphrase(passphrase, salt, wrap.settings));
}

export async function openRecovery(wrap: RecoveryWrap, secret: Bytes): Promise<Unwrapped> {
  const salt = saltOf(wrap.settings);
  if (!salt) return { ok: false, reason: 'weak-settings' };
  return openPair(wrap, await keyFromRandom(secret, salt, 'v2|recovery'));
}

export async function openDevice(wrap: DeviceWrap, answer: Bytes): Promise<Unwrapped> {
  const salt = saltOf(wrap.settings);
  if (!salt) return { ok: false, reason: 'weak-settings' };
  return openPair(wrap, await keyFromRandom(answer, salt, 'v2|device'));
}
