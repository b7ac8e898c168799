// Hostile pages against the content script of the production build: nothing where nothing may be, no hang, a reason said.
import { test as base } from '@playwright/test';
import { fillOne } from '../widgets/fill-one.ts';
import { speak, type Spoken } from '../widgets/frame-script.ts';
import { PAGES } from './pages.ts';

const HOST = 'http://127.0.0.1:4711';
const VALUE = 'LKW204118820';

const test = base.extend<object, { spoken: Spoken }>({
  spoken: [
    async ({}, give) => {
      const spoken = await speak();
      await give(spoken);
      await spoken.close();
    },
    { scope: 'worker' },
  ],
});
const { expect } = test;

for (const hostile of PAGES) {
  test(`a page that ${hostile.says}`, async ({ spoken }) => {
    const { page } = spoken;
    const sent: string[] = [];
    await page.unroute('**/*');
    await page.route('**/*', (route) => {
      const { pathname, search } = new URL(route.request().url());
      if (pathname !== '/') sent.push(`${pathname}${search}`);
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Portal</title>${hostile.html}`,
      });
    });
    await page.goto(`${HOST}/`);
    await spoken.inject();
    const { said } = await fillOne(
      spoken,
      { facts: { 'subscriber.memberId': VALUE } },
      async () => {
        // Runs in the page's own world.
        if (hostile.between !== undefined) await page.addScriptTag({ content: hostile.between });
      },
    );
    expect(said).toMatch(hostile.expect);
    // The browser's own view of the boxes: what the page has done to its prototypes does not reach it.
    const inBoxes = await spoken.boxes();
    const elsewhere = inBoxes.filter(({ name, value }) => name !== 'honest' && value !== '');
    expect(elsewhere).toEqual([]);
    if (hostile.holds !== true && !/^filled$/.test(said))
      expect(inBoxes.filter(({ value }) => value.includes(VALUE))).toEqual([]);
    if (hostile.holds === true && said === 'filled')
      expect(inBoxes.find(({ name }) => name === 'honest')?.value).toBe(VALUE);
    expect(sent).toEqual([]);
  });
}
