// Proves each fixture by hand: drives it as a person would and compares portalState() with expected.json.
// Usage: node verify/run.mjs [fixture ...] [--shots DIR]
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from '../../tools/find-chromium.ts';
import { buildPortals } from '../build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SETTLE_MS = 600;
const DEEP = '/some/deep/path';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(ROOT, path.slice(DEEP.length));
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (!path.startsWith(`${DEEP}/`) || !existsSync(file) || extname(file) === '') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(await readFile(file));
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** Presses what the runner of the contract presses: a selector that is unique over all frames. */
async function press(page, selector) {
  for (const frame of page.frames()) {
    if (await frame.locator(selector).count()) return frame.locator(selector).click();
  }
  throw new Error(`no element for ${selector}`);
}

function differences(step, state) {
  const wrong = [];
  const same = (key, want) => {
    if (!(key in state)) wrong.push(`${key}: not in portalState()`);
    else if (state[key] !== want)
      wrong.push(`${key}: ${JSON.stringify(state[key])}, not ${JSON.stringify(want)}`);
  };
  for (const [key, want] of Object.entries(step.expect ?? {})) same(key, want);
  for (const [key, want] of Object.entries(step.keep ?? {})) same(key, want);
  for (const key of step.leave ?? []) same(key, '');
  return wrong;
}

/** State and differences once they agree, or after five seconds. Waits first: a page may still wipe what was written. */
async function settled(page, step) {
  await page.waitForTimeout(SETTLE_MS);
  for (let tries = 0; ; tries += 1) {
    const state = await page.evaluate(() => window.portalState());
    const wrong = differences(step, state);
    if (wrong.length === 0 || tries === 20) return { state, wrong };
    await page.waitForTimeout(250);
  }
}

async function verify(browser, base, name, shots) {
  const folder = join(ROOT, name);
  const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
  const { facts } = JSON.parse(
    await readFile(join(ROOT, 'cases', `${expected.case}.json`), 'utf8'),
  );
  const { drive } = await import(pathToFileURL(join(ROOT, 'verify', `${name}.mjs`)).href);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  const errors = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text().slice(0, 200)}`);
  });
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  await page.goto(`${base}/${name}/index.html`, { waitUntil: 'networkidle' });
  for (const [i, step] of expected.steps.entries()) {
    const before = await settled(page, { leave: step.leave, keep: step.keep });
    errors.push(...before.wrong.map((e) => `before ${step.name}: ${e}`));
    try {
      await drive[step.name]?.(page, facts);
    } catch (error) {
      errors.push(
        `${step.name}: hand entry stopped: ${error.message.split('\n').slice(0, 4).join(' ')}`,
      );
    }
    const { state, wrong } = await settled(page, step);
    errors.push(...wrong.map((e) => `${step.name}: ${e}`));
    if (shots) await page.screenshot({ path: join(shots, `${name}-${i}.png`), fullPage: true });
    if (process.env.DUMP) console.log(step.name, JSON.stringify(state, null, 1));
    try {
      if (step.next) await press(page, step.next);
    } catch (error) {
      errors.push(`${step.name}: ${error.message}`);
      break;
    }
  }
  await page.close();
  const fields = expected.steps.reduce((n, step) => n + Object.keys(step.expect ?? {}).length, 0);
  console.log(`${name}: ${errors.length ? 'DOES NOT HOLD' : 'holds'}, ${fields} fields`);
  for (const error of errors) console.log(`  ${error}`);
  return errors.length === 0;
}

const args = process.argv.slice(2);
const at = args.indexOf('--shots');
const shots = at < 0 ? '' : args.splice(at, 2)[1];
const all = (await readdir(ROOT)).filter((name) => existsSync(join(ROOT, name, 'expected.json')));
await buildPortals();
const server = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
let good = true;
for (const name of args.length ? args : all) {
  const base = `http://127.0.0.1:${server.address().port}${DEEP}`;
  good = (await verify(browser, base, name, shots)) && good;
}
await browser.close();
server.close();
process.exit(good ? 0 : 1);
