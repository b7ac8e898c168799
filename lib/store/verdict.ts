// What the last start-up check found, kept in session memory so that every page obeys it.
import { z } from 'zod';
import { sessionArea } from './session-key.ts';

const KEY = 'vaultCheck';

const outcomes = [
  'ok',
  'empty-but-expected',
  'behind',
  'torn',
  'unreadable',
  'newer-schema',
] as const;
export type CheckOutcome = (typeof outcomes)[number];

const checkSchema = z.object({
  outcome: z.enum(outcomes),
  /** For the person: what was found and what to do. */
  message: z.string(),
  casesHere: z.number().int(),
  /** What the note outside the database says; null when there is no such note. */
  casesExpected: z.number().int().nullable(),
});
export type VaultCheck = z.infer<typeof checkSchema>;

/** The last check of this unlocked vault, or null when none was made yet. */
export async function readVerdict(): Promise<VaultCheck | null> {
  const parsed = checkSchema.safeParse(await sessionArea().get(KEY));
  return parsed.success ? parsed.data : null;
}

export async function writeVerdict(check: VaultCheck): Promise<void> {
  await sessionArea().set(KEY, check);
}

/** A read that would show a damaged vault as if it were whole. `message` is for the person. */
export class VaultDamagedError extends Error {
  override name = 'VaultDamagedError';
}
