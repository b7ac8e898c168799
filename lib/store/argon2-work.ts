// The derivation itself, the same in a worker and in Node.
import { argon2id } from 'hash-wasm';
import type { Bytes } from './bytes.ts';

export interface Argon2Order {
  password: Bytes;
  salt: Bytes;
  /** `memory` in KiB. */
  cost: { memory: number; passes: number; lanes: number };
}

/** 32 bytes of Argon2id (RFC 9106). */
export async function argon2Bytes({ password, salt, cost }: Argon2Order): Promise<Bytes> {
  const raw = await argon2id({
    password,
    salt,
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(raw);
}
