// How long a person waits: measured inside the page, from the act until what is waited for has been painted.
import type { Page } from 'playwright';

/**
 * Milliseconds, taken inside the page, from `act` until `seen` answers true after a change of the page and that state
 * has been painted.
 */
export function untilShown(page: Page, act: string, seen: string): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const done = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    const watch = new MutationObserver(() => {
      if (!(${seen})) return;
      watch.disconnect();
      done();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    ${act};
  })`);
}

/** Memory of the page's scripts after everything unused was thrown away. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 / 1024;
}
