// Preferences of this browser that say nothing about a patient: kept unencrypted, readable while the vault is locked.
import { browser } from 'wxt/browser';
import { z } from 'zod';

const settingsSchema = z.object({
  /** Minutes without a click or key in Bicuspid's own pages until the vault locks. */
  lockAfterMinutes: z.number().int().min(1).max(60).catch(10),
  /** Origins that the person allowed, exactly as in `location.origin`; see access.ts. */
  portals: z.array(z.string()).catch([]),
  /** Say it on the desktop when something becomes due; off until somebody asks for it. */
  tellWhenDue: z.boolean().catch(false),
  /** Count the minutes that a pre-auth takes; off until somebody asks for it. */
  measureTime: z.boolean().catch(false),
  /** Families of the playbook that the practice begins with. */
  plays: z.array(z.string()).catch([]),
});

export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** The stored preferences; what is missing or unreadable has its default. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const value = stored[KEY];
  return settingsSchema.parse(typeof value === 'object' && value !== null ? value : {});
}

/** Changes some preferences and leaves the others. Two pages that change at once take turns. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  await navigator.locks.request('bicuspid-settings', async () => {
    const now = await readSettings();
    await browser.storage.local.set({ [KEY]: { ...now, ...change(now) } });
  });
}

/** Hears changes made here and in other pages. Returns the call that ends it. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
