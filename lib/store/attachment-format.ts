// Reads the sealed form of a file of a case (attachments.ts writes it) without a database: for exports and rescues.
import { z } from 'zod';
import { fromBase64, toUtf8, type Bytes } from './bytes.ts';
import { open } from './cipher.ts';
import { jsonValue } from './record.ts';

const manifestSchema = z.object({
  kind: z.literal('attachment'),
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

/** The parts of a file in order; null when one is missing or is not what was kept. */
export async function openAttachment(
  id: string,
  { key, parts, size }: AttachmentManifest,
  openPart: (id: string) => Promise<Bytes | null>,
): Promise<Bytes[] | null> {
  const raw = fromBase64(key);
  if (!raw) return null;
  const content = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const opened: Bytes[] = [];
  for (const [index, part] of parts.entries()) {
    const sealed = await openPart(part);
    const place = toUtf8(JSON.stringify(['attachment', 'v1', id, index, parts.length]));
    const bytes = sealed && (await open(content, sealed, place));
    if (!bytes) return null;
    opened.push(bytes);
  }
  return opened.reduce((sum, bytes) => sum + bytes.length, 0) === size ? opened : null;
}
