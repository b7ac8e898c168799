// The backup file: a readable header, then sealed chunks of rows that are sealed already. Nothing but ids, counts and
// wrapped keys can be read without the passphrase or the recovery code.
//
//   "BICUSPID-BACKUP-1\n" | u32 length, header JSON | u32 length, chunk | u32 length, chunk | …
//
// A chunk is AES-256-GCM over JSON `[[table, row], …]`; its additional data hold the digest of the header, its number
// and whether it is the last. So chunks cannot be changed, left out, added, re-ordered or taken from another file.
import { z } from 'zod';
import { fromBase64, fromUtf8, joinBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import { open, seal } from './cipher.ts';

export const MAGIC = toUtf8('BICUSPID-BACKUP-1\n');
export const BACKUP_FORMAT = 1;
const LONGEST_HEADER = 100_000;
const LARGEST_CHUNK = 64 * 1024 * 1024;

export const TABLES = [
  'rows',
  'cases',
  'settings',
  'pictures',
  'history',
  'audit',
  'head',
] as const;
export type BackupTable = (typeof TABLES)[number];
export type BackupRow = [BackupTable, Record<string, unknown>];

const headerSchema = z.object({
  format: z.number().int(),
  schema: z.number().int(),
  vaultId: z.string(),
  epoch: z.number().int(),
  /** ISO date-time. */
  createdAt: z.string(),
  /** Random, so that no two files have the same header. */
  fileId: z.string(),
  cases: z.number().int(),
  /** Last audit entry in the file: an anchor of the trail outside the browser. */
  sequence: z.number().int(),
  mac: z.string(),
  rows: z.number().int(),
  wraps: z.array(z.unknown()),
});
export type BackupHeader = z.infer<typeof headerSchema>;

function frame(bytes: Bytes): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return joinBytes(length, bytes);
}

export interface WrittenHeader {
  bytes: Bytes;
  digest: string;
}

async function digestOf(bytes: Bytes): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

export async function writeHeader(header: BackupHeader): Promise<WrittenHeader> {
  const json = toUtf8(JSON.stringify(header));
  return { bytes: joinBytes(MAGIC, frame(json)), digest: await digestOf(json) };
}

function chunkPlace(headerDigest: string, index: number, last: boolean): Bytes {
  return toUtf8(JSON.stringify(['backup-v1', headerDigest, index, last]));
}

/** Bytes become `{ $: base64 }`; no column of a row is an object otherwise. */
function toJson(rows: readonly BackupRow[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? { $: toBase64(value) } : value,
  );
}

const cell = z.union([z.string(), z.number(), z.object({ $: z.string() })]);
const rowsSchema = z.array(z.tuple([z.enum(TABLES), z.record(z.string(), cell)]));

function fromJson(text: string): BackupRow[] {
  return rowsSchema
    .parse(JSON.parse(text))
    .map(([table, row]) => [
      table,
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'object' ? fromBase64(value.$) : value,
        ]),
      ),
    ]);
}

export async function writeChunk(
  key: CryptoKey,
  headerDigest: string,
  index: number,
  last: boolean,
  rows: readonly BackupRow[],
): Promise<Bytes> {
  const sealed = await seal(key, toUtf8(toJson(rows)), chunkPlace(headerDigest, index, last));
  return frame(sealed);
}

async function bytesAt(file: Blob, from: number, length: number): Promise<Bytes | null> {
  if (from + length > file.size) return null;
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

async function frameAt(file: Blob, from: number, longest: number): Promise<Bytes | null> {
  const start = await bytesAt(file, from, 4);
  if (!start) return null;
  const length = new DataView(start.buffer).getUint32(0);
  return length > longest ? null : bytesAt(file, from + 4, length);
}

export interface ReadHeader {
  header: BackupHeader;
  digest: string;
  /** Where the first chunk starts. */
  end: number;
}

/** The header of a file, or null when it is no backup of ours. */
export async function readHeader(file: Blob): Promise<ReadHeader | null> {
  const magic = await bytesAt(file, 0, MAGIC.length);
  if (!magic || toBase64(magic) !== toBase64(MAGIC)) return null;
  const json = await frameAt(file, MAGIC.length, LONGEST_HEADER);
  if (!json) return null;
  try {
    const header = headerSchema.safeParse(JSON.parse(fromUtf8(json)));
    if (!header.success) return null;
    const end = MAGIC.length + 4 + json.length;
    return { header: header.data, digest: await digestOf(json), end };
  } catch {
    return null;
  }
}

/** The rows of one chunk after the other. Ends with `damaged` at the first that is not as it was written. */
export async function* readChunks(
  file: Blob,
  { digest, end }: ReadHeader,
  key: CryptoKey,
): AsyncGenerator<{ rows: BackupRow[]; readTo: number } | 'damaged'> {
  for (let at = end, index = 0, last = false; !last; index += 1) {
    const sealed = await frameAt(file, at, LARGEST_CHUNK);
    if (!sealed) {
      yield 'damaged';
      return;
    }
    at += 4 + sealed.length;
    last = at === file.size;
    const plain = await open(key, sealed, chunkPlace(digest, index, last));
    if (!plain) {
      yield 'damaged';
      return;
    }
    yield { rows: fromJson(fromUtf8(plain)), readTo: at };
  }
}
