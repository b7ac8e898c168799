import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { PacketOrder } from '../../../lib/pdf/jobs.ts';
import { pdfJob } from '../../../lib/pdf/pdf-thread.ts';
import { pdfFile, photo } from './files.ts';

const MB = 1024 * 1024;

async function order(changes: Partial<PacketOrder> = {}): Promise<PacketOrder> {
  return {
    cover: { title: 'Medical pre-authorization', rows: [['Patient', 'Łucja Thornquist']] },
    letter: {
      head: ['Marwood Oral Surgery'],
      text: 'To the reviewer:\n\nI ask for your approval.',
    },
    items: [
      { title: 'Sleep study', file: await pdfFile('s.pdf', 3) },
      { title: 'Photo', file: await photo('p.jpg', 1600, 1200) },
    ],
    foot: 'Marwood',
    largest: 10 * MB,
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
  expect(notes).toEqual([]);
});

test('what is too large for one file is split, each part under the limit and with its own cover', async () => {
  const photos = await Promise.all([1, 2, 3].map((at) => photo(`p${at}.jpg`, 4000, 3000)));
  const items = photos.map((file, at) => ({ title: `Photo ${at + 1}`, file }));
  const [first] = (await build(await order({ items: items.slice(0, 1), letter: null }))).files;
  const largest = Math.round((first?.file.size ?? 0) * 1.5) + 64 * 1024;
  const { files, sizes } = await build(await order({ items, letter: null, largest }));
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
  expect(notes[0]).toContain('Lost report could not be read');
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
