// The number on the toolbar icon: how much is due. Kept as counts by day, so that it is right while the vault is locked.
import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'due';
const ALARM = 'due-badge';
const countsSchema = z.record(z.iso.date(), z.number().int().min(0)).catch({});

/** Today where this computer stands, `YYYY-MM-DD`. */
function localDay(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Keeps how many tasks become due on which day: dates and numbers, nothing of a patient. */
export async function rememberDue(counts: Readonly<Record<string, number>>): Promise<void> {
  await browser.storage.local.set({ [KEY]: counts });
  await showDue();
}

/** Shows what is due by now. */
export async function showDue(today = localDay()): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const counts = countsSchema.parse(stored[KEY] ?? {});
  let due = 0;
  for (const [day, count] of Object.entries(counts)) if (day <= today) due += count;
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
}

/** For the service worker: counts anew each hour and when the browser starts. Call it synchronously while it starts. */
export function keepDueShown(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void showDue();
  });
  const begin = () => {
    void browser.alarms.create(ALARM, { periodInMinutes: 60 });
    void showDue();
  };
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}
