// The settings are a page of their own: they need more room than the panel has.
import { browser } from 'wxt/browser';

export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}
