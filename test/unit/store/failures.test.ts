import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshVault, someCase } from './open-store.ts';
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { ConflictError, failureOf } from '../../../lib/store/failures.ts';
import { checkVault } from '../../../lib/store/vault.ts';

/** What Dexie throws when the browser aborts a transaction: the browser's own error is inside. */
const aborted = (name: string, message: string) =>
  new Dexie.AbortError('Transaction aborted', new DOMException(message, name));

describe('an error of the storage', () => {
  it.each([
    ['LevelDB on a full disk', aborted('DataError', 'Failed to write blobs (IOError)'), 'full'],
    ['SQLite on a full disk', aborted('QuotaExceededError', ''), 'full'],
    ['a full quota', new DOMException('', 'QuotaExceededError'), 'full'],
    ['other bad data', aborted('DataError', 'Something else'), 'failed'],
    ['a newer version elsewhere', new Dexie.DatabaseClosedError(), 'read-only'],
    ['a record that moved', new ConflictError('moved'), 'conflict'],
    ['anything else', new Error('anything'), 'failed'],
    ['what is no error', 'text', 'failed'],
  ])('%s is told as a sentence', (_, error, reason) => {
    const failure = failureOf(error);
    expect(failure.reason).toBe(reason);
    expect(failure.message).toMatch(/safe|nothing was (lost|overwritten)/);
  });
});

describe('a full disk', () => {
  beforeEach(async () => void (await freshVault()));

  it('refuses the save, keeps what was saved, and saves again when there is space', async () => {
    await saveCase(someCase('c1', 'Alder'));
    const full = vi
      .spyOn(db.audit, 'bulkAdd')
      .mockRejectedValue(aborted('DataError', 'Failed to write blobs (IOError)'));
    expect(await saveCase(someCase('c1', 'Birch'))).toMatchObject({ ok: false, reason: 'full' });
    full.mockRestore();
    expect((await readCase('c1'))?.case.patient.lastName).toBe('Alder');
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
    expect(await saveCase(someCase('c1', 'Birch'), { expectedRevision: 1 })).toMatchObject({
      ok: true,
      revision: 2,
    });
  });
});
