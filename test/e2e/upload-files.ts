// Files to attach, made for one story.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';

export interface UploadFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export async function pdfOfPages(name: string, pages: number): Promise<UploadFile> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1)
    pdf.addPage([612, 792]).drawText(`Page ${page}`, { x: 72, y: 700, size: 18, font });
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

/** A picture drawn by the browser itself; `noisy` ones weigh what photos weigh. */
export async function jpegFile(
  page: Page,
  name: string,
  { width = 1200, height = 900, noisy = false } = {},
): Promise<UploadFile> {
  const base64 = await page.evaluate(
    async ([w, h, noise]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d')!;
      const image = context.createImageData(w, h);
      let seed = 7;
      for (let at = 0; at < image.data.length; at += 4) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        const shade = noise ? 100 + ((seed >>> 16) % 60) : (at / image.data.length) * 255;
        image.data.set([shade, shade, shade, 255], at);
      }
      context.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      const reader = new FileReader();
      reader.readAsDataURL(blob);
      await new Promise((done) => (reader.onload = done));
      return (reader.result as string).split(',')[1] ?? '';
    },
    [width, height, noisy] as const,
  );
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}
