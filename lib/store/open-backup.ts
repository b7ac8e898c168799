// The key in a backup file, by whichever secret the person has.
import { wrapFromJson } from './key-wrap-json.ts';
import type { KeyWrap } from './key-wrap.ts';
import { codeIn, openWithCode, openWithPassphrase, peopleIn } from './open-wrap.ts';
import type { Person, Unwrapped } from './pair-wrap.ts';
import { openPrevious } from './previous-key.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import type { KeyMaterial } from './vault-keys.ts';

export type Secret = { passphrase: string } | { recoveryCode: string };

/** What somebody typed. A recovery code has a form and a check symbol of its own, so it cannot be mistaken. */
export function secretOf(typed: string): Secret {
  return parseRecoveryCode(typed) ? { recoveryCode: typed } : { passphrase: typed };
}

export interface OpenedWraps {
  key: KeyMaterial;
  /** Whose passphrase it was; null for the recovery code and for vaults from before there were people. */
  person: Person | null;
}

/** The vault key, or null when the secret opens none of the wrapped keys. A passphrase may be anybody's of that day. */
export async function openWraps(
  wraps: readonly unknown[],
  secret: Secret,
): Promise<OpenedWraps | null> {
  const found = wraps.map(wrapFromJson).filter((wrap) => wrap !== null);
  const opened = async (wrap: KeyWrap, unwrapped: Unwrapped, person: Person | null) => {
    if (!unwrapped.ok) return null;
    const vault = { vaultId: wrap.vaultId, epoch: wrap.epoch, vaultKey: unwrapped.vaultKey };
    return { key: { ...vault, previous: await openPrevious(found, vault) }, person };
  };
  if ('recoveryCode' in secret) {
    const code = parseRecoveryCode(secret.recoveryCode);
    const wrap = codeIn(found);
    return wrap && code ? opened(wrap, await openWithCode(wrap, code), null) : null;
  }
  for (const wrap of peopleIn(found)) {
    const person = wrap.kind === 'person' ? { id: wrap.id, name: wrap.name } : null;
    const one = await opened(wrap, await openWithPassphrase(wrap, secret.passphrase), person);
    if (one) return one;
  }
  return null;
}
