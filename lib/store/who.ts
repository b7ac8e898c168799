// Who sits here: the person whose passphrase opened the vault. Stands beside every entry of the audit trail.
import { readSessionKey } from './session-key.ts';

export interface Here {
  id: string;
  name: string;
}

/** The person who unlocked; null in a vault from before there were people, and while it is locked. */
export async function whoIsHere(): Promise<Here | null> {
  return (await readSessionKey())?.person ?? null;
}
