// The sealed form of a file of a case, without a database: attachments.ts keeps it, exports and rescues read it too.
import { z } from 'zod';
import { fromBase64, toUtf8, type Bytes } from './bytes.ts';
import { open } from './cipher.ts';
import { jsonValue } from './record.ts';

const manifestSchema = z.object({
  kind: z.literal('attachment'),
  /** Base64 of the file's own AES-256 key. */
  key: z.string(),
  type: z.string(),
  size: z.number().int(),
  parts: z.array(z.string()),
});
export type AttachmentManifest = z.infer<typeof manifestSchema>;

/** The manifest in the opened bytes of a file's first record; null for anything else. */
export function readManifest(plain: Bytes): AttachmentManifest | null {
  // `{`: pictures and parts of files are not JSON, and may be large.
  if (plain[0] !== 0x7b) return null;
  try {
    return manifestSchema.safeParse(jsonValue(plain)).data ?? null;
  } catch {
    return null;
  }
}

/** Binds a part to its file and its place in it: parts cannot be swapped, left out or taken from another file. */
export function partPlace(id: string, index: number, count: number): Bytes {
  return toUtf8(JSON.stringify(['attachment', 'v1', id, index, count]));
}

/** The file's own key; null when the manifest holds none. */
export async function fileKey(base64: string): Promise<CryptoKey | null> {
  const raw = fromBase64(base64);
  return raw && crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The parts of a file in order; null when one is missing or is not what was kept. */
export async function openAttachment(
  id: string,
  { key, parts, size }: AttachmentManifest,
  openPart: (id: string) => Promise<Bytes | null>,
): Promise<Bytes[] | null> {
  const content = await fileKey(key);
  if (!content) return null;
  const opened: Bytes[] = [];
  for (const [index, part] of parts.entries()) {
    const sealed = await openPart(part);
    const bytes = sealed && (await open(content, sealed, partPlace(id, index, parts.length)));
    if (!bytes) return null;
    opened.push(bytes);
  }
  return opened.reduce((sum, bytes) => sum + bytes.length, 0) === size ? opened : null;
}
