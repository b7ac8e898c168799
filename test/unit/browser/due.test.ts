// The badge and the notice as the worker makes them: from counts by day, while the vault is locked, whenever it wakes.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

class Listeners<A extends unknown[]> {
  all: ((...args: A) => void)[] = [];
  addListener = (listener: (...args: A) => void) => void this.all.push(listener);
  removeListener = () => undefined;
  fire = (...args: A) => this.all.forEach((listener) => listener(...args));
}

interface Notice {
  title: string;
  message: string;
}

/** A browser whose worker may die between any two calls: only storage, alarms and permissions live on. */
function browserFor(stored: Record<string, unknown>, granted: boolean) {
  const seen = {
    badge: '',
    notices: [] as Notice[],
    tabs: [] as string[],
    panels: 0,
    panelFails: false,
  };
  const alarms = new Map<string, unknown>();
  const chrome = {
    runtime: {
      id: 'bicuspid',
      onStartup: new Listeners(),
      onInstalled: new Listeners(),
      getURL: (path: string) => path,
    },
    storage: {
      onChanged: new Listeners(),
      local: {
        get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
        set: (items: Record<string, unknown>) =>
          Promise.resolve(void Object.assign(stored, structuredClone(items))),
      },
    },
    action: {
      setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (seen.badge = text)),
    },
    alarms: {
      onAlarm: new Listeners<[{ name: string }]>(),
      get: (name: string) => Promise.resolve(alarms.get(name)),
      create: (name: string, info: unknown) => Promise.resolve(void alarms.set(name, info)),
    },
    permissions: {
      onAdded: new Listeners(),
      contains: () => Promise.resolve(granted),
      request: () => Promise.resolve(granted),
      remove: () => Promise.resolve(true),
    },
    windows: { getLastFocused: () => Promise.resolve({ id: 7 }) },
    sidePanel: {
      open: () => {
        if (seen.panelFails)
          return Promise.reject(new Error('may only be called in response to a user gesture'));
        seen.panels += 1;
        return Promise.resolve();
      },
    },
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(void seen.tabs.push(url)) },
    notifications: {
      onClicked: new Listeners<[string]>(),
      create: (_id: string, notice: Notice) => Promise.resolve(void seen.notices.push(notice)),
      clear: () => Promise.resolve(true),
    },
  };
  return { chrome, seen, alarms, stored };
}

let world: ReturnType<typeof browserFor>;
// `wxt/browser` keeps the object that it found first: this one is always the browser of the test that runs.
vi.stubGlobal(
  'chrome',
  new Proxy(
    {},
    {
      get: (_, name) => world?.chrome[name as keyof typeof world.chrome] ?? { id: 'bicuspid' },
      has: (_, name) => name in world.chrome,
    },
  ),
);
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });

/** A fresh start of the worker in that browser: its modules know nothing of before. */
async function wake(here: ReturnType<typeof browserFor>) {
  world = here;
  // The listeners of the worker before died with it.
  for (const event of [
    here.chrome.alarms.onAlarm,
    here.chrome.runtime.onStartup,
    here.chrome.runtime.onInstalled,
  ])
    event.all = [];
  vi.resetModules();
  const { keepDueShown, rememberDue } = await import('../../../lib/browser/due-badge.ts');
  const { openFromNotice, askToTell } = await import('../../../lib/browser/due-notice.ts');
  keepDueShown();
  openFromNotice();
  await settle();
  return { rememberDue, askToTell };
}

/** What the listeners began has ended. */
const settle = () => new Promise<void>((done) => setImmediate(done));

