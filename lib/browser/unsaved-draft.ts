// The last words typed before a page went away: a closing page cannot wait for encryption and disk, but its message to
// the browser's session memory still arrives. That memory holds the vault key too, and locking empties both.
import { browser } from 'wxt/browser';

/** What was typed and not yet saved, with what it started from. */
export interface Draft<T> {
  base: T;
  value: T;
}

const nameOf = (record: string) => `draft:${record}`;

/** Called while the page is closing; there is nobody left to hear of a failure. */
export function keepDraft(record: string, draft: Draft<unknown>): void {
  void browser?.storage?.session.set({ [nameOf(record)]: draft }).catch(() => undefined);
}

/** The kept draft of a record, once: it is gone afterwards. `T` is what `keepDraft` was given for this record. */
export async function takeDraft<T>(record: string): Promise<Draft<T> | null> {
  // Pages outside an extension (component tests) have no such memory.
  const session = browser?.storage?.session;
  if (!session) return null;
  const stored: Record<string, unknown> = await session.get(nameOf(record));
  const draft = stored[nameOf(record)];
  if (draft === undefined) return null;
  await session.remove(nameOf(record));
  return draft as Draft<T>;
}
