// Pictures for packets: turned as the camera held them, made smaller, as JPEG.
import { pdfFailure, type PdfFailure } from './jobs.ts';

export interface SmallPicture {
  ok: true;
  file: Blob;
  width: number;
  height: number;
}

/**
 * `side`: longest side in pixels, never enlarged. White stands where a PNG is transparent. `turn` 'none' leaves the camera's
 * orientation alone, for a picture that something else places.
 */
export async function smallPicture(
  file: Blob,
  side: number,
  quality: number,
  turn: ImageOrientation = 'from-image',
): Promise<SmallPicture | PdfFailure> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: turn });
  } catch {
    return pdfFailure('broken');
  }
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return pdfFailure('failed');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  return {
    ok: true,
    file: await canvas.convertToBlob({ type: 'image/jpeg', quality }),
    width,
    height,
  };
}

/** A small picture as a data URL, about 4 KB. */
export async function thumbOf(file: Blob): Promise<{ ok: true; url: string } | PdfFailure> {
  const small = await smallPicture(file, 120, 0.6);
  if (!small.ok) return small;
  const bytes = new Uint8Array(await small.file.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { ok: true, url: `data:image/jpeg;base64,${btoa(binary)}` };
}
