// Files made for these tests: PDFs of some pages, photos, and broken ones.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

export async function pdfFile(name: string, pages: number, words = name): Promise<File> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage([612, 792]).drawText(`${words} ${page}`, { x: 72, y: 700, size: 18, font });
  }
  return new File([new Uint8Array(await pdf.save())], name, { type: 'application/pdf' });
}

/** A locked PDF, with the password `orchard`. */
export async function lockedPdf(name: string, userPassword: string): Promise<File> {
  const pdf = await PDFDocument.load(await (await pdfFile(name, 2)).arrayBuffer());
  pdf.encrypt({ userPassword, ownerPassword: 'orchard' });
  return new File([new Uint8Array(await pdf.save({ useObjectStreams: false }))], name);
}

export async function photo(name: string, width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const shade = context.createLinearGradient(0, 0, width, height);
  shade.addColorStop(0, '#234');
  shade.addColorStop(1, '#edb');
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], name);
}

/** A square picture that compresses as badly as a photo of bone does. */
export async function noise(name: string, side: number): Promise<File> {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(side, side);
  let seed = 7;
  for (let at = 0; at < image.data.length; at += 4) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const shade = 90 + ((seed >>> 16) % 90);
    image.data.set([shade, shade, shade, 255], at);
  }
  context.putImageData(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return new File([blob], name, { type: 'image/jpeg' });
}

/** A PDF as a scanner makes it: one picture a page. */
export async function scannedPdf(name: string, pages: number, side: number): Promise<File> {
  const pdf = await PDFDocument.create();
  const bytes = await (await noise('page.jpg', side)).arrayBuffer();
  for (let page = 1; page <= pages; page += 1) {
    const picture = await pdf.embedJpg(bytes);
    pdf.addPage([612, 792]).drawImage(picture, { x: 36, y: 100, width: 540, height: 540 });
  }
  return new File([new Uint8Array(await pdf.save())], name, { type: 'application/pdf' });
}

export function firstHalf(file: File): File {
  return new File([file.slice(0, Math.floor(file.size / 2))], file.name, { type: file.type });
}
