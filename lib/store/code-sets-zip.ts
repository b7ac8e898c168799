// Reads the text files of a zip as CMS packs it: central directory, stored or deflated entries, checked by length and CRC.

export interface ZipEntry {
  name: string;
  /** Bytes once unpacked. */
  size: number;
  /** The content, unpacked as it is read; ends with a `ZipError` when it is not what the directory says. */
  stream: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** The zip is cut off, damaged or of a kind that we do not read. */
export class ZipError extends Error {
  override name = 'ZipError';
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_REACH = 22 + 65_535;

const view = async (blob: Blob): Promise<DataView> => new DataView(await blob.arrayBuffer());

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Passes bytes on and fails at the end when length or checksum differ, or as soon as there are too many. */
function checked(
  size: number,
  crc: number,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let left = size;
  let sum = -1;
  return new TransformStream({
    transform(chunk, out) {
      left -= chunk.length;
      if (left < 0) throw new ZipError('longer than the directory says');
      for (const byte of chunk) sum = (CRC[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
      out.enqueue(chunk);
    },
    flush() {
      if (left !== 0 || (sum ^ -1) >>> 0 !== crc)
        throw new ZipError('content and directory differ');
    },
  });
}

/** True for a file that begins like a zip. */
export async function isZip(blob: Blob): Promise<boolean> {
  return blob.size > 3 && (await view(blob.slice(0, 4))).getUint32(0, true) === LOCAL;
}

/** The entries of a zip. Throws `ZipError` for one that is cut off. */
export async function zipEntries(blob: Blob): Promise<ZipEntry[]> {
  const tailFrom = Math.max(0, blob.size - END_REACH);
  const tail = await view(blob.slice(tailFrom));
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) throw new ZipError('no end of the directory');
  const count = tail.getUint16(at + 10, true);
  const from = tail.getUint32(at + 16, true);
  const length = tail.getUint32(at + 12, true);
  if (from + length > blob.size) throw new ZipError('the directory lies outside');
  const directory = await view(blob.slice(from, from + length));
  const entries: ZipEntry[] = [];
  let place = 0;
  for (let each = 0; each < count; each++) {
    if (place + 46 > length || directory.getUint32(place, true) !== DIRECTORY) {
      throw new ZipError('the directory is damaged');
    }
    const nameLength = directory.getUint16(place + 28, true);
    if (place + 46 + nameLength > length) throw new ZipError('the directory is damaged');
    entries.push(
      entry(blob, {
        method: directory.getUint16(place + 10, true),
        crc: directory.getUint32(place + 16, true),
        packed: directory.getUint32(place + 20, true),
        size: directory.getUint32(place + 24, true),
        offset: directory.getUint32(place + 42, true),
        name: new TextDecoder().decode(new Uint8Array(directory.buffer, place + 46, nameLength)),
      }),
    );
    place +=
      46 +
      nameLength +
      directory.getUint16(place + 30, true) +
      directory.getUint16(place + 32, true);
  }
  return entries;
}

interface Placed {
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
  name: string;
}

function entry(blob: Blob, { method, crc, packed, size, offset, name }: Placed): ZipEntry {
  const stream = async () => {
    const head = await view(blob.slice(offset, offset + 30));
    if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL)
      throw new ZipError('no entry there');
    const from = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
    if (from + packed > blob.size) throw new ZipError('the entry is cut off');
    const raw = blob.slice(from, from + packed).stream();
    if (method === 0) return raw.pipeThrough(checked(size, crc));
    if (method !== 8) throw new ZipError('packed in a way we do not read');
    return raw.pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(checked(size, crc));
  };
  return { name, size, stream };
}
