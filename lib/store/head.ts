// The head row: how many records there must be, and where the audit trail ends. Proved by a keyed digest.
import { sameBytes, toBase64, toUtf8, type Bytes } from './bytes.ts';
import { WRITER_VERSION, type HeadRow } from './database.ts';
import type { VaultKeys } from './vault-keys.ts';

export type HeadFacts = Omit<HeadRow, 'id' | 'proof' | 'minWriter'>;

type Chain = Pick<VaultKeys, 'vaultId' | 'chain'>;

async function headProof(keys: Chain, head: Omit<HeadRow, 'proof'>): Promise<Bytes> {
  const { sequence, mac, cases, revisions, since, minWriter } = head;
  const signed = JSON.stringify([
    'head-v1',
    keys.vaultId,
    sequence,
    toBase64(mac),
    cases,
    revisions,
    since,
    minWriter,
  ]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', keys.chain, toUtf8(signed)));
}

/** The head row to store. */
export async function proveHead(keys: VaultKeys, facts: HeadFacts): Promise<HeadRow> {
  const head = { id: 'head' as const, ...facts, minWriter: WRITER_VERSION };
  return { ...head, proof: await headProof(keys, head) };
}

/** Whether a head row was written by somebody who had the keys, and says what it said then. */
export async function headIsTrue(keys: VaultKeys, head: HeadRow): Promise<boolean> {
  const { previous } = keys;
  if (sameBytes(head.proof, await headProof(keys, head))) return true;
  // The second copy may still have the head row of before the key was changed.
  return previous !== undefined && sameBytes(head.proof, await headProof(previous, head));
}
