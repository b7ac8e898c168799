// `npm run eval:portals -- --dir DIR`: fills every portal fixture of a folder with the built extension in a real browser
// and counts, from the portal's own state, what came out. It depends on nothing but the contract of fixtures.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildPortals } from '../portals/build.mjs';
import { buildExtension, ROOT } from './build-extension.ts';
import { grantWithoutPrompt, launch, openPanelBeside } from './launch.ts';
import * as person from './person.ts';
import { atRest, countSubmits, portalState, press } from './portal-page.ts';
import * as score from './portal-score.ts';
import { serveFolder } from './serve-folder.ts';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'test/portals' },
    json: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    headed: { type: 'boolean', default: false },
  },
});
const dir = resolve(options.dir);
/** The contract: the state is read this long after the extension says that it has finished. */
const AFTER_MS = 1_000;

interface StepResult {
  name: string;
  fields: (score.FieldScore & { reason?: string })[];
  /** What the extension said about controls that it left. */
  left: person.Left[];
  submits: number;
  fillMs: number | null;
}

interface FixtureResult {
  fixture: string;
  title: string;
  error?: string;
  steps: StepResult[];
}

/** The reason given for the control of a state key: fixtures name keys after ids or names as portals do. */
async function reasonsFor(page: Page, keys: string[], left: person.Left[]) {
  const reasons = new Map<string, string>();
  for (const frame of page.frames()) {
    const labels = await frame
      .evaluate(
        (wanted) =>
          wanted.map((key) => {
            const quoted = CSS.escape(key);
            const control = document.querySelector<HTMLInputElement>(
              `[id="${quoted}"], [name="${quoted}"], [name$="$${quoted}"], [name$=".${quoted}"]`,
            );
            return control?.labels?.[0]?.innerText ?? control?.getAttribute('aria-label') ?? '';
          }),
        keys,
      )
      .catch(() => []);
    labels.forEach((label, index) => {
      const words = label.replace(/[*:]/g, '').trim().toLowerCase();
      const given = left.find((each) => words !== '' && each.label.toLowerCase().startsWith(words));
      if (given) reasons.set(keys[index]!, given.reason);
    });
  }
  return reasons;
}

async function runStep(page: Page, panel: Page, step: score.Step, submits: () => number) {
  await atRest(page);
  const before = submits();
  const began = performance.now();
  const offered = await person.lookAtPlan(panel);
  let fillMs = performance.now() - began;
  const left = await person.leftInPlan(panel);
  if (offered === 'plan') {
    const wrote = performance.now();
    await person.write(panel);
    fillMs += performance.now() - wrote;
    left.push(...(await person.leftInReport(panel)));
  }
  await page.waitForTimeout(AFTER_MS);
  const fields: StepResult['fields'] = score.scoreStep(step, await portalState(page));
  const missed = fields.filter(({ verdict }) => verdict === 'missed');
  const reasons = await reasonsFor(
    page,
    missed.map(({ key }) => key),
    left,
  );
  for (const field of missed) field.reason = reasons.get(field.key) ?? 'not offered in the plan';
  await person.backToCase(panel);
  const result: StepResult = {
    name: step.name,
    fields,
    left,
    submits: submits() - before,
    fillMs: offered === 'plan' ? Math.round(fillMs) : null,
  };
  if (step.next) await press(page, step.next);
  return result;
}

const all = (steps: readonly StepResult[]) => steps.flatMap(({ fields }) => fields);
const trespasses = (steps: readonly StepResult[]) =>
  score.count(all(steps), 'trespass') + steps.reduce((sum, { submits }) => sum + submits, 0);
const fillTimes = (steps: readonly StepResult[]) =>
  steps.flatMap(({ fillMs }) => (fillMs === null ? [] : [fillMs]));
const fieldCount = (steps: readonly StepResult[]) =>
  (['right', 'wrong', 'missed'] as const).reduce(
    (sum, verdict) => sum + score.count(all(steps), verdict),
    0,
  );

function sums(steps: readonly StepResult[]): string {
  const of = (verdict: score.Verdict) => score.count(all(steps), verdict);
  const counts = `${of('right')} right, ${of('wrong')} wrong, ${of('missed')} missed`;
  return `${counts}, ${trespasses(steps)} trespass, ${score.median(fillTimes(steps))} ms median fill`;
}

function explain({ steps }: FixtureResult): void {
  for (const { name, fields, left, submits } of steps) {
    for (const { key, verdict, wanted, found, reason } of fields)
      if (!['right', 'kept'].includes(verdict))
        console.log(`  ${name} | ${key}: ${verdict}, "${found}" for "${wanted}" ${reason ?? ''}`);
    if (submits > 0) console.log(`  ${name} | submitted ${submits} times`);
    for (const { label, reason } of left) console.log(`  ${name} | left "${label}": ${reason}`);
  }
}

const names = (await readdir(dir))
  .filter((name) => existsSync(join(dir, name, 'expected.json')))
  .filter((name) => !options.only || options.only.split(',').includes(name))
  .sort();
if (dir === join(ROOT, 'test', 'portals')) await buildPortals();

const served = await serveFolder(dir, '/some/deep/path');
const launched = await launch({ build: buildExtension(), headless: !options.headed });
const results: FixtureResult[] = [];
try {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await grantWithoutPrompt(launched, 'http://127.0.0.1/*');
  const submits = await countSubmits(page);
  await page.goto(`${served.url}/${names[0] ?? ''}/index.html`);
  const { panel } = await openPanelBeside(launched, page);
  await person.setUpVault(panel);
  for (const fixture of names) {
    const result: FixtureResult = { fixture, title: '', steps: [] };
    results.push(result);
    try {
      const text = await readFile(join(dir, fixture, 'expected.json'), 'utf8');
      const expected = score.expectedSchema.parse(JSON.parse(text));
      result.title = expected.title;
      await page.goto(`${served.url}/${fixture}/index.html`);
      // A page before may have opened a window over this one.
      await page.bringToFront();
      await panel.goto(`${panel.url().split('#')[0]}#/`);
      // Another part of the address alone loads nothing anew: one fixture must not hand its panel to the next.
      await panel.reload();
      await person.importFacts(panel, join(dir, 'cases', `${expected.case}.json`));
      for (const step of expected.steps)
        result.steps.push(await runStep(page, panel, step, submits));
      console.log(`${fixture}: ${sums(result.steps)}`);
    } catch (error) {
      result.error = error instanceof Error ? error.message : String(error);
      console.log(`${fixture}: could not be run: ${result.error.split('\n')[0]}`);
      const shown = panel.locator('body').innerText({ timeout: 5_000 });
      const words = (await shown.catch(String)).replace(/\s+/g, ' ').slice(0, 300);
      console.log(`  the panel shows: ${words}`);
    }
    if (options.verbose) explain(result);
  }
} finally {
  await launched.close();
  await served.close();
}

const steps = results.flatMap((result) => result.steps);
if (options.json) await writeFile(options.json, JSON.stringify(results, null, 1));
console.log(`portals: ${results.length} fixtures, ${fieldCount(steps)} fields: ${sums(steps)}`);
process.exitCode = results.some(({ error }) => error !== undefined) ? 1 : 0;
