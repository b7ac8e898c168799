// Proof pictures: what the screen showed when a number was recorded. Sealed like every record.
import type { Bytes } from './bytes.ts';
import { db } from './database.ts';
import { writeFailure, type WriteFailure } from './failures.ts';
import { requireKeys } from './open-vault.ts';
import { packPicture, PICTURE_TYPES, unpackPicture } from './picture-format.ts';
import { openBody } from './record.ts';
import { writeRecord } from './write-record.ts';

export const LARGEST_PICTURE = 8 * 1024 * 1024;

/** Keeps a picture (PNG, JPEG or WebP, at most 8 MB) and returns its id. */
export async function savePicture(
  bytes: Uint8Array,
  type: string,
): Promise<{ ok: true; id: string } | WriteFailure> {
  if (!PICTURE_TYPES.includes(type) || bytes.length === 0) {
    return writeFailure('invalid', 'Only PNG, JPEG and WebP pictures can be kept.');
  }
  if (bytes.length > LARGEST_PICTURE) {
    return writeFailure('invalid', 'The picture is larger than 8 MB, so it was not kept.');
  }
  const id = crypto.randomUUID();
  const result = await writeRecord({ table: 'pictures', id, expectedRevision: 0 }, () => ({
    kind: 'picture-added',
    plain: packPicture(bytes, type),
  }));
  return result.ok ? { ok: true, id } : result;
}

/** A kept picture; null when there is none, or its bytes were changed. Throws VaultLockedError. */
export async function readPicture(id: string): Promise<{ bytes: Bytes; type: string } | null> {
  const keys = await requireKeys();
  const row = await db.pictures.get(id);
  const plain = row && (await openBody(keys, 'pictures', row));
  return plain ? unpackPicture(plain) : null;
}
