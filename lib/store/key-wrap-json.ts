// A wrapped key as JSON can carry it: in the canary and in the header of a backup file.
import { z } from 'zod';
import { fromBase64, toBase64 } from './bytes.ts';
import { BYTE_COLUMNS, keyWrapSchema, type KeyWrap } from './key-wrap.ts';

function withBytes(value: object, change: (column: unknown) => unknown): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...value };
  for (const column of BYTE_COLUMNS) {
    if (changed[column] !== undefined) changed[column] = change(changed[column]);
  }
  return changed;
}

export function wrapToJson(wrap: KeyWrap): unknown {
  return withBytes(wrap, (column) => toBase64(column as Uint8Array));
}

/** The inverse of `wrapToJson`; null for what is none. */
export function wrapFromJson(value: unknown): KeyWrap | null {
  const shape = z.looseObject({}).safeParse(value);
  if (!shape.success) return null;
  const wrap = keyWrapSchema.safeParse(
    withBytes(shape.data, (column) => (typeof column === 'string' ? fromBase64(column) : null)),
  );
  return wrap.success ? wrap.data : null;
}
