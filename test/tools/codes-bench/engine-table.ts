// Each engine in a page of its own: how soon it is ready, what it takes, how fast a key is answered, how well it ranks.
import type { Page } from 'playwright';
import type { Launched } from '../launch.ts';
import { ask, benchPage, mb, mean, ms, part } from './ask.ts';
import type { Row } from './bench.ts';
import { HELD_OUT, SAMPLE, TUNED, TYPED } from './queries.ts';

const ENGINES = [
  'Bicuspid',
  'MiniSearch',
  'FlexSearch balance',
  'FlexSearch extra',
  'FlexSearch tolerant',
  'uFuzzy',
  'Fuse.js',
] as const;
/** Asked the sample only: over this many entries each of its answers takes longer than a second. */
const SLOW: readonly string[] = ['Fuse.js'];

interface Measured {
  engine: string;
  ready: number;
  memory: number;
  disk: number;
  keys: number[];
  quality: string[];
}

async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function quality(page: Page, engine: string, rows: readonly Row[]): Promise<string[]> {
  const ranks = await ask(page, ({ inPage, arg }) => inPage.bench.rank(arg), rows);
  const plain = ranks.map((one) => one.plain);
  const wrong = plain.filter((_, at) => rows[at]?.kind === 'misspelled');
  const helped = engine === 'Bicuspid' ? '' : mean(ranks.map((one) => one.helped)).toFixed(3);
  return [mean(plain).toFixed(3), mean(wrong).toFixed(3), helped];
}

async function measure(launched: Launched, engine: string): Promise<Measured> {
  const page = await benchPage(launched);
  const before = await memory(page);
  const { ms: ready } = await ask(page, ({ inPage, arg }) => inPage.bench.open(arg), engine);
  const used = (await memory(page)) - before;
  const disk = await ask(page, ({ inPage }) => inPage.bench.diskSize(), null);
  // A warm-up, as for a person who has typed before.
  await ask(page, ({ inPage, arg }) => inPage.bench.keys(arg, 2000), TYPED.slice(0, 4));
  const keys = await ask(page, ({ inPage, arg }) => inPage.bench.keys(arg, 15_000), TYPED);
  const out = { engine, ready, memory: used, disk, keys, quality: [] as string[] };
  const lists = SLOW.includes(engine) ? [SAMPLE] : [TUNED, HELD_OUT, SAMPLE];
  const empty = SLOW.includes(engine) ? ['', '', '', '', '', ''] : [];
  const asked: string[] = [];
  for (const rows of lists) asked.push(...(await quality(page, engine, rows)));
  out.quality = [...empty, ...asked];
  await page.close();
  return out;
}

const wide = (cells: readonly string[], widths: readonly number[]) =>
  cells.map((cell, at) => cell.padEnd(widths[at] ?? 8)).join(' ');

export async function measureEngines(launched: Launched): Promise<void> {
  const all: Measured[] = [];
  for (const engine of ENGINES) all.push(await measure(launched, engine));
  const speed = [20, 9, 9, 9, 10, 10];
  console.log(
    '\nReady: stored list opened (ours), index built (the others). Stored: as it is kept.',
  );
  console.log(wide(['engine', 'ready', 'memory', 'stored', 'key, p50', 'key, p95'], speed));
  for (const { engine, ready, memory: used, disk, keys } of all) {
    const times = [ms(part(keys, 0.5)), ms(part(keys, 0.95))];
    console.log(wide([engine, ms(ready), mb(used), mb(disk), ...times], speed));
  }
  const columns = [20, 6, 6, 8, 6, 6, 8, 6, 6, 8];
  console.log(
    `\nMRR@10: all; the misspelled ones; with our short forms written out. ${TUNED.length} queries that the look-up was tuned with, ` +
      `${HELD_OUT.length} held out, and a sample of ${SAMPLE.length} (every tenth of both).`,
  );
  const heads = [
    'tuned',
    'missp',
    'written',
    'held',
    'missp',
    'written',
    'sample',
    'missp',
    'written',
  ];
  console.log(wide(['engine', ...heads], columns));
  for (const { engine, quality: cells } of all) console.log(wide([engine, ...cells], columns));
}
