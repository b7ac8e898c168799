// Copies a whole vault, sealed as it is, from one database into another.
import type { VaultDatabase } from './database.ts';
import { tableBatches } from './table-batches.ts';

/** Tables in the order in which they are filled. The head row is last: a copy that was cut short has none. */
const CONTENTS = ['keys', 'rows', 'cases', 'settings', 'pictures', 'history', 'audit'] as const;

/**
 * Replaces what is in `to`. Interrupted, it leaves a copy without head row, which every check takes for damaged, and
 * the source untouched.
 */
export async function copyVault(from: VaultDatabase, to: VaultDatabase): Promise<void> {
  await to.transaction('rw', to.tables, async () => {
    for (const table of to.tables) await table.clear();
  });
  for (const name of CONTENTS) {
    for await (const rows of tableBatches(from, name)) await to.table(name).bulkPut(rows);
  }
  const head = await from.head.get('head');
  if (head) await to.head.put(head);
}
