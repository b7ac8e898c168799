// A notice on the desktop when something is due: a number and nothing of a patient, once a day, only where asked for.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { changeSettings, readSettings } from './settings.ts';

const ID = 'due';
const TOLD = 'dueTold';
const PERMISSION = { permissions: ['notifications' as const] };
/** Nobody bills before eight; a browser that is open all night would tell at midnight. */
const FROM_HOUR = 8;

const toldSchema = z.iso.date().catch('');

/**
 * Turns the notices on. Only the first thing in a click handler may call it: the browser asks the person for the permission.
 * False when it was refused.
 */
export async function askToTell(): Promise<boolean> {
  const allowed = await browser.permissions.request(PERMISSION);
  if (allowed) await changeSettings(() => ({ tellWhenDue: true }));
  return allowed;
}

/** Turns them off and gives the permission back. */
export async function stopTelling(): Promise<void> {
  await changeSettings(() => ({ tellWhenDue: false }));
  await browser.permissions.remove(PERMISSION);
}

/** `3 things are due today in Bicuspid` */
export function noticeText(due: number): string {
  return due === 1 ? '1 thing is due today in Bicuspid' : `${due} things are due today in Bicuspid`;
}

/** Tells once a day, from eight o'clock on, that so many things are due by `today` (`YYYY-MM-DD`). */
export async function tellDue(due: number, today: string, now = new Date()): Promise<void> {
  if (due === 0 || now.getHours() < FROM_HOUR) return;
  const { tellWhenDue } = await readSettings();
  if (!tellWhenDue || !(await browser.permissions.contains(PERMISSION))) return;
  const stored: Record<string, unknown> = await browser.storage.local.get(TOLD);
  if (toldSchema.parse(stored[TOLD]) === today) return;
  await browser.storage.local.set({ [TOLD]: today });
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Bicuspid',
    message: noticeText(due),
  });
}

/** The panel where the browser lets a notice open it, else the same page as a tab. */
async function openToday(): Promise<void> {
  await browser.notifications.clear(ID);
  try {
    const window = await browser.windows.getLastFocused();
    if (window.id === undefined) throw new Error('no window is open');
    await browser.sidePanel.open({ windowId: window.id });
  } catch {
    await browser.tabs.create({ url: 'sidepanel.html#/today' });
  }
}

let listening = false;

function listen(): void {
  // Without the permission the browser has no such API.
  if (listening || !('notifications' in browser) || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => {
    if (id === ID) void openToday();
  });
}

/** For the service worker: a press on the notice opens Today. Call it synchronously while it starts. */
export function openFromNotice(): void {
  listen();
  browser.permissions.onAdded.addListener(listen);
}
