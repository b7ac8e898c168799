// The key in a backup file, by whichever secret the person has.
import type { Bytes } from './bytes.ts';
import { wrapFromJson } from './key-wrap-json.ts';
import { unwrapByPassphrase, unwrapByRecovery } from './key-wrap.ts';
import { parseRecoveryCode } from './recovery-code.ts';

export type Secret = { passphrase: string } | { recoveryCode: string };

/** What somebody typed. A recovery code has a form and a check symbol of its own, so it cannot be mistaken. */
export function secretOf(typed: string): Secret {
  return parseRecoveryCode(typed) ? { recoveryCode: typed } : { passphrase: typed };
}

/** The vault key, or null when the secret opens none of the wrapped keys. */
export async function openWraps(wraps: readonly unknown[], secret: Secret): Promise<Bytes | null> {
  const code = 'recoveryCode' in secret ? parseRecoveryCode(secret.recoveryCode) : null;
  for (const wrap of wraps.map(wrapFromJson)) {
    if (!wrap) continue;
    const unwrapped =
      'passphrase' in secret
        ? wrap.id !== 'recovery' && (await unwrapByPassphrase(wrap, secret.passphrase))
        : wrap.id === 'recovery' && code && (await unwrapByRecovery(wrap, code));
    if (unwrapped && unwrapped.ok) return unwrapped.vaultKey;
  }
  return null;
}
