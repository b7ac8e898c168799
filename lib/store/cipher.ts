// AES-256-GCM over one blob. Additional data binds the blob to its place, so a moved or replayed one does not open.
import { joinBytes, randomBytes, toUtf8, type Bytes } from './bytes.ts';

/** 96 bits, random for each blob (NIST SP 800-38D, 8.2.2: at most 2^32 blobs under one key). */
const IV_BYTES = 12;

/** Where a blob belongs. Any difference on opening is a failure to open. */
export interface Place {
  vaultId: string;
  table: string;
  id: string;
  /** Generation of the keys. */
  epoch: number;
  revision: number;
  /** `h`: list row, `b`: body. */
  part: 'h' | 'b';
}

/** The place as additional data. JSON, so that no id can imitate another place by containing a separator. */
export function placeBytes(place: Place): Bytes {
  const { vaultId, table, id, epoch, revision, part } = place;
  return toUtf8(JSON.stringify(['v1', vaultId, table, id, epoch, revision, part]));
}

/** IV followed by ciphertext and tag. */
export async function seal(key: CryptoKey, plain: Bytes, additionalData: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return joinBytes(iv, new Uint8Array(sealed));
}

/** What `seal` was given, or null when key, blob or additional data are not the ones it was sealed with. */
export async function open(
  key: CryptoKey,
  blob: Bytes,
  additionalData: Bytes,
): Promise<Bytes | null> {
  try {
    const iv = blob.subarray(0, IV_BYTES);
    const sealed = blob.subarray(IV_BYTES);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed),
    );
  } catch {
    return null;
  }
}
