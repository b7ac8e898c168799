// Locks the vault when nobody is there: at once with the computer's own lock, else after minutes without a click or key.
import { browser } from 'wxt/browser';
import { lock } from '../store/lock.ts';
import { onSettingsChange, readSettings } from './settings.ts';

const ALARM = 'idle-lock';
/** Activity is reported this often at most; an alarm is precise to about half a minute anyway. */
const REPORT_EVERY_MS = 20_000;

async function postpone(): Promise<void> {
  const { lockAfterMinutes } = await readSettings();
  await browser.alarms.create(ALARM, { delayInMinutes: lockAfterMinutes });
}

/** For every page of ours: each click or key moves the time of locking. Returns the call that ends it. */
export function stayOpenWhileUsed(page: Window = window): () => void {
  let reported = -Infinity;
  const used = () => {
    if (performance.now() - reported < REPORT_EVERY_MS) return;
    reported = performance.now();
    void postpone();
  };
  used();
  const events = ['pointerdown', 'keydown'] as const;
  for (const event of events) page.addEventListener(event, used, { capture: true });
  const stop = onSettingsChange(() => void postpone());
  return () => {
    for (const event of events) page.removeEventListener(event, used, { capture: true });
    stop();
  };
}

/** For the service worker: registers what locks. Call it synchronously while the worker starts. */
export function lockWhenUnused(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void lock();
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lock();
  });
}
