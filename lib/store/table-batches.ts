// Reads a table in batches, in the order of its keys.
import type { VaultDatabase } from './database.ts';

/** Pictures may have 8 MB each; other records have a few KB. */
const FEW = 8;
const MANY = 500;

/** All rows of a table, batch by batch. Continues after the last key: counting an offset off is slow in IndexedDB. */
export async function* tableBatches(
  db: VaultDatabase,
  name: string,
): AsyncGenerator<Record<string, unknown>[]> {
  const size = name === 'pictures' ? FEW : MANY;
  const table = db.table<Record<string, unknown>, IDBValidKey>(name);
  for (let after: IDBValidKey | undefined; ;) {
    const part = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
    const keys: IDBValidKey[] = await part.limit(size).primaryKeys();
    const last = keys.at(-1);
    if (last === undefined) return;
    const rows = await table.bulkGet(keys);
    yield rows.filter((row) => row !== undefined);
    if (keys.length < size) return;
    after = last;
  }
}
