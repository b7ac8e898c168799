// `node test/tools/upgrade-test.ts [--kills 10] [--cases 2000] [--sqlite] [--seed N]`: a vault of this edition is opened by
// one that has one more step of the tables, and the browser is killed at random moments of that. Old or new, never mixed;
// then a step that throws, a window of the old edition that is still open, and the old edition on the new tables.
// For CI: `--kills 3 --cases 500`.
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildExtension } from './build-extension.ts';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import { randomFrom } from './seeded-random.ts';
import type { Tables } from './store-probe/tables.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    cases: { type: 'string', default: '2000' },
    sqlite: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const { sqlite } = values;
const kills = Number(values.kills);
const cases = Number(values.cases);
const random = randomFrom(Number(values.seed));
const STEP = 500;

let failed = 0;
/** Says what was found; anything but what was wanted counts. */
function expect(what: string, found: unknown, wanted: unknown): void {
  const right = JSON.stringify(found) === JSON.stringify(wanted);
  if (right) return;
  failed += 1;
  console.log(`  WRONG ${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

const home = await mkdtemp(join(tmpdir(), 'bicuspid-upgrade-'));
const extension = await buildProbeExtension({ next: true });
const old = join(home, 'old');
const work = join(home, 'work');
const start = (profile: string) => startRaw({ profile, extension, sqlite });
const freshWork = async () => {
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
  // The locks of a browser that was killed are links to nowhere.
  await cp(old, work, { recursive: true, filter: (path) => !path.includes('Singleton') });
};

const tables = (page: Page) => page.evaluate<Tables>('probe.tables()');
const opened = (page: Page) =>
  page.evaluate<string>('probe.open().then((answer) => answer.check?.outcome ?? answer.reason)');
const listed = (page: Page) => page.evaluate<number>('probe.count()');
const save = (page: Page) =>
  page.evaluate<string>(`probe.save('late', 1).then((answer) => answer.reason ?? 'saved')`);

/** Old or new as a whole; which of both. */
function wholeness(found: Tables): 'old' | 'new' | 'mixed' {
  const { version, touched, novelties } = found;
  if (found.cases !== cases) return 'mixed';
  if (version === 1 && touched === 0 && novelties === null) return 'old';
  return version === 2 && touched === cases && novelties === cases ? 'new' : 'mixed';
}

async function fill(): Promise<void> {
  const browser = await start(old);
  const page = await browser.page('probe.html');
  await page.evaluate('probe.create()');
  for (let at = 0; at < cases; at += STEP)
    await page.evaluate(`probe.seed(${at}, ${Math.min(cases, at + STEP)})`);
  expect('the second copy', await page.evaluate('probe.syncMirror()'), true);
  await page.evaluate('probe.lock()');
  await browser.close();
}

/** Milliseconds that the step takes when nothing ends it. */
async function wholeUpgrade(): Promise<number> {
  await freshWork();
  const browser = await start(work);
  const page = await browser.page('probe-next.html');
  const began = performance.now();
  await page.evaluate('probe.stored()');
  const took = performance.now() - began;
  expect('after the step', wholeness(await tables(page)), 'new');
  // The copy of before is left as it is until the check of the new tables was good.
  const copy = () => page.evaluate('probe.versionOfSecondCopy()');
  expect('the second copy after the step', await copy(), 1);
  expect('the check after the step', await opened(page), 'ok');
  expect('following', await page.evaluate('probe.syncMirror()'), true);
  expect('the second copy after the check', await copy(), 2);
  await browser.close();
  return took;
}

async function killed(longest: number): Promise<'old' | 'new' | 'mixed'> {
  await freshWork();
  const first = await start(work);
  const page = await first.page('probe-next.html');
  const ended = page.evaluate('probe.stored()').catch(() => undefined);
  await pause(random() * longest);
  await first.kill();
  await ended;
  const again = await start(work);
  const looked = await again.page('probe.html');
  const state = wholeness(await tables(looked));
  await looked.close();
  const next = await again.page('probe-next.html');
  expect('the check after it', await opened(next), 'ok');
  expect('cases that are listed', await listed(next), cases);
  expect('after opening again', wholeness(await tables(next)), 'new');
  expect('a save', await save(next), 'saved');
  await again.close();
  return state;
}

async function throwing(): Promise<void> {
  await freshWork();
  const browser = await start(work);
  const page = await browser.page('probe-next.html?throws');
  await page.evaluate('probe.stored().catch(() => undefined)');
  expect('the vault where the step throws', await opened(page), 'unreadable');
  expect('a save where the step throws', await save(page), 'read-only');
  expect('the tables then', wholeness(await tables(page)), 'old');
  await page.close();
  const before = await browser.page('probe.html');
  await before.evaluate('probe.lock()');
  expect('the old edition then', await opened(before), 'ok');
  expect('its cases', await listed(before), cases);
  await browser.close();
}

async function oldWindowOpen(): Promise<void> {
  await freshWork();
  const browser = await start(work);
  const window = await browser.page('probe.html');
  expect('the old window', await opened(window), 'ok');
  const entries = (await tables(window)).entries;
  const next = await browser.page('probe-next.html');
  expect('the new one beside it', await next.evaluate('probe.stored()'), cases);
  expect('a save of the old window', await save(window), 'read-only');
  const after = await tables(next);
  expect('the tables then', wholeness(after), 'new');
  expect('entries of the trail', after.entries, entries);
  await browser.close();
}

async function downgrade(): Promise<void> {
  await freshWork();
  const browser = await start(work);
  const next = await browser.page('probe-next.html');
  expect('the new edition', await opened(next), 'ok');
  await next.evaluate('probe.lock()');
  await next.close();
  const page = await browser.page('probe.html');
  const before = await tables(page);
  expect('the old edition on new tables', await opened(page), 'newer-schema');
  expect('its cases', await listed(page), cases);
  expect('its save', await save(page), 'read-only');
  expect(
    'its backup',
    await page.evaluate('probe.backupAsBase64().catch(() => "refused")'),
    'refused',
  );
  expect('the tables after it', await tables(page), before);
  const panel = await browser.page('sidepanel.html');
  await panel.getByText('A newer version of Bicuspid wrote these records').waitFor();
  await browser.close();
}

/** Nothing of the step may be in what ships. */
async function shipped(): Promise<void> {
  const folder = buildExtension();
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const holding = (folder: string, names: string[]) =>
    Promise.all(names.map((name) => readFile(join(folder, name), 'utf8'))).then(
      (texts) => texts.filter((text) => text.includes('touchedByNext')).length,
    );
  expect('shipped scripts that know the step', await holding(folder, files), 0);
  const ours = (await readdir(join(extension, 'probe-next'))).filter((name) =>
    name.endsWith('.js'),
  );
  expect('the next page knows it', (await holding(join(extension, 'probe-next'), ours)) > 0, true);
}

await shipped();
await fill();
const longest = await wholeUpgrade();
console.log(`${cases} cases; the step takes ${longest.toFixed(0)} ms`);
const found = { old: 0, new: 0, mixed: 0 };
for (let kill = 1; kill <= kills; kill += 1) {
  const state = await killed(longest * 1.2);
  found[state] += 1;
  console.log(`kill ${kill}: ${state}`);
}
failed += found.mixed;
await throwing();
await oldWindowOpen();
await downgrade();
await rm(home, { recursive: true, force: true, maxRetries: 5 });
console.log(
  `${sqlite ? 'SQLite' : 'LevelDB'}: ${kills} kills: ${found.old} old, ${found.new} new, ${found.mixed} mixed; ${failed === 0 ? 'nothing wrong' : `${failed} things wrong`}`,
);
process.exit(failed === 0 ? 0 : 1);
