// The main job, end to end: a case in the side panel fills a payer's pre-auth form, and its number is logged.
import { demoSteps, DEMO, tellStory, type Stage } from '../tools/demo-story.ts';
import { openPanelBeside } from '../tools/launch.ts';
import { portalState } from '../tools/portal-page.ts';
import { scoreStep } from '../tools/portal-score.ts';
import { expect, test } from './bicuspid.ts';

test('from the first unlocking to item 23 of the claim', async ({ launched, portals, page }) => {
  test.setTimeout(300_000);
  const portal = `${portals}/${DEMO}`;
  await page.goto(`${portal}/index.html`);
  const { panel, real } = await openPanelBeside(launched, page);
  expect(real, 'the story is told in the real side panel').toBe(true);

  const filled: string[] = [];
  const at = async ({ name, step }: Stage) => {
    if (name === 'report' && step) filled.push(step.name);
    if (name === 'plan')
      await expect(panel.getByRole('checkbox', { checked: true }).first()).toBeVisible();
    if (name === 'report' && step) {
      // The portal's own state, not what its boxes show.
      const bad = () =>
        portalState(page).then((state) =>
          scoreStep(step, state).filter(({ verdict }) => !['right', 'kept'].includes(verdict)),
        );
      await expect.poll(bad, { message: step.name, timeout: 5_000 }).toEqual([]);
    }
    if (name === 'confirmation') expect((await portalState(page)).submitted).toBe('Y');
    if (name === 'case') {
      await expect(panel.getByText('Quillfeather').first()).toBeVisible();
      expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
    }
  };
  const { number, claim } = await tellStory({ page, panel, portal, at });

  const fillable = (await demoSteps()).filter((step) => Object.keys(step.expect).length > 0);
  expect(filled).toEqual(expect.arrayContaining(fillable.map(({ name }) => name)));
  expect(number).toMatch(/^LH\d{10}$/);
  expect(claim['claimInformation.priorAuthorizationNumber']).toBe(number);
  expect(claim.submitted, 'the claim is sent by the person only').toBe('');
});
