// `node test/tools/kill-import-test.ts [--cases 5000] [--kills 5] [--sqlite] [--seed N]`: the browser's process group is
// killed at random moments while a list is imported in batches of new cases. Whole batches only, every acknowledged one among
// them; the import then goes on where the vault stands, and in the end every case is there once.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildProbeExtension } from './probe-extension.ts';
import { startRaw } from './raw-chromium.ts';
import { randomFrom } from './seeded-random.ts';
import type { Tables } from './store-probe/tables.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '5' },
    sqlite: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const cases = Number(values.cases);
const kills = Number(values.kills);
const random = randomFrom(Number(values.seed));
/** As the import in the panel. */
const BATCH = 50;

const wrong: string[] = [];
const profile = await mkdtemp(join(tmpdir(), 'bicuspid-import-'));
const extension = await buildProbeExtension();
let acknowledged = 0;

/** Imports from where the vault stands; stops by itself only at the end. */
async function importRest(page: Page, from: number): Promise<void> {
  for (let at = from; at < cases; at += BATCH) {
    await page.evaluate(`probe.seed(${at}, ${Math.min(cases, at + BATCH)})`);
    acknowledged = Math.min(cases, at + BATCH);
  }
}

for (let round = 0; round <= kills; round += 1) {
  const browser = await startRaw({ profile, extension, sqlite: values.sqlite });
  const page = await browser.page('probe.html');
  if (round === 0) await page.evaluate('probe.create()');
  else {
    const outcome = await page.evaluate<string>(
      'probe.open().then((answer) => answer.check?.outcome ?? answer.reason)',
    );
    if (outcome !== 'ok') wrong.push(`after kill ${round} the check says ${outcome}`);
  }
  const { cases: here } = await page.evaluate<Tables>('probe.tables()');
  const listed = await page.evaluate<number>('probe.count()');
  if (here < acknowledged) wrong.push(`${acknowledged} were acknowledged, ${here} are here`);
  if (here % BATCH !== 0 && here !== cases) wrong.push(`${here} cases are no whole batches`);
  if (listed !== here) wrong.push(`${listed} of ${here} cases are listed`);
  console.log(`${round} kills: ${here} cases are here, ${acknowledged} were acknowledged`);
  if (round === kills) {
    await importRest(page, here);
    const after = await page.evaluate<number>('probe.count()');
    if (after !== cases) wrong.push(`${after} cases in the end`);
    const check = await page.evaluate<string>('probe.check().then(({ outcome }) => outcome)');
    if (check !== 'ok') wrong.push(`the check in the end says ${check}`);
    await browser.close();
  } else {
    const importing = importRest(page, here).catch(() => undefined);
    await pause(300 + random() * 4000);
    await browser.kill();
    await importing;
  }
}
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
for (const line of wrong) console.log(`  WRONG ${line}`);
console.log(
  `${values.sqlite ? 'SQLite' : 'LevelDB'}: ${cases} cases imported over ${kills} kills; ${wrong.length === 0 ? 'nothing wrong' : `${wrong.length} things wrong`}`,
);
process.exit(wrong.length === 0 ? 0 : 1);
