// A wrapped key as JSON can carry it: in the canary and in the header of a backup file.
import { z } from 'zod';
import { fromBase64, toBase64 } from './bytes.ts';
import { keyWrapSchema, type KeyWrap } from './key-wrap.ts';

export function wrapToJson(wrap: KeyWrap): unknown {
  return { ...wrap, wrapped: toBase64(wrap.wrapped) };
}

/** The inverse of `wrapToJson`; null for what is none. */
export function wrapFromJson(value: unknown): KeyWrap | null {
  const shape = z.looseObject({ wrapped: z.string() }).safeParse(value);
  if (!shape.success) return null;
  const wrap = keyWrapSchema.safeParse({
    ...shape.data,
    wrapped: fromBase64(shape.data.wrapped),
  });
  return wrap.success ? wrap.data : null;
}
