// A Chromium in a process group of its own, so that all of it can be killed at once, as a power cut or a crash would.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { QUIET_FLAGS, sandboxFlags } from './chromium-flags.ts';
import { ensureChromium } from './ensure-chromium.ts';

export interface RawOptions {
  profile: string;
  /** Folder of the extension. */
  extension: string;
  /** Use Chromium's coming SQLite back-end of IndexedDB instead of LevelDB. */
  sqlite?: boolean;
  /** Preloaded into every process of the browser. */
  preload?: string;
  env?: NodeJS.ProcessEnv;
  flags?: readonly string[];
}

export interface RawChromium {
  /** A fresh tab with a page of the extension. */
  page: (name: string) => Promise<Page>;
  browser: Browser;
  profile: string;
  /** SIGKILL for the whole process group; resolves when the browser is gone. */
  kill: () => Promise<void>;
  /** The browser's own way of closing. */
  close: () => Promise<void>;
}

/** The extension's id: Chromium derives it from the path of an unpacked one, so the browser is asked. */
async function extensionIdOf(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  for (let tries = 0; tries < 300; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (worker) {
      await session.detach();
      return new URL(worker.url).host;
    }
    await pause(100);
  }
  throw new Error('The extension did not start.');
}

async function devToolsAddress(profile: string, ended: () => boolean): Promise<string> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (ended()) throw new Error('Chromium ended while it started.');
    const [port, path] = (
      await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    ).split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await pause(100);
  }
  throw new Error('Chromium did not open its DevTools port within 90 s.');
}

export async function startRaw(options: RawOptions): Promise<RawChromium> {
  const { profile, extension, sqlite = false, preload, env = {}, flags = [] } = options;
  // What a killed browser left behind would be taken for the address of this one.
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const features = sqlite ? ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'] : [];
  const child = spawn(
    ensureChromium(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // The one list of switched-off features also lets an unpacked extension load.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--enable-features=${features.join(',')}`,
      '--no-default-browser-check',
      '--password-store=basic',
      '--hide-crash-restore-bubble',
      ...QUIET_FLAGS,
      ...sandboxFlags(),
      ...flags,
      'about:blank',
    ],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, ...env, ...(preload && { LD_PRELOAD: preload }) },
    },
  );
  let over = false;
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      over = true;
      resolve();
    }),
  );
  const kill = async () => {
    if (child.pid && !over) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  try {
    const address = await devToolsAddress(profile, () => over);
    const browser = await chromium.connectOverCDP(address, { timeout: 60_000 });
    const id = await extensionIdOf(browser);
    const context = browser.contexts()[0]!;
    return {
      browser,
      profile,
      kill: async () => {
        await kill();
        await browser.close().catch(() => undefined);
      },
      close: async () => {
        const session = await browser.newBrowserCDPSession();
        await session.send('Browser.close').catch(() => undefined);
        await gone;
      },
      page: async (name) => {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/${name}`);
        return page;
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}
