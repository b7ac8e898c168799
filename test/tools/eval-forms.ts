// Scores the classifier on saved pages whose true answers stand on the controls: npm run eval:forms -- --dir DIR [--json FILE]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { classifyFrame } from '../../lib/form/classify.ts';
import type { ControlSnapshot } from '../../lib/form/snapshot.ts';
import type { SavedForm } from './eval-forms-page.ts';
import { findChromium } from './find-chromium.ts';
import type { Answer, Tally } from './score-forms.ts';
import { predictedType, scoreOf, summary, halfOf } from './score-forms.ts';

interface Result extends Answer {
  page: string;
  label: string;
  reason: string;
}

async function bundleReader(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'eval-forms-page.ts'),
        formats: ['iife'],
        name: 'savedForm',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('The page reader could not be bundled.');
  return first.output[0].code;
}

/** Serves the saved pages from loopback, as pages are met on the web: over http, with an origin. */
async function serve(dir: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(dir, name.replace(/^\/+/, '').replaceAll('..', ''))).then(
      (body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const words = ({ labels }: ControlSnapshot): string =>
  [labels.label, labels.aria, labels.placeholder, labels.preceding, labels.name, labels.id]
    .filter(Boolean)
    .join(' | ')
    .slice(0, 160);

function answersOf(page: string, { controls, truth, unread }: SavedForm): Result[] {
  const readings = classifyFrame(controls);
  const read = controls.flatMap((control, index): Result[] => {
    const type = truth[control.ref];
    const reading = readings[index];
    if (type === undefined || !reading) return [];
    return [
      {
        page,
        truth: type,
        predicted: predictedType(reading),
        label: words(control),
        reason: reading.reason,
      },
    ];
  });
  const lost = unread.map((type) => ({
    page,
    truth: type,
    predicted: '',
    label: '',
    reason: 'not read',
  }));
  return [...read, ...lost];
}

async function run(browser: Browser, dir: string): Promise<{ pages: number; results: Result[] }> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.html')).sort();
  if (names.length === 0) throw new Error(`There is no .html file in ${dir}.`);
  const reader = await bundleReader();
  const { address, close } = await serve(dir);
  const context = await browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 1000 },
  });
  await context.route('**/*', (route) =>
    route.request().url().startsWith(address) ? route.continue() : route.abort(),
  );
  const queue = [...names];
  const byPage = new Map<string, Result[]>();
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      await page.goto(`${address}/${encodeURIComponent(name)}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(reader);
      byPage.set(name, answersOf(name, await page.evaluate(() => globalThis.readSavedForm())));
    }
  };
  await Promise.all([work(), work()]);
  await context.close();
  close();
  return { pages: names.length, results: names.flatMap((name) => byPage.get(name) ?? []) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, json: { type: 'string' } } });
  if (values.dir === undefined) throw new Error('Say where the saved pages are: --dir DIR');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const { pages, results } = await run(browser, values.dir).finally(() => browser.close());
  const all: Tally = scoreOf(results, () => true);
  const births: Tally = scoreOf(results, (type) => type.startsWith('birthday'));
  console.log(summary(`forms: ${pages} pages, identity`, all));
  console.log(summary('forms: birth dates', births));
  for (const half of ['A', 'B'] as const) {
    const own = results.filter(({ page }) => halfOf(page) === half);
    console.log(
      summary(
        `forms: half ${half} by site, identity`,
        scoreOf(own, () => true),
      ),
    );
  }
  if (values.json !== undefined) {
    const misses = results.filter(
      ({ truth, predicted }) => scoreOf([{ truth, predicted }], () => true).right === 0,
    );
    const left = misses.filter(
      (one) =>
        scoreOf([one], () => true).falsePositives > 0 || scoreOf([one], () => true).identity > 0,
    );
    await writeFile(values.json, JSON.stringify({ all, births, misses: left }, null, 2));
  }
}

await main();
