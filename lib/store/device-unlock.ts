// Unlocking with what the computer has: Windows Hello, Touch ID. WebAuthn's PRF extension gives 32 secret bytes to whoever
// shows herself to the computer; they open a wrap of her own, beside her passphrase.
import { z } from 'zod';
import { fromBase64, randomBytes, toBase64, type Bytes } from './bytes.ts';
import { logEntry, openSession } from './open-session.ts';
import { devicesIn, nameIn, peopleIn } from './open-wrap.ts';
import { newSalt, openDevice, wrapForDevice, wrapIsTrue } from './pair-wrap.ts';
import { isPair, type DeviceWrap } from './key-wrap.ts';
import type { Changed } from './people.ts';
import { rememberPerson } from './person-id.ts';
import { localArea } from './session-key.ts';
import { storedWraps } from './stored-wraps.ts';
import { tryPassphrase, tryWrap } from './try-wrap.ts';
import { unlockFailure } from './unlock-failures.ts';
import { deriveVaultKeys } from './vault-keys.ts';
import type { Unlocked } from './vault.ts';
import { whoIsHere } from './who.ts';

/** Which wraps were made on this computer: a backup carries them to others, where they are of no use. */
const KEY = 'deviceUnlocks';

async function madeHere(): Promise<string[]> {
  return z.array(z.string()).safeParse(await localArea().get(KEY)).data ?? [];
}

const platform = { authenticatorAttachment: 'platform', userVerification: 'required' } as const;
const MINUTE_MS = 60_000;

/** Whether this computer can hold a secret and asks for a fingerprint, a face or its PIN first. */
export async function canUnlockByDevice(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  try {
    const [capable, verifies] = await Promise.all([
      PublicKeyCredential.getClientCapabilities(),
      PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable(),
    ]);
    return verifies && capable['extension:prf'] === true;
  } catch {
    // A browser that does not say what it can: not offered.
    return false;
  }
}

/** The wrap that this person can use on this computer, or undefined. */
async function deviceOf(person: string): Promise<DeviceWrap | undefined> {
  const [wraps, here] = await Promise.all([storedWraps(), madeHere()]);
  return devicesIn(wraps).find((wrap) => wrap.person === person && here.includes(wrap.id));
}

/** Whether this person can unlock with this computer. Also while the vault is locked. */
export async function unlocksByDevice(person: string): Promise<boolean> {
  return (await deviceOf(person)) !== undefined;
}

function answerOf(credential: Credential | null): Bytes | null {
  if (!(credential instanceof PublicKeyCredential)) return null;
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return null;
  const bytes = first instanceof ArrayBuffer ? first : first.buffer;
  return new Uint8Array(bytes).slice();
}

/** Lets the computer verify the person; null when she cancelled or it answers no secret. */
async function askDevice(id: Bytes, salt: Bytes): Promise<Bytes | null> {
  try {
    const credential = await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id, transports: ['internal'] }],
        userVerification: 'required',
        timeout: MINUTE_MS,
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    return answerOf(credential);
  } catch {
    return null;
  }
}

async function register(name: string, salt: Bytes) {
  try {
    const credential = await navigator.credentials.create({
      publicKey: {
        // No id of our own: the browser takes the extension's, so that no web page can ask for this credential.
        rp: { name: 'Bicuspid' },
        user: { id: randomBytes(16), name, displayName: name },
        challenge: randomBytes(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { ...platform, residentKey: 'discouraged' },
        attestation: 'none',
        timeout: MINUTE_MS,
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(credential instanceof PublicKeyCredential)) return null;
    const id = new Uint8Array(credential.rawId);
    // Some computers give the secret when the credential is made, others only when it is used.
    return { id, answer: answerOf(credential) ?? (await askDevice(id, salt)) };
  } catch {
    return null;
  }
}

const NO_SECRET =
  'This computer did not confirm, or cannot keep a key for Bicuspid. Nothing was changed; the passphrase works as before.';

/** Adds unlocking by this computer for whoever is here. Only inside a click: the computer asks for a finger or a PIN. */
export async function addDeviceUnlock(passphrase: string): Promise<Changed> {
  const tried = await tryPassphrase(passphrase, (await whoIsHere())?.id);
  if (!tried.ok) return tried;
  const { wrap, key } = tried;
  if (wrap.kind !== 'person') return unlockFailure('failed');
  const salt = newSalt();
  const made = await register(wrap.name || 'Bicuspid', salt);
  if (!made?.answer) return unlockFailure('failed', NO_SECRET);
  const credential = toBase64(made.id);
  const settings = { algorithm: 'webauthn-prf' as const, salt: toBase64(salt), credential };
  const start = { id: `device:${crypto.randomUUID()}`, person: wrap.id, settings };
  const device = await wrapForDevice(
    key,
    { ...start, createdAt: new Date().toISOString() },
    made.answer,
  );
  made.answer.fill(0);
  const before = await deviceOf(wrap.id);
  const drop = before ? [before.id] : [];
  if (!(await logEntry({ kind: 'device-added' }, { put: [device], drop })))
    return unlockFailure('failed');
  await localArea().set(KEY, [...(await madeHere()), device.id]);
  return { ok: true };
}

/** Removes unlocking by this computer for whoever is here. */
export async function removeDeviceUnlock(): Promise<Changed> {
  const here = await whoIsHere();
  const device = here && (await deviceOf(here.id));
  if (!device) return { ok: true };
  const written = await logEntry({ kind: 'device-removed' }, { drop: [device.id] });
  return written ? { ok: true } : unlockFailure('failed');
}

const NOT_CONFIRMED = 'The computer did not confirm it. Try again, or type the passphrase.';

/** Opens the vault with what the computer answers. Only inside a click. */
export async function unlockByDevice(person: string): Promise<Unlocked> {
  const device = await deviceOf(person);
  const id = device && fromBase64(device.settings.credential);
  const salt = device && fromBase64(device.settings.salt);
  const answer = id && salt && (await askDevice(id, salt));
  if (!device || !answer) return unlockFailure('wrong', NOT_CONFIRMED);
  const tried = await tryWrap(
    (wraps) => devicesIn(wraps).find((wrap) => wrap.id === device.id),
    (wrap) => openDevice(wrap, answer),
    NOT_CONFIRMED,
  );
  answer.fill(0);
  if (!tried.ok) return tried;
  const { key, wraps } = tried;
  const owner = peopleIn(wraps).find((wrap) => wrap.id === tried.wrap.person);
  const keys = await deriveVaultKeys(key.vaultKey, key.vaultId, key.epoch);
  if (!owner || !isPair(owner) || !(await wrapIsTrue(keys, owner))) {
    return unlockFailure('tampered');
  }
  const who = { id: owner.id, name: nameIn(owner) };
  await rememberPerson(who.id);
  const entry = { kind: 'unlocked' as const, text: 'by this computer' };
  return { ok: true, check: await openSession({ ...key, person: who }, entry) };
}
