// First run: a new vault with its passphrase and its recovery code.
import { ARGON2_COST, type Argon2Cost } from './argon2.ts';
import { randomBytes } from './bytes.ts';
import { commit } from './commit.ts';
import { failureOf } from './failures.ts';
import { unwrapByRecovery, wrapByPassphrase, wrapByRecovery, type Vault } from './key-wrap.ts';
import { postNotice } from './notices.ts';
import { openSession } from './open-session.ts';
import { passphraseProblem } from './passphrase.ts';
import { formatRecoveryCode } from './recovery-code.ts';
import { vaultExists } from './stored-wraps.ts';
import { unlockFailure, weakPassphrase, type UnlockFailure } from './unlock-failures.ts';
import { deriveVaultKeys, KEY_EPOCH } from './vault-keys.ts';
import { asOnlyWriter } from './writer-lock.ts';

export type Created = { ok: true; recoveryCode: string } | UnlockFailure;

async function writeVault(
  passphrase: string,
  cost: Argon2Cost,
): Promise<{ ok: true; vault: Vault; recoveryCode: string } | UnlockFailure> {
  if (await vaultExists()) return unlockFailure('exists');
  const vault = { vaultId: crypto.randomUUID(), epoch: KEY_EPOCH, vaultKey: randomBytes(32) };
  const secret = randomBytes(16);
  const at = new Date().toISOString();
  const recovery = await wrapByRecovery(vault, secret, at);
  const keyRows = [await wrapByPassphrase(vault, passphrase, cost, at), recovery];
  // The code is shown once, so it is proved before anybody relies on it.
  if (!(await unwrapByRecovery(recovery, secret)).ok)
    throw new Error('The new code does not open.');

  const keys = await deriveVaultKeys(vault.vaultKey, vault.vaultId, vault.epoch);
  await commit(keys, null, { entry: { at, by: '', kind: 'vault-created' }, keyRows });
  return { ok: true, vault, recoveryCode: formatRecoveryCode(secret) };
}

/**
 * Makes the vault and opens it. The recovery code is returned once and kept nowhere. `cost` is for tests; it may not
 * go below the floor.
 */
export async function createVault(
  passphrase: string,
  { cost = ARGON2_COST }: { cost?: Argon2Cost } = {},
): Promise<Created> {
  const problem = passphraseProblem(passphrase);
  if (problem) return weakPassphrase(problem);
  try {
    const written = await asOnlyWriter(() => writeVault(passphrase, cost));
    if (!written.ok) return written;
    postNotice({ about: 'vault', state: 'created' });
    await openSession(written.vault, null);
    return { ok: true, recoveryCode: written.recoveryCode };
  } catch (error) {
    return unlockFailure('failed', failureOf(error).message);
  }
}
