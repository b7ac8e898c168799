// The canary: a few numbers outside IndexedDB that say what must be inside it. Without them a browser whose
// database was damaged would show an empty vault as if nothing had ever been there.
import { z } from 'zod';
import { toBase64 } from './bytes.ts';
import type { HeadRow } from './database.ts';
import { wrapFromJson, wrapToJson } from './key-wrap-json.ts';
import type { KeyWrap } from './key-wrap.ts';
import { localArea } from './session-key.ts';

const KEY = 'canary';

const canarySchema = z.object({
  vaultId: z.string(),
  epoch: z.number().int(),
  cases: z.number().int(),
  sequence: z.number().int(),
  /** Base64 mac of the audit entry `sequence`. */
  mac: z.string(),
  /** Copies of the wrapped keys, so that a second copy or backup still opens when the database is gone. */
  wraps: z.array(z.unknown()),
});

export interface Canary extends Omit<z.infer<typeof canarySchema>, 'wraps'> {
  wraps: KeyWrap[];
}

/** The canary, or null when there is none. */
export async function readCanary(): Promise<Canary | null> {
  const parsed = canarySchema.safeParse(await localArea().get(KEY));
  if (!parsed.success) return null;
  const wraps = parsed.data.wraps.map(wrapFromJson).filter((wrap) => wrap !== null);
  return { ...parsed.data, wraps };
}

/** Written after each acknowledged write; `keyRows` as they stand in the database. */
export async function writeCanary(
  vault: { vaultId: string; epoch: number },
  head: Pick<HeadRow, 'cases' | 'sequence' | 'mac'>,
  keyRows: readonly KeyWrap[],
): Promise<void> {
  await localArea().set(KEY, {
    vaultId: vault.vaultId,
    epoch: vault.epoch,
    cases: head.cases,
    sequence: head.sequence,
    mac: toBase64(head.mac),
    wraps: keyRows.map(wrapToJson),
  });
}
