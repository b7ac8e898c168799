// Text on US Letter pages: wrapped, with a letterhead; the standard fonts, so that nothing is embedded or fetched.
import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { LetterPages } from './jobs.ts';
import { encodable } from './plain-letters.ts';

export const PAGE = { width: 612, height: 792, margin: 64 } as const;
const BLACK = rgb(0.1, 0.11, 0.14);
const GRAY = rgb(0.35, 0.38, 0.44);

export function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of encodable(text).split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** Writes from top to bottom and begins a page where one is full. */
export class Writer {
  page: PDFPage;
  y: number;
  readonly pdf: PDFDocument;

  constructor(pdf: PDFDocument) {
    this.pdf = pdf;
    this.page = pdf.addPage([PAGE.width, PAGE.height]);
    this.y = PAGE.height - PAGE.margin;
  }

  /** `x` is measured from the left margin. */
  lines(lines: readonly string[], font: PDFFont, size: number, { x = 0, gray = false } = {}): void {
    const leading = size * 1.4;
    for (const line of lines) {
      if (this.y - leading < PAGE.margin) {
        this.page = this.pdf.addPage([PAGE.width, PAGE.height]);
        this.y = PAGE.height - PAGE.margin;
      }
      this.y -= leading;
      const color = gray ? GRAY : BLACK;
      this.page.drawText(line, { x: PAGE.margin + x, y: this.y, size, font, color });
    }
  }

  space(points: number): void {
    this.y -= points;
  }

  rule(): void {
    const y = this.y - 4;
    const end = { x: PAGE.width - PAGE.margin, y };
    this.page.drawLine({ start: { x: PAGE.margin, y }, end, thickness: 0.6, color: GRAY });
    this.y -= 8;
  }
}

/** A letter as a document of its own. */
export async function letterPdf({ head, text }: LetterPages): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const writer = new Writer(pdf);
  const width = PAGE.width - 2 * PAGE.margin;
  const [name = '', ...rest] = head;
  if (name !== '') {
    writer.lines(wrap(name, bold, 15, width), bold, 15);
    for (const line of rest)
      writer.lines(wrap(line, plain, 9.5, width), plain, 9.5, { gray: true });
    writer.rule();
  }
  writer.space(14);
  for (const paragraph of text.split(/\n{2,}/)) {
    writer.lines(wrap(paragraph.trimEnd(), plain, 11.5, width), plain, 11.5);
    writer.space(8);
  }
  return pdf;
}