const COUNTS = { '2026-11-24': 2, '2026-11-27': 1, '2026-12-03': -1 };
const AT = { due: COUNTS, settings: { tellWhenDue: true } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function tick(here: ReturnType<typeof browserFor>) {
  here.chrome.alarms.onAlarm.fire({ name: 'due-badge' });
  await settle();
}

describe('the badge', () => {
  test.each([
    ['2026-11-23T12:00:00', ''],
    ['2026-11-24T00:00:01', '2'],
    ['2026-11-26T23:59:59', '2'],
    ['2026-11-27T00:00:00', '3'],
    ['2026-12-03T09:00:00', '2'],
    ['2027-01-05T09:00:00', '2'],
  ])('at %s says “%s”', async (now, badge) => {
    vi.setSystemTime(new Date(now));
    const here = browserFor(structuredClone(AT), false);
    await wake(here);
    await tick(here);
    expect(here.seen.badge).toBe(badge);
  });

  test('is right each time, though the worker dies after every alarm of nine days', async () => {
    const here = browserFor(structuredClone(AT), false);
    const shown: string[] = [];
    for (let day = 23; day <= 31; day += 1) {
      vi.setSystemTime(new Date(2026, 10, day, 12));
      await wake(here);
      // The dead worker's listeners died with it.
      here.chrome.alarms.onAlarm.all = here.chrome.alarms.onAlarm.all.slice(-1);
      await tick(here);
      shown.push(here.seen.badge);
    }
    expect(shown).toEqual(['', '2', '2', '2', '3', '3', '3', '3', '3']);
  });

  test('sets its alarm again where the browser lost it, and leaves a living one alone', async () => {
    const here = browserFor({}, false);
    await wake(here);
    expect(here.alarms.has('due-badge')).toBe(true);
    here.alarms.set('due-badge', 'as it was');
    await wake(here);
    expect(here.alarms.get('due-badge')).toBe('as it was');
  });

  test('what is stored says days and numbers, nothing else', async () => {
    vi.setSystemTime(new Date('2026-11-24T09:00:00'));
    const here = browserFor({}, false);
    const { rememberDue } = await wake(here);
    await rememberDue(COUNTS);
    expect(here.stored['due']).toEqual(COUNTS);
    expect(here.seen.badge).toBe('2');
  });

  test.each([
    ['damaged', 'x'],
    ['of another kind', { soon: 3 }],
  ])('counts that are %s show nothing', async (_, due) => {
    const here = browserFor({ due }, false);
    await wake(here);
    await tick(here);
    expect(here.seen.badge).toBe('');
  });
});

describe('the local day decides, wherever the computer stands', () => {
  test.each([
    // The same moment: Nov 24 in Honolulu, already Nov 25 in New York.
    ['Pacific/Honolulu', '2026-11-25T06:00:00Z', { '2026-11-25': 4 }, ''],
    ['America/New_York', '2026-11-25T06:00:00Z', { '2026-11-25': 4 }, '4'],
    // The night in which the clocks go back, and the one in which they go forward.
    ['America/Chicago', '2026-11-01T05:30:00Z', { '2026-11-01': 1 }, '1'],
    ['America/Chicago', '2026-11-01T04:30:00Z', { '2026-11-01': 1 }, ''],
    ['America/Chicago', '2026-03-08T08:30:00Z', { '2026-03-08': 1, '2026-03-09': 5 }, '1'],
    // Zones that are off by half an hour and by three quarters, a minute before their midnight and at it.
    ['America/St_Johns', '2026-11-25T03:29:00Z', { '2026-11-25': 3 }, ''],
    ['America/St_Johns', '2026-11-25T03:30:00Z', { '2026-11-25': 3 }, '3'],
    ['Asia/Kolkata', '2026-11-24T18:30:00Z', { '2026-11-25': 3 }, '3'],
    ['Asia/Kathmandu', '2026-11-24T18:14:00Z', { '2026-11-25': 3 }, ''],
    ['Asia/Kathmandu', '2026-11-24T18:15:00Z', { '2026-11-25': 3 }, '3'],
    ['America/New_York', '2027-01-01T04:59:00Z', { '2027-01-01': 2 }, ''],
    ['America/New_York', '2027-01-01T05:00:00Z', { '2027-01-01': 2 }, '2'],
  ])('%s at %s', async (zone, now, due, badge) => {
    vi.stubEnv('TZ', zone);
    vi.setSystemTime(new Date(now));
    const here = browserFor({ due }, false);
    await wake(here);
    await tick(here);
    expect(here.seen.badge).toBe(badge);
  });
});

describe('the notice', () => {
  const at = (now: string) => vi.setSystemTime(new Date(now));

  test('tells once a day, in a number, nothing of a patient', async () => {
    at('2026-11-24T09:00:00');
    const here = browserFor(structuredClone(AT), true);
    await wake(here);
    await tick(here);
    await tick(here);
    expect(here.seen.notices).toMatchObject([
      { title: 'Bicuspid', message: '2 things are due today in Bicuspid' },
    ]);
    at('2026-11-25T09:00:00');
    await wake(here);
    await tick(here);
    expect(here.seen.notices).toHaveLength(2);
  });

  test('tells at the start of a browser that was closed for a week', async () => {
    at('2026-12-01T08:30:00');
    const here = browserFor(structuredClone(AT), true);
    await wake(here);
    here.chrome.runtime.onStartup.fire();
    await settle();
    expect(here.seen.notices).toMatchObject([{ message: '3 things are due today in Bicuspid' }]);
  });

  test.each([
    ['before eight', '2026-11-24T07:59:00', AT, true],
    ['when nothing is due', '2026-11-23T10:00:00', AT, true],
    ['when nobody asked for it', '2026-11-24T10:00:00', { due: COUNTS }, true],
    ['when the permission was taken away', '2026-11-24T10:00:00', AT, false],
  ])('does not tell %s', async (_when, now, stored, granted) => {
    at(now);
    const here = browserFor(structuredClone(stored), granted);
    await wake(here);
    await tick(here);
    expect(here.seen.notices).toEqual([]);
  });

  test('a refused permission turns nothing on', async () => {
    const here = browserFor({}, false);
    const { askToTell } = await wake(here);
    expect(await askToTell()).toBe(false);
    expect(here.stored['settings']).toBeUndefined();
  });

  test('a press opens the panel, and a tab where the browser wants a gesture', async () => {
    const here = browserFor({}, true);
    await wake(here);
    const press = async () => {
      here.chrome.notifications.onClicked.fire('due');
      await settle();
    };
    await press();
    expect(here.seen).toMatchObject({ panels: 1, tabs: [] });
    here.seen.panelFails = true;
    await press();
    expect(here.seen.tabs).toEqual(['sidepanel.html#/today']);
  });
});
