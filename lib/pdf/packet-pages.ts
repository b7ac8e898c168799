// Pages that the packet adds: cover sheet with the list of enclosures, and the foot of every page.
import { degrees, rgb, type PDFDocument, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { PacketOrder } from './jobs.ts';
import type { Ready } from './packet-items.ts';
import { encodable } from './plain-letters.ts';
import { PAGE, wrap, Writer } from './text-pages.ts';

/** `partWords` is `Part 1 of 3`, or ''. */
export function writeCover(
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
export function numberPage(page: PDFPage, font: PDFFont, text: string): void {
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
