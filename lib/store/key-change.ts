// A new vault key for everything: for when somebody left who knew a passphrase. Begun by a person, carried on by whichever
// page has the vault open, in small steps, over restarts and crashes. See docs/adr/0016.
import { randomBytes } from './bytes.ts';
import { readCanary, writeCanary } from './canary.ts';
import { commit, headForWriting } from './commit.ts';
import { db, type HeadRow } from './database.ts';
import { failureOf, writeFailure, type WriteFailure } from './failures.ts';
import { isPair, previousIn, type PairWrap, type PreviousKey } from './key-wrap.ts';
import { mirrorDatabase } from './mirror-place.ts';
import { syncLocked } from './mirror.ts';
import { onNotice, postNotice } from './notices.ts';
import { checkVault } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import { resealed, wrapIsTrue } from './pair-wrap.ts';
import { nameForTrail } from './practice-record.ts';
import { wrapPrevious } from './previous-key.ts';
import { RESEALED } from './reseal-rows.ts';
import { resealStep, stillOld } from './reseal.ts';
import { readSessionKey, writeSessionKey } from './session-key.ts';
import { dropSetAside } from './set-aside.ts';
import { tryPassphrase } from './try-wrap.ts';
import { unlockFailure, type UnlockFailure } from './unlock-failures.ts';
import { deriveAllKeys, type VaultKeys } from './vault-keys.ts';
import { VaultDamagedError } from './verdict.ts';
import { whoIsHere } from './who.ts';
import { asOnlyWriter } from './writer-lock.ts';

const tell = () => postNotice({ about: 'key-change' });

const OLD_CODE =
  'The recovery code is from an earlier version of Bicuspid. Make a new one first; then the key can be changed.';
const FORGED =
  'One of the stored keys was changed by something else, so the key was not changed. Remove the person it belongs to, or restore a backup.';

/** The wraps to seal anew, all of them vouched for; or why not. */
async function wrapsToCarryOn(keys: VaultKeys): Promise<PairWrap[] | UnlockFailure> {
  const wraps = await db.keys.toArray();
  const pairs = wraps.filter(isPair);
  if (pairs.length < wraps.length || !pairs.some(({ kind }) => kind === 'recovery')) {
    return unlockFailure('failed', OLD_CODE);
  }
  for (const wrap of pairs) {
    if (!(await wrapIsTrue(keys, wrap))) return unlockFailure('tampered', FORGED);
  }
  return pairs;
}

async function begin(): Promise<{ ok: true } | UnlockFailure | WriteFailure> {
  const [session, keys] = await Promise.all([readSessionKey(), openKeys()]);
  if (!session || !keys) return writeFailure('locked');
  if (previousIn(await db.keys.toArray())) return { ok: true };
  const head = await headForWriting(keys);
  if ('ok' in head) return head;
  const wraps = await wrapsToCarryOn(keys);
  if ('ok' in wraps) return wraps;

  const { vaultId, epoch, vaultKey } = session;
  const old = { vaultId, epoch, vaultKey };
  const next = { vaultId, epoch: epoch + 1, vaultKey: randomBytes(32) };
  const at = new Date().toISOString();
  const put = await Promise.all(wraps.map((wrap) => resealed(wrap, next)));
  const previous = await wrapPrevious(old, next, RESEALED[0], at);
  const material = { ...next, previous: { epoch, vaultKey } };
  const entry = { at, by: await nameForTrail(keys), kind: 'keys-rotated' as const, text: 'begun' };
  await commit(await deriveAllKeys(material), head, { entry, keys: { put: [...put, previous] } });
  // On the disk first: a key that is only in memory must never seal anything.
  await writeSessionKey({ ...session, ...material });
  // The copy learns how it will be opened before anything else changes.
  await syncLocked();
  return { ok: true };
}

/**
 * Begins a change of key: from now on everything is written with a new vault key, and `continueKeyChange` seals anew what
 * is here. Everybody's passphrase and the recovery code stay as they are. Asks for the passphrase of whoever is here.
 */
export async function beginKeyChange(
  passphrase: string,
): Promise<{ ok: true } | UnlockFailure | WriteFailure> {
  const tried = await tryPassphrase(passphrase, (await whoIsHere())?.id);
  if (!tried.ok) return tried;
  const check = await checkVault();
  if (check?.outcome !== 'ok') return writeFailure('read-only', check?.message);
  try {
    const begun = await asOnlyWriter(begin);
    if (begun.ok) tell();
    return begun;
  } catch (error) {
    return failureOf(error);
  }
}

