// The notice on the desktop with the browser's own notices and the real worker, which is stopped in between.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildExtension } from '../tools/build-extension.ts';
import { endWorkers } from '../tools/end-workers.ts';
import { launch, type Launched } from '../tools/launch.ts';
import * as person from '../tools/person.ts';

interface Browser {
  storage: { local: { set(items: object): Promise<void> } };
  alarms: { create(name: string, info: object): Promise<void> };
  notifications: {
    getAll(): Promise<object>;
  };
}
declare const chrome: Browser;

/**
 * The build with the permission given at install: no test can answer the browser's prompt for it. The switch in settings
 * asks as always and is told at once that it has it.
 */
async function allowedToTell(): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'bicuspid-notice-')), 'build');
  await cp(buildExtension(), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  await writeFile(
    file,
    JSON.stringify({
      ...manifest,
      permissions: [...manifest.permissions, 'notifications'],
      optional_permissions: [],
    }),
  );
  return copy;
}

/** A zone in which it is about noon, so that it is after eight at whatever hour the story is told. */
function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  // The sign of these names is the other way round: Etc/GMT-3 is three hours ahead.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Evaluates in the worker as it runs now: the library's own handle stays with the one that was ended. */
async function inWorker({ context }: Launched, expression: string): Promise<void> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const targetId = targetInfos.find(({ type }) => type === 'service_worker')!.targetId;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
  const answered = new Promise<string>((done) =>
    browser.on('Target.receivedMessageFromTarget', ({ message }) => done(message)),
  );
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await browser.send('Target.sendMessageToTarget', { sessionId, message });
  expect(await answered).not.toContain('exceptionDetails');
  await browser.detach();
}

test('a press on the notice opens what is due, also when the worker was ended since', async () => {
  const build = await allowedToTell();
  const launched = await launch({ build, env: { TZ: zoneAtNoon() } });
  try {
    const page = await launched.context.newPage();
    await page.goto(launched.address('sidepanel.html'));
    await person.setUpVault(page);
    await page.goto(launched.address('options.html'));
    const tell = page.getByRole('switch', { name: /Tell me when something is due/ });
    await tell.click({ force: true });
    await expect(tell).toBeChecked();
    await page.evaluate(() => chrome.storage.local.set({ due: { '2020-01-01': 2 } }));
    const shown = () => page.evaluate(() => chrome.notifications.getAll());

    await endWorkers(page);
    await page.evaluate(() => chrome.alarms.create('due-badge', { when: Date.now() + 100 }));
    await expect.poll(shown, { timeout: 90_000 }).toEqual({ due: true });

    await endWorkers(page);
    const session = await launched.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: launched.address('') });
    const opened = launched.context.waitForEvent('page');
    await inWorker(launched, `chrome.notifications.onClicked.dispatch('due')`);
    const today = await opened;
    await expect(today.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect.poll(shown).toEqual({});
  } finally {
    await launched.close();
    await rm(join(build, '..'), { recursive: true, force: true });
  }
});
