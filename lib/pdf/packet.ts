// The packet: cover sheet with the list of enclosures, letter, documents, page numbers; in files a portal takes.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { megabytes } from '../documents/file-type.ts';
import type {
  FileLimits,
  PacketFile,
  PacketItem,
  PacketOrder,
  PdfAnswers,
  Progress,
} from './jobs.ts';
import { LAST_STEP, OVERHEAD, readyItem, readyPdf, STEPS, type Ready } from './packet-items.ts';
import { numberPage, writeCover } from './packet-pages.ts';
import { smallPicture } from './pictures.ts';
import { changedWords, encodable } from './plain-letters.ts';
import { letterPdf } from './text-pages.ts';

/**
 * Builds the packet in as few files as the limits allow; documents stay in order, and whole unless one alone is too large.
 * Where all together are too much, pictures are made smaller step by step; what still does not fit is said.
 */
export async function buildPacket(
  order: PacketOrder,
  onProgress: Progress,
): Promise<PdfAnswers['packet']> {
  const { limits } = order;
  let gathered = await gather(order, 0, onProgress);
  for (let step = 1; step <= LAST_STEP && tooMuch(gathered.parts, limits); step += 1) {
    gathered = await gather(order, step, onProgress);
  }
  const { parts, notes } = gathered;
  const files: PacketFile[] = [];
  for (const [index, part] of parts.entries()) {
    onProgress(0.7 + (0.3 * index) / parts.length, 'Putting pages together');
    files.push(await buildFile(order, part, index, parts.length));
  }
  onProgress(1, 'Done');
  return { files, notes: [...changedWords(wordsOf(order)), ...notes, ...overflow(files, limits)] };
}

/** Everything that is written rather than enclosed. */
function wordsOf({ cover, letter, items, foot }: PacketOrder): string {
  const rows = cover.rows.map(([, value]) => value);
  const titles = items.map(({ title }) => title);
  return [
    cover.title,
    ...rows,
    ...(letter ? [...letter.head, letter.text] : []),
    ...titles,
    foot,
  ].join(' ');
}

interface Gathered {
  parts: Ready[][];
  notes: string[];
}

async function gather(order: PacketOrder, step: number, onProgress: Progress): Promise<Gathered> {
  const notes: string[] = [];
  const ready: Ready[] = [];
  if (order.letter) ready.push(await readyPdf(order.letter.title, await letterPdf(order.letter)));
  for (const [index, item] of order.items.entries()) {
    onProgress((0.7 * index) / Math.max(1, order.items.length), item.title);
    const readied = await readyItem(item, step, order.limits);
    if (!readied) {
      notes.push(`${item.title} could not be read, so it is not in the packet.`);
      continue;
    }
    notes.push(...readied.notes);
    ready.push(...readied.pieces);
  }
  return { parts: split(ready, order.limits), notes };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function tooMuch(parts: readonly Ready[][], { total, most }: FileLimits): boolean {
  const bytes = sum(parts.map((part) => OVERHEAD + sum(part.map((one) => one.bytes))));
  return (total !== null && bytes > total) || (most !== null && parts.length > most);
}

/** Sentences about what is over the limits in the end. */
function overflow(files: readonly PacketFile[], { each, total, most }: FileLimits): string[] {
  const bytes = sum(files.map(({ file }) => file.size));
  return [
    ...files.flatMap(({ file }, at) =>
      file.size > each && files.length > 1
        ? [`Part ${at + 1} has ${megabytes(file.size)}; ${megabytes(each)} are taken.`]
        : [],
    ),
    ...(most !== null && files.length > most
      ? [
          `The packet needs ${files.length} files and ${most === 1 ? 'one is' : `${most} are`} taken. Leave something out, or send the rest by fax.`,
        ]
      : []),
    ...(total !== null && bytes > total
      ? [
          `The packet has ${megabytes(bytes)}, and ${megabytes(total)} are taken in total. Leave something out, or send the rest by fax.`,
        ]
      : []),
  ];
}

function split(ready: readonly Ready[], { each, pages }: FileLimits): Ready[][] {
  const parts: Ready[][] = [[]];
  let size = OVERHEAD;
  let count = 1;
  for (const item of ready) {
    const full = size + item.bytes > each || (pages !== null && count + item.pages > pages);
    if (full && parts.at(-1)?.length) {
      parts.push([]);
      size = OVERHEAD;
      count = 1;
    }
    parts.at(-1)?.push(item);
    size += item.bytes;
    count += item.pages;
  }
  return parts;
}

/** One document as files of its own, without cover and page numbers. A picture stays a JPEG unless a PDF is wanted. */
export async function fitFile(
  item: PacketItem,
  limits: FileLimits,
  asPdf: boolean,
): Promise<PdfAnswers['fit'] | null> {
  if (!asPdf && item.file.type !== 'application/pdf') return fitPicture(item, limits);
  // A file of its own has no cover: all its room is for pages.
  const own = { ...limits, pages: limits.pages === null ? null : limits.pages + 1 };
  const readied = await readyItem(item, 0, own);
  if (!readied) return null;
  const files: PacketFile[] = [];
  for (const piece of readied.pieces) {
    const pdf = await PDFDocument.create();
    await piece.add(pdf);
    const bytes = new Uint8Array(await pdf.save());
    files.push({ file: new Blob([bytes], { type: 'application/pdf' }), pages: pdf.getPageCount() });
  }
  return { files, notes: readied.notes };
}

/** A JPEG as large as it may be. */
async function fitPicture(
  { title, file }: PacketItem,
  { each }: FileLimits,
): Promise<PdfAnswers['fit'] | null> {
  for (const [step, { side, quality }] of STEPS.entries()) {
    const small = await smallPicture(file, side, quality);
    if (!small.ok) return null;
    const fits = small.file.size <= each;
    if (!fits && step < LAST_STEP) continue;
    const note = fits
      ? `${title} was made smaller (${side} pixels) to fit.`
      : `${title} has ${megabytes(small.file.size)} even when made small; ${megabytes(each)} are taken.`;
    return { files: [{ file: small.file, pages: 1 }], notes: [note] };
  }
  return null;
}

async function buildFile(
  order: PacketOrder,
  part: readonly Ready[],
  index: number,
  count: number,
): Promise<PacketFile> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const words = count > 1 ? `Part ${index + 1} of ${count}` : '';
  // Written once to see how long it is: the page numbers in its list depend on that.
  const scratch = await PDFDocument.create();
  writeCover(
    scratch,
    await scratch.embedFont(StandardFonts.Helvetica),
    await scratch.embedFont(StandardFonts.HelveticaBold),
    order,
    part,
    words,
    1,
  );
  writeCover(pdf, plain, bold, order, part, words, scratch.getPageCount());
  for (const item of part) await item.add(pdf);
  const pages = pdf.getPages();
  const foot = encodable(order.foot);
  pages.forEach((page, at) =>
    numberPage(page, plain, `${foot}   Page ${at + 1} of ${pages.length}`),
  );
  const bytes = await pdf.save();
  return {
    file: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
    pages: pages.length,
  };
}
