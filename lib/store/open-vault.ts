// The keys of the open vault in this page: imported once, dropped when the vault is locked.
import { db } from './database.ts';
import { lock } from './lock.ts';
import { onNotice } from './notices.ts';
import { readSessionKey } from './session-key.ts';
import { sameBytes, type Bytes } from './bytes.ts';
import { deriveAllKeys, type VaultKeys } from './vault-keys.ts';

/** Twelve hours: a vault left open overnight is locked in the morning even when the idle alarm never fired. */
export const LONGEST_OPEN_MS = 12 * 60 * 60 * 1000;

let held: { vaultKey: Bytes; keys: VaultKeys } | null = null;
const forgets = new Set<() => void>();
let listening = false;

function forgetAll(): void {
  held = null;
  for (const forget of forgets) forget();
}

function listenForLock(): void {
  if (listening) return;
  listening = true;
  onNotice((notice) => {
    if (notice.about !== 'vault') return;
    if (notice.state === 'locked') forgetAll();
    // A vault that another page brought back may have another name now.
    else void db.follow();
  });
}

/** Runs `forget` whenever this page learns that the vault is locked: for everything decrypted that it keeps. */
export function onForget(forget: () => void): void {
  listenForLock();
  forgets.add(forget);
}

/**
 * Keys of the open vault, or null while it is locked. Asks the session each time: a page that missed the notice
 * must not go on with keys it still holds.
 */
export async function openKeys(): Promise<VaultKeys | null> {
  listenForLock();
  const session = await readSessionKey();
  if (!session) {
    forgetAll();
    return null;
  }
  const openFor = Date.now() - session.unlockedAt;
  if (openFor < 0 || openFor > LONGEST_OPEN_MS) {
    await lock();
    return null;
  }
  if (
    !held ||
    held.keys.vaultId !== session.vaultId ||
    held.keys.previous?.epoch !== session.previous?.epoch ||
    !sameBytes(held.vaultKey, session.vaultKey)
  ) {
    forgetAll();
    held = { vaultKey: session.vaultKey, keys: await deriveAllKeys(session) };
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
