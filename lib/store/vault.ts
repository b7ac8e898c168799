// The vault as a person knows it: is there one, open it, open it with the recovery code, change the passphrase.
import { ARGON2_COST, cheaperThan, type Argon2Cost } from './argon2.ts';
import { randomBytes } from './bytes.ts';
import type { KeyChange } from './commit.ts';
import { onNotice, type VaultChange } from './notices.ts';
import { logEntry, openSession } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import {
  codeIn,
  devicesIn,
  FIRST_PERSON,
  nameIn,
  openWithCode,
  peopleIn,
  type PassphraseWrap,
} from './open-wrap.ts';
import { wrapForPerson, wrapForRecovery, type Person } from './pair-wrap.ts';
import { passphraseProblem } from './passphrase.ts';
import { newPersonId, rememberPerson } from './person-id.ts';
import { nameForTrail } from './practice-record.ts';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { vaultExists } from './stored-wraps.ts';
import { tryPassphrase, tryWrap } from './try-wrap.ts';
import { unlockFailure, weakPassphrase, type UnlockFailure } from './unlock-failures.ts';
import type { KeyMaterial } from './vault-keys.ts';
import type { VaultCheck } from './verdict.ts';
import { whoIsHere } from './who.ts';

export { createVault } from './create-vault.ts';
export { lock } from './lock.ts';
export { checkVault } from './open-session.ts';
export { readVerdict as lastCheck } from './verdict.ts';

export type VaultState = 'new' | 'locked' | 'unlocked';
/** `check` is what the start-up check found; anything but `ok` must be shown before the cases are. */
export type Unlocked = { ok: true; check: VaultCheck | null } | UnlockFailure;

interface Options {
  cost?: Argon2Cost;
  /** Id of the person; needed where there is more than one. */
  person?: string | undefined;
}

/** `new` only when nothing says that there ever was a vault: a browser that lost one answers `locked`. */
export async function vaultState(): Promise<VaultState> {
  if (await openKeys()) return 'unlocked';
  return (await vaultExists()) ? 'locked' : 'new';
}

const WRONG_CODE =
  'That recovery code does not belong to this vault. If a newer one was printed, use that.';

/** The name that a vault from before there were people had in its practice profile. */
async function nameInProfile(): Promise<string> {
  const keys = await openKeys();
  return keys ? nameForTrail(keys) : '';
}

/** Whether whoever sits here knows her passphrase: asked before something that cannot be taken back. */
export async function provePassphrase(passphrase: string): Promise<{ ok: true } | UnlockFailure> {
  const tried = await tryPassphrase(passphrase, (await whoIsHere())?.id);
  return tried.ok ? { ok: true } : tried;
}

/** A person's wrap anew, in the place of the one she had. */
async function newWrapOf(
  wrap: PassphraseWrap,
  key: KeyMaterial,
  person: Person,
  passphrase: string,
  cost: Argon2Cost,
): Promise<KeyChange> {
  const fresh = await wrapForPerson(key, person, passphrase, cost, wrap.createdAt);
  return { put: [fresh], drop: wrap.id === fresh.id ? [] : [wrap.id] };
}

/** The person whose wrap it is. One from before there were people gets an id. */
function personOf(wrap: PassphraseWrap): Person {
  return { id: wrap.id === FIRST_PERSON ? newPersonId() : wrap.id, name: nameIn(wrap) };
}

/**
 * Whether a wrap is made anew at unlocking, when the passphrase is at hand: one from before there were people, and one
 * that an earlier edition or a slower computer made with less work than is asked for today.
 */
function outdated(wrap: PassphraseWrap, cost: Argon2Cost): boolean {
  const { settings } = wrap;
  const weaker = settings.algorithm === 'argon2id' && cheaperThan(settings, cost);
  return wrap.kind !== 'person' || weaker;
}

