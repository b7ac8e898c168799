// The keys of the open vault in this page: imported once, dropped when the vault is locked.
import { onNotice } from './notices.ts';
import { readSessionKey } from './session-key.ts';
import { sameBytes, type Bytes } from './bytes.ts';
import { deriveVaultKeys, type VaultKeys } from './vault-keys.ts';

let held: { vaultKey: Bytes; keys: VaultKeys } | null = null;
let listening = false;

function dropWhenLocked(): void {
  if (listening) return;
  listening = true;
  onNotice((notice) => {
    if (notice.about === 'vault' && notice.state === 'locked') held = null;
  });
}

/**
 * Keys of the open vault, or null while it is locked. Asks the session each time: a page that missed the notice
 * must not go on with keys it still holds.
 */
export async function openKeys(): Promise<VaultKeys | null> {
  dropWhenLocked();
  const session = await readSessionKey();
  if (!session) {
    held = null;
    return null;
  }
  if (
    !held ||
    held.keys.vaultId !== session.vaultId ||
    !sameBytes(held.vaultKey, session.vaultKey)
  ) {
    const { vaultKey, vaultId, epoch } = session;
    held = { vaultKey, keys: await deriveVaultKeys(vaultKey, vaultId, epoch) };
  }
  return held.keys;
}

/** A read of a locked vault. Screens ask `vaultState` first and listen to `onVaultChange`. */
export class VaultLockedError extends Error {
  override name = 'VaultLockedError';
  constructor() {
    super('The vault is locked.');
  }
}

/** Keys of the open vault. Throws VaultLockedError while it is locked. */
export async function requireKeys(): Promise<VaultKeys> {
  const keys = await openKeys();
  if (!keys) throw new VaultLockedError();
  return keys;
}
