// The packet: cover sheet with the list of enclosures, letter, documents, page numbers; in files a portal takes.
import {
  degrees,
  PDFDocument,
  rgb,
  StandardFonts,
  type PDFFont,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { megabytes } from '../documents/file-type.ts';
import type { PacketFile, PacketOrder, PdfAnswers, Progress } from './jobs.ts';
import { openPdf } from './open-pdf.ts';
import { smallPicture } from './pictures.ts';
import { encodable, letterPdf, PAGE, wrap, Writer } from './text-pages.ts';

/** Good for a 12-megapixel photo at first sight, then smaller where a file must be. */
const STEPS = [
  { side: 2200, quality: 0.82 },
  { side: 1600, quality: 0.7 },
  { side: 1200, quality: 0.55 },
] as const;
/** Room for cover, fonts and structure beside the documents themselves. */
const OVERHEAD = 64 * 1024;

interface Ready {
  title: string;
  bytes: number;
  /** Appends its pages. */
  add: (pdf: PDFDocument) => Promise<void>;
  pages: number;
}

/** Builds the packet in as few files as the limit allows; documents stay whole and in order. */
export async function buildPacket(
  order: PacketOrder,
  onProgress: Progress,
): Promise<PdfAnswers['packet']> {
  const notes: string[] = [];
  const ready: Ready[] = [];
  if (order.letter)
    ready.push(await readyPdf('Letter of medical necessity', await letterPdf(order.letter)));
  for (const [index, { title, file }] of order.items.entries()) {
    onProgress((0.7 * index) / Math.max(1, order.items.length), title);
    const item =
      file.type === 'application/pdf'
        ? await readyFile(title, file)
        : await readyPicture(title, file, order.largest, notes);
    if (!item) {
      notes.push(`${title} could not be read, so it is not in the packet.`);
      continue;
    }
    if (item.bytes + OVERHEAD > order.largest) {
      notes.push(
        `${title} has ${megabytes(item.bytes)} and does not fit into ${megabytes(order.largest)}: it is a file of its own that is too large. Scan it in gray or split it.`,
      );
    }
    ready.push(item);
  }
  const parts = split(ready, order.largest);
  const files: PacketFile[] = [];
  for (const [index, part] of parts.entries()) {
    onProgress(0.7 + (0.3 * index) / parts.length, 'Putting pages together');
    files.push(await buildFile(order, part, index, parts.length));
  }
  onProgress(1, 'Done');
  return { files, notes };
}

async function readyPdf(title: string, pdf: PDFDocument): Promise<Ready> {
  const bytes = (await pdf.save()).length;
  return { title, bytes, pages: pdf.getPageCount(), add: (into) => copyAll(into, pdf) };
}

async function readyFile(title: string, file: Blob): Promise<Ready | null> {
  const opened = await openPdf(file);
  if (!opened.ok) return null;
  return { title, bytes: file.size, pages: opened.pages, add: (into) => copyAll(into, opened.pdf) };
}

async function copyAll(into: PDFDocument, from: PDFDocument): Promise<void> {
  for (const page of await into.copyPages(from, from.getPageIndices())) into.addPage(page);
}

async function readyPicture(
  title: string,
  file: Blob,
  largest: number,
  notes: string[],
): Promise<Ready | null> {
  for (const [index, { side, quality }] of STEPS.entries()) {
    const small = await smallPicture(file, side, quality);
    if (!small.ok) return null;
    const last = index === STEPS.length - 1;
    if (small.file.size + OVERHEAD > largest && !last) continue;
    if (index > 0) notes.push(`${title} was made smaller (${side} pixels) to fit.`);
    const add = async (pdf: PDFDocument) => {
      const picture = await pdf.embedJpg(await small.file.arrayBuffer());
      const wide = small.width > small.height;
      const [width, height] = wide ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
      const page = pdf.addPage([width, height]);
      const scale = Math.min((width - 48) / small.width, (height - 84) / small.height);
      const [w, h] = [small.width * scale, small.height * scale];
      page.drawImage(picture, {
        x: (width - w) / 2,
        y: (height - h) / 2 + 12,
        width: w,
        height: h,
      });
    };
    return { title, bytes: small.file.size, pages: 1, add };
  }
  return null;
}

function split(ready: readonly Ready[], largest: number): Ready[][] {
  const parts: Ready[][] = [[]];
  let size = OVERHEAD;
  for (const item of ready) {
    if (size + item.bytes > largest && parts.at(-1)?.length) {
      parts.push([]);
      size = OVERHEAD;
    }
    parts.at(-1)?.push(item);
    size += item.bytes;
  }
  return parts;
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
  pages.forEach((page, at) => number(page, plain, `${foot}   Page ${at + 1} of ${pages.length}`));
  const bytes = await pdf.save();
  return {
    file: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
    pages: pages.length,
  };
}

function writeCover(
  pdf: PDFDocument,
  plain: PDFFont,
  bold: PDFFont,
  { cover }: PacketOrder,
  part: readonly Ready[],
  partWords: string,
  coverPages: number,
): void {
  const writer = new Writer(pdf);
  const width = PAGE.width - 2 * PAGE.margin;
  writer.lines(wrap(cover.title, bold, 20, width), bold, 20);
  if (partWords) writer.lines([partWords], plain, 12, { gray: true });
  writer.rule();
  writer.space(10);
  for (const [label, value] of cover.rows) {
    const top = writer.y;
    writer.lines([encodable(label)], plain, 10, { gray: true });
    const under = writer.y;
    writer.y = top;
    writer.lines(wrap(value, plain, 11, width - 140), plain, 11, { x: 140 });
    writer.y = Math.min(writer.y, under) - 3;
  }
  writer.space(16);
  writer.lines(['Enclosures'], bold, 13);
  writer.rule();
  writer.space(4);
  let next = coverPages + 1;
  for (const [at, item] of part.entries()) {
    const last = next + item.pages - 1;
    const range = item.pages === 1 ? `page ${next}` : `pages ${next}-${last}`;
    const top = writer.y;
    writer.lines(wrap(`${at + 1}. ${item.title}`, plain, 11, width - 100).slice(0, 1), plain, 11);
    writer.y = top;
    writer.lines([range], plain, 11, { x: width - 90, gray: true });
    next = last + 1;
  }
}

/** At the foot as it is seen, also on pages that a scanner stored turned. */
function number(page: PDFPage, font: PDFFont, text: string): void {
  const size = 8;
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  const { x, y, width, height } = page.getCropBox();
  const length = font.widthOfTextAtSize(text, size);
  const seen = angle % 180 === 0 ? width : height;
  const [along, up] = [(seen - length) / 2, 14];
  const place = {
    0: [x + along, y + up],
    90: [x + width - up, y + along],
    180: [x + width - along, y + height - up],
    270: [x + up, y + height - along],
  }[angle] ?? [x + along, y + up];
  const [left = 0, bottom = 0] = place;
  const box = { x: left, y: bottom, rotate: degrees(angle) };
  page.drawRectangle({
    ...box,
    x: left,
    y: bottom - 3,
    width: length,
    height: size + 4,
    color: rgb(1, 1, 1),
    opacity: 0.85,
  });
  page.drawText(text, { ...box, size, font, color: rgb(0.25, 0.27, 0.32) });
}
