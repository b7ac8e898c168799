// What a person does in the panel, by the words on it. Shared by stories, `npm start` and the portal evaluation.
import { expect, type Page } from '@playwright/test';

/** Invented, for vaults that are thrown away. */
export const PASSPHRASE = 'lantern otter quarry thistle';

/** Invented, of the staff. */
export const NAME = 'Marigold';

/** First run: gives a name, sets the passphrase, keeps the recovery code and proves it. Returns the code. */
export async function setUpVault(panel: Page): Promise<string> {
  await panel.getByLabel('Your name').fill(NAME);
  await panel.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await panel.getByLabel('The same again').fill(PASSPHRASE);
  await panel.getByRole('button', { name: 'Set the passphrase' }).click();
  const code = await panel.getByLabel('Recovery code').innerText({ timeout: 60_000 });
  await panel.getByRole('button', { name: 'I have kept it' }).click();
  await panel
    .getByLabel('Last five characters of the code')
    .fill(code.replace(/[\s-]/g, '').slice(-5));
  await panel.getByRole('button', { name: 'Open Bicuspid' }).click();
  await newCase(panel).waitFor();
  return code;
}

const newCase = (panel: Page) => panel.getByRole('link', { name: /^New( case)?$/ }).first();

/** Locks with the button of the page, and waits for the new page that stands in its place then. */
export async function lock(panel: Page): Promise<void> {
  const anew = panel.waitForEvent('load');
  await panel.getByRole('button', { name: 'Lock', exact: true }).click();
  await anew;
  await panel.getByRole('heading', { name: /locked/i }).waitFor();
}

export async function unlock(panel: Page, passphrase = PASSPHRASE): Promise<void> {
  await panel.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await panel.getByRole('button', { name: 'Unlock' }).click();
}

/** Makes a case from a facts file; the panel then shows its sheet. */
export async function importFacts(panel: Page, file: string): Promise<void> {
  await newCase(panel).click();
  await panel.locator('input[type=file]').first().setInputFiles(file);
  await fillButton(panel).waitFor();
}

export const fillButton = (panel: Page) =>
  panel.getByRole('button', { name: 'Fill this page', exact: true });
export const writeButton = (panel: Page) => panel.getByRole('button', { name: /^Write \d+ field/ });

/** Presses "Fill this page" and waits for the plan, or for the sentence that says why there is none. */
export async function lookAtPlan(panel: Page): Promise<'plan' | 'nothing'> {
  await fillButton(panel).click();
  const again = panel.getByRole('button', { name: 'Read the page again' });
  await writeButton(panel).or(again).first().waitFor({ timeout: 60_000 });
  const write = writeButton(panel);
  return (await write.count()) > 0 && (await write.isEnabled()) ? 'plan' : 'nothing';
}

/** Presses "Write" and waits for the report. */
export async function write(panel: Page): Promise<void> {
  await writeButton(panel).click();
  await panel.getByRole('button', { name: 'Undo', exact: true }).waitFor({ timeout: 180_000 });
}

/** Leaves the fill screen for the case. */
export async function backToCase(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Back to the case' }).click();
  await expect(fillButton(panel)).toBeVisible();
}

export interface Left {
  label: string;
  reason: string;
}

const ROW_WORDS = (rows: Element[]): Left[] =>
  rows.map((row) => {
    const [label = '', ...rest] = (row as HTMLElement).innerText.split('\n').map((s) => s.trim());
    return { label, reason: rest.filter(Boolean).join(' ') };
  });

/** What the plan leaves empty and why, as the person reads it. */
export async function leftInPlan(panel: Page): Promise<Left[]> {
  const fold = panel.getByRole('button', { name: /left for you/ });
  if ((await fold.count()) === 0) return [];
  await fold.click();
  const unknown = panel.getByRole('button', { name: /that the case does not know/ });
  const rows = panel.locator('button[aria-expanded=true] ~ * .plan-row');
  // The fold opens in a movement: what is in it counts only once it can be seen.
  await unknown.or(rows).first().waitFor();
  if ((await unknown.count()) > 0) await unknown.click();
  await rows.first().waitFor();
  return rows.evaluateAll(ROW_WORDS);
}

/** What could not be written, as the report says it. */
export async function leftInReport(panel: Page): Promise<Left[]> {
  return panel.getByRole('region', { name: 'For you' }).locator('.plan-row').evaluateAll(ROW_WORDS);
}

/** Shows all pre-authorizations. */
export async function openTracker(panel: Page): Promise<void> {
  await panel.getByRole('link', { name: 'Pre-auths' }).click();
  await panel.getByRole('heading', { name: 'Pre-auths' }).waitFor();
}

/** From the tracker to the case of its first row. */
export async function openFirstCase(panel: Page): Promise<void> {
  await panel.getByRole('article').first().getByRole('link').click();
  await fillButton(panel).waitFor();
}
