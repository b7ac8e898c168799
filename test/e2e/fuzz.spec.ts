// A portal's page that took over its own process can do all that our script in it can: send messages, open ports, ask
// for storage. Nothing of that may reach a case or change what is stored.
import { randomFrom } from '../tools/seeded-random.ts';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';
import type { Page } from '@playwright/test';

/** Enough to try every shape many times over; it takes a few seconds. */
const MESSAGES = 10_000;

const KINDS = [
  'bicuspid',
  'about',
  'state',
  'kind',
  'type',
  'id',
  'ref',
  'ops',
  'value',
  'file',
  'key',
];
const WORDS = [
  'read',
  'write',
  'verify',
  'undo',
  'text',
  'mark',
  'vault',
  'locked',
  'unlocked',
  'case',
  'case-1',
  '__proto__',
  'constructor',
  '',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u0000',
  'x'.repeat(5000),
];

function messages(count: number, seed: number): unknown[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const any = (depth: number): unknown => {
    const dice = random();
    if (dice < 0.35) return pick(WORDS);
    if (dice < 0.5) return pick([0, -1, 1e308, null, true, false]);
    if (depth > 3) return null;
    if (dice < 0.65) return Array.from({ length: Math.floor(random() * 4) }, () => any(depth + 1));
    return Object.fromEntries(
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(KINDS), any(depth + 1)]),
    );
  };
  return Array.from({ length: count }, () => any(0));
}

interface Extension {
  chrome: {
    storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }>;
    tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      executeScript(o: object): Promise<{ result: unknown }[]>;
    };
  };
}

/** Every stored byte of the extension, as text. */
const everything = (panel: Page) =>
  panel.evaluate(async () => {
    const { storage } = (globalThis as unknown as Extension).chrome;
    const found: unknown[] = [await storage.local.get(null), await storage.session.get(null)];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('bicuspid');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('not opened'));
    });
    for (const name of [...database.objectStoreNames].sort()) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const asked = database.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('not read'));
      });
      found.push(name, rows);
    }
    database.close();
    return JSON.stringify(found, (_, value: unknown) =>
      value instanceof Uint8Array ? [...value].join(' ') : value,
    );
  });

test('ten thousand messages from a portal’s own process change nothing and get no answer', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/form.html`);
  const panel = await openCase();
  await person.lookAtPlan(panel);
  await panel.getByRole('button', { name: 'Back to the case' }).click();
  await expect(person.fillButton(panel)).toBeVisible();
  // The name of the page's site is asked of the browser and comes a moment after the button.
  await expect(panel.getByText(new URL(pages).host, { exact: true })).toBeVisible();
  // The sheet is drawn from the top; its log is the last of it.
  await expect(panel.getByLabel('Note for the log')).toBeVisible();
  const shown = await panel.locator('body').innerText();
  const before = await everything(panel);

  const reached = await panel.evaluate(
    async (sent) => {
      // Run in the isolated world of the page, in which our own script lives.
      const attack = async (each: unknown[]) => {
        const { runtime, storage } = (
          globalThis as unknown as {
            chrome: {
              runtime: {
                sendMessage(message: unknown): Promise<unknown>;
                connect(o: { name: string }): { postMessage(message: unknown): void };
              };
              storage: Record<
                string,
                { get(k: null): Promise<object>; set(o: object): Promise<void> }
              >;
            };
          }
        ).chrome;
        let answers = 0;
        let stored = 0;
        for (const message of each) {
          window.postMessage(message, '*');
          // "Receiving end does not exist" is the answer that nobody listens.
          await runtime.sendMessage(message).then(
            (answer) => (answers += answer === undefined ? 0 : 1),
            () => undefined,
          );
        }
        for (const name of ['', 'vault', 'fill']) {
          const port = runtime.connect({ name });
          for (const message of each.slice(0, 50)) {
            try {
              port.postMessage(message);
            } catch {
              // Nobody took the port.
            }
          }
        }
        for (const area of ['local', 'session', 'sync']) {
          await storage[area]?.get(null).then(
            (found) => (stored += Object.keys(found).length),
            () => undefined,
          );
          if (area !== 'sync') {
            await storage[area]?.set({ canary: { forged: true }, vaultKey: null }).then(
              () => (stored += 1),
              () => undefined,
            );
          }
        }
        return { answers, stored };
      };
      const { scripting, tabs } = (globalThis as unknown as Extension).chrome;
      const all = await tabs.query({});
      const tab = all.find(({ url }) => url?.startsWith('http://127.0.0.1'));
      const [answer] = await scripting.executeScript({
        target: { tabId: tab?.id },
        func: attack,
        args: [sent],
      });
      return answer?.result;
    },
    messages(MESSAGES, 7),
  );

  expect(reached).toEqual({ answers: 0, stored: 0 });
  expect(await everything(panel)).toBe(before);
  expect(await panel.locator('body').innerText()).toBe(shown);
});
