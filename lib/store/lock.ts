// Locking: small and alone, so that the service worker can lock without loading Dexie or Argon2.
import { postNotice } from './notices.ts';
import { clearSession } from './session-key.ts';

/** Forgets the key everywhere; every open page hears of it. Safe to call when already locked. */
export async function lock(): Promise<void> {
  await clearSession();
  postNotice({ about: 'vault', state: 'locked' });
}
