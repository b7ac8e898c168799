// A record as it is sealed: JSON or bytes, padded, bound to its table, id, revision and key generation.
import { fromUtf8, toUtf8, type Bytes } from './bytes.ts';
import { open, placeBytes, seal } from './cipher.ts';
import type { BodyRow, ListRow, RecordTable } from './database.ts';
import { pad, unpad } from './padding.ts';
import { keysOf, type VaultKeys } from './vault-keys.ts';

const ROW_BLOCK = 64;
const BODY_BLOCK = 256;

interface Spot {
  table: RecordTable;
  id: string;
  revision: number;
}

function bound(keys: VaultKeys, spot: Spot, epoch: number, part: 'h' | 'b'): Bytes {
  return placeBytes({ vaultId: keys.vaultId, ...spot, epoch, part });
}

/** A value as the bytes that are sealed. */
export function jsonBytes(value: unknown): Bytes {
  return toUtf8(JSON.stringify(value));
}

/** The value of `jsonBytes`. */
export function jsonValue(bytes: Bytes): unknown {
  return JSON.parse(fromUtf8(bytes));
}

export async function sealBody(keys: VaultKeys, spot: Spot, plain: Bytes): Promise<BodyRow> {
  const b = await seal(keys.body, pad(plain, BODY_BLOCK), bound(keys, spot, keys.epoch, 'b'));
  return { id: spot.id, e: keys.epoch, r: spot.revision, b };
}

/** Plain bytes of a record, or null when it is not what was sealed for this place. */
export async function openBody(
  keys: VaultKeys,
  table: RecordTable,
  row: BodyRow,
): Promise<Bytes | null> {
  const spot = { table, id: row.id, revision: row.r };
  const made = keysOf(keys, row.e);
  const padded = made && (await open(made.body, row.b, bound(keys, spot, row.e, 'b')));
  return padded && unpad(padded);
}

/** Seals the list row of a case; `null` for a purged one. */
export async function sealListRow(
  keys: VaultKeys,
  id: string,
  revision: number,
  value: unknown,
): Promise<ListRow> {
  const spot = { table: 'cases' as const, id, revision };
  const plain = pad(jsonBytes(value), ROW_BLOCK);
  return {
    id,
    e: keys.epoch,
    r: revision,
    h: await seal(keys.head, plain, bound(keys, spot, keys.epoch, 'h')),
  };
}

/** The value of a list row; undefined when it is not what was sealed for this place. */
export async function openListRow(keys: VaultKeys, row: ListRow): Promise<unknown> {
  const spot = { table: 'cases' as const, id: row.id, revision: row.r };
  const made = keysOf(keys, row.e);
  const padded = made && (await open(made.head, row.h, bound(keys, spot, row.e, 'h')));
  const plain = padded && unpad(padded);
  return plain ? jsonValue(plain) : undefined;
}
