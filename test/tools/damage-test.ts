// `npm run test:damage -- [--sqlite] [--short]`: every kind of damage to the files of the vault, then the real panel: it
// must never show an empty or shortened list as if nothing were wrong, and everything must come back in at most three
// clicks after unlocking, from the second copy or from a backup file.
import { cp, mkdtemp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import { PASSPHRASE } from './store-probe/passphrase.ts';

const { values } = parseArgs({
  options: {
    sqlite: { type: 'boolean', default: false },
    /** One damage of each sort, for CI. */
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const { sqlite, short } = values;
const CASES = 24;
const FIRST = join('Default', 'IndexedDB');
const SECOND = join('Default', 'WebStorage');

async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The data files of a place, largest first: what holds the records in either back-end. */
async function dataFiles(folder: string): Promise<string[]> {
  const data = (await filesUnder(folder)).filter(
    (path) => /\.(ldb|log)$/.test(path) || (sqlite && !/(-shm|LOCK|LOG)$/.test(path)),
  );
  const sized = await Promise.all(
    data.map(async (path) => ({ path, size: (await stat(path)).size })),
  );
  return sized.sort((a, b) => b.size - a.size).map(({ path }) => path);
}

async function flip(path: string, at: number, count: number): Promise<void> {
  const file = await open(path, 'r+');
  const bytes = Buffer.alloc(count);
  const { bytesRead } = await file.read(bytes, 0, count, at);
  for (let i = 0; i < bytesRead; i += 1) bytes[i] = (bytes[i] ?? 0) ^ 0xff;
  await file.write(bytes, 0, bytesRead, at);
  await file.close();
}

const each = (of: (path: string) => Promise<void>) => async (folder: string) => {
  for (const path of await dataFiles(folder)) await of(path);
};
const named = (pattern: RegExp, of: (path: string) => Promise<void>) => async (folder: string) => {
  for (const path of (await filesUnder(folder)).filter((file) => pattern.test(file)))
    await of(path);
};
const middle = async (path: string) => Math.floor((await stat(path)).size / 2);

type Damage = (folder: string) => Promise<void>;
const BOTH: Record<string, Damage> = {
  'the folder deleted': (folder) => rm(folder, { recursive: true, force: true }),
  'data files deleted': each((path) => rm(path)),
  'data files cut in half': each(async (path) => truncate(path, await middle(path))),
  'data files emptied': each((path) => truncate(path, 0)),
  '64 bytes flipped in the middle of each data file': each(async (path) =>
    flip(path, await middle(path), 64),
  ),
  '64 bytes flipped at the start of each data file': each((path) => flip(path, 0, 64)),
};
const LEVELDB: Record<string, Damage> = {
  'the log deleted': named(/\.log$/, (path) => rm(path)),
  'tables deleted, the log left': named(/\.ldb$/, (path) => rm(path)),
  'CURRENT deleted': named(/CURRENT$/, (path) => rm(path)),
  'MANIFEST cut in half': named(/MANIFEST-\d+$/, async (path) =>
    truncate(path, await middle(path)),
  ),
  'MANIFEST overwritten': named(/MANIFEST-\d+$/, (path) => writeFile(path, 'not a manifest')),
};
const damages = { ...BOTH, ...(sqlite ? {} : LEVELDB) };
const SHORT = ['the folder deleted', 'data files cut in half'];

const extension = await buildProbeExtension();
const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bicuspid-damage-'));
  folders.push(folder);
  return folder;
};

/** A profile with a vault of which everything is also in the second copy, and a backup file of it. */
async function wholeProfile(): Promise<{ profile: string; backup: string }> {
  const profile = await newFolder();
  const chromium = await startRaw({ profile, extension, sqlite });
  const page = await chromium.page('probe.html');
  await page.evaluate('probe.create()');
  for (let i = 0; i < CASES; i += 1) {
    await page.evaluate(`probe.save("case-${i}", ${i}, ${i % 3 === 0 ? 3000 : 20})`);
  }
  const base64 = await page.evaluate<string>('probe.backupAsBase64()');
  const backup = join(await newFolder(), 'a.backup');
  await writeFile(backup, Buffer.from(base64, 'base64'));
  await page.evaluate('probe.lock()');
  await page.evaluate('probe.open()');
  if (!(await page.evaluate('probe.syncMirror()'))) throw new Error('There is no second copy.');
  await page.evaluate('probe.lock()');
  await chromium.close();
  return { profile, backup };
}

interface Outcome {
  seen: string;
  clicks: number;
  whole: boolean;
  /** The second copy follows again, and would bring everything back once more. */
  copied: boolean;
}

/** What a person sees and does in the panel until the cases are back. */
async function recover(panel: Page, backup: string): Promise<Omit<Outcome, 'whole' | 'copied'>> {
  await panel.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await panel.getByRole('button', { name: 'Unlock' }).click();
  const list = panel.getByLabel('Search cases');
  const file = panel.getByRole('button', { name: 'Open a backup file' });
  const gone = panel.getByText('The browser lost the vault that was here');
  await list.or(file).or(gone).first().waitFor({ timeout: 60_000 });
  if (await list.isVisible()) return { seen: 'the list', clicks: 0 };
  const seen = (await panel.getByRole('heading').first().textContent()) ?? '';
  const copy = panel.getByRole('button', { name: /Bring back the second copy/ });
  // The second copy is looked at while the screen is shown already.
  await copy.waitFor({ timeout: 8_000 }).catch(() => undefined);
  let clicks = 1;
  if (await copy.isVisible()) await copy.click();
  else {
    await file.click();
    await panel.locator('input[type=file]').setInputFiles(backup);
    await panel.getByLabel(/Passphrase of the day/).fill(PASSPHRASE);
    await panel.getByRole('button', { name: 'Bring the cases back' }).click();
    const replace = panel.getByRole('button', { name: 'Replace what is here' });
    await replace.or(list).first().waitFor({ timeout: 60_000 });
    clicks = 2;
    if (await replace.isVisible()) {
      await replace.click();
      clicks = 3;
    }
  }
  const refused = panel.getByRole('alert').filter({ hasText: /not complete|could not save/ });
  await list.or(refused).first().waitFor({ timeout: 60_000 });
  if (!(await list.isVisible())) throw new Error((await refused.first().textContent()) ?? seen);
  return { seen, clicks };
}

async function afterDamage(profile: string, backup: string): Promise<Outcome> {
  const chromium = await startRaw({ profile, extension, sqlite });
  try {
    const panel = await chromium.page('sidepanel.html');
    const found = await recover(panel, backup);
    const probe = await chromium.page('probe.html');
    const all = Object.fromEntries(Array.from({ length: CASES }, (_, i) => [`case-${i}`, i]));
    const lost = await probe.evaluate<string[]>(`probe.missing(${JSON.stringify(all)})`);
    const listed = await probe.evaluate<number>('probe.count()');
    await probe.evaluate('probe.syncMirror()');
    const copy = await probe.evaluate<{ outcome: string } | null>('probe.checkMirror()');
    return {
      ...found,
      whole: lost.length === 0 && listed === CASES,
      copied: copy?.outcome === 'ok',
    };
  } finally {
    await chromium.kill();
  }
}

/** A log that a crash tore: nothing is lost at the first start, and nothing may be at those after it. */
async function tornLog(profile: string): Promise<void> {
  const logs = (await filesUnder(join(profile, FIRST))).filter((path) => path.endsWith('.log'));
  for (const log of logs) await truncate(log, Math.max(0, (await stat(log)).size - 200));
}

let failed = 0;
function report(name: string, { seen, clicks, whole, copied }: Outcome): void {
  const good = whole && copied && clicks <= 3;
  if (!good) failed += 1;
  console.log(
    `${good ? 'ok  ' : 'FAIL'} ${name}: saw "${seen}", ${clicks} clicks, ${whole ? 'all there' : 'cases MISSING'}, second copy ${copied ? 'whole' : 'NOT whole'}`,
  );
}

async function run(): Promise<void> {
  const { profile, backup } = await wholeProfile();
  const copyOf = async () => {
    const copy = await newFolder();
    await cp(profile, copy, { recursive: true, filter: (path) => !path.includes('Singleton') });
    return copy;
  };
  for (const [name, damage] of Object.entries(damages)) {
    if ((short && !SHORT.includes(name)) || (values.only && !name.includes(values.only))) continue;
    for (const also of ['', ', second copy too']) {
      const copy = await copyOf();
      await damage(join(copy, FIRST));
      if (also) await damage(join(copy, SECOND));
      const outcome = await afterDamage(copy, backup).catch((error: unknown) => ({
        seen: String(error).split('\n')[0] ?? '',
        clicks: 0,
        whole: false,
        copied: false,
      }));
      report(name + also, outcome);
      await rm(copy, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  if (!sqlite && !values.only) {
    const copy = await copyOf();
    await tornLog(copy);
    for (const start of ['first', 'second', 'third']) {
      report(`end of the log torn, ${start} start`, await afterDamage(copy, backup));
      await pause(100);
    }
  }
}

try {
  await run();
} finally {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${sqlite ? 'SQLite' : 'LevelDB'}: ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
