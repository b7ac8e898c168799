// `npm run bench fill`: how long a page's form takes to be read and planned, in a real browser, and whether the page feels it.
// Times of one computer say little, so each stands beside the least that any reading of the same page can take.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { build } from 'vite';
import { ROOT } from './build-extension.ts';
import { QUIET_FLAGS, sandboxFlags } from './chromium-flags.ts';
import { longTasks } from './codes-bench/long-tasks.ts';
import { sampleFacts } from './demo-story.ts';
import type { Times } from './fill-bench/in-page.ts';
import { formOf, gridOf } from './fill-bench/pages.ts';
import { findChromium } from './find-chromium.ts';
import { median } from './portal-score.ts';

const ROUNDS = 9;
const PAGES = [
  { name: 'form of 30 controls', html: formOf(30), bar: undefined },
  { name: 'form of 300 controls', html: formOf(300), bar: 50 },
  { name: 'grid of 2,000 controls', html: gridOf(2000), bar: 300 },
];

/** The reading and planning code as one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: new URL('fill-bench/in-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'inPage',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

const run = (page: Page, facts: Record<string, string>): Promise<Times> =>
  page.evaluate(
    (known) =>
      (globalThis as unknown as { fillBench: { once: (facts: object) => Times } }).fillBench.once(
        known,
      ),
    facts,
  );

/** A reading as the panel asks for it: the page has its turn in between. */
const readInTurns = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (
      globalThis as unknown as { fillBench: { inTurns: () => Promise<number> } }
    ).fillBench.inTurns(),
  );

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const code = await script();
const { facts } = JSON.parse(await readFile(await sampleFacts(), 'utf8')) as {
  facts: Record<string, string>;
};
const browser = await chromium.launch({
  ...(findChromium() !== undefined && { executablePath: findChromium() }),
  args: [...sandboxFlags(), ...QUIET_FLAGS],
});
try {
  let smallest: number | undefined;
  for (const { name, html, bar } of PAGES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html}</body>` }),
    );
    await page.goto('http://portal.test/');
    await page.evaluate(code);
    // What a person meets: nothing is compiled yet. The others are of a page that is read a second time.
    const first = await run(page, facts);
    const times: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await run(page, facts));
    const tasks = await longTasks(page, async () => {
      await readInTurns(page);
    });
    const of = (pick: (time: Times) => number): number => median10(times.map(pick));
    const total = of(({ read, plan }) => read + plan);
    smallest ??= total;
    console.log(
      `fill: ${name}: read ${ms(of(({ read }) => read))} + plan ${ms(of(({ plan }) => plan))} = ${ms(total)}` +
        ` (${times[0]?.controls ?? 0} read, ${times[0]?.targets ?? 0} planned)` +
        `${bar === undefined ? '' : `, bar ${bar} ms`}; the first time ${ms(first.read)} + ${ms(first.plan)}; ${(total / of(({ floor }) => floor)).toFixed(1)} × the least loop,` +
        ` ${(total / smallest).toFixed(1)} × the small form; longest task of a reading ${ms(tasks.longestWork)} of work`,
    );
    await page.close();
  }
} finally {
  await browser.close();
}

/** Median with a tenth of a millisecond. */
function median10(values: readonly number[]): number {
  return median(values.map((value) => value * 10)) / 10;
}
