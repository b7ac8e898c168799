// What is due shows while the vault is locked and the worker is dead: the browser's own alarm wakes it.
import type { Page } from '@playwright/test';
import { endWorkers } from '../tools/end-workers.ts';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

interface Browser {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
  action: {
    getBadgeText(about: object): Promise<string>;
    setBadgeText(text: object): Promise<void>;
  };
  alarms: { create(name: string, info: object): Promise<void> };
}

const badge = (panel: Page) =>
  panel.evaluate(() =>
    (globalThis as unknown as { chrome: Browser }).chrome.action.getBadgeText({}),
  );

test('the number on the icon is right after lock and death of the worker, and knows no patient', async ({
  openCase,
}) => {
  const panel = await openCase();
  await person.lock(panel);
  await expect(panel.getByRole('heading', { name: /locked/i })).toBeVisible();
  // A step without a date can be done at any time and is not counted; these have their days. Not before the lock: an open
  // vault counts anew whenever a case is saved.
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.storage.local.set({ due: { '2020-01-01': 2, '2020-01-02': 1, '2999-01-01': 5 } });
  });
  await panel.evaluate(() =>
    (globalThis as unknown as { chrome: Browser }).chrome.action.setBadgeText({ text: '' }),
  );
  for (let death = 0; death < 3; death += 1) {
    await endWorkers(panel);
    await panel.evaluate(() =>
      (globalThis as unknown as { chrome: Browser }).chrome.alarms.create('due-badge', {
        when: Date.now() + 100,
        periodInMinutes: 60,
      }),
    );
    await expect.poll(() => badge(panel), { timeout: 90_000 }).toBe('3');
    await panel.evaluate(() =>
      (globalThis as unknown as { chrome: Browser }).chrome.action.setBadgeText({ text: '' }),
    );
  }
  const kept = await panel.evaluate(async () =>
    JSON.stringify(
      (await (globalThis as unknown as { chrome: Browser }).chrome.storage.local.get('due')).due,
    ),
  );
  expect(kept).toMatch(/^\{("\d{4}-\d\d-\d\d":-?\d+,?)+\}$/);
});
