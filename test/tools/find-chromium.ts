// Finds a Chromium that can load an unpacked extension (branded Chrome no longer can).
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser'];

function runnable(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a usable Chromium: CHROMIUM_PATH, Playwright's own, then the system's. Undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (runnable(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
  const own = chromium.executablePath();
  if (runnable(own)) return own;
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(runnable);
}