/** Whether there is a step left; false when all rows were worked through. */
async function takeStep(): Promise<boolean | WriteFailure> {
  const keys = await openKeys();
  if (!keys) return writeFailure('locked');
  const head = await headForWriting(keys);
  if ('ok' in head) return head;
  const wraps = await db.keys.toArray();
  const state = previousIn(wraps);
  if (!state) return false;
  if (!keys.previous) return writeFailure('locked');
  // The check after a crash compares the end of the trail with the canary, so that must not lag behind.
  const canary = await readCanary();
  if (canary?.sequence !== head.sequence) await writeCanary(keys, head, wraps);
  return (await resealStep(keys, state)) !== null;
}

async function finish(): Promise<{ ok: true } | WriteFailure> {
  const [session, keys] = await Promise.all([readSessionKey(), openKeys()]);
  if (!session || !keys) return writeFailure('locked');
  const head: HeadRow | WriteFailure = await headForWriting(keys);
  if ('ok' in head) return head;
  const wraps = await db.keys.toArray();
  if (previousIn(wraps)) {
    await writeCanary(keys, head, wraps);
    if ((await mirrorDatabase()) && !(await syncLocked())) {
      return writeFailure(
        'failed',
        'The second copy could not be sealed with the new key, so the old key is kept until it can. Free some space on the disk and unlock again.',
      );
    }
    await dropSetAside();
    const at = new Date().toISOString();
    const entry = { at, by: await nameForTrail(keys), kind: 'keys-rotated' as const, text: 'done' };
    await commit(keys, head, { entry, keys: { drop: ['previous'] } });
  }
  const { previous: _previous, ...rest } = session;
  await writeSessionKey(rest);
  return { ok: true };
}

/** Goes back to a table that still has rows of the old key, e.g. after the second copy was brought back meanwhile. */
async function goBackTo(table: string): Promise<void> {
  await asOnlyWriter(async () => {
    const state = previousIn(await db.keys.toArray());
    if (!state) return;
    const back: PreviousKey = { ...state, table, after: '', chainedTo: new Uint8Array() };
    await db.keys.put(back);
  });
}

async function carryOn(): Promise<{ ok: true } | WriteFailure> {
  for (;;) {
    for (;;) {
      const more = await asOnlyWriter(takeStep);
      if (typeof more !== 'boolean') return more;
      tell();
      if (!more) break;
    }
    const keys = await openKeys();
    if (!keys) return writeFailure('locked');
    if (!keys.previous) return { ok: true };
    // The old key is thrown away for good: every row is looked at once more before that.
    const left = await stillOld(keys);
    if (left) await goBackTo(left);
    else return asOnlyWriter(finish);
  }
}

/**
 * Carries a change of key on to its end; at once done when there is none. Pages wait for each other: when the one that
 * works is closed, another goes on. Ends early when the vault is locked; the next unlocking goes on from there.
 */
export async function continueKeyChange(): Promise<{ ok: true } | WriteFailure> {
  try {
    return await navigator.locks.request('bicuspid-key-change', carryOn);
  } catch (error) {
    if (error instanceof VaultDamagedError) return writeFailure('read-only', error.message);
    return failureOf(error);
  } finally {
    tell();
  }
}

/** How far a change of key is, from 0 to 1; null when there is none under way. */
export async function keyChangeProgress(): Promise<number | null> {
  const state = previousIn(await db.keys.toArray());
  if (!state) return null;
  const counts = await Promise.all(RESEALED.map((table) => db.table(table).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const at = RESEALED.findIndex((table) => table === state.table);
  if (at < 0) return 1;
  const before = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
  const here =
    state.after === ''
      ? 0
      : await db
          .table(state.table)
          .where(':id')
          .belowOrEqual(JSON.parse(state.after) as IDBValidKey)
          .count();
  return (before + here) / Math.max(1, total);
}

/** Hears that a change of key has begun, moved on or ended, in any page. Returns the call that ends it. */
export function onKeyChange(listener: () => void): () => void {
  return onNotice((notice) => {
    if (notice.about === 'key-change') listener();
  });
}
