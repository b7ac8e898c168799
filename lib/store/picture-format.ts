// A proof picture as it is sealed: one byte with the length of its type, the type, the picture.
import { fromUtf8, joinBytes, toUtf8, type Bytes } from './bytes.ts';

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'];

export function packPicture(bytes: Uint8Array, type: string): Bytes {
  const name = toUtf8(type);
  return joinBytes(new Uint8Array([name.length]), name, bytes);
}

/** The picture in opened bytes; null for a purged one and for what is no picture. */
export function unpackPicture(plain: Bytes): { bytes: Bytes; type: string } | null {
  const start = 1 + (plain[0] ?? 0);
  if (plain.length <= start) return null;
  try {
    const type = fromUtf8(plain.slice(1, start));
    return PICTURE_TYPES.includes(type) ? { type, bytes: plain.slice(start) } : null;
  } catch {
    return null;
  }
}
