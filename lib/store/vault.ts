// The vault as a person knows it: is there one, open it, open it with the recovery code, change the passphrase.
import { ARGON2_COST, cheaperThan, type Argon2Cost } from './argon2.ts';
import { randomBytes } from './bytes.ts';
import {
  unwrapByPassphrase,
  unwrapByRecovery,
  wrapByPassphrase,
  wrapByRecovery,
  type KeyWrap,
  type Unwrapped,
  type Vault,
} from './key-wrap.ts';
import { onNotice, type VaultChange } from './notices.ts';
import { logEntry, openSession } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import { passphraseProblem } from './passphrase.ts';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code.ts';
import { storedWraps, vaultExists } from './stored-wraps.ts';
import { countWrongTry, forgetWrongTries, waitSeconds } from './tries.ts';
import {
  mustWait,
  unlockFailure,
  weakPassphrase,
  wrongTry,
  type UnlockFailure,
} from './unlock-failures.ts';
import type { VaultCheck } from './verdict.ts';
import { asOnlyTry } from './writer-lock.ts';

export { createVault } from './create-vault.ts';
export { lock } from './lock.ts';
export { checkVault } from './open-session.ts';
export { readVerdict as lastCheck } from './verdict.ts';

export type VaultState = 'new' | 'locked' | 'unlocked';
/** `check` is what the start-up check found; anything but `ok` must be shown before the cases are. */
export type Unlocked = { ok: true; check: VaultCheck | null } | UnlockFailure;

interface Costs {
  cost?: Argon2Cost;
}

/** `new` only when nothing says that there ever was a vault: a browser that lost one answers `locked`. */
export async function vaultState(): Promise<VaultState> {
  if (await openKeys()) return 'unlocked';
  return (await vaultExists()) ? 'locked' : 'new';
}

const WRONG_CODE =
  'That recovery code does not belong to this vault. If a newer one was printed, use that.';

/** One try of a secret on the wrap of its kind, with the waiting that wrong tries cost. */
async function tryWrap(
  kind: KeyWrap['id'],
  unwrap: (wrap: KeyWrap) => Promise<Unwrapped>,
  wrongMessage?: string,
): Promise<
  { ok: true; wrap: KeyWrap; vaultKey: Uint8Array<ArrayBuffer>; wrongTries: number } | UnlockFailure
> {
  return asOnlyTry(async () => {
    const wait = await waitSeconds(Date.now());
    if (wait > 0) return mustWait(wait);
    const wraps = await storedWraps();
    const wrap = wraps.find(({ id }) => id === kind);
    if (!wrap) return unlockFailure('missing');
    const unwrapped = await unwrap(wrap);
    if (unwrapped.ok) {
      return { ok: true, wrap, vaultKey: unwrapped.vaultKey, wrongTries: await forgetWrongTries() };
    }
    if (unwrapped.reason === 'weak-settings') return unlockFailure('tampered');
    await countWrongTry(Date.now());
    const message = wrongMessage ?? unlockFailure('wrong').message;
    return wrongTry(message, await waitSeconds(Date.now()));
  });
}

const tryPassphrase = (passphrase: string) =>
  tryWrap('passphrase', (wrap) => unwrapByPassphrase(wrap, passphrase));

/** Whether whoever sits here knows the passphrase: asked before something that cannot be taken back. */
export async function provePassphrase(passphrase: string): Promise<{ ok: true } | UnlockFailure> {
  const tried = await tryPassphrase(passphrase);
  return tried.ok ? { ok: true } : tried;
}

/**
 * The wrap anew where an earlier edition, or a slower computer, made it with less work than is asked for today; the
 * passphrase is at hand only now.
 */
async function strengthened(
  wrap: KeyWrap,
  vault: Vault,
  passphrase: string,
  cost: Argon2Cost,
): Promise<KeyWrap[]> {
  const { settings } = wrap;
  if (settings.algorithm !== 'argon2id' || !cheaperThan(settings, cost)) return [];
  return [await wrapByPassphrase(vault, passphrase, cost, new Date().toISOString())];
}

/** Opens the vault for all pages of the extension. */
export async function unlock(
  passphrase: string,
  { cost = ARGON2_COST }: Costs = {},
): Promise<Unlocked> {
  if (passphrase === '') return unlockFailure('wrong', 'Type your passphrase.');
  const tried = await tryPassphrase(passphrase);
  if (!tried.ok) return tried;
  const { vaultId, epoch } = tried.wrap;
  const text = tried.wrongTries > 0 ? `after ${tried.wrongTries} wrong tries` : '';
  const vault = { vaultId, epoch, vaultKey: tried.vaultKey };
  const keyRows = await strengthened(tried.wrap, vault, passphrase, cost);
  const check = await openSession(vault, { kind: 'unlocked', ...(text && { text }) }, keyRows);
  return { ok: true, check };
}

/** Opens the vault with the printed code and gives it a new passphrase. The code stays valid. */
export async function recover(
  code: string,
  newPassphrase: string,
  { cost = ARGON2_COST }: Costs = {},
): Promise<Unlocked> {
  const secret = parseRecoveryCode(code);
  if (!secret) return unlockFailure('not-a-code');
  const problem = passphraseProblem(newPassphrase);
  if (problem) return weakPassphrase(problem);
  const tried = await tryWrap('recovery', (wrap) => unwrapByRecovery(wrap, secret), WRONG_CODE);
  if (!tried.ok) return tried;
  const { vaultId, epoch } = tried.wrap;
  const vault = { vaultId, epoch, vaultKey: tried.vaultKey };
  const fresh = await wrapByPassphrase(vault, newPassphrase, cost, new Date().toISOString());
  const check = await openSession(vault, null);
  const written = await logEntry({ kind: 'recovered' }, [fresh]);
  // A damaged vault is open but not written to; the person repairs it first and sets the passphrase then.
  if (!written && check?.outcome === 'ok') return unlockFailure('failed');
  return { ok: true, check };
}

/**
 * Replaces the passphrase. Records are untouched: only the wrap of the vault key is new, and it replaces the old one
 * in one transaction, so at any moment exactly one of both opens the vault.
 */
export async function changePassphrase(
  current: string,
  next: string,
  { cost = ARGON2_COST }: Costs = {},
): Promise<{ ok: true } | UnlockFailure> {
  const problem = passphraseProblem(next);
  if (problem) return weakPassphrase(problem);
  const tried = await tryPassphrase(current);
  if (!tried.ok) return tried;
  const { vaultId, epoch } = tried.wrap;
  const vault = { vaultId, epoch, vaultKey: tried.vaultKey };
  const fresh = await wrapByPassphrase(vault, next, cost, new Date().toISOString());
  const written = await logEntry({ kind: 'passphrase-changed' }, [fresh]);
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
  const tried = await tryPassphrase(passphrase);
  if (!tried.ok) return tried;
  const { vaultId, epoch } = tried.wrap;
  const secret = randomBytes(16);
  const vault = { vaultId, epoch, vaultKey: tried.vaultKey };
  const fresh = await wrapByRecovery(vault, secret, new Date().toISOString());
  const written = await logEntry({ kind: 'recovery-code-replaced' }, [fresh]);
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
