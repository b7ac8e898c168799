// The people of this vault, each with a passphrase of her own: list, add, rename, remove.
import { ARGON2_COST, type Argon2Cost } from './argon2.ts';
import type { KeyWrap, PersonWrap } from './key-wrap.ts';
import { logEntry } from './open-session.ts';
import { openKeys } from './open-vault.ts';
import { devicesIn, nameIn, peopleIn } from './open-wrap.ts';
import { resealed, wrapForPerson, wrapIsTrue, type Person } from './pair-wrap.ts';
import { passphraseProblem } from './passphrase.ts';
import { lastPerson, newPersonId } from './person-id.ts';
import { readSessionKey, writeSessionKey } from './session-key.ts';
import { storedWraps } from './stored-wraps.ts';
import { tryPassphrase } from './try-wrap.ts';
import { unlockFailure, weakPassphrase, type UnlockFailure } from './unlock-failures.ts';
import { whoIsHere } from './who.ts';

export type Changed = { ok: true } | UnlockFailure;

export interface ListedPerson extends Person {
  /** Whether she can unlock with her fingerprint, face or PIN on some computer. */
  devices: number;
}

/** Everybody who can unlock, in the order in which they were added. Also while the vault is locked. */
export async function listPeople(): Promise<ListedPerson[]> {
  const wraps = await storedWraps();
  const devices = devicesIn(wraps);
  return peopleIn(wraps).map((wrap) => ({
    id: wrap.id,
    name: nameIn(wrap),
    devices: devices.filter(({ person }) => person === wrap.id).length,
  }));
}

/** Whom the unlock screen offers first: whoever unlocked last here. */
export async function likelyPerson(): Promise<string | null> {
  const [people, last] = await Promise.all([listPeople(), lastPerson()]);
  return (people.find(({ id }) => id === last) ?? people[0])?.id ?? null;
}

const FAILED = 'Nothing was changed. Unlock again and try once more.';
const done = (written: boolean): Changed =>
  written ? { ok: true } : unlockFailure('failed', FAILED);

/** Why a name will not do, as a sentence; null when it will. */
function nameProblem(name: string, others: readonly ListedPerson[]): string | null {
  if (name === '') return 'Type a name. It stands beside everything this person does.';
  const taken = others.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return taken ? 'Somebody here already has this name. Add a letter of the last name.' : null;
}

/**
 * Adds a person with the passphrase that she chose herself. `approval` is the passphrase of whoever is here: somebody
 * who finds an open vault must not be able to make a way back in.
 */
export async function addPerson(
  name: string,
  passphrase: string,
  approval: string,
  { cost = ARGON2_COST }: { cost?: Argon2Cost } = {},
): Promise<Changed> {
  const problem = nameProblem(name.trim(), await listPeople()) ?? passphraseProblem(passphrase);
  if (problem) return weakPassphrase(problem);
  const tried = await tryPassphrase(approval, (await whoIsHere())?.id);
  if (!tried.ok) return tried;
  const person = { id: newPersonId(), name: name.trim() };
  const at = new Date().toISOString();
  const wrap = await wrapForPerson(tried.key, person, passphrase, cost, at);
  return done(await logEntry({ kind: 'person-added', text: person.name }, { put: [wrap] }));
}

const wrapOf = (wraps: readonly KeyWrap[], id: string): PersonWrap | undefined =>
  wraps.find((wrap): wrap is PersonWrap => wrap.kind === 'person' && wrap.id === id);

/** Another name for a person; what she did before keeps the name of that time. */
export async function renamePerson(id: string, name: string): Promise<Changed> {
  const others = (await listPeople()).filter((one) => one.id !== id);
  const problem = nameProblem(name.trim(), others);
  if (problem) return weakPassphrase(problem);
  const wrap = wrapOf(await storedWraps(), id);
  const [session, keys] = await Promise.all([readSessionKey(), openKeys()]);
  if (!wrap || !session || !keys || !(await wrapIsTrue(keys, wrap))) {
    return unlockFailure('failed', FAILED);
  }
  const { vaultId, epoch, vaultKey } = session;
  const renamed = { ...wrap, name: name.trim() };
  const text = `${wrap.name || 'without a name'} is now ${renamed.name}`;
  const put = [await resealed(renamed, { vaultId, epoch, vaultKey })];
  if (!(await logEntry({ kind: 'person-renamed', text }, { put }))) return done(false);
  if (session.person?.id === id) {
    await writeSessionKey({ ...session, person: { id, name: renamed.name } });
  }
  return done(true);
}

/**
 * Removes a person: her passphrase and her computers open nothing that is written from now on. The last one cannot be
 * removed. Whoever knew the passphrase may have a copy of today's vault, so a change of key is suggested afterwards.
 */
export async function removePerson(id: string, approval: string): Promise<Changed> {
  const here = await whoIsHere();
  if (here?.id === id) {
    const message = 'You cannot remove yourself. Let a colleague unlock and do it.';
    return unlockFailure('failed', message);
  }
  const tried = await tryPassphrase(approval, here?.id);
  if (!tried.ok) return tried;
  const people = peopleIn(tried.wraps);
  const gone = people.find((wrap) => wrap.id === id);
  if (!gone || people.length < 2) {
    return unlockFailure('failed', 'The last person cannot be removed; nobody could unlock then.');
  }
  const devices = devicesIn(tried.wraps).filter(({ person }) => person === id);
  const drop = [id, ...devices.map((device) => device.id)];
  return done(await logEntry({ kind: 'person-removed', text: nameIn(gone) }, { drop }));
}
