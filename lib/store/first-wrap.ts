// Opens the wraps of vaults from before there were people. Nothing makes them any more; the passphrase's is replaced at
// the next unlocking, the recovery code's when a new code is made.
import { costAllowed, keyFromPassphrase } from './argon2.ts';
import { fromBase64, toUtf8, type Bytes } from './bytes.ts';
import { open } from './cipher.ts';
import type { FirstWrap } from './key-wrap.ts';
import { keyFromRandom, type Unwrapped } from './pair-wrap.ts';

const SALT_BYTES = 16;

function boundTo({ vaultId, id, epoch, settings }: FirstWrap): Bytes {
  const { salt } = settings;
  const text =
    settings.algorithm === 'argon2id'
      ? `argon2id,${settings.memory},${settings.passes},${settings.lanes},${salt}`
      : `hkdf-sha256,${salt}`;
  return toUtf8(`wrap|v1|${vaultId}|${id}|${text}|${epoch}`);
}

async function unwrap(wrap: FirstWrap, key: CryptoKey): Promise<Unwrapped> {
  const vaultKey = await open(key, wrap.wrapped, boundTo(wrap));
  return vaultKey ? { ok: true, vaultKey } : { ok: false, reason: 'wrong' };
}

export async function openFirstPassphrase(wrap: FirstWrap, passphrase: string): Promise<Unwrapped> {
  const { settings } = wrap;
  const salt = fromBase64(settings.salt);
  if (settings.algorithm !== 'argon2id' || !costAllowed(settings) || salt?.length !== SALT_BYTES) {
    return { ok: false, reason: 'weak-settings' };
  }
  return unwrap(wrap, await keyFromPassphrase(passphrase, salt, settings));
}

export async function openFirstRecovery(wrap: FirstWrap, secret: Bytes): Promise<Unwrapped> {
  const { settings } = wrap;
  const salt = fromBase64(settings.salt);
  if (settings.algorithm !== 'hkdf-sha256' || salt?.length !== SALT_BYTES) {
    return { ok: false, reason: 'weak-settings' };
  }
  return unwrap(wrap, await keyFromRandom(secret, salt, 'v1|recovery'));
}
