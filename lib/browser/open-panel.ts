// Opens the side panel, or the same page as a full tab.
import { browser } from 'wxt/browser';

/** Opens the panel of a window. Only the first thing in a click handler may do it: nothing awaited before. */
export function openPanel(windowId: number): Promise<void> {
  return browser.sidePanel.open({ windowId });
}
