// `node test/tools/kill-keys-test.ts [--what passphrase|key] [--cycles 20] [--cases 400] [--sqlite] [--seed N]`: the
// browser's whole process group is killed at random moments while a passphrase, or the key of the whole vault, is being
// changed. Afterwards the vault must open with the old or the new one, be whole, and finish a change of key by itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw, type RawChromium } from './raw-chromium.ts';
import { randomFrom } from './seeded-random.ts';
import { PASSPHRASE } from './store-probe/passphrase.ts';

const { values } = parseArgs({
  options: {
    what: { type: 'string', default: 'key' },
    cycles: { type: 'string', default: '20' },
    /** In the vault; the more, the longer a change of key takes. */
    cases: { type: 'string', default: '400' },
    sqlite: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const { sqlite } = values;
const cycles = Number(values.cycles);
const cases = Number(values.cases);
const random = randomFrom(Number(values.seed));
const ofKey = values.what === 'key';

const totals = { kills: 0, acknowledged: 0, midway: 0, failed: 0, second: 0 };
/** The passphrase that was acknowledged last; the one that was being set when the browser died may hold instead. */
let known = PASSPHRASE;

async function fill(page: Page): Promise<void> {
  await page.evaluate('probe.create()');
  for (let i = 0; i < cases; i += 1) {
    await page.evaluate(`probe.save("case-${i % 200}", ${i}, ${i % 3 === 0 ? 600 : 20})`);
  }
}

async function changeAndKill(chromium: RawChromium, page: Page): Promise<void> {
  await page.exposeFunction('acknowledged', (what: string) => {
    if (!ofKey) known = what;
    totals.acknowledged += 1;
  });
  const work = ofKey
    ? 'probe.changeKeyForEver()'
    : `probe.changePassphraseForEver(${JSON.stringify(known)})`;
  const changing = page.evaluate(work).catch((error: unknown) => String(error));
  const ended = await Promise.race([changing, pause(200 + random() * 2500, null)]);
  if (ended !== null) throw new Error(`Changing stopped by itself: ${ended as string}`);
  await chromium.kill();
  totals.kills += 1;
}

interface Opened {
  ok: boolean;
  reason?: string;
  check?: { outcome: string } | null;
}

async function unlock(page: Page): Promise<string[]> {
  const wanted = ofKey
    ? [PASSPHRASE]
    : [known, ...[0, 1, 2, 3, 4, 5, 6].map((n) => `${PASSPHRASE} ${n}`)];
  for (const passphrase of wanted) {
    const opened = await page.evaluate<Opened>(`probe.openWith(${JSON.stringify(passphrase)})`);
    if (opened.ok) {
      if (passphrase !== known) totals.second += 1;
      known = passphrase;
      const outcome = opened.check?.outcome ?? 'none';
      return outcome === 'ok' ? [] : [`the check says ${outcome}`];
    }
    // A wrong try makes the next one wait.
    await pause(wanted.indexOf(passphrase) === 0 ? 1100 : 2100);
  }
  return ['locked out: neither the old nor the new passphrase opens'];
}

/** What is wrong with the vault after the kill; empty when nothing is. */
async function verify(page: Page): Promise<string[]> {
  const wrong = await unlock(page);
  if (wrong.length > 0) return wrong;
  const found = await page.evaluate<string[]>('probe.unreadable()');
  const count = await page.evaluate<number>('probe.count()');
  if (count !== Math.min(cases, 200)) found.push(`${count} cases are listed`);
  const { stood, ok, epochs } = await page.evaluate<{
    stood: number | null;
    ok: boolean;
    epochs: number;
  }>('probe.goOn()');
  if (stood !== null) totals.midway += 1;
  if (!ok) found.push('the change of key did not end');
  if (ofKey && epochs !== 1) found.push(`records of ${epochs} keys are left`);
  const after = await page.evaluate<string[]>('probe.unreadable()');
  const check = await page.evaluate<{ outcome: string } | null>('probe.checkMirror()');
  if (check && check.outcome !== 'ok') found.push(`the second copy is ${check.outcome}`);
  return [...found, ...after];
}

const extension = await buildProbeExtension();
const profile = await mkdtemp(join(tmpdir(), 'bicuspid-keys-'));
const start = () => startRaw({ profile, extension, sqlite });
for (let cycle = 0; cycle <= cycles; cycle += 1) {
  const chromium = await start();
  const page = await chromium.page('probe.html');
  const wrong = cycle === 0 ? (await fill(page), []) : await verify(page);
  totals.failed += wrong.length;
  for (const line of wrong) console.log(`   ${line}`);
  console.log(
    `kill ${cycle}: ${totals.acknowledged} changes so far, ${totals.midway} found midway`,
  );
  if (cycle === cycles) await chromium.kill();
  else await changeAndKill(chromium, page);
}
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
console.log(
  `${sqlite ? 'SQLite' : 'LevelDB'}, ${values.what}: ${totals.kills} kills, ${totals.acknowledged} changes acknowledged, ` +
    `${ofKey ? `${totals.midway} kills in the middle of one, all carried on` : `${totals.second} times the one being set held`}; ${totals.failed} things wrong`,
);
process.exit(totals.failed === 0 && totals.kills === cycles ? 0 : 1);
