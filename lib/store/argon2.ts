// From the passphrase to a key: Argon2id, its settings, and the limits stored settings must keep.
import { argon2InWorker } from './argon2-thread.ts';
import { toUtf8, type Bytes } from './bytes.ts';

export interface Argon2Cost {
  /** Memory in KiB. */
  memory: number;
  passes: number;
  lanes: number;
}

/** 64 MiB, 3 passes, 4 lanes: about 0.4 s on the two-core machine it was measured on. */
export const ARGON2_COST: Argon2Cost = { memory: 65_536, passes: 3, lanes: 4 };

/** OWASP ASVS 5.0, appendix C: Argon2id with at least 46 MiB and one pass. */
export const ARGON2_FLOOR: Argon2Cost = { memory: 47_104, passes: 1, lanes: 1 };

/** A forged row must not be able to freeze the computer either. */
const ARGON2_CEILING: Argon2Cost = { memory: 1_048_576, passes: 10, lanes: 16 };

/** Whether settings are neither weaker than the floor nor absurd. Checked before each derivation, stored settings too. */
export function costAllowed(cost: Argon2Cost): boolean {
  return (['memory', 'passes', 'lanes'] as const).every(
    (part) =>
      Number.isInteger(cost[part]) &&
      cost[part] >= ARGON2_FLOOR[part] &&
      cost[part] <= ARGON2_CEILING[part],
  );
}

/** Whether a derivation costs less than another in any part. */
export function cheaperThan(cost: Argon2Cost, wanted: Argon2Cost): boolean {
  return (['memory', 'passes', 'lanes'] as const).some((part) => cost[part] < wanted[part]);
}

/**
 * Key-encryption key of a passphrase. NFKC first, so that two keyboards typing the same letters agree.
 * The caller has asked `costAllowed`.
 */
export async function keyFromPassphrase(
  passphrase: string,
  salt: Bytes,
  cost: Argon2Cost,
): Promise<CryptoKey> {
  const password = toUtf8(passphrase.normalize('NFKC'));
  const raw = await argon2InWorker({ password, salt, cost });
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  password.fill(0);
  raw.fill(0);
  return key;
}
