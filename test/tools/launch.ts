// Starts Chromium with the built extension and opens its pages the way a person gets to them. Shared by the stories in
// test/e2e, `npm start` and the portal evaluation.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { QUIET_FLAGS, sandboxFlags } from './chromium-flags.ts';
import { ensureChromium } from './ensure-chromium.ts';

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** Address of a page of the extension: `sidepanel.html`. */
  address: (page: string) => string;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Folder of a production build. */
  build: string;
  headless?: boolean;
  /** A profile of the caller's, which is left there; else a fresh one that is removed. */
  profile?: string;
  flags?: readonly string[];
  /** Environment beside our own: `TZ` moves the browser to another time zone. */
  env?: Readonly<Record<string, string>>;
}

/** A Chromium with an empty profile and the extension in it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { build, headless = true, flags = [], env = {} } = options;
  // Playwright shows side panels as pages only with this switch of its own; without it a panel is opened as a tab.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'bicuspid-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless,
    viewport: null,
    env: { ...process.env, ...env },
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--window-size=1360,900',
      ...QUIET_FLAGS,
      ...sandboxFlags(),
      ...flags,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    address: (page) => `chrome-extension://${extensionId}/${page}`,
    close: async () => {
      await context.close();
      if (options.profile) return;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Lets the browser grant a host without its prompt, which no test can answer. The extension holds nothing yet: it asks
 * as always, on a click, and gets its yes at once.
 */
export async function grantWithoutPrompt({ context, extensionId }: Launched, pattern: string) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      (
        globalThis as unknown as {
          chrome: {
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
          };
        }
      ).chrome.developerPrivate.addHostPermission(id, host),
    [extensionId, pattern] as const,
  );
  await page.close();
}

/** The DevTools id of the tab that a page is shown in. */
async function tabTarget({ context }: Launched, page: Page) {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const browser = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }, { exclude: true }],
  });
  await browser.detach();
  return targetInfos.find(({ url }) => url === targetInfo.url)?.targetId;
}

/** Clicks the extension's icon in the toolbar while `page` is in front: the popup opens and the page's address shows. */
export async function clickIcon(launched: Launched, page: Page): Promise<Page> {
  const { context, extensionId, address } = launched;
  await page.bringToFront();
  const targetId = await tabTarget(launched, page);
  if (!targetId) throw new Error('the browser names no tab for this page');
  const popup = context.waitForEvent('page', (each) =>
    each.url().startsWith(address('popup.html')),
  );
  const browser = await context.browser()!.newBrowserCDPSession();
  await browser.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
  await browser.detach();
  return popup;
}

/** Opens the real side panel beside `page`: icon, popup, its button. */
async function realPanel(launched: Launched, page: Page): Promise<Page> {
  const { context, address } = launched;
  const popup = await clickIcon(launched, page);
  const button = popup.getByRole('button', { name: 'Open cases' });
  await button.waitFor({ timeout: 15_000 });
  const isPanel = (each: Page) => each.url().startsWith(address('sidepanel.html'));
  const opened = context.waitForEvent('page', { predicate: isPanel, timeout: 15_000 });
  // The popup closes itself once the panel is there, which may be before the click is reported.
  await Promise.all([opened, button.click({ timeout: 15_000 }).catch(() => undefined)]);
  return opened;
}

/** The same page as a tab that works on the tab of `page`, where the browser shows no side panel to us. */
async function panelAsTab({ context, address }: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  const [worker] = context.serviceWorkers();
  const tabId = await worker!.evaluate(async () => {
    const [tab] = await (
      globalThis as unknown as {
        chrome: { tabs: { query(q: { active: boolean }): Promise<{ id: number }[]> } };
      }
    ).chrome.tabs.query({ active: true });
    return tab!.id;
  });
  const panel = await context.newPage();
  await panel.goto(`${address('sidepanel.html')}?tab=${tabId}`);
  return panel;
}

export interface OpenedPanel {
  panel: Page;
  /** False when the panel had to be opened as a tab. */
  real: boolean;
}

/** The panel beside `page`. Its width is the browser's own unless the fallback had to be taken. */
export async function openPanelBeside(launched: Launched, page: Page): Promise<OpenedPanel> {
  try {
    return { panel: await realPanel(launched, page), real: true };
  } catch (error) {
    console.log(`The side panel is opened as a tab: ${String(error).split('\n')[0]}`);
    return { panel: await panelAsTab(launched, page), real: false };
  }
}
