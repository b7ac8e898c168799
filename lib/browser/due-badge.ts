// The number on the toolbar icon: how much is due. Kept as changes by day, so that it is right while the vault is locked
// and after a browser that was closed for days.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { tellDue } from './due-notice.ts';

const KEY = 'due';
const ALARM = 'due-badge';
const countsSchema = z.record(z.iso.date(), z.number().int()).catch({});

/** Today where this computer stands, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Keeps by how much the number of due tasks changes on which day: dates and numbers, nothing of a patient. */
export async function rememberDue(counts: Readonly<Record<string, number>>): Promise<void> {
  await browser.storage.local.set({ [KEY]: counts });
  await showDue();
}

/** Shows what is due by now, and answers it. */
export async function showDue(now = new Date()): Promise<number> {
  const today = localDay(now);
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const counts = countsSchema.parse(stored[KEY] ?? {});
  let due = 0;
  for (const [day, change] of Object.entries(counts)) if (day <= today) due += change;
  await browser.action.setBadgeText({ text: due <= 0 ? '' : due > 99 ? '99+' : String(due) });
  return Math.max(0, due);
}

async function showAndTell(): Promise<void> {
  const now = new Date();
  await tellDue(await showDue(now), localDay(now), now);
}

/** The alarm outlives the worker; where a browser lost it, the next start of the worker sets it again. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) {
    await browser.alarms.create(ALARM, { periodInMinutes: 60, delayInMinutes: 1 });
  }
}

/** For the service worker: counts anew each hour and when the browser starts. Call it synchronously while it starts. */
export function keepDueShown(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void showAndTell();
  });
  browser.runtime.onStartup.addListener(() => void showAndTell());
  browser.runtime.onInstalled.addListener(() => void showAndTell());
  void keepAlarm();
}
