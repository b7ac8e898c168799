// `npm run test:kill -- --cycles 50 [--sqlite] [--young] [--power] [--worker] [--seed N]`: the browser's whole process
// group is killed at random moments while the built extension saves cases; the same profile is opened again and
// everything the store had called "saved" must be there. `--young` takes a fresh profile for each cycle and kills it in
// its first seconds. `--power` also cuts the databases' logs back to their last fsync. `--worker` ends the service
// worker again and again while the page saves.
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { preparePowerCut } from './power-cut.ts';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw, type RawChromium } from './raw-chromium.ts';
import { randomFrom } from './seeded-random.ts';
import type { Probe } from './store-probe/probe.ts';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '50' },
    sqlite: { type: 'boolean', default: false },
    young: { type: 'boolean', default: false },
    power: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    /** Folder for a copy of the profile as the last kill left it, before it is opened again. */
    keep: { type: 'string' },
  },
});
const { sqlite, young } = values;
/** Of the vault's own database: a save needs one sync there, whatever else is synced. */
const power = values.power ? preparePowerCut((line) => line.includes('/Default/IndexedDB/')) : null;
const cycles = Number(values.cycles);

const random = randomFrom(Number(values.seed));

type InPage = { probe: Probe };
const ask = <T>(page: Page, work: (inPage: InPage) => Promise<T>): Promise<T> =>
  page.evaluate(`(${String(work)})(globalThis)`);

interface Totals {
  cycles: number;
  acknowledged: number;
  lost: number;
  torn: number;
  repaired: number;
  /** With `--power`: syncs of the vault's database, and bytes that no sync covered. */
  syncs: number;
  cutOff: number;
  /** With `--worker`. */
  workersEnded: number;
}

/** Ends the service worker as often as it comes back, until the browser is gone. */
async function endWorkers(page: Page): Promise<never> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (;;) {
    await pause(50 + random() * 400);
    await session.send('ServiceWorker.stopAllWorkers');
    totals.workersEnded += 1;
    // Any message wakes it again, as a click on the toolbar would.
    await page.evaluate(`chrome.runtime.sendMessage('wake').catch(() => undefined)`);
  }
}

/** Saves until the kill; returns the last acknowledged turn of each case. */
async function writeAndKill(
  chromium: RawChromium,
  page: Page,
  expected: Map<string, number>,
  from: number,
): Promise<number> {
  let acknowledged = 0;
  let turn = from;
  await page.exposeFunction('acknowledged', (id: string, at: number) => {
    expected.set(id, at);
    turn = at;
    acknowledged += 1;
  });
  const filler = random() < 0.5 ? 10 : 5000;
  const writing = page
    .evaluate(`globalThis.probe.writeForEver(${from + 1}, ${filler})`)
    .catch((error: unknown) => String(error));
  if (values.worker) endWorkers(page).catch(() => undefined);
  const moment = (young ? 100 : 300) + random() * (young ? 2500 : 4000);
  const ended = await Promise.race([writing, pause(moment, null)]);
  if (ended !== null) throw new Error(`Writing stopped by itself: ${ended as string}`);
  await chromium.kill();
  totals.acknowledged += acknowledged;
  if (power) {
    const { syncs, bytes } = await power.cut(chromium.profile);
    totals.syncs += syncs;
    totals.cutOff += bytes;
    if (syncs < acknowledged) {
      throw new Error(`${acknowledged} saves were acknowledged after ${syncs} syncs: not strict.`);
    }
  }
  return turn;
}

/** Opens the profile again and compares. A second copy that brings everything back counts as repaired, not as lost. */
async function verify(page: Page, expected: Map<string, number>): Promise<string[]> {
  const state = await ask(page, ({ probe }) => probe.state());
  if (state !== 'locked') return [`the vault calls itself "${state}"`];
  const opened = await ask(page, ({ probe }) => probe.open());
  if (!opened.ok) return [`unlock answered ${opened.reason}`];
  const wanted = JSON.stringify(Object.fromEntries(expected));
  const missing = () => page.evaluate<string[]>(`globalThis.probe.missing(${wanted})`);
  if (opened.check?.outcome === 'ok') return missing();
  console.log(`   the check says ${opened.check?.outcome ?? 'nothing'}`);
  totals.torn += 1;
  const restored = await ask(page, ({ probe }) => probe.restoreFromMirror({ acceptOlder: true }));
  if (!restored.ok) return [`not repaired: ${restored.message}`];
  const left = await missing();
  if (left.length === 0) totals.repaired += 1;
  return left;
}

async function copyProfile(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  // The locks of a running browser are links to nowhere.
  await cp(from, to, { recursive: true, filter: (path) => !path.includes('Singleton') });
}

const totals: Totals = {
  cycles: 0,
  acknowledged: 0,
  lost: 0,
  torn: 0,
  repaired: 0,
  syncs: 0,
  cutOff: 0,
  workersEnded: 0,
};
const extension = await buildProbeExtension();
const freshProfile = () => mkdtemp(join(tmpdir(), 'bicuspid-kill-'));

async function run(): Promise<void> {
  let profile = await freshProfile();
  let expected = new Map<string, number>();
  let turn = 0;
  let made = false;
  const start = () =>
    startRaw({
      profile,
      extension,
      sqlite,
      ...(power && { preload: power.preload, env: power.env }),
    });
  const startOver = async () => {
    profile = await freshProfile();
    expected = new Map();
    made = false;
  };
  const report = async (cycle: number, lost: string[]) => {
    totals.lost += lost.length;
    for (const line of lost) console.log(`   ${line}`);
    if (lost.length === 0) return;
    console.log(`   the profile is kept in ${profile}`);
    if (values.keep) await rename(values.keep, `${values.keep}-cycle-${cycle}`);
    await startOver();
  };
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    if (young && made) {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      await startOver();
    }
    const chromium = await start();
    const page = await chromium.page('probe.html');
    if (made) await report(cycle, await verify(page, expected));
    if (!made) {
      const created = await ask(page, ({ probe }) => probe.create());
      if (!created.ok) throw new Error(created.message);
      made = true;
    }
    turn = await writeAndKill(chromium, page, expected, turn);
    if (values.keep) await copyProfile(profile, values.keep);
    // Opened and killed once more before the next cycle: what the first start after a kill does must hold too.
    const again = await start();
    const lost = await verify(await again.page('probe.html'), expected);
    await again.kill();
    totals.cycles += 1;
    console.log(
      `cycle ${cycle}: ${totals.acknowledged} saves acknowledged so far, ${lost.length} lost`,
    );
    await report(cycle, lost);
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

await run();
console.log(
  `${sqlite ? 'SQLite' : 'LevelDB'}: ${totals.cycles} kills, ${totals.acknowledged} saves acknowledged, ${totals.lost} lost, ${totals.torn} damaged at start (${totals.repaired} of them brought back whole)`,
);
if (power) {
  console.log(
    `${totals.syncs} syncs of the vault's database; the cuts took ${totals.cutOff} bytes away`,
  );
}
if (values.worker) console.log(`the service worker was ended ${totals.workersEnded} times`);
process.exitCode = totals.lost === 0 && totals.cycles === cycles ? 0 : 1;
process.exit();
