import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshVault, someCase } from './open-store.ts';
import { addCases } from '../../../lib/store/add-cases.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { lock } from '../../../lib/store/lock.ts';
import { checkVault } from '../../../lib/store/vault.ts';

beforeEach(async () => void (await freshVault()));

const five = () => ['a', 'b', 'c', 'd', 'e'].map((id) => someCase(id, `Alder ${id}`));
const stored = async () => [
  await db.cases.count(),
  await db.rows.count(),
  (await listCases()).length,
];

describe('many new cases in one write', () => {
  it('are all there, each with its entry, and the check finds the vault whole', async () => {
    await saveCase(someCase('before'));
    expect(await addCases(five())).toEqual({ ok: true, added: 5 });
    expect(await stored()).toEqual([6, 6, 6]);
    expect(await readCase('c')).toEqual({ case: someCase('c', 'Alder c'), revision: 1 });
    const { items } = await listAudit({ limit: 5 });
    expect(items.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      ['e', 'd', 'c', 'b', 'a'].map((id) => `created ${id}`),
    );
    expect((await checkVault())?.outcome).toBe('ok');
    expect(await saveCase(someCase('c', 'Birch'), { expectedRevision: 1 })).toMatchObject({
      ok: true,
      revision: 2,
    });
    expect((await checkVault())?.outcome).toBe('ok');
  });

  it('of which one is here already are none', async () => {
    await saveCase(someCase('d', 'Cedar'));
    expect(await addCases(five())).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await stored()).toEqual([1, 1, 1]);
    expect((await readCase('d'))?.case.patient.lastName).toBe('Cedar');
  });

  it('of which two have one id, or one has the wrong form, are none', async () => {
    expect(await addCases([...five(), someCase('a')])).toMatchObject({ reason: 'conflict' });
    const wrong = { ...someCase('f'), patient: null } as never;
    expect(await addCases([...five(), wrong])).toMatchObject({ reason: 'invalid' });
    expect(await stored()).toEqual([0, 0, 0]);
  });

  it('are none when the disk is full in the middle, and all when it is tried again', async () => {
    const full = vi
      .spyOn(db.rows, 'put')
      .mockImplementationOnce((row) => db.rows.bulkPut([row]))
      .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    expect(await addCases(five())).toMatchObject({ ok: false, reason: 'full' });
    full.mockRestore();
    expect(await stored()).toEqual([0, 0, 0]);
    expect((await checkVault())?.outcome).toBe('ok');
    expect(await addCases(five())).toEqual({ ok: true, added: 5 });
  });

  it('are not added to a locked vault', async () => {
    await lock();
    expect(await addCases(five())).toMatchObject({ ok: false, reason: 'locked' });
  });
});
