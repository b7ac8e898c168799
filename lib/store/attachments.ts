// Files of a case: PDFs and pictures, in parts of 4 MB, each part a sealed record. A file has a key of its own, kept in
// its first record: emptying that one record makes every part unreadable, earlier copies of the parts too.
import {
  fileKey,
  openAttachment,
  partPlace,
  readManifest,
  type AttachmentManifest,
} from './attachment-format.ts';
import { randomBytes, toBase64, type Bytes } from './bytes.ts';
import { seal } from './cipher.ts';
import { db } from './database.ts';
import { writeFailure, type WriteFailure } from './failures.ts';
import { requireKeys } from './open-vault.ts';
import { jsonBytes, openBody } from './record.ts';
import type { VaultKeys } from './vault-keys.ts';
import { writeRecord, type WriteResult } from './write-record.ts';

export const LARGEST_ATTACHMENT = 50 * 1024 * 1024;
const PART_BYTES = 4 * 1024 * 1024;

function put(id: string, plain: Bytes): Promise<WriteResult> {
  const target = { table: 'pictures', id, expectedRevision: 0 } as const;
  return writeRecord(target, () => ({ kind: 'file-added', plain }));
}

export interface SaveOptions {
  /** Share that is written, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Keeps a file of at most 50 MB and returns its id. Nothing of it stays when it fails or is cancelled. */
export async function saveAttachment(
  file: Blob,
  { onProgress = () => undefined, signal }: SaveOptions = {},
): Promise<{ ok: true; id: string } | WriteFailure> {
  if (file.size === 0) return writeFailure('invalid', 'The file is empty, so it was not attached.');
  if (file.size > LARGEST_ATTACHMENT) {
    return writeFailure('invalid', 'The file is larger than 50 MB, so it was not attached.');
  }
  const id = crypto.randomUUID();
  const key = toBase64(randomBytes(32));
  const content = await fileKey(key);
  if (!content) return writeFailure('failed');
  const count = Math.ceil(file.size / PART_BYTES);
  const parts: string[] = [];
  const undo = async (failure: WriteFailure) => {
    await emptyRecords(parts);
    return failure;
  };
  for (let index = 0; index < count; index += 1) {
    if (signal?.aborted)
      return undo(writeFailure('failed', 'Cancelled: the file was not attached.'));
    const slice = file.slice(index * PART_BYTES, (index + 1) * PART_BYTES);
    const bytes = new Uint8Array(await slice.arrayBuffer());
    const part = crypto.randomUUID();
    const result = await put(part, await seal(content, bytes, partPlace(id, index, count)));
    if (!result.ok) return undo(result);
    parts.push(part);
    onProgress((index + 1) / (count + 1));
  }
  const manifest: AttachmentManifest = {
    kind: 'attachment',
    key,
    type: file.type,
    size: file.size,
    parts,
  };
  const result = await put(id, jsonBytes(manifest));
  if (!result.ok) return undo(result);
  onProgress(1);
  return { ok: true, id };
}

async function openManifest(keys: VaultKeys, id: string): Promise<AttachmentManifest | null> {
  const row = await db.pictures.get(id);
  const plain = row && (await openBody(keys, 'pictures', row));
  return plain ? readManifest(plain) : null;
}

/** A kept file; null when there is none or a part is not what was kept. Throws VaultLockedError. */
export async function readAttachment(id: string): Promise<Blob | null> {
  const keys = await requireKeys();
  const manifest = await openManifest(keys, id);
  if (!manifest) return null;
  const parts = await openAttachment(id, manifest, async (part) => {
    const row = await db.pictures.get(part);
    return (row && (await openBody(keys, 'pictures', row))) ?? null;
  });
  return parts && new Blob(parts, { type: manifest.type });
}

/** Ids of all records of a file, its first record leading; empty when there is none. */
export async function attachmentRecords(id: string): Promise<string[]> {
  const manifest = await openManifest(await requireKeys(), id);
  return manifest ? [id, ...manifest.parts] : [];
}

/** Empties records for good; the first failure ends it. */
export async function emptyRecords(ids: readonly string[]): Promise<WriteFailure | null> {
  for (const id of ids) {
    const result = await writeRecord({ table: 'pictures', id }, () => ({
      kind: 'purged',
      plain: new Uint8Array(),
      purge: true,
    }));
    if (!result.ok) return result;
  }
  return null;
}
