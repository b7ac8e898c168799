// Ends the extension's service worker, as the browser does after half a minute without work.
import type { Page } from 'playwright';

/** Ends every service worker and waits until the browser says that it stands. `page`: any page of the extension. */
export async function endWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((done) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
