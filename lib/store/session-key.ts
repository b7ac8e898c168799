// Where the unwrapped vault key lives while the vault is open: memory of the browser, never a disk. Also the small
// unencrypted values (waiting time, lock minutes). The one file of this room that knows the extension API.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { fromBase64, toBase64, type Bytes } from './bytes.ts';

/** A key-value area with the calls this room needs; `browser.storage.session` and `.local` in the product. */
export interface StorageArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

type AreaName = 'session' | 'local';

function browserArea(name: AreaName): StorageArea {
  return {
    get: async (key) => (await browser.storage[name].get(key))[key],
    set: (key, value) => browser.storage[name].set({ [key]: value }),
    clear: () => browser.storage[name].clear(),
  };
}

let areas: Record<AreaName, StorageArea> = {
  session: browserArea('session'),
  local: browserArea('local'),
};

/** Other areas than the browser's, for tests and for pages outside an extension. */
export function setStorageAreas(replacement: Record<AreaName, StorageArea>): void {
  areas = replacement;
}

/** Small unencrypted values; nothing about a patient is ever written here. */
export function localArea(): StorageArea {
  return areas.local;
}

/** Values that live as long as the vault is open; emptied by `clearSession`. */
export function sessionArea(): StorageArea {
  return areas.session;
}

const SESSION_KEY = 'vaultKey';
const sessionSchema = z.object({
  vaultId: z.string(),
  epoch: z.number().int(),
  key: z.string(),
  /** Milliseconds since 1970, for the longest time a vault stays open. */
  unlockedAt: z.number(),
  previous: z.object({ epoch: z.number().int(), key: z.string() }).optional(),
  person: z.object({ id: z.string(), name: z.string() }).optional(),
});

export interface SessionKey {
  vaultId: string;
  epoch: number;
  vaultKey: Bytes;
  unlockedAt: number;
  /** The key of before, while a change of key is under way. */
  previous?: { epoch: number; vaultKey: Bytes } | null;
  /** Who unlocked. */
  person?: { id: string; name: string };
}

/** The key of the open vault, or null while it is locked. */
export async function readSessionKey(): Promise<SessionKey | null> {
  const parsed = sessionSchema.safeParse(await areas.session.get(SESSION_KEY));
  if (!parsed.success) return null;
  const { key, previous, person, ...rest } = parsed.data;
  const vaultKey = fromBase64(key);
  const old = previous && fromBase64(previous.key);
  if (!vaultKey) return null;
  return {
    ...rest,
    vaultKey,
    ...(person && { person }),
    ...(old && { previous: { epoch: previous.epoch, vaultKey: old } }),
  };
}

export async function writeSessionKey(session: SessionKey): Promise<void> {
  const { vaultKey, previous, ...rest } = session;
  await areas.session.set(SESSION_KEY, {
    ...rest,
    key: toBase64(vaultKey),
    ...(previous && { previous: { epoch: previous.epoch, key: toBase64(previous.vaultKey) } }),
  });
}

/** Empties the whole session area: whatever else a page left there belonged to the open vault. */
export async function clearSession(): Promise<void> {
  await areas.session.clear();
}
