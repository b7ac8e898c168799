// Ids of people, and who unlocked last on this computer.
import { z } from 'zod';
import { localArea } from './session-key.ts';

const KEY = 'lastPerson';

export const newPersonId = (): string => `person:${crypto.randomUUID()}`;

/** The id of whoever unlocked last; null when nobody did, or it is not known any more. */
export async function lastPerson(): Promise<string | null> {
  return z.string().safeParse(await localArea().get(KEY)).data ?? null;
}

export async function rememberPerson(id: string): Promise<void> {
  // A preference: the vault opens without it.
  await localArea()
    .set(KEY, id)
    .catch(() => undefined);
}
