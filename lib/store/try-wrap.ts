// One try of a secret on one wrap, with the waiting that wrong tries cost.
import type { Bytes } from './bytes.ts';
import { isPair, type KeyWrap } from './key-wrap.ts';
import { openWithPassphrase, peopleIn, type PassphraseWrap } from './open-wrap.ts';
import { wrapIsTrue, type Unwrapped } from './pair-wrap.ts';
import { lastPerson } from './person-id.ts';
import { openPrevious } from './previous-key.ts';
import { storedWraps } from './stored-wraps.ts';
import { countWrongTry, forgetWrongTries, waitSeconds } from './tries.ts';
import { mustWait, unlockFailure, wrongTry, type UnlockFailure } from './unlock-failures.ts';
import { deriveVaultKeys, type KeyMaterial } from './vault-keys.ts';
import { asOnlyTry } from './writer-lock.ts';

export interface Tried<W extends KeyWrap> {
  ok: true;
  wrap: W;
  /** All wraps of the vault, as they were found. */
  wraps: KeyWrap[];
  key: KeyMaterial;
  wrongTries: number;
}

/** Name and public key of a wrap must be what somebody with the vault key wrote there. */
async function isTrue(wrap: KeyWrap, vaultKey: Bytes): Promise<boolean> {
  if (!isPair(wrap)) return true;
  return wrapIsTrue(await deriveVaultKeys(vaultKey, wrap.vaultId, wrap.epoch), wrap);
}

/** One try. `choose` picks the wrap; `open` does the work. */
export async function tryWrap<W extends KeyWrap>(
  choose: (wraps: KeyWrap[]) => W | undefined | Promise<W | undefined>,
  open: (wrap: W) => Promise<Unwrapped>,
  wrongMessage = unlockFailure('wrong').message,
): Promise<Tried<W> | UnlockFailure> {
  return asOnlyTry(async () => {
    const wraps = await storedWraps();
    const wrap = await choose(wraps);
    if (!wrap) return unlockFailure('missing');
    const wait = await waitSeconds(wrap.id, Date.now());
    if (wait > 0) return mustWait(wait);
    const opened = await open(wrap);
    if (!opened.ok && opened.reason === 'weak-settings') return unlockFailure('tampered');
    if (!opened.ok) {
      await countWrongTry(wrap.id, Date.now());
      return wrongTry(wrongMessage, await waitSeconds(wrap.id, Date.now()));
    }
    const { vaultKey } = opened;
    if (!(await isTrue(wrap, vaultKey))) return unlockFailure('tampered');
    const vault = { vaultId: wrap.vaultId, epoch: wrap.epoch, vaultKey };
    const previous = await openPrevious(wraps, vault);
    const wrongTries = await forgetWrongTries(wrap.id);
    return { ok: true, wrap, wraps, key: { ...vault, previous }, wrongTries };
  });
}

/** Whose passphrase is meant: the one named; else the only one, else whoever unlocked last. */
async function meant(wraps: KeyWrap[], id?: string): Promise<PassphraseWrap | undefined> {
  const people = peopleIn(wraps);
  const wanted = id ?? (people.length > 1 ? await lastPerson() : null);
  // A vault that was restored from an earlier day may lack the one who is here: better another than none.
  return people.find((wrap) => wrap.id === wanted) ?? people[0];
}

/** A try of a passphrase. `person`: id of the one it should be of. */
export function tryPassphrase(
  passphrase: string,
  person?: string,
): Promise<Tried<PassphraseWrap> | UnlockFailure> {
  return tryWrap(
    (wraps) => meant(wraps, person),
    (wrap) => openWithPassphrase(wrap, passphrase),
  );
}
