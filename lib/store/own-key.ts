// A key pair of one's own (P-256): whoever has the vault open can seal a new vault key for a colleague without knowing
// her passphrase, and somebody who left cannot open what was sealed for others.
import { joinBytes, toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** An uncompressed point. */
const PUBLIC_BYTES = 65;

export interface OwnKey {
  publicKey: Bytes;
  /** PKCS #8. */
  privateKey: Bytes;
}

export async function newOwnKey(): Promise<OwnKey> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** The key both sides agree on; both public keys are bound to it. */
async function agreed(privateKey: CryptoKey, theirs: Bytes, sender: Bytes, receiver: Bytes) {
  const publicKey = await crypto.subtle.importKey('raw', theirs, CURVE, false, []);
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: publicKey },
    privateKey,
    256,
  );
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const salt = joinBytes(sender, receiver);
  const info = toUtf8('bicuspid|v2|sealed-for');
  const cipher = { name: 'AES-GCM', length: 256 };
  const from = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(from, base, cipher, false, ['encrypt', 'decrypt']);
}

/** Seals bytes so that only the private half opens them: a fresh public key, then AES-256-GCM. */
export async function sealFor(receiver: Bytes, plain: Bytes, place: Bytes): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await agreed(once.privateKey, receiver, sender, receiver);
  return joinBytes(sender, await seal(key, plain, place));
}

/** What `sealFor` was given, or null when key, bytes or place are not the ones it was sealed with. */
export async function openSealed(own: OwnKey, sealed: Bytes, place: Bytes): Promise<Bytes | null> {
  try {
    const sender = sealed.slice(0, PUBLIC_BYTES);
    const mine = await crypto.subtle.importKey('pkcs8', own.privateKey, CURVE, false, [
      'deriveBits',
    ]);
    const key = await agreed(mine, sender, sender, own.publicKey);
    return await open(key, sealed.slice(PUBLIC_BYTES), place);
  } catch {
    return null;
  }
}
