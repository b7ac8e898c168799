// Words that a page has shown stay in its memory until somebody needs the room; only a new page surely has none of them.
import { browser } from 'wxt/browser';

/** Loads this page of the extension anew, at the same address. Does nothing outside an extension (component tests). */
export function forgetPage(): void {
  if (browser?.runtime?.id) location.reload();
}
