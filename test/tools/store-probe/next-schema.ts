// The next edition's tables, for the tests of upgrading: one more step that adds a table and touches every case. Takes the
// place of lib/store/schema-steps.ts in `probe-next.html` only; no page that ships can reach it.
import type { Transaction } from 'dexie';
import { SCHEMA_STEPS as SHIPPED, type SchemaStep } from '../../../lib/store/schema-steps.ts';

export type { SchemaStep };

const next = SHIPPED.length + 1;

async function upgrade(transaction: Transaction): Promise<void> {
  const ids = (await transaction.table('cases').toCollection().primaryKeys()) as string[];
  await transaction.table('cases').toCollection().modify({ touchedByNext: 1 });
  await transaction.table('novelties').bulkAdd(ids.map((id) => ({ id })));
  if (location.search === '?throws') throw new Error('This upgrade does not work.');
}

export const SCHEMA_STEPS: readonly SchemaStep[] = [
  ...SHIPPED,
  { version: next, stores: { novelties: 'id' }, upgrade },
];
export const SCHEMA_VERSION = next;
