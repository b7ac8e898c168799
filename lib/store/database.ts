// The tables. Everything but opaque ids, key generation and revision is ciphertext; see docs/security.md.
import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { Bytes } from './bytes.ts';
import type { KeyWrap } from './key-wrap.ts';
import { SCHEMA_STEPS, SCHEMA_VERSION } from './schema-steps.ts';
import { vaultName } from './vault-name.ts';

/** What this program knows how to write. A vault that asks for more is only read. */
export const WRITER_VERSION = 2;

/** A sealed record. The plain columns say nothing about a patient: a random id and two counters. */
export interface BodyRow {
  id: string;
  /** Key generation. */
  e: number;
  /** Revision, from 1. Never falls, not even when a record is purged. */
  r: number;
  b: Bytes;
}

/** The sealed list row of a case, apart from its body so that a list never loads bodies. */
export interface ListRow {
  id: string;
  e: number;
  r: number;
  h: Bytes;
}

export const RECORD_TABLES = ['cases', 'settings', 'pictures'] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** An earlier revision, still sealed for its own table, id and revision. */
export interface HistoryRow extends BodyRow {
  table: RecordTable;
}

/** Key range of all revisions of a record in history. */
export function revisionsOf(table: RecordTable, id: string) {
  return [
    [table, id, 0],
    [table, id, Infinity],
  ] as const;
}

export interface AuditRow {
  sequence: number;
  e: number;
  sealed: Bytes;
  /**
   * Values before and after, sealed apart so that they can be taken away when their record is emptied for good. The
   * entry holds a digest of them, so the chain vouches for them while they are here and still holds without them.
   */
  values?: Bytes;
  /** HMAC over the previous entry's mac, the sequence and `sealed`. */
  mac: Bytes;
}

/** The one row that says how much there must be. */
export interface HeadRow {
  id: 'head';
  /** Sequence and mac of the last audit entry. */
  sequence: number;
  mac: Bytes;
  /** Rows of `cases`, deleted and purged ones included. */
  cases: number;
  /**
   * Sum of the revisions of all records. A revision only rises, and one that was never sealed cannot be made up, so
   * a record that is gone or was put back to an older state always lowers this sum.
   */
  revisions: number;
  /** First entry of the trail that is vouched for; later than 1 after a person went on with a damaged vault. */
  since: number;
  minWriter: number;
  /** HMAC over all of the above. */
  proof: Bytes;
}

export class VaultDatabase extends Dexie {
  declare keys: EntityTable<KeyWrap, 'id'>;
  declare rows: EntityTable<ListRow, 'id'>;
  declare cases: EntityTable<BodyRow, 'id'>;
  declare settings: EntityTable<BodyRow, 'id'>;
  declare pictures: EntityTable<BodyRow, 'id'>;
  declare history: Table<HistoryRow, [RecordTable, string, number]>;
  declare audit: EntityTable<AuditRow, 'sequence'>;
  declare head: EntityTable<HeadRow, 'id'>;

  /** `factory`: another place than the browser's usual one, for the second copy. */
  constructor(name: string, factory?: IDBFactory) {
    // Chromium answers before the data are on disk unless it is told otherwise: a power cut would then undo a
    // number the coordinator saw as saved.
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(factory && { indexedDB: factory, IDBKeyRange }),
    });
    for (const { version, stores, upgrade } of SCHEMA_STEPS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    // Dexie would open again and go on writing into tables of a later version; stay closed until the page reloads.
    this.on('versionchange', () => this.close());
  }

  /** Whether the tables on disk are of a later version. Dexie opens those without a word. */
  async isNewer(): Promise<boolean> {
    if (!this.isOpen()) await this.open();
    // Dexie multiplies its version numbers by ten.
    return this.backendDB().version > SCHEMA_VERSION * 10;
  }
}

/** The vault, under the name it has now. */
class CurrentVault extends VaultDatabase {
  private opening: PromiseExtended<Dexie> | null = null;

  /** Dexie comes by here too, when a table is asked before anything was opened. */
  override open(): PromiseExtended<Dexie> {
    if (this.isOpen()) return super.open();
    this.opening ??= Dexie.Promise.resolve(vaultName())
      .then((name) => {
        (this as { name: string }).name = name;
        return super.open();
      })
      .finally(() => (this.opening = null));
    return this.opening;
  }

  /** Lets go of a database that is not the vault any more; whoever asks next opens the one that is. */
  async follow(): Promise<void> {
    if (!this.isOpen() || this.name === (await vaultName())) return;
    this.close({ disableAutoOpen: false });
  }
}

/** The database of this page. */
export const db = new CurrentVault('bicuspid');
