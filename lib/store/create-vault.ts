// First run: a new vault with its passphrase and its recovery code.
import { ARGON2_COST, type Argon2Cost } from './argon2.ts';
import { randomBytes } from './bytes.ts';
import { commit } from './commit.ts';
import { failureOf } from './failures.ts';
import type { Vault } from './key-wrap.ts';
import { postNotice } from './notices.ts';
import { openSession } from './open-session.ts';
import { openRecovery, wrapForPerson, wrapForRecovery, type Person } from './pair-wrap.ts';
import { passphraseProblem } from './passphrase.ts';
import { newPersonId, rememberPerson } from './person-id.ts';
import { formatRecoveryCode } from './recovery-code.ts';
import { vaultExists } from './stored-wraps.ts';
import { unlockFailure, weakPassphrase, type UnlockFailure } from './unlock-failures.ts';
import { deriveVaultKeys, KEY_EPOCH } from './vault-keys.ts';
import { asOnlyWriter } from './writer-lock.ts';

export type Created = { ok: true; recoveryCode: string } | UnlockFailure;

async function writeVault(
  person: Person,
  passphrase: string,
  cost: Argon2Cost,
): Promise<{ ok: true; vault: Vault; recoveryCode: string } | UnlockFailure> {
  if (await vaultExists()) return unlockFailure('exists');
  const vault = { vaultId: crypto.randomUUID(), epoch: KEY_EPOCH, vaultKey: randomBytes(32) };
  const secret = randomBytes(16);
  const at = new Date().toISOString();
  const recovery = await wrapForRecovery(vault, secret, at);
  const put = [await wrapForPerson(vault, person, passphrase, cost, at), recovery];
  // The code is shown once, so it is proved before anybody relies on it.
  if (!(await openRecovery(recovery, secret)).ok) throw new Error('The new code does not open.');

  const keys = await deriveVaultKeys(vault.vaultKey, vault.vaultId, vault.epoch);
  await commit(keys, null, {
    entry: { at, by: person.name, kind: 'vault-created' },
    keys: { put },
  });
  return { ok: true, vault, recoveryCode: formatRecoveryCode(secret) };
}

/**
 * Makes the vault of its first person and opens it. The recovery code is returned once and kept nowhere. `cost` is for
 * tests; it may not go below the floor.
 */
export async function createVault(
  passphrase: string,
  { name = '', cost = ARGON2_COST }: { name?: string; cost?: Argon2Cost } = {},
): Promise<Created> {
  const problem = passphraseProblem(passphrase);
  if (problem) return weakPassphrase(problem);
  try {
    const person = { id: newPersonId(), name: name.trim() };
    const written = await asOnlyWriter(() => writeVault(person, passphrase, cost));
    if (!written.ok) return written;
    await rememberPerson(person.id);
    postNotice({ about: 'vault', state: 'created' });
    await openSession({ ...written.vault, person }, null);
    return { ok: true, recoveryCode: written.recoveryCode };
  } catch (error) {
    return unlockFailure('failed', failureOf(error).message);
  }
}
