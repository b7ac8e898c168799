import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { PacketOrder } from '../../../lib/pdf/jobs.ts';
import { pdfJob } from '../../../lib/pdf/pdf-thread.ts';
import { noise, pdfFile, photo, scannedPdf } from './files.ts';

const MB = 1024 * 1024;
const FREE = { each: 10 * MB, total: null, most: null, pages: null };

async function order(changes: Partial<PacketOrder> = {}): Promise<PacketOrder> {
  return {
    cover: { title: 'Medical pre-authorization', rows: [['Patient', 'Łucja Thornquist']] },
    letter: {
      title: 'Letter of medical necessity',
      head: ['Marwood Oral Surgery'],
      text: 'To the reviewer:\n\nI ask for your approval.',
    },
    items: [
      { title: 'Sleep study', file: await pdfFile('s.pdf', 3) },
      { title: 'Photo', file: await photo('p.jpg', 1600, 1200) },
    ],
    foot: 'Marwood',
    limits: FREE,
    ...changes,
  };
}

async function build(packet: PacketOrder) {
  const answer = await pdfJob({ job: 'packet', packet });
  if (!answer.ok) throw new Error(answer.message);
  const sizes = await Promise.all(
    answer.files.map(async ({ file }) =>
      (await PDFDocument.load(await file.arrayBuffer())).getPageCount(),
    ),
  );
  return { ...answer, sizes };
}

test('cover, letter and documents become one file', async () => {
  const { files, sizes, notes } = await build(await order());
  expect(files).toHaveLength(1);
  // Cover, letter, three pages, one photo.
  expect(sizes).toEqual([6]);
  // The font of the pages lacks the letter; that a name is written otherwise is said.
  expect(notes).toEqual([expect.stringContaining('Łucja as Lucja')]);
});

test('what is too large for one file is split, each part under the limit and with its own cover', async () => {
  const photos = await Promise.all([1, 2, 3].map((at) => photo(`p${at}.jpg`, 4000, 3000)));
  const items = photos.map((file, at) => ({ title: `Photo ${at + 1}`, file }));
  const [first] = (await build(await order({ items: items.slice(0, 1), letter: null }))).files;
  const largest = Math.round((first?.file.size ?? 0) * 1.5) + 64 * 1024;
  const { files, sizes } = await build(
    await order({ items, letter: null, limits: { ...FREE, each: largest } }),
  );
  expect(files.length).toBeGreaterThan(1);
  for (const { file } of files) expect(file.size).toBeLessThanOrEqual(largest);
  expect(sizes.reduce((sum, pages) => sum + pages, 0)).toBe(3 + files.length);
});

test('a document that cannot be read is named, and the rest is built', async () => {
  const items = [
    { title: 'Lost report', file: new Blob(['%PDF-1.7 nothing'], { type: 'application/pdf' }) },
    { title: 'Study', file: await pdfFile('s.pdf', 2) },
  ];
  const { sizes, notes } = await build(await order({ items }));
  expect(sizes).toEqual([4]);
  expect(notes.join(' ')).toContain('Lost report could not be read');
});

describe('limits', () => {
  const total = (files: readonly { file: Blob }[]) =>
    files.reduce((sum, { file }) => sum + file.size, 0);

  test('a scan that is too large is made lighter, then cut by pages, and every page is there', async () => {
    const scan = await scannedPdf('scan.pdf', 6, 1500);
    const limits = { ...FREE, each: 900 * 1024 };
    expect(scan.size).toBeGreaterThan(limits.each);
    const items = [{ title: 'Hospital record', file: scan }];
    const { files, sizes, notes } = await build(await order({ items, letter: null, limits }));
    for (const { file } of files) expect(file.size).toBeLessThanOrEqual(limits.each);
    expect(sizes.reduce((sum, pages) => sum + pages, 0)).toBe(6 + files.length);
    expect(notes.join(' ')).toMatch(/Hospital record were made smaller.*split into \d parts/);
  });

  test('pictures shrink step by step until all fit together', async () => {
    const photos = await Promise.all([1, 2, 3].map((at) => noise(`p${at}.jpg`, 2400)));
    const items = photos.map((file, at) => ({ title: `Photo ${at + 1}`, file }));
    const free = await build(await order({ items, letter: null }));
    const limits = { ...FREE, total: Math.round(total(free.files) * 0.6) };
    const tight = await build(await order({ items, letter: null, limits }));
    expect(total(tight.files)).toBeLessThanOrEqual(limits.total);
    expect(tight.notes).toContainEqual(expect.stringMatching(/^Photo 1 was made smaller/));
  });

  test('no file has more pages than are taken', async () => {
    const items = [{ title: 'Notes', file: await pdfFile('n.pdf', 10) }];
    const limits = { ...FREE, pages: 4 };
    const { sizes } = await build(await order({ items, letter: null, limits }));
    for (const pages of sizes) expect(pages).toBeLessThanOrEqual(4);
    expect(sizes.reduce((sum, pages) => sum + pages, 0)).toBe(10 + sizes.length);
  });

  test('what cannot be made to fit is said with its numbers', async () => {
    const items = [{ title: 'Photo', file: await noise('p.jpg', 2400) }];
    const limits = { ...FREE, each: 200 * 1024, total: 100 * 1024, most: 1 };
    const { notes } = await build(await order({ items, limits }));
    expect(notes).toContainEqual(expect.stringMatching(/^Photo has .* even when made small/));
    expect(notes).toContainEqual(expect.stringMatching(/needs 2 files and one is taken/));
    expect(notes).toContainEqual(expect.stringMatching(/100 KB are taken in total/));
  });

  test('one document by itself: a picture as a smaller picture, or as a PDF', async () => {
    const item = { title: 'Photo', file: await noise('p.jpg', 2400) };
    const limits = { ...FREE, each: Math.round(item.file.size / 3) };
    const picture = await pdfJob({ job: 'fit', item, limits, asPdf: false });
    const page = await pdfJob({ job: 'fit', item, limits, asPdf: true });
    if (!picture.ok || !page.ok) throw new Error('not fitted');
    expect(picture.files.map(({ file }) => file.type)).toEqual(['image/jpeg']);
    expect(page.files.map(({ file, pages }) => [file.type, pages])).toEqual([
      ['application/pdf', 1],
    ]);
    for (const { file } of [...picture.files, ...page.files])
      expect(file.size).toBeLessThanOrEqual(limits.each);
  });
});

describe('cancel', () => {
  test('ends the work and says so', async () => {
    const stop = new AbortController();
    const packet = await order({
      items: [{ title: 'Photo', file: await photo('p.jpg', 4000, 3000) }],
    });
    const answer = pdfJob(
      { job: 'packet', packet },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(await answer).toMatchObject({ ok: false, reason: 'cancelled' });
  });
});
