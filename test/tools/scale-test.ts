// `npm run test:scale -- [--cases 10000] [--no-restore]`: a vault of many cases in the built extension. Times from the
// press on Unlock to the list, a search and the opening of a case in the panel's own page, memory, and the restore
// drill: a backup brought back into an empty profile must give every case byte by byte.
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { lock } from './person.ts';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import type { Probe } from './store-probe/probe.ts';
import { PASSPHRASE } from './store-probe/passphrase.ts';
import { timeSheet, type SheetTimes } from './sheet-times.ts';
import { heapMegabytes, untilShown } from './until-shown.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    'no-restore': { type: 'boolean', default: false },
  },
});
const count = Number(values.cases);
const SEED_STEP = 500;
/** The first one in a page also compiles the sheet's scripts. */
const OPENINGS = 5;
const PART = 8 * 1024 * 1024;

type InPage = { probe: Probe };
const ask = <T>(page: Page, work: (inPage: InPage) => Promise<T>): Promise<T> =>
  page.evaluate(`(${String(work)})(globalThis)`);

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

const typeInto = (label: string, text: string) => `{
  const box = document.querySelector('input[aria-label="${label}"]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, ${JSON.stringify(text)});
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}`;

/** Playwright carries small files only; the browser itself takes any. */
async function chooseFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('input[type=file]')`,
  });
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId! });
  await session.detach();
}

const ROWS = `document.querySelectorAll('a[href^="#/case/"]').length`;

async function measurePanel(page: Page): Promise<void> {
  const unlock = async () => {
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    return untilShown(page, `document.querySelector('button[type=submit]').click()`, `${ROWS} > 3`);
  };
  // The first one wraps the key anew, since the probe made it with less work than the product does.
  await unlock();
  await lock(page);
  const shown = await unlock();
  console.log(`unlock to the list (the passphrase's own work included): ${shown.toFixed(0)} ms`);

  const searches: number[] = [];
  // Numbers that cannot be part of a date.
  for (const at of [345, 432, 4321, 9876].filter((each) => each < count)) {
    const word = String(at);
    const found = `[...document.querySelectorAll('a[href^="#/case/"]')].every((row) => row.innerText.includes('${word}')) && ${ROWS} > 0`;
    searches.push(await untilShown(page, typeInto('Search cases', word), found));
    await untilShown(page, typeInto('Search cases', ''), `${ROWS} > 3`);
  }
  console.log(`search: ${searches.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  const opened: SheetTimes[] = [];
  for (let row = 0; row < OPENINGS; row += 1) {
    opened.push(await timeSheet(page, row));
    await untilShown(page, `location.hash = '#/cases'`, `${ROWS} > ${OPENINGS}`);
  }
  const each = (of: keyof SheetTimes) => opened.map((one) => one[of].toFixed(0)).join(', ');
  console.log(`open a case, head and first fields: ${each('first')} ms`);
  console.log(
    `  the whole sheet: ${each('whole')} ms; longest pause meanwhile: ${each('deaf')} ms`,
  );
  console.log(`memory of the panel: ${(await heapMegabytes(page)).toFixed(0)} MB`);
}

async function saveBackup(page: Page, path: string): Promise<void> {
  const made = await timed(() => ask(page, ({ probe }) => probe.prepareBackup()));
  const size = made.value;
  const file = await open(path, 'w');
  for (let at = 0; at < size; at += PART) {
    const part = await page.evaluate<string>(`globalThis.probe.backupPart(${at}, ${at + PART})`);
    await file.write(Buffer.from(part, 'base64'));
  }
  await file.close();
  console.log(
    `backup: ${(size / 1e6).toFixed(0)} MB, made and read back in ${made.seconds.toFixed(1)} s`,
  );
}

const extension = await buildProbeExtension();
const profile = await mkdtemp(join(tmpdir(), 'bicuspid-scale-'));
const second = await mkdtemp(join(tmpdir(), 'bicuspid-scale-restored-'));
const file = join(second, 'practice.backup');
let failed = 0;

const first = await startRaw({ profile, extension });
const probe = await first.page('probe.html');
const created = await ask(probe, ({ probe: at }) => at.create());
if (!created.ok) throw new Error(created.message);
const seeding = await timed(async () => {
  for (let at = 0; at < count; at += SEED_STEP) {
    await probe.evaluate(`globalThis.probe.seed(${at}, ${Math.min(count, at + SEED_STEP)})`);
    if (at % 10_000 === 0 && at > 0) console.log(`  ${at} saved`);
  }
});
console.log(
  `${count} cases added in batches of ${SEED_STEP} in ${seeding.seconds.toFixed(0)} s: ${(count / seeding.seconds).toFixed(0)} a second`,
);
let digest = '';
if (!values['no-restore']) {
  digest = await ask(probe, ({ probe: at }) => at.digestOfAll());
  await saveBackup(probe, file);
}
await ask(probe, ({ probe: at }) => at.lock());
await probe.close();
const panel = await first.page('sidepanel.html');
await panel.setViewportSize({ width: 400, height: 850 });
await measurePanel(panel);
await first.close();

if (!values['no-restore']) {
  const other = await startRaw({ profile: join(second, 'profile'), extension });
  const page = await other.page('probe.html');
  await chooseFile(page, file);
  const restored = await timed(() => ask(page, ({ probe: at }) => at.restoreChosen()));
  const same = (await ask(page, ({ probe: at }) => at.digestOfAll())) === digest;
  console.log(
    `restored ${(await stat(file)).size} bytes in ${restored.seconds.toFixed(1)} s: ${JSON.stringify(restored.value)}, every case ${same ? 'the same' : 'NOT the same'}`,
  );
  if (!same || !restored.value.ok) failed += 1;
  await other.close();
}
for (const folder of [profile, second])
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
console.log(failed === 0 ? 'all of it came back' : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
