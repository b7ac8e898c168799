// Every screen against axe's rules, at the panel's width, light and dark: what a reader or a keyboard cannot reach fails.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sampleFacts } from '../tools/demo-story.ts';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

const LEFT_OUT = [
  // What was done is typed in several lines with a list under them; for several lines ARIA in HTML knows no such role.
  'aria-allowed-role',
  // The library draws the head of a dialog as <header>; the page behind it is out of reach then.
  'landmark-no-duplicate-banner',
  'landmark-unique',
  // Lists of codes are steered with the arrow keys from the box above them, which keeps the focus.
  'scrollable-region-focusable',
];

/** Rule, how bad, and the first places: enough to find it. */
async function violations(page: Page): Promise<string[]> {
  // Its default way opens a page of its own, which an extension's window does not get.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .disableRules(LEFT_OUT)
    .analyze();
  return violations.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

const PLACES = [
  'cases',
  'today',
  'preauths',
  'learn',
  'playbook',
  'review',
  'hand-over',
  'deleted',
  'import',
  'new',
  'from-page',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen breaks a rule of accessibility, ${colorScheme}`, async ({ launched }) => {
    const page = await launched.context.newPage();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const check = (what: string) =>
      test.step(what, async () => expect.soft(await violations(page), what).toEqual([]));

    await page.goto(launched.address('sidepanel.html'));
    await page.getByLabel('Your name').waitFor();
    await check('first run');
    await person.setUpVault(page);
    await check('no cases yet');
    await person.importFacts(page, await sampleFacts());
    await check('a case');
    for (const name of ['Write the letter', 'Packet', 'Attach to the page']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await check(name);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    for (const place of PLACES) {
      await page.evaluate((to) => (location.hash = `#/${to}`), place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await check(place);
    }
    await person.lock(page);
    await check('locked');
    await person.unlock(page);
    await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();

    await page.goto(launched.address('options.html'));
    await expect(page.getByRole('heading', { name: 'Audit trail' })).toBeVisible();
    await check('settings');
    await page.goto(launched.address('popup.html'));
    await page.getByRole('combobox').fill('jaw fracture');
    await page.getByRole('option').first().waitFor();
    await check('look-up');
  });
}
