// Proof pictures: what the screen showed when a number was recorded. Sealed like every record.
import { fromUtf8, joinBytes, toUtf8, type Bytes } from './bytes.ts';
import { db } from './database.ts';
import { writeFailure, type WriteFailure } from './failures.ts';
import { requireKeys } from './open-vault.ts';
import { openBody } from './record.ts';
import { writeRecord } from './write-record.ts';

export const LARGEST_PICTURE = 8 * 1024 * 1024;
const TYPES = ['image/png', 'image/jpeg', 'image/webp'];

/** One byte with the length of the type, the type, the picture. */
function pack(bytes: Uint8Array, type: string): Bytes {
  const name = toUtf8(type);
  return joinBytes(new Uint8Array([name.length]), name, bytes);
}

/** Keeps a picture (PNG, JPEG or WebP, at most 8 MB) and returns its id. */
export async function savePicture(
  bytes: Uint8Array,
  type: string,
): Promise<{ ok: true; id: string } | WriteFailure> {
  if (!TYPES.includes(type) || bytes.length === 0) {
    return writeFailure('invalid', 'Only PNG, JPEG and WebP pictures can be kept.');
  }
  if (bytes.length > LARGEST_PICTURE) {
    return writeFailure('invalid', 'The picture is larger than 8 MB, so it was not kept.');
  }
  const id = crypto.randomUUID();
  const result = await writeRecord({ table: 'pictures', id, expectedRevision: 0 }, () => ({
    kind: 'picture-added',
    plain: pack(bytes, type),
  }));
  return result.ok ? { ok: true, id } : result;
}

/** A kept picture; null when there is none, or its bytes were changed. Throws VaultLockedError. */
export async function readPicture(id: string): Promise<{ bytes: Bytes; type: string } | null> {
  const keys = await requireKeys();
  const row = await db.pictures.get(id);
  const plain = row && (await openBody(keys, 'pictures', row));
  // A purged picture has no bytes left.
  if (!plain || plain.length === 0) return null;
  const start = 1 + (plain[0] ?? 0);
  return { type: fromUtf8(plain.slice(1, start)), bytes: plain.slice(start) };
}
