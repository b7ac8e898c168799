// Finds a Chromium, or fetches one: Playwright's download first, then Debian's package when that is allowed.
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

const ADVICE =
  'No Chromium was found and none could be fetched. Install one (Debian, Ubuntu: `sudo apt-get install chromium`; ' +
  'elsewhere: `npx playwright install chromium`) or set CHROMIUM_PATH to the program, then run this again.';

function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell, timeout: 600_000 }).status === 0;
}

function fetchChromium(): string | undefined {
  run('npx', ['playwright', 'install', 'chromium']);
  const fetched = findChromium();
  if (fetched || process.platform !== 'linux' || process.getuid?.() !== 0) return fetched;
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium']);
  return findChromium();
}

/** True when this Chromium starts with its sandbox on. Some containers do not allow it. */
function sandboxWorks(path: string): boolean {
  const args = ['--headless', '--disable-gpu', '--dump-dom', 'about:blank'];
  return spawnSync(path, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * Path of a Chromium that runs here, and leaves what was found in the environment for the tools started from this one.
 * @throws with one sentence that says what to install.
 */
export function ensureChromium(): string {
  const path = findChromium() ?? fetchChromium();
  if (!path) throw new Error(ADVICE);
  process.env.CHROMIUM_PATH = path;
  if (process.getuid?.() !== 0 && !process.env.CHROMIUM_NO_SANDBOX && !sandboxWorks(path)) {
    console.log('Chromium does not start with its sandbox on this computer; it is turned off.');
    process.env.CHROMIUM_NO_SANDBOX = '1';
  }
  return path;
}
