// Makes the photos inside a PDF smaller: scans are one large JPEG a page, and often the whole weight of a file.
import { PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { smallPicture } from './pictures.ts';

/** Smaller pictures are letters or logos and weigh nothing. */
const LEAST_BYTES = 60 * 1024;

const named = (stream: PDFRawStream, key: string): string =>
  stream.dict.get(PDFName.of(key))?.toString() ?? '';

/** JPEG in gray or RGB; what is CMYK, masked or encoded twice is left as it is (ISO 32000-1, 7.4.8 and 8.9.5). */
function isPhoto(stream: PDFRawStream): boolean {
  return (
    named(stream, 'Subtype') === '/Image' &&
    /^(\/DCTDecode|\[ ?\/DCTDecode ?\])$/.test(named(stream, 'Filter')) &&
    /^\/Device(RGB|Gray)$/.test(named(stream, 'ColorSpace')) &&
    stream.dict.get(PDFName.of('Decode')) === undefined &&
    stream.getContentsSize() >= LEAST_BYTES
  );
}

/**
 * Changes the document in place; answers its size in bytes as it would be written, or null when nothing was gained.
 */
export async function lighterPdf(
  pdf: PDFDocument,
  { side, quality }: { side: number; quality: number },
): Promise<number | null> {
  let gained = 0;
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isPhoto(object)) continue;
    const before = object.getContents();
    const picture = new Blob([new Uint8Array(before)], { type: 'image/jpeg' });
    const small = await smallPicture(picture, side, quality, 'none');
    if (!small.ok || small.file.size >= before.length) continue;
    const dict = object.dict.clone(pdf.context);
    dict.set(PDFName.of('Width'), PDFNumber.of(small.width));
    dict.set(PDFName.of('Height'), PDFNumber.of(small.height));
    dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceRGB'));
    dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
    dict.delete(PDFName.of('DecodeParms'));
    const bytes = new Uint8Array(await small.file.arrayBuffer());
    pdf.context.assign(ref, PDFRawStream.of(dict, bytes));
    gained += before.length - bytes.length;
  }
  return gained === 0 ? null : (await pdf.save()).length;
}
