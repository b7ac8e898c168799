// Writes a ZIP file (APPNOTE 6.3.3) without compressing: any computer opens it, and pictures and PDFs would not get
// smaller. Up to 4 GB and 65,535 files, the limits of the plain format.
import { toUtf8, type Bytes } from './bytes.ts';

const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (CRC[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** Numbers as little-endian bytes: `[value, length]` pairs. */
function little(...fields: (readonly [number, 2 | 4])[]): Bytes {
  const out = new Uint8Array(fields.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [value, length] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return out;
}

/** MS-DOS time and date, which is what the format has; two-second steps from 1980. */
function dosTime(at: Date): [time: number, date: number] {
  return [
    (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1),
    (Math.max(0, at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(),
  ];
}

/** Bit 11: names are UTF-8. Version 2.0, stored. */
const FLAGS = 0x0800;
const VERSION = 20;

export interface ZipFile {
  path: string;
  bytes: Bytes;
}

/** The ZIP file, or null when it would not fit the format. */
export async function zipOf(files: AsyncIterable<ZipFile>, at: Date): Promise<Blob | null> {
  const [time, date] = dosTime(at);
  const parts: Blob[] = [];
  const index: Bytes[] = [];
  let offset = 0;
  for await (const { path, bytes } of files) {
    const name = toUtf8(path);
    const common = little(
      [VERSION, 2],
      [FLAGS, 2],
      [0, 2],
      [time, 2],
      [date, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [name.length, 2],
      [0, 2],
    );
    // A Blob for each file: the browser may keep large ones on disk instead of in memory.
    const part = new Blob([little([0x04034b50, 4]), common, name, bytes]);
    index.push(
      little([0x02014b50, 4], [VERSION, 2]),
      common,
      little([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
    parts.push(part);
    offset += part.size;
    if (offset > MOST_BYTES || parts.length > MOST_FILES) return null;
  }
  const size = index.reduce((sum, bytes) => sum + bytes.length, 0);
  const count = parts.length;
  const end = little(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return new Blob([...parts, ...index, end], { type: 'application/zip' });
}
