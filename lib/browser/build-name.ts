// Names this build of the extension.
import { browser } from 'wxt/browser';

/** Its version; '' on a page that is none of the extension's. */
export const buildName = (): string => browser.runtime?.getManifest().version ?? '';