/** Opens the vault for all pages of the extension. */
export async function unlock(
  passphrase: string,
  { cost = ARGON2_COST, person: id }: Options = {},
): Promise<Unlocked> {
  if (passphrase === '') return unlockFailure('wrong', 'Type your passphrase.');
  const tried = await tryPassphrase(passphrase, id);
  if (!tried.ok) return tried;
  const { wrap, key } = tried;
  const text = tried.wrongTries > 0 ? `after ${tried.wrongTries} wrong tries` : '';
  const person = personOf(wrap);
  await rememberPerson(person.id);
  const rewrap = async (): Promise<KeyChange> => {
    if (!outdated(wrap, cost)) return {};
    const name = person.name || (await nameInProfile());
    return newWrapOf(wrap, key, { ...person, name }, passphrase, cost);
  };
  const entry = { kind: 'unlocked' as const, ...(text && { text }) };
  return { ok: true, check: await openSession({ ...key, person }, entry, rewrap) };
}

/** Opens the vault with the printed code and gives a person a new passphrase. The code stays valid. */
export async function recover(
  code: string,
  newPassphrase: string,
  { cost = ARGON2_COST, person: id }: Options = {},
): Promise<Unlocked> {
  const secret = parseRecoveryCode(code);
  if (!secret) return unlockFailure('not-a-code');
  const problem = passphraseProblem(newPassphrase);
  if (problem) return weakPassphrase(problem);
  const tried = await tryWrap(codeIn, (wrap) => openWithCode(wrap, secret), WRONG_CODE);
  if (!tried.ok) return tried;
  const { key, wraps } = tried;
  const people = peopleIn(wraps);
  const wrap = people.find((one) => one.id === id) ?? people[0];
  const person = wrap ? personOf(wrap) : { id: newPersonId(), name: '' };
  const check = await openSession({ ...key, person }, null);
  const name = person.name || (await nameInProfile());
  const at = new Date().toISOString();
  const fresh = await wrapForPerson(
    key,
    { ...person, name },
    newPassphrase,
    cost,
    wrap?.createdAt ?? at,
  );
  // Whoever has a fingerprint on one of her computers may be the one the passphrase is changed against.
  const gone = devicesIn(wraps).filter((device) => device.person === person.id);
  const drop = [...gone, ...(wrap && wrap.id !== fresh.id ? [wrap] : [])].map((one) => one.id);
  const written = await logEntry({ kind: 'recovered' }, { put: [fresh], drop });
  await rememberPerson(person.id);
  // A damaged vault is open but not written to; the person repairs it first and sets the passphrase then.
  if (!written && check?.outcome === 'ok') return unlockFailure('failed');
  return { ok: true, check };
}

/**
 * Replaces the passphrase of whoever is here. Records are untouched: only her wrap of the vault key is new, and it
 * replaces the old one in one transaction, so at any moment exactly one of both opens the vault.
 */
export async function changePassphrase(
  current: string,
  next: string,
  { cost = ARGON2_COST }: Options = {},
): Promise<{ ok: true } | UnlockFailure> {
  const problem = passphraseProblem(next);
  if (problem) return weakPassphrase(problem);
  const tried = await tryPassphrase(current, (await whoIsHere())?.id);
  if (!tried.ok) return tried;
  const { wrap, key } = tried;
  const change = await newWrapOf(wrap, key, personOf(wrap), next, cost);
  const written = await logEntry({ kind: 'passphrase-changed' }, change);
  return written
    ? { ok: true }
    : unlockFailure(
        'failed',
        'The passphrase was not changed; the old one still opens the vault. Unlock and try again.',
      );
}

/** A new recovery code; the old one stops working. Asks for the passphrase, as whoever has the code has everything. */
export async function replaceRecoveryCode(
  passphrase: string,
): Promise<{ ok: true; recoveryCode: string } | UnlockFailure> {
  const tried = await tryPassphrase(passphrase, (await whoIsHere())?.id);
  if (!tried.ok) return tried;
  const secret = randomBytes(16);
  const fresh = await wrapForRecovery(tried.key, secret, new Date().toISOString());
  const written = await logEntry({ kind: 'recovery-code-replaced' }, { put: [fresh] });
  return written
    ? { ok: true, recoveryCode: formatRecoveryCode(secret) }
    : unlockFailure('failed', 'The recovery code was not replaced; the old one stays valid.');
}

/** Hears that the vault was created, unlocked or locked, in any page. Returns the call that ends it. */
export function onVaultChange(listener: (change: VaultChange) => void): () => void {
  return onNotice((notice) => {
    if (notice.about === 'vault') listener(notice.state);
  });
}
