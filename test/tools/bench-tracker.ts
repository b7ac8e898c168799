// `npm run bench tracker`: Today and the tracker over 20,000 stored cases in the built extension, from the press to the
// painted screen. `TRACKER_CASES=2000` takes fewer. The aim: open within 300 ms, filter within 50 ms.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import { PASSPHRASE } from './store-probe/passphrase.ts';
import type { Probe } from './store-probe/probe.ts';
import { heapMegabytes, untilShown } from './until-shown.ts';

const count = Number(process.env['TRACKER_CASES'] ?? 20_000);
const STEP = 500;
const ROUNDS = 5;

const heading = (words: string) =>
  `document.querySelector('h1')?.textContent.startsWith(${JSON.stringify(words)})`;
const press = (link: string) => `document.querySelector('a[href="#/${link}"]').click()`;

async function median(once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await once());
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function measure(page: Page): Promise<void> {
  const say = (what: string, ms: number, aim: number) =>
    console.log(
      `${what.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms   aim ${aim} ms${ms > aim ? '   MISSED' : ''}`,
    );
  await page.getByRole('link', { name: 'Cases' }).first().click();
  const row = `document.querySelectorAll('a[href^="#/case/"]').length > 3`;
  const open = async (link: string, title: string) => {
    const ms = await untilShown(page, press(link), `${heading(title)} && ${row}`);
    await untilShown(page, press('cases'), `${heading('Cases')} && ${row}`);
    return ms;
  };
  const today = await median(() => open('today', 'Today'));
  say('open Today', today, 300);
  const tracker = await median(() => open('preauths', 'Pre-auths'));
  say('open the tracker', tracker, 300);

  await untilShown(page, press('preauths'), `${heading('Pre-auths')} && ${row}`);
  const choose = (label: string) =>
    `[...document.querySelectorAll('input[type=radio]')].find((one) => one.value === '${label}').click()`;
  const isChosen = (filter: string) => `document.querySelector('input[value=${filter}]').checked`;
  for (const filter of ['all', 'unanswered', 'overdue', 'next']) {
    const other = filter === 'all' ? 'expiring' : 'all';
    const ms = await median(async () => {
      // A press on what is chosen already changes nothing, and nothing would be waited for in vain.
      if (!(await page.evaluate(isChosen(other))))
        await untilShown(page, choose(other), isChosen(other));
      return untilShown(page, choose(filter), isChosen(filter));
    });
    say(`filter: ${filter}`, ms, 50);
  }
  console.log(
    `memory of the panel: ${(await heapMegabytes(page)).toFixed(0)} MB for ${count} cases`,
  );
}

const extension = await buildProbeExtension();
const profile = await mkdtemp(join(tmpdir(), 'bicuspid-tracker-'));
const browser = await startRaw({ profile, extension });
try {
  const probe = await browser.page('probe.html');
  const made =
    await probe.evaluate<Awaited<ReturnType<Probe['create']>>>(`globalThis.probe.create()`);
  if (!made.ok) throw new Error(made.message);
  for (let at = 0; at < count; at += STEP) {
    await probe.evaluate(`globalThis.probe.seed(${at}, ${Math.min(count, at + STEP)})`);
    if (at % 5_000 === 0 && at > 0) console.log(`  ${at} saved`);
  }
  await probe.evaluate(`globalThis.probe.lock()`);
  await probe.close();
  const panel = await browser.page('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await panel.getByRole('button', { name: 'Unlock' }).click();
  await panel.getByLabel('Search cases').waitFor({ timeout: 120_000 });
  await measure(panel);
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
