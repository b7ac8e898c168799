// How many taught fields are found again after a page has changed: node test/tools/eval-taught.ts [--dir DIR] [--seeds N]
// [--most N] [--exported] [--verbose]. DIR holds portal fixtures, or saved pages (*.html); the project's own by default.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Frame } from 'playwright';
import { build } from 'vite';
import { QUIET_FLAGS, sandboxFlags } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';
import { atRest } from './portal-page.ts';
import { serveFolder } from './serve-folder.ts';
import { add, asExported, frameOf, noTally, scoreAgain, teachSome } from './taught-score.ts';
import type { Miss, TaughtTally } from './taught-score.ts';

export interface TaughtRun {
  dir: string;
  seeds: number;
  /** Fields taught on each page. */
  most: number;
  exported?: boolean;
  pages?: number;
  onPage?: (page: string, tally: TaughtTally, misses: readonly Miss[]) => void;
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'eval-taught-page.ts'),
        formats: ['iife'],
        name: 'taughtPageBundle',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('The page reader could not be bundled.');
  return first.output[0].code;
}

async function pagesIn(dir: string): Promise<string[]> {
  const names = (await readdir(dir)).sort();
  const fixtures = names.filter((name) => existsSync(join(dir, name, 'expected.json')));
  return fixtures.length > 0
    ? fixtures.map((name) => `${name}/index.html`)
    : names.filter((name) => name.endsWith('.html'));
}

async function runFrame(frame: Frame, code: string, seed: number, run: TaughtRun) {
  await frame.evaluate(code);
  const before = frameOf(await frame.evaluate(() => taughtPage.read()));
  const lessons = teachSome(before, seed, run.most);
  if (run.exported) for (const [ref, lesson] of lessons) lessons.set(ref, asExported(lesson));
  await frame.evaluate((value) => taughtPage.mutate(value), seed);
  const after = frameOf(await frame.evaluate(() => taughtPage.read()));
  return scoreAgain(before, after, lessons);
}

/** Runs all pages with all seeds. */
export async function evalTaught(run: TaughtRun): Promise<TaughtTally> {
  const code = await bundle();
  const served = await serveFolder(run.dir, '/deep');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...QUIET_FLAGS, ...sandboxFlags()],
  });
  let total = noTally();
  try {
    for (const name of (await pagesIn(run.dir)).slice(0, run.pages)) {
      let tally = noTally();
      const misses: Miss[] = [];
      for (let seed = 1; seed <= run.seeds; seed += 1) {
        const page = await browser.newPage();
        await page.goto(`${served.url}/${name}`).catch(() => undefined);
        await atRest(page);
        for (const frame of page.frames()) {
          // A frame of a foreign or blocked page has nothing to read.
          const score = await runFrame(frame, code, seed, run).catch(() => null);
          if (!score) continue;
          tally = add(tally, score.tally);
          misses.push(...score.misses);
        }
        await page.close();
      }
      run.onPage?.(name, tally, misses);
      total = add(total, tally);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return total;
}

export function taughtWords({ taught, found, wrong, doubtful, absent }: TaughtTally): string {
  const share = taught === 0 ? 0 : (100 * found) / taught;
  return `${taught} taught, ${found} found again (${share.toFixed(1)} %), ${wrong} wrong, ${doubtful} doubtful, ${absent} not found`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'test/portals' },
      seeds: { type: 'string', default: '5' },
      most: { type: 'string', default: '12' },
      pages: { type: 'string' },
      exported: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const total = await evalTaught({
    dir: resolve(values.dir),
    seeds: Number(values.seeds),
    most: Number(values.most),
    exported: values.exported,
    ...(values.pages && { pages: Number(values.pages) }),
    onPage: (page, tally, misses) => {
      console.log(`${page}: ${taughtWords(tally)}`);
      if (values.verbose)
        for (const { what, label, instead } of misses)
          console.log(`  ${what}: ${label}${instead ? ` (${instead})` : ''}`);
    },
  });
  console.log(`taught: ${taughtWords(total)}`);
}
