// Makes Chromium's LevelDB begin a new log. Why: a browser that dies in the middle of a write leaves a torn record at the
// end of the log. The next start skips it and goes on writing behind it; the start after that finds it in the middle,
// takes the database for damaged and deletes all of it. Measured on Chromium 156, see docs/adr/0014.
import { Dexie } from 'dexie';
import type { Bytes } from './bytes.ts';

const NAME = 'bicuspid-log-filler';
/** More than LevelDB gathers before it writes a table and begins a new log (4 MB). Zeros: the table is a few KB. */
const FILL_BYTES = 5 * 1024 * 1024;
/** Chromium keeps values from 64 KB on in files of their own, past the log. */
const VALUE_BYTES = 48 * 1024;

/**
 * Fills the log once, so that it is replaced. All databases of one place share one log, so a database of its own does
 * it; nothing of the vault is touched. A back-end without such a log (SQLite) only writes 5 MB for nothing.
 */
export async function beginFreshLog(factory?: IDBFactory): Promise<void> {
  const filler = new Dexie(NAME, {
    chromeTransactionDurability: 'strict',
    ...(factory && { indexedDB: factory, IDBKeyRange }),
  });
  filler.version(1).stores({ zeros: '' });
  const zeros: Bytes = new Uint8Array(VALUE_BYTES);
  const count = Math.ceil(FILL_BYTES / VALUE_BYTES);
  try {
    const table = filler.table<Bytes, number>('zeros');
    await table.bulkPut(
      Array.from({ length: count }, () => zeros),
      Array.from({ length: count }, (_, index) => index),
    );
    await table.clear();
  } finally {
    filler.close();
  }
}
