// Padding: hides how long a record is, since the length of a note already tells something about it.
import { joinBytes, type Bytes } from './bytes.ts';

const LENGTH_BYTES = 4;

/** Length (32 bit, big endian), the bytes, zeros up to a multiple of `block`. */
export function pad(bytes: Uint8Array, block: number): Bytes {
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, bytes.length);
  const used = LENGTH_BYTES + bytes.length;
  return joinBytes(length, bytes, new Uint8Array(Math.ceil(used / block) * block - used));
}

/** The inverse of `pad`, as a view into `padded`; null when the length cannot be true. */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.length < LENGTH_BYTES) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = LENGTH_BYTES + length;
  return end > padded.length ? null : padded.subarray(LENGTH_BYTES, end);
}
