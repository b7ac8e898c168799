// Whether the second copy holds changes that a backup file does not have: a restored backup becomes the second copy too,
// and would take them with it.
import { openEntry } from './audit-entry.ts';
import type { BackupHeader } from './backup-format.ts';
import { checkDatabase } from './check-vault.ts';
import type { VaultDatabase } from './database.ts';
import { mirrorDatabase } from './mirror-place.ts';
import type { VaultKeys } from './vault-keys.ts';

export interface NewerCopy {
  cases: number;
}

/** Whether a record was written after the backup; unlocking and backing up alone are no loss. */
async function wroteAfter(mirror: VaultDatabase, keys: VaultKeys, sequence: number) {
  const rows = await mirror.audit.where('sequence').above(sequence).toArray();
  for (const row of rows) {
    const entry = await openEntry(keys, row);
    // One that these keys do not open was written after a change of the key.
    if (!entry || entry.table) return true;
  }
  return false;
}

/** The second copy where it is whole and newer than the backup with this header; null otherwise. `keys`: the backup's. */
export async function newerCopy(header: BackupHeader, keys: VaultKeys): Promise<NewerCopy | null> {
  const mirror = await mirrorDatabase();
  try {
    const head = await mirror?.head.get('head');
    if (!mirror || !head || head.sequence <= header.sequence) return null;
    const wraps = await mirror.keys.toArray();
    if (!wraps.some(({ vaultId }) => vaultId === header.vaultId)) return null;
    const cases = await mirror.cases.count();
    // After a change of key the backup's keys cannot check the copy; its numbers are all there is then.
    const changed = wraps.every(({ epoch }) => epoch !== header.epoch);
    const { outcome } = changed
      ? { outcome: cases === head.cases ? 'ok' : 'torn' }
      : await checkDatabase(mirror, keys);
    const whole = outcome === 'ok' || outcome === 'behind';
    return whole && (await wroteAfter(mirror, keys, header.sequence)) ? { cases } : null;
  } catch {
    return null;
  }
}
