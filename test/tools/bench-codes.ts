// `npm run bench codes`: the look-up with the full official lists, beside four search libraries in the same browser. It
// reads the official files where a copy is present (see order-file.ts) and says so when there is none.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { buildBenchExtension } from './codes-bench/extension.ts';
import { longTasks, type LongTasks } from './codes-bench/long-tasks.ts';
import type { Bench, Row } from './codes-bench/bench.ts';
import { sampleFacts } from './demo-story.ts';
import { launch, openPanelBeside, type Launched } from './launch.ts';
import { ORDER_FILE } from './order-file.ts';
import * as person from './person.ts';

const ENGINES = ['Bicuspid', 'MiniSearch', 'FlexSearch', 'uFuzzy', 'Fuse.js'];
const HCPCS = join(dirname(ORDER_FILE), 'hcpcs-level2.tsv');
const FILES = [ORDER_FILE, HCPCS].filter((file) => existsSync(file));
const OPENINGS = 15;

const rows: Row[] = readFileSync(new URL('../fixtures/code-queries.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([query = '', kind = '', codes = '']) => ({ query, kind, codes: codes.split(';') }));
/** Every fourth query, typed key by key. */
const typed = rows.filter((_, at) => at % 4 === 0).map(({ query }) => query);

type InPage = { bench: Bench };
const ask = <T, A>(page: Page, work: (at: { inPage: InPage; arg: A }) => Promise<T> | T, arg: A) =>
  page.evaluate<T>(`(${String(work)})({ inPage: globalThis, arg: ${JSON.stringify(arg)} })`);

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);
const part = (times: readonly number[], share: number) =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function benchPage(launched: Launched): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(launched.address('bench.html'));
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
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

/** Milliseconds from the start of a page to its first row of a list on the screen, with `query` typed at once. */
async function opening(launched: Launched, address: string, query: string): Promise<number> {
  const page = await launched.context.newPage();
  await page.addInitScript((text) => {
    const at = globalThis as unknown as { shown?: number };
    let asked = false;
    const look = () => {
      const box = document.querySelector<HTMLInputElement>('input[role=combobox]');
      if (box && !asked) {
        asked = true;
        // As typed: React hears of a value only when it was set past its own property.
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        value?.set?.call(box, text);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (at.shown === undefined && document.querySelector('[role=option]')) {
        at.shown = -1;
        requestAnimationFrame(() => setTimeout(() => (at.shown = performance.now())));
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, query);
  await page.goto(launched.address(address));
  await page.waitForFunction(() => ((globalThis as { shown?: number }).shown ?? 0) > 0);
  const shown = await page.evaluate(() => (globalThis as { shown?: number }).shown ?? 0);
  await page.close();
  return shown;
}

async function measureOpening(launched: Launched): Promise<void> {
  const popup: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < OPENINGS; round++) {
    empty.push(await opening(launched, 'empty.html', ''));
    popup.push(await opening(launched, 'popup.html', 'impacted wis'));
  }
  const ratio = part(popup, 0.5) / part(empty, 0.5);
  console.log('\nPopup, from opening to the first list of a query typed at once:');
  console.log(
    `  median ${ms(part(popup, 0.5))}, best ${ms(part(popup, 0))}; an empty page of the extension: ` +
      `median ${ms(part(empty, 0.5))}, best ${ms(part(empty, 0))}; × ${ratio.toFixed(2)}`,
  );
}

async function measureEngines(launched: Launched): Promise<void> {
  console.log(
    '\nengine      ready      memory     key median  key p95    MRR@10  misspelled  with our short forms written out',
  );
  for (const engine of ENGINES) {
    const page = await benchPage(launched);
    const before = await memory(page);
    const { ms: ready } = await ask(page, ({ inPage, arg }) => inPage.bench.open(arg), engine);
    const used = (await memory(page)) - before;
    // A warm-up, as for a person who has typed before.
    await ask(page, ({ inPage, arg }) => inPage.bench.keys(arg, 2000), typed.slice(0, 4));
    const times = await ask(page, ({ inPage, arg }) => inPage.bench.keys(arg, 15_000), typed);
    const ranks = await ask(page, ({ inPage, arg }) => inPage.bench.rank(arg), rows);
    const plain = ranks.map((one) => one.plain);
    const wrong = plain.filter((_, at) => rows[at]?.kind === 'misspelled');
    console.log(
      [
        engine.padEnd(11),
        ms(ready).padEnd(10),
        mb(used).padEnd(10),
        ms(part(times, 0.5)).padEnd(11),
        ms(part(times, 0.95)).padEnd(10),
        mean(plain).toFixed(3).padEnd(7),
        mean(wrong).toFixed(3).padEnd(11),
        engine === 'Bicuspid' ? '' : mean(ranks.map((one) => one.helped)).toFixed(3),
      ].join(' '),
    );
    await page.close();
  }
}

const said = ({ tasks, longest, longestWork, over, overWork }: LongTasks) =>
  `${tasks} tasks; longest ${ms(longest)} by the clock, ${ms(longestWork)} of work; over 50 ms: ${over} by the clock, ${overWork} of work`;

async function measureTyping(launched: Launched): Promise<void> {
  const queries = typed.slice(0, 12);
  const type = async (page: Page, box: ReturnType<Page['getByRole']>) => {
    for (const query of queries) {
      await box.fill('');
      await box.click();
      await page.keyboard.type(query, { delay: 40 });
    }
  };
  const popup = await launched.context.newPage();
  await popup.goto(launched.address('popup.html'));
  const search = popup.getByRole('combobox');
  await search.waitFor();
  console.log('\nTyping with the full lists, tasks of the page:');
  console.log(`  popup: ${said(await longTasks(popup, () => type(popup, search)))}`);
  await popup.close();

  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  const { panel } = await openPanelBeside(launched, page);
  await person.setUpVault(panel);
  await person.importFacts(panel, await sampleFacts());
  await panel.getByRole('button', { name: 'Diagnosis', exact: true }).click();
  const box = panel.getByRole('textbox', { name: /^Diagnosis [B-L]$/ }).last();
  console.log(`  panel: ${said(await longTasks(panel, () => type(panel, box)))}`);
}

async function install(launched: Launched): Promise<void> {
  const page = await benchPage(launched);
  for (const file of FILES) {
    const name = file.split(/[\\/]/).pop() ?? file;
    const result = await ask(page, ({ inPage, arg }) => inPage.bench.install(arg), name);
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    console.log(`${name}: ${result.message}, read and stored in ${ms(result.ms)}`);
  }
  const stored = await ask(page, ({ inPage }) => inPage.bench.bytesStored(), null);
  console.log(`stored: ${mb(stored)}`);
  await page.close();
}

async function run(): Promise<void> {
  if (!existsSync(ORDER_FILE)) {
    console.log('codes: skipped, no official order file here. Set ICD10CM_ORDER_FILE to one.');
    return;
  }
  const launched = await launch({ build: await buildBenchExtension(FILES) });
  try {
    console.log(`${rows.length} queries, ${typed.length} of them typed key by key`);
    await install(launched);
    await measureOpening(launched);
    await measureTyping(launched);
    await measureEngines(launched);
  } finally {
    await launched.close();
  }
}

await run();
