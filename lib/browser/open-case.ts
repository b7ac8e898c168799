// Which case is open in the panel, for the popup and for coming back. Session memory only: locking empties it.
import { browser } from 'wxt/browser';

const KEY = 'openCaseId';

/** Says which case is open; null when none is. The id is random and means nothing outside the vault. */
export async function setOpenCase(id: string | null): Promise<void> {
  if (id === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: id });
}

/** The case that is open, or was when the panel was closed; null when none was or the vault was locked since. */
export async function openCaseId(): Promise<string | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const id = stored[KEY];
  return typeof id === 'string' && id !== '' ? id : null;
}
