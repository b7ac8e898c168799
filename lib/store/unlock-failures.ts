// Why a vault was not opened, in sentences for the person.

export type UnlockReason =
  'wrong' | 'wait' | 'weak' | 'not-a-code' | 'exists' | 'missing' | 'tampered' | 'failed';

export interface UnlockFailure {
  ok: false;
  reason: UnlockReason;
  message: string;
  /** With `wait`, and with `wrong` for the next try: seconds until it can be made. */
  waitSeconds?: number;
}

const SENTENCES: Record<Exclude<UnlockReason, 'wait' | 'weak'>, string> = {
  wrong: 'That is not the passphrase of this vault. Check Caps Lock and the keyboard language.',
  'not-a-code':
    'That is not a recovery code: it has 27 characters in groups of five. Check it against the printed one.',
  exists: 'There is already a vault in this browser. Unlock it; nothing was changed.',
  missing:
    'The browser lost the vault that was here. Do not start over: restore it from a backup file with your passphrase or recovery code.',
  tampered:
    'The stored keys of this vault were changed by something else, so they were not used. Restore the vault from a backup file.',
  failed:
    'The browser cannot read its storage. Restart it and try again; if that does not help, restore the vault from a backup file.',
};

export function unlockFailure(
  reason: Exclude<UnlockReason, 'wait' | 'weak'>,
  message = SENTENCES[reason],
): UnlockFailure {
  return { ok: false, reason, message };
}

export function secondsInWords(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

/** Too early after a wrong try. */
export function mustWait(waitSeconds: number): UnlockFailure {
  const message = `After a wrong try Bicuspid waits a little. Try again in ${secondsInWords(waitSeconds)}.`;
  return { ok: false, reason: 'wait', message, waitSeconds };
}

/** A passphrase that will not do, with what is wrong about it. */
export function weakPassphrase(message: string): UnlockFailure {
  return { ok: false, reason: 'weak', message };
}

/** A wrong try that makes the next one wait. */
export function wrongTry(message: string, waitSeconds: number): UnlockFailure {
  const next = `The next try is possible in ${secondsInWords(waitSeconds)}.`;
  return { ok: false, reason: 'wrong', message: `${message} ${next}`, waitSeconds };
}
