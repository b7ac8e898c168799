// `npm run bench documents`: the panel's main thread while files are attached, a packet is built, and 20 MB go into a page.
// The main threads of panel and portal are counted together; an idle stretch of the same run stands first.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildExtension } from './build-extension.ts';
import { longTasks } from './codes-bench/long-tasks.ts';
import { DEEP, PORTALS, sampleFacts } from './demo-story.ts';
import { grantWithoutPrompt, launch, openPanelBeside } from './launch.ts';
import * as person from './person.ts';
import { atRest } from './portal-page.ts';
import { serveFolder } from './serve-folder.ts';
import { jpegFile, pdfOfPages, type UploadFile } from '../e2e/upload-files.ts';

/** Times of the clock and of the processor: a busy computer lengthens only the first. */
async function timed(page: Page, name: string, work: () => Promise<void>): Promise<void> {
  const began = Date.now();
  const { tasks, over, overWork, longest, longestWork } = await longTasks(page, work);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(40)} ${seconds.padStart(6)} s, ${tasks} tasks; longest ${longestWork.toFixed(0)} ms of work ` +
      `(${longest.toFixed(0)} by the clock), ${overWork} over 50 ms of work (${over})`,
  );
}

/** On disk: Playwright hands files of this size over by path only. */
async function onDisk(folder: string, files: readonly UploadFile[]): Promise<string[]> {
  return Promise.all(
    files.map(async ({ name, buffer }) => {
      const path = join(folder, name);
      await writeFile(path, buffer);
      return path;
    }),
  );
}

console.log(`documents`);
const folder = await mkdtemp(join(tmpdir(), 'bicuspid-documents-'));
const launched = await launch({ build: buildExtension() });
const portals = await serveFolder(PORTALS, DEEP);
try {
  await grantWithoutPrompt(launched, 'http://127.0.0.1/*');
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(`${portals.url}/uploads/index.html#plain`);
  await atRest(page);
  const { panel } = await openPanelBeside(launched, page);
  await person.setUpVault(panel);
  await person.importFacts(panel, await sampleFacts());
  const photo = (at: number) =>
    jpegFile(panel, `photo ${at}.jpg`, { width: 4000, height: 3000, noisy: true });
  const photos: UploadFile[] = [];
  for (let at = 1; at <= 10; at += 1) photos.push(await photo(at));
  const pdfs = await Promise.all(
    ['note', 'op note', 'referral', 'sleep study', 'path report'].map((name) =>
      pdfOfPages(`${name}.pdf`, 9),
    ),
  );
  const paths = await onDisk(folder, [...photos, ...pdfs]);
  const bytes = [...photos, ...pdfs].reduce((sum, { buffer }) => sum + buffer.length, 0);

  await timed(panel, 'nothing, for comparison', async () => panel.waitForTimeout(5_000));
  await timed(panel, `attach 15 files, ${(bytes / 1e6).toFixed(0)} MB`, async () => {
    await panel.getByLabel('Attach files').setInputFiles(paths);
    await panel.getByText('path report.pdf').waitFor({ timeout: 300_000 });
    await panel.getByRole('progressbar', { name: 'Attaching' }).waitFor({ state: 'hidden' });
  });
  await panel.getByRole('button', { name: 'Packet', exact: true }).click();
  await panel.getByLabel('The portal takes').selectOption('60');
  await timed(panel, 'build a packet of 10 photos and 5 PDFs', async () => {
    await panel.getByRole('button', { name: 'Build the packet' }).click();
    await panel.getByRole('button', { name: 'Open, print' }).first().waitFor({ timeout: 300_000 });
  });
  console.log(
    `  ${(await panel.getByRole('group', { name: /^packet-/ }).allInnerTexts()).join('; ').replace(/\s+/g, ' ')}`,
  );
  await panel.getByRole('button', { name: 'Close', exact: true }).click();

  await panel.getByRole('button', { name: 'Attach to the page' }).click();
  await panel.getByRole('button', { name: 'Allow on this site' }).click();
  await panel.getByText('Single files').click();
  await timed(panel, 'attach them to the page as single files', async () => {
    await panel.getByRole('button', { name: /^Attach \d+ files$/ }).click();
    const again = panel.getByRole('button', { name: /^Attach these/ });
    const done = panel.getByText(/on the page|did not take/).first();
    await again.or(done).first().waitFor({ timeout: 300_000 });
    if ((await again.count()) > 0) await again.click();
    await done.waitFor({ timeout: 300_000 });
  });
} finally {
  await portals.close();
  await launched.close();
  await rm(folder, { recursive: true, force: true });
}
