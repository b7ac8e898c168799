// The tables and their changes, numbered. What stands here was shipped: a change of the tables is a new step at the end.
import type { Transaction } from 'dexie';

export interface SchemaStep {
  /** From 1, without gaps. */
  version: number;
  /** Tables and indexes that this step adds or changes, in Dexie's words; `null` takes a table away. */
  stores: Readonly<Record<string, string | null>>;
  /**
   * Moves stored rows. Runs inside the one transaction that changes the tables, so all of it is kept or nothing. The vault
   * is locked then: rows are moved as they are sealed; what is inside them changes in lib/case/migrate.ts. Dexie calls only.
   */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const SCHEMA_STEPS: readonly SchemaStep[] = [
  {
    version: 1,
    stores: {
      keys: 'id',
      // The index on the revision lets the start-up check add revisions up without loading one body.
      rows: 'id, r',
      cases: 'id, r',
      settings: 'id, r',
      pictures: 'id, r',
      history: '[table+id+r]',
      audit: 'sequence',
      head: 'id',
    },
  },
];

/** Version of the tables that this program knows. */
export const SCHEMA_VERSION = SCHEMA_STEPS.at(-1)?.version ?? 0;
