// Content scripts live in the process of a portal's page; the browser lets them read and write `storage.local` unless it
// is told otherwise. A page that took over its process could forge the canary there.
import { browser } from 'wxt/browser';

/** Closes both storage areas that we use to everything but the extension's own pages and its worker. */
export async function keepStorageTrusted(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await Promise.all([
    browser.storage.local.setAccessLevel({ accessLevel }),
    browser.storage.session.setAccessLevel({ accessLevel }),
  ]);
}
