// `node test/tools/eval-read.ts --dir DIR`: fills every portal fixture of a folder from a case, then reads the filled page
// back into the same case with the built extension. Whatever the page is said to say otherwise than the case is wrong.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildPortals } from '../portals/build.mjs';
import { buildExtension, ROOT } from './build-extension.ts';
import { grantWithoutPrompt, launch, openPanelBeside } from './launch.ts';
import * as person from './person.ts';
import { atRest, press } from './portal-page.ts';
import { expectedSchema, type Step } from './portal-score.ts';
import { serveFolder } from './serve-folder.ts';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'test/portals' },
    only: { type: 'string' },
  },
});
const dir = resolve(options.dir);

interface ReadBack {
  /** Values of the page that the case has too. */
  same: number;
  /** Fields for which page and case differ: wrong, because the page was filled from the case. */
  clashes: string[];
  /** What the case did not know: words that the portal itself shows. */
  fresh: string[];
  unsure: number;
}

async function readBack(panel: Page): Promise<ReadBack> {
  const sheet = await panel.evaluate(() => location.hash);
  await panel.evaluate((hash) => {
    location.hash = `${hash}/read`;
  }, sheet);
  const end = panel.getByRole('button', { name: /^(Put \d+ values?|Read the page again)/ });
  await end.first().waitFor({ timeout: 60_000 });
  const found = await panel.evaluate(() => {
    const words = (nodes: Iterable<Element>) =>
      [...nodes].map((node) => (node as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    const text = document.body.innerText;
    const same = /(\d+) values? on the page (?:is|are) in the case|already \((\d+) values?\)/.exec(
      text,
    );
    return {
      same: Number(same?.[1] ?? same?.[2] ?? 0),
      clashes: words(document.querySelectorAll('fieldset')),
      fresh: words(document.querySelectorAll('label:has(> span + span)')).filter(
        (line) => !/^(In the case|On the page)/.test(line),
      ),
      unsure: document.querySelectorAll('select[aria-label^="What “"]').length,
    };
  });
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, sheet);
  await person.fillButton(panel).waitFor();
  return found;
}

async function runStep(page: Page, panel: Page, step: Step): Promise<ReadBack> {
  await atRest(page);
  if ((await person.lookAtPlan(panel)) === 'plan') await person.write(panel);
  await person.backToCase(panel);
  await atRest(page);
  const found = await readBack(panel);
  if (step.next) await press(page, step.next);
  return found;
}

const names = (await readdir(dir))
  .filter((name) => existsSync(join(dir, name, 'expected.json')))
  .filter((name) => !options.only || options.only.split(',').includes(name))
  .sort();
if (dir === join(ROOT, 'test', 'portals')) await buildPortals();

const served = await serveFolder(dir, '/some/deep/path');
const launched = await launch({ build: buildExtension() });
const sums = { same: 0, clashes: 0, fresh: 0, unsure: 0, broken: 0 };
try {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await grantWithoutPrompt(launched, 'http://127.0.0.1/*');
  await page.goto(`${served.url}/${names[0] ?? ''}/index.html`);
  const { panel } = await openPanelBeside(launched, page);
  await person.setUpVault(panel);
  for (const fixture of names) {
    try {
      const text = await readFile(join(dir, fixture, 'expected.json'), 'utf8');
      const expected = expectedSchema.parse(JSON.parse(text));
      await page.goto(`${served.url}/${fixture}/index.html`);
      await page.bringToFront();
      await panel.goto(`${panel.url().split('#')[0]}#/`);
      await panel.reload();
      await person.importFacts(panel, join(dir, 'cases', `${expected.case}.json`));
      for (const step of expected.steps) {
        const { same, clashes, fresh, unsure } = await runStep(page, panel, step);
        sums.same += same;
        sums.clashes += clashes.length;
        sums.fresh += fresh.length;
        sums.unsure += unsure;
        console.log(
          `${fixture} | ${step.name}: ${same} as in the case, ${clashes.length} other, ${fresh.length} new, ${unsure} not certain`,
        );
        for (const line of clashes) console.log(`  other: ${line}`);
        for (const line of fresh) console.log(`  new: ${line}`);
      }
    } catch (error) {
      sums.broken += 1;
      console.log(`${fixture}: could not be run: ${String(error).split('\n')[0]}`);
    }
  }
} finally {
  await launched.close();
  await served.close();
}
console.log(
  `read back: ${sums.same} values as in the case, ${sums.clashes} wrong, ${sums.fresh} new, ${sums.unsure} not certain, ${sums.broken} fixtures not run`,
);
process.exitCode = sums.clashes > 0 || sums.broken > 0 ? 1 : 0;
