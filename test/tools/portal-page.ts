// The portal's side of an evaluation: reads its state, presses what a person would press, waits until it rests.
import type { Page } from '@playwright/test';

const REST_MS = 600;
const PATIENCE_MS = 10_000;

/** What the page's own application would send now. */
export async function portalState(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    (window as unknown as { portalState: () => Record<string, string> }).portalState(),
  );
}

/** Looks at the page until it is the same for a while, as a person does before going on. */
export async function atRest(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let seen = '';
  let since = Date.now();
  while (Date.now() < end) {
    const parts = await Promise.all(
      page.frames().map((frame) => frame.content().catch(() => String(Date.now()))),
    );
    const now = parts.join('\n');
    if (now !== seen) since = Date.now();
    else if (Date.now() - since >= REST_MS) return;
    seen = now;
    await page.waitForTimeout(100);
  }
}

/** Presses the one element of all frames that the selector means. */
export async function press(page: Page, selector: string): Promise<void> {
  for (const frame of page.frames()) {
    const target = frame.locator(selector);
    if ((await target.count()) > 0) return target.first().click();
  }
  throw new Error(`nothing to press for ${selector}`);
}

/** Counts submit events in every frame of the page from now on; the page cannot tell. */
export async function countSubmits(page: Page): Promise<() => number> {
  let submits = 0;
  await page.exposeBinding('noteSubmit', () => {
    submits += 1;
  });
  await page.addInitScript(() => {
    const { noteSubmit } = window as unknown as { noteSubmit: () => void };
    window.addEventListener('submit', () => noteSubmit(), { capture: true });
  });
  return () => submits;
}
