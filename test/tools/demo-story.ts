// The main job from the first unlocking to item 23 of the claim, in the demo portal. Told once, for `npm start` and for
// the stories in test/e2e; `at` is called at every stage, with the panel and the portal as they stand.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './build-extension.ts';
import * as person from './person.ts';
import { atRest, portalState, press } from './portal-page.ts';
import { expectedSchema, type Step } from './portal-score.ts';

export const PORTALS = join(ROOT, 'test', 'portals');
export const DEMO = 'availity-wizard';
export const DEEP = '/some/deep/path';

/** A facts file of the sample case, without the number that the story is about to get. */
export async function sampleFacts(): Promise<string> {
  const file = join(PORTALS, 'cases', 'jaw-fracture.json');
  const sample = JSON.parse(await readFile(file, 'utf8')) as { facts: Record<string, string> };
  delete sample.facts['auth.number'];
  const copy = join(await mkdtemp(join(tmpdir(), 'bicuspid-sample-')), 'sample-case.json');
  await writeFile(copy, JSON.stringify(sample));
  return copy;
}

export interface Stage {
  /** `plan`, `report` … */
  name: string;
  /** One sentence for the report. */
  words: string;
  /** The wizard's step, where it is one. */
  step?: Step;
}

export interface Story {
  /** The portal's page. */
  page: Page;
  panel: Page;
  /** Address of the demo portal's folder. */
  portal: string;
  at: (stage: Stage) => Promise<void>;
}

export async function demoSteps(): Promise<Step[]> {
  const text = await readFile(join(PORTALS, DEMO, 'expected.json'), 'utf8');
  return expectedSchema.parse(JSON.parse(text)).steps;
}

/** First run and the sample case. */
export async function openSampleCase({ panel, at }: Pick<Story, 'panel' | 'at'>): Promise<void> {
  await at({
    name: 'first-run',
    words: 'A passphrase is set once; cases never leave the computer.',
  });
  await person.setUpVault(panel);
  await at({ name: 'no-cases', words: 'The vault is open and empty.' });
  await person.importFacts(panel, await sampleFacts());
  await at({ name: 'case', words: 'The sample case: everything that a form will ask for.' });
}

/** Every step of the portal's wizard: filled from the panel, moved on by the person. */
async function fillWizard({ page, panel, at }: Story): Promise<void> {
  for (const step of await demoSteps()) {
    await atRest(page);
    if ((await person.lookAtPlan(panel)) === 'plan') {
      await at({
        name: 'plan',
        words: `${step.name}: the plan, before anything is written.`,
        step,
      });
      await person.write(panel);
      await at({ name: 'report', words: `${step.name}: filled and read back.`, step });
    }
    await person.backToCase(panel);
    if (step.next) await press(page, step.next);
  }
}

/** The person attests and presses the portal's own button; nothing of ours does. */
async function submit({ page, at }: Story): Promise<string> {
  await press(page, '#attestation');
  await press(page, '#authWizardNextButton');
  const frame = page.frameLocator('#newBodyFrame');
  const number = await frame.locator('#authorizationNumber').innerText();
  await at({ name: 'confirmation', words: 'The portal’s own Submit, pressed by the person.' });
  return number.trim();
}

async function record({ panel, at }: Story, number: string): Promise<void> {
  await panel.getByRole('button', { name: 'Record number' }).click();
  const choice = panel.getByRole('radio', { name: number });
  await choice.waitFor();
  await choice.click();
  await at({ name: 'record', words: 'The number is offered with the words around it.' });
  await panel.getByRole('button', { name: 'Record', exact: true }).click();
  await person.fillButton(panel).waitFor();
}

async function fillClaim(story: Story): Promise<void> {
  const { page, panel, portal, at } = story;
  await page.goto(`${portal}/claim.html`);
  await atRest(page);
  await person.lookAtPlan(panel);
  await at({ name: 'claim-plan', words: 'The claim form: the recorded number goes into item 23.' });
  await person.write(panel);
  await at({
    name: 'claim',
    words: 'The claim, filled and read back; sending it is the person’s.',
  });
  await person.backToCase(panel);
}

/** Tells the story to its end. Returns the number that the portal gave and what the claim would send. */
export async function tellStory(story: Story) {
  await openSampleCase(story);
  await fillWizard(story);
  const number = await submit(story);
  await record(story, number);
  await person.openTracker(story.panel);
  await story.panel.getByRole('article').filter({ hasText: number }).waitFor();
  await story.at({
    name: 'tracker',
    words: 'The tracker has the number, its dates and what is next.',
  });
  await person.openFirstCase(story.panel);
  await fillClaim(story);
  return { number, claim: await portalState(story.page) };
}
