// The service worker: listeners only, and no state. It never touches a case.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepDueShown } from '../lib/browser/due-badge.ts';
import { openFromNotice } from '../lib/browser/due-notice.ts';
import { lockWhenUnused } from '../lib/browser/idle-lock.ts';
import { openPanel } from '../lib/browser/open-panel.ts';
import { prepareField } from '../lib/browser/prepare-field.ts';
import { keepStorageTrusted } from '../lib/browser/trusted-storage.ts';
import { lock } from '../lib/store/lock.ts';

export default defineBackground(() => {
  void keepStorageTrusted();
  lockWhenUnused();
  keepDueShown();
  openFromNotice();
  // A new version brings its own codes; they are prepared before somebody looks one up.
  browser.runtime.onInstalled.addListener(() => void prepareField());
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'lock-vault') void lock();
    if (command === 'open-panel' && tab) void openPanel(tab.windowId);
  });
});
