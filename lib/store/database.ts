// The tables. Everything but opaque ids, key generation and revision is ciphertext; see docs/security.md.
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Bytes } from './bytes.ts';
import type { KeyWrap } from './key-wrap.ts';

/** Raised with each change of the tables. */
export const SCHEMA_VERSION = 1;
/** What this program knows how to write. A vault that asks for more is only read. */
export const WRITER_VERSION = 1;

/** A record: `h` the sealed list row, `b` the sealed body. */
export interface SealedRow {
  id: string;
  /** Key generation. */
  e: number;
  /** Revision, from 1. */
  r: number;
  h: Bytes;
  b: Bytes;
}

export type RecordTable = 'cases' | 'settings' | 'pictures';

/** An earlier revision, still sealed for its own table, id and revision. */
export interface HistoryRow extends SealedRow {
  table: RecordTable;
}

export interface AuditRow {
  sequence: number;
  e: number;
  sealed: Bytes;
  /** HMAC over the previous entry's mac, the sequence and `sealed`. */
  mac: Bytes;
}

/** The one row that says how much there must be. */
export interface HeadRow {
  id: 'head';
  /** Sequence and mac of the last audit entry. */
  sequence: number;
  mac: Bytes;
  /** Rows of `cases`, deleted ones included. */
  cases: number;
  minWriter: number;
  /** HMAC over all of the above. */
  proof: Bytes;
}

export class VaultDatabase extends Dexie {
  declare keys: EntityTable<KeyWrap, 'id'>;
  declare cases: EntityTable<SealedRow, 'id'>;
  declare settings: EntityTable<SealedRow, 'id'>;
  declare pictures: EntityTable<SealedRow, 'id'>;
  declare history: Table<HistoryRow, [RecordTable, string, number]>;
  declare audit: EntityTable<AuditRow, 'sequence'>;
  declare head: EntityTable<HeadRow, 'id'>;

  constructor(name = 'bicuspid') {
    // Chromium answers before the data are on disk unless it is told otherwise: a power cut would then undo a
    // number the coordinator saw as saved.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores({
      keys: 'id',
      cases: 'id',
      settings: 'id',
      pictures: 'id',
      history: '[table+id+r]',
      audit: 'sequence',
      head: 'id',
    });
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

/** The database of this page. */
export const db = new VaultDatabase();
