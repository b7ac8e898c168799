// One enclosure made ready for a packet: a picture at a size, a PDF whole, lighter, or cut into pieces that fit.
import { PDFDocument } from '@cantoo/pdf-lib';
import { megabytes } from '../documents/file-type.ts';
import type { FileLimits, PacketItem } from './jobs.ts';
import { lighterPdf } from './lighter-pdf.ts';
import { openPdf } from './open-pdf.ts';
import { smallPicture } from './pictures.ts';
import { PAGE } from './text-pages.ts';

/** Good for a 12-megapixel photo at first sight, then smaller where a file must be. */
const LARGE = { side: 2200, quality: 0.82 };
const MIDDLE = { side: 1600, quality: 0.7 };
const SMALL = { side: 1200, quality: 0.55 };
export const STEPS = [LARGE, MIDDLE, SMALL] as const;
export const LAST_STEP = 2;
/** Room for cover, fonts and structure beside the documents themselves. */
export const OVERHEAD = 64 * 1024;

export interface Ready {
  title: string;
  bytes: number;
  pages: number;
  /** Appends its pages. */
  add: (pdf: PDFDocument) => Promise<void>;
}

/** The pieces of an enclosure, what was done to it, and what does not fit; null when it cannot be read. */
export interface Readied {
  pieces: Ready[];
  notes: string[];
}

export async function readyItem(
  { title, file }: PacketItem,
  step: number,
  limits: FileLimits,
): Promise<Readied | null> {
  return file.type === 'application/pdf'
    ? await readyFile(title, file, step, limits)
    : await readyPicture(title, file, step, limits);
}

export async function readyPdf(title: string, pdf: PDFDocument): Promise<Ready> {
  const bytes = (await pdf.save()).length;
  return { title, bytes, pages: pdf.getPageCount(), add: (into) => copyPages(into, pdf) };
}

async function copyPages(
  into: PDFDocument,
  from: PDFDocument,
  first = 0,
  end = from.getPageCount(),
): Promise<void> {
  const indices = Array.from({ length: end - first }, (_, at) => first + at);
  for (const page of await into.copyPages(from, indices)) into.addPage(page);
}

async function readyFile(
  title: string,
  file: Blob,
  step: number,
  limits: FileLimits,
): Promise<Readied | null> {
  const opened = await openPdf(file);
  if (!opened.ok) return null;
  const { pdf, pages } = opened;
  const room = limits.each - OVERHEAD;
  const most = limits.pages === null ? pages : Math.max(1, limits.pages - 1);
  let bytes = file.size;
  const notes: string[] = [];
  if (bytes > room || step > 0) {
    const lighter = await lighterPdf(pdf, step < LAST_STEP ? MIDDLE : SMALL);
    if (lighter !== null && lighter < bytes) {
      notes.push(
        `The pictures in ${title} were made smaller: ${megabytes(bytes)} to ${megabytes(lighter)}.`,
      );
      bytes = lighter;
    }
  }
  if (bytes <= room && pages <= most) {
    return { pieces: [{ title, bytes, pages, add: (into) => copyPages(into, pdf) }], notes };
  }
  const ranges = await cut(pdf, 0, pages, room, most);
  const pieces = ranges.map(({ first, end, bytes: size }, at): Ready => ({
    title: `${title} (${at + 1} of ${ranges.length})`,
    bytes: size,
    pages: end - first,
    add: (into) => copyPages(into, pdf, first, end),
  }));
  if (ranges.length > 1) notes.push(`${title} was split into ${ranges.length} parts.`);
  for (const { first, end, bytes: size } of ranges) {
    if (size > room && end - first === 1)
      notes.push(
        `Page ${first + 1} of ${title} alone has ${megabytes(size)} and does not fit into ${megabytes(limits.each)}. Scan it in gray.`,
      );
  }
  return { pieces, notes };
}

interface Range {
  first: number;
  end: number;
  bytes: number;
}

/** Halves a run of pages until each part fits: the size of a part is known only once it is written. */
async function cut(
  pdf: PDFDocument,
  first: number,
  end: number,
  room: number,
  most: number,
): Promise<Range[]> {
  if (end - first <= most) {
    const part = await PDFDocument.create();
    await copyPages(part, pdf, first, end);
    const bytes = (await part.save()).length;
    if (bytes <= room || end - first === 1) return [{ first, end, bytes }];
  }
  const middle = first + Math.ceil((end - first) / 2);
  return [
    ...(await cut(pdf, first, middle, room, most)),
    ...(await cut(pdf, middle, end, room, most)),
  ];
}

async function readyPicture(
  title: string,
  file: Blob,
  from: number,
  limits: FileLimits,
): Promise<Readied | null> {
  for (let step = from; step <= LAST_STEP; step += 1) {
    const { side, quality } = STEPS[step] ?? SMALL;
    const small = await smallPicture(file, side, quality);
    if (!small.ok) return null;
    const fits = small.file.size + OVERHEAD <= limits.each;
    if (!fits && step < LAST_STEP) continue;
    const notes = step > 0 ? [`${title} was made smaller (${side} pixels) to fit.`] : [];
    if (!fits)
      notes.push(
        `${title} has ${megabytes(small.file.size)} even when made small and does not fit into ${megabytes(limits.each)}.`,
      );
    const add = async (pdf: PDFDocument) => {
      const picture = await pdf.embedJpg(await small.file.arrayBuffer());
      const wide = small.width > small.height;
      const [width, height] = wide ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
      const page = pdf.addPage([width, height]);
      const scale = Math.min((width - 48) / small.width, (height - 84) / small.height);
      const [w, h] = [small.width * scale, small.height * scale];
      const place = { x: (width - w) / 2, y: (height - h) / 2 + 12 };
      page.drawImage(picture, { ...place, width: w, height: h });
    };
    return { pieces: [{ title, bytes: small.file.size, pages: 1, add }], notes };
  }
  return null;
}
