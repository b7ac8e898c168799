// Wrong tries of a passphrase or recovery code: each one makes the next wait longer. Kept over restarts.
import { z } from 'zod';
import { localArea } from './session-key.ts';

const KEY = 'wrongTries';
const LONGEST_WAIT_S = 60;

const triesSchema = z.object({
  count: z.number().int().min(0),
  /** Milliseconds since 1970 of the last one. */
  lastAt: z.number(),
});
type Tries = z.infer<typeof triesSchema>;

async function readTries(): Promise<Tries> {
  const parsed = triesSchema.safeParse(await localArea().get(KEY));
  return parsed.success ? parsed.data : { count: 0, lastAt: 0 };
}

/**
 * Seconds to wait before the next try: 1, 2, 4 … 60 after the last wrong one, 0 when it can be made now. A clock that
 * was set back never asks for more than that.
 */
export async function waitSeconds(now: number): Promise<number> {
  const { count, lastAt } = await readTries();
  if (count === 0) return 0;
  const wait = Math.min(LONGEST_WAIT_S, 2 ** (count - 1));
  const passed = (now - lastAt) / 1000;
  return passed < 0 ? wait : Math.max(0, Math.ceil(wait - passed));
}

export async function countWrongTry(now: number): Promise<void> {
  const { count } = await readTries();
  await localArea().set(KEY, { count: count + 1, lastAt: now } satisfies Tries);
}

/** Forgets the wrong tries and says how many there were. */
export async function forgetWrongTries(): Promise<number> {
  const { count } = await readTries();
  if (count > 0) await localArea().set(KEY, { count: 0, lastAt: 0 } satisfies Tries);
  return count;
}
