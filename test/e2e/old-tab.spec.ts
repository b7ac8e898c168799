// A tab that was open when the extension was updated: its old script is cut off, a new one does the work, once.
import type { Page } from '@playwright/test';
import { openPanelBeside, type Launched } from '../tools/launch.ts';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

interface ExtensionPages {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    };
    runtime: { reload(): void };
  };
}

/** What an update does: the browser starts the extension anew, and the tabs stay as they are. */
async function update({ context }: Launched, panel: Page): Promise<void> {
  // Without it the browser does not start an unpacked extension again.
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    (globalThis as unknown as ExtensionPages).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await settings.close();
  const started = context.waitForEvent('serviceworker');
  const closed = panel.waitForEvent('close');
  const [worker] = context.serviceWorkers();
  // The worker may be gone before it can answer.
  await worker!
    .evaluate(() => (globalThis as unknown as ExtensionPages).chrome.runtime.reload())
    .catch(() => undefined);
  await Promise.all([started, closed]);
}

test('a page that was filled before an update is filled again after it, and nothing is done twice', async ({
  page,
  pages,
  openCase,
  launched,
}) => {
  await page.goto(`${pages}/form.html`);
  const before = await openCase();
  expect(await person.lookAtPlan(before)).toBe('plan');
  await person.write(before);
  await expect(page.locator('#last')).toHaveValue('Quillfeather');
  await update(launched, before);

  await page.evaluate(() => {
    document.forms[0]!.reset();
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('change', ({ target }) => heard.push((target as Element).id), true);
  });
  const { panel } = await openPanelBeside(launched, page);
  await person.unlock(panel);
  await panel
    .getByRole('link', { name: /Quillfeather/ })
    .first()
    .click();
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await person.write(panel);
  await expect(page.locator('#last')).toHaveValue('Quillfeather');
  await expect(page.locator('#member')).toHaveValue('LKW204118820');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect([...heard].sort()).toEqual(['city', 'first', 'last', 'member']);
  // The frames that the old script drew are gone, and none stand over the page after the fill.
  await expect(page.locator('html > div')).toHaveCount(0);
});
