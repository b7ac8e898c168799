// A portal in words that nobody has met: a field is shown once, and is filled from then on, also after the portal's next
// release.
import type { Page } from '@playwright/test';
import * as person from '../tools/person.ts';
import { portalState } from '../tools/portal-page.ts';
import { expect, test } from './bicuspid.ts';

const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
const pointed = (panel: Page) => panel.getByText('Click the field in the page');
const kept = (panel: Page, name: string) => panel.getByText(`Kept for this portal: ${name}.`);
const teachButton = (panel: Page) => panel.getByRole('button', { name: /^Teach a field/ });

test('a field is taught in three clicks and filled after a reload', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/teach.html`);
  const panel = await openCase();
  await person.lookAtPlan(panel);

  // From the page: the button, the field, its meaning.
  await heard(page);
  await teachButton(panel).click();
  await expect(pointed(panel)).toBeVisible();
  await page.bringToFront();
  await page.locator('#f_101').click();
  await expect(panel.getByText('Enrolment code')).toBeVisible();
  expect(await heard(page), 'the page hears nothing of the click').toEqual([]);
  await panel.getByLabel('Search what it is').fill('member id');
  await panel.keyboard.press('Enter');
  await expect(kept(panel, 'Subscriber member ID')).toBeVisible();
  const row = panel.locator('.plan-row', { hasText: 'Enrolment code' });
  await expect(row).toContainText('LKW204118820');
  await expect(row).toContainText(/taught( by \S+)? on \d/);

  // From a value: the value, the field.
  await panel.getByRole('button', { name: /values have no field here/ }).click();
  await panel
    .getByRole('button', { name: 'Point at the field for Subscriber last name', exact: true })
    .click();
  await expect(pointed(panel)).toBeVisible();
  await page.locator('#f_102').click();
  await expect(kept(panel, 'Subscriber last name')).toBeVisible();

  // A field that is nobody's business of ours.
  await teachButton(panel).click();
  await expect(pointed(panel)).toBeVisible();
  await page.locator('#f_103').click();
  await panel.getByRole('button', { name: 'Never fill this' }).click();
  await expect(kept(panel, 'Never filled')).toBeVisible();

  await page.goto(`${pages}/teach.html?release=2`);
  await person.backToCase(panel);
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await person.write(panel);
  await expect
    .poll(() => portalState(page))
    .toEqual({
      feedback: '',
      born: '03/14/2011',
      desk: '',
      bearer: 'Quillfeather',
      code: 'LKW204118820',
    });
  expect((await heard(page)).filter((what) => what.startsWith('submit'))).toEqual([]);
});

test('pointing ends with Escape, and what a page clicks by itself counts for nothing', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/teach.html`);
  const panel = await openCase();
  await person.lookAtPlan(panel);
  await teachButton(panel).click();
  await expect(pointed(panel)).toBeVisible();
  await page.evaluate(() => {
    const box = document.getElementById('f_101')!;
    box.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    box.click();
  });
  expect(await heard(page)).toContain('click code');
  await expect(pointed(panel)).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(pointed(panel)).toBeHidden();
  await page.locator('#f_101').click();
  expect(await heard(page), 'the page is its own again').toContain('click code');
});
