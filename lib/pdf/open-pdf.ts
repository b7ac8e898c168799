// Opens PDFs of other programs: the ones that only restrict printing too, the ones that need a password not.
import { PDFDocument } from '@cantoo/pdf-lib';
import { pdfFailure, type PdfFailure } from './jobs.ts';

/** Mail programs and scanners may leave something after the end mark. */
const END_BYTES = 4096;

export type Opened = { ok: true; pdf: PDFDocument; pages: number } | PdfFailure;

export async function openPdf(file: Blob): Promise<Opened> {
  const bytes = await file.arrayBuffer();
  const load = (password?: string) =>
    PDFDocument.load(bytes, { updateMetadata: false, ...(password !== undefined && { password }) });
  // The library repairs what it can; a file that was cut off would pass with half its pages (ISO 32000-1, 7.5.5).
  const end = new TextDecoder('latin1').decode(bytes.slice(-END_BYTES));
  if (!end.includes('%%EOF')) return pdfFailure('broken');
  try {
    const pdf = await load().catch((error: unknown) => {
      // Many scanners lock nothing but editing; such a file opens with the empty password.
      if (isEncryption(error)) return load('');
      throw error;
    });
    const pages = pdf.getPageCount();
    // Reads every page once: a file that was cut off fails here and not in the packet.
    for (const page of pdf.getPages()) page.getSize();
    return pages === 0 ? pdfFailure('broken') : { ok: true, pdf, pages };
  } catch (error) {
    return pdfFailure(isEncryption(error) ? 'encrypted' : 'broken');
  }
}

function isEncryption(error: unknown): boolean {
  return error instanceof Error && /encrypt|password/i.test(`${error.name} ${error.message}`);
}
