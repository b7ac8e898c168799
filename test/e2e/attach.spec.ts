// Documents of a case reach the upload controls that portals are built of; the page's own state says so.
import type { Page } from '@playwright/test';
import * as person from '../tools/person.ts';
import { atRest } from '../tools/portal-page.ts';
import { expect, test } from './bicuspid.ts';
import { jpegFile, pdfOfPages } from './upload-files.ts';

interface UploadState {
  files: { name: string; size: number }[];
  submitted: number;
}

const state = (page: Page) =>
  page.evaluate(() => (window as unknown as { uploadState(): UploadState }).uploadState());
const names = async (page: Page) => (await state(page)).files.map(({ name }) => name);

/** The single files of the case, as their rule names them. */
const SINGLE = ['clinical-notes-2026-11-16.pdf', 'panoramic-image-2026-11-02.jpg'];

async function openSheet(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Attach to the page' }).click();
  await panel.getByText('Looking for upload fields…').waitFor({ state: 'hidden' });
}

const closeSheet = (panel: Page) =>
  panel.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

async function go(page: Page, portals: string, widget: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${portals}/uploads/index.html#${widget}`);
  await atRest(page);
}

async function attachTwo(panel: Page): Promise<void> {
  await panel
    .getByLabel('Attach files')
    .setInputFiles([
      await pdfOfPages('2026-11-16 note.pdf', 3),
      await jpegFile(panel, '2026-11-02 pano.jpg'),
    ]);
  await expect(panel.getByText('2026-11-02 pano.jpg')).toBeVisible();
  await expect(panel.getByText('2026-11-16 note.pdf')).toBeVisible();
}

test('after a fill a page that takes files too is offered the documents of the case', async ({
  page,
  pages,
  openCase,
}) => {
  await page.goto(`${pages}/form-with-files.html`);
  const panel = await openCase();
  await attachTwo(panel);
  expect(await person.lookAtPlan(panel)).toBe('plan');
  await person.write(panel);
  await panel.getByText('2 documents of this case can be attached here').waitFor();
  await panel.getByRole('button', { name: 'Attach to the page' }).click();
  await panel.getByText('Single files').click();
  await panel.getByRole('button', { name: 'Attach 2 files' }).click();
  await expect(panel.getByText('All 2 files are on the page')).toBeVisible();
  expect(
    await page.evaluate(() =>
      (window as unknown as { heldFiles(): { names: string[]; submitted: number } }).heldFiles(),
    ),
  ).toEqual({ names: SINGLE, submitted: 0 });
  await closeSheet(panel);
  await expect(panel.getByText(/\d fields? filled/)).toBeVisible();
});

test('the packet and single files reach each kind of upload control', async ({
  page,
  portals,
  openCase,
}) => {
  test.setTimeout(300_000);
  await go(page, portals, 'plain');
  const panel = await openCase();
  await attachTwo(panel);

  // The site is allowed once, from the sheet.
  await panel.getByRole('button', { name: 'Attach to the page' }).click();
  const allow = panel.getByRole('button', { name: 'Allow on this site' });
  if ((await allow.count()) > 0) await allow.click();
  await expect(
    panel.getByText(/It takes: PDF, JPG, PNG, TIF · up to 10 MB each · 5 files/),
  ).toBeVisible();
  await panel.getByRole('button', { name: 'Attach the packet' }).click();
  await expect(panel.getByText('The file is on the page')).toBeVisible();
  expect(await names(page)).toEqual([expect.stringMatching(/^packet-\d{4}-\d\d-\d\d\.pdf$/)]);
  await closeSheet(panel);

  for (const widget of [
    'hidden-input',
    'dropzone',
    'react-dropzone',
    'filepond',
    'uppy',
    'jquery-file-upload',
    'drop-only',
  ]) {
    await test.step(widget, async () => {
      await go(page, portals, widget);
      await openSheet(panel);
      await panel.getByText('Single files').click();
      await panel.getByRole('button', { name: 'Attach 2 files' }).click();
      await expect(panel.getByText('All 2 files are on the page'), widget).toBeVisible();
      await expect.poll(() => names(page), { message: widget }).toEqual(SINGLE);
      expect((await state(page)).submitted).toBe(0);
      await closeSheet(panel);
    });
  }

  await test.step('a field of one file gets the packet, and not a second one', async () => {
    await go(page, portals, 'single');
    await openSheet(panel);
    await panel.getByRole('button', { name: 'Attach the packet' }).click();
    await expect(panel.getByText('The file is on the page')).toBeVisible();
    await panel.getByRole('button', { name: 'Attach more' }).click();
    await panel.getByRole('button', { name: 'Attach the packet' }).click();
    await expect(panel.getByText(/takes one file and holds one already/)).toBeVisible();
    expect(await names(page)).toHaveLength(1);
    await panel.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('of two fields the person chooses one; the hidden third is never offered', async () => {
    await go(page, portals, 'two');
    await openSheet(panel);
    await expect(panel.getByRole('radio', { name: /Clinical notes|Images/ })).toHaveCount(2);
    await panel.getByRole('radio', { name: 'Images' }).check();
    await panel.getByRole('button', { name: /^Attach \d file/ }).click();
    await expect(panel.getByText(/on the page/)).toBeVisible();
    expect(await names(page)).toEqual(['panoramic-image-2026-11-02.jpg']);
    await closeSheet(panel);
  });
});
