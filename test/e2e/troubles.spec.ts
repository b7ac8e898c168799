// When something is in the way: a sentence says what happened and what to do, and nothing is lost.
import type { Page } from '@playwright/test';
import { clickIcon } from '../tools/launch.ts';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

const values = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('input')].map(({ id, value }) => [id, value] as const),
    ),
  );

const FILLED = { last: 'Quillfeather', first: 'Wren', member: 'LKW204118820', city: 'Fernhollow' };

/** What the browser tells the extension's worker. */
interface WorkerChrome {
  idle: { onStateChanged: { dispatch(state: string): void } };
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
}

const LOCKS = {
  'the computer is locked': ({ idle }: WorkerChrome) => idle.onStateChanged.dispatch('locked'),
  'nobody was there for a while': ({ alarms }: WorkerChrome) =>
    alarms.onAlarm.dispatch({ name: 'idle-lock' }),
};

for (const [when, dispatch] of Object.entries(LOCKS)) {
  test(`when ${when} the panel shows nothing of the case, and opens where it was`, async ({
    page,
    pages,
    openCase,
    launched,
  }) => {
    await page.goto(`${pages}/form.html`);
    const panel = await openCase();
    const place = await panel.evaluate(() => location.hash);
    const [worker] = launched.context.serviceWorkers();
    const anew = panel.waitForEvent('load');
    await worker!.evaluate(`(${dispatch.toString()})(chrome)`);
    await anew;
    await expect(panel.getByRole('heading', { name: /locked/i })).toBeVisible();
    expect(await panel.content()).not.toMatch(/Quillfeather|LKW204118820/);
    expect(await panel.title()).not.toMatch(/Quillfeather/);
    await person.unlock(panel);
    await expect(person.fillButton(panel)).toBeVisible();
    expect(await panel.evaluate(() => location.hash)).toBe(place);
    await expect(panel.getByText('Quillfeather').first()).toBeVisible();
  });
}

test('a page that the person does not allow is not read', async ({ page, pages, openCase }) => {
  await page.goto(`${pages}/form.html`);
  const panel = await openCase();
  // No test can press "Block" in the browser's prompt; this is what the browser answers then.
  await panel.evaluate(() => {
    const { permissions } = (
      globalThis as unknown as { chrome: { permissions: { request: () => Promise<boolean> } } }
    ).chrome;
    permissions.request = () => Promise.resolve(false);
  });
  await person.fillButton(panel).click();
  await expect(panel.getByText(/has not been allowed/)).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Allow/ })).toBeVisible();
  await expect(person.writeButton(panel)).toHaveCount(0);
  expect(Object.values(await values(page))).toEqual(['', '', '', '']);
});

test('a page that the browser hides from us is named once the icon is clicked there', async ({
  page,
  pages,
  openCase,
  launched,
}) => {
  await page.goto(`${pages}/form.html`);
  const panel = await openCase();
  const elsewhere = new URL(pages.replace('127.0.0.1', 'localhost'));
  await page.goto(`${elsewhere.href}/form.html`);
  await expect(panel.getByText(/To see this page/)).toBeVisible();
  await person.fillButton(panel).click();
  await expect(panel.getByText(/icon in the toolbar/i)).toBeVisible();
  await clickIcon(launched, page);
  await expect(panel.getByText(elsewhere.host).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Allow/ })).toBeVisible();
});

test('a page without a form says so', async ({ page, pages, openCase }) => {
  await page.goto(`${pages}/news.html`);
  const panel = await openCase();
  expect(await person.lookAtPlan(panel)).toBe('nothing');
  await expect(
    panel.getByRole('status').filter({ hasText: /no form on this page/i }),
  ).toBeVisible();
  // The person opens the form and tries again from the same screen.
  await page.goto(`${pages}/form.html`);
  await panel.getByRole('button', { name: 'Read the page again' }).click();
  await person.write(panel);
  expect(await values(page)).toEqual(FILLED);
});

test('a field that turned into another one between plan and write stays empty', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/form.html`);
  const panel = await openCase();
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await page.evaluate(() => (window as unknown as { turnPage: () => void }).turnPage());
  await person.write(panel);
  expect(await values(page)).toEqual({ ...FILLED, city: '' });
  const left = await person.leftInReport(panel);
  expect(left).toHaveLength(1);
  expect(left[0]?.reason).toMatch(/chang/i);
});

for (const [trouble, story, words] of [
  [
    'clears',
    'a field that the portal clears after the write is reported',
    /clear|empt|portal|page/i,
  ],
  ['takes-nothing', 'a field that takes no value is reported', /not (take|accept)|took/i],
] as const) {
  test(story, async ({ page, pages, openCase }) => {
    await page.goto(`${pages}/form.html?trouble=${trouble}`);
    const panel = await openCase();
    expect(await person.lookAtPlan(panel)).toBe('plan');
    await person.write(panel);
    expect(await values(page)).toEqual({ ...FILLED, city: '' });
    const left = await person.leftInReport(panel);
    expect(left).toHaveLength(1);
    expect(left[0]?.label).toMatch(/City/);
    expect(left[0]?.reason).toMatch(words);
    await person.backToCase(panel);
    await expect(panel.getByText('Quillfeather').first()).toBeVisible();
  });
}

test('undo puts the form back as it was', async ({ page, pages, openCase }) => {
  await page.goto(`${pages}/form.html`);
  const panel = await openCase();
  await page.getByLabel('Patient First Name').fill('Wrenna');
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await person.write(panel);
  expect(await values(page)).toEqual({ ...FILLED, first: 'Wrenna' });
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel.getByText(/hold again what they held/)).toBeVisible();
  expect(await values(page)).toEqual({ last: '', first: 'Wrenna', member: '', city: '' });
  await expect(page.locator('#sent')).toBeHidden();
});
