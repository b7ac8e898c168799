// Wrong tries of a passphrase or recovery code: each one makes the next wait longer, for each person apart, so that
// nobody can keep a colleague out. Kept over restarts.
import { z } from 'zod';
import { localArea } from './session-key.ts';

const KEY = 'wrongTries';
const LONGEST_WAIT_S = 60;

const triesSchema = z.object({
  count: z.number().int().min(0),
  /** Milliseconds since 1970 of the last one. */
  lastAt: z.number(),
});
/** By id of the wrap that was tried. */
const allSchema = z.record(z.string(), triesSchema);
type Tries = z.infer<typeof triesSchema>;

async function allTries(): Promise<Record<string, Tries>> {
  return allSchema.safeParse(await localArea().get(KEY)).data ?? {};
}

const NONE: Tries = { count: 0, lastAt: 0 };

/**
 * Seconds to wait before the next try: 1, 2, 4 … 60 after the last wrong one, 0 when it can be made now. A clock that
 * was set back never asks for more than that.
 */
export async function waitSeconds(id: string, now: number): Promise<number> {
  const { count, lastAt } = (await allTries())[id] ?? NONE;
  if (count === 0) return 0;
  const wait = Math.min(LONGEST_WAIT_S, 2 ** (count - 1));
  const passed = (now - lastAt) / 1000;
  return passed < 0 ? wait : Math.max(0, Math.ceil(wait - passed));
}

export async function countWrongTry(id: string, now: number): Promise<void> {
  const all = await allTries();
  const { count } = all[id] ?? NONE;
  await localArea().set(KEY, { ...all, [id]: { count: count + 1, lastAt: now } satisfies Tries });
}

/** Forgets the wrong tries and says how many there were. */
export async function forgetWrongTries(id: string): Promise<number> {
  const { [id]: mine = NONE, ...others } = await allTries();
  if (mine.count > 0) await localArea().set(KEY, others);
  return mine.count;
}
