import { beforeEach, describe, expect, it } from 'vitest';
import { CHEAP, freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { ownRowSchema } from '../../../lib/case/practice.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import {
  deleteCase,
  listCases,
  listDeletedCases,
  onCasesChange,
  readCase,
  restoreCase,
  saveCase,
} from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { lock } from '../../../lib/store/lock.ts';
import { VaultLockedError } from '../../../lib/store/open-vault.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import { readPicture, savePicture } from '../../../lib/store/pictures.ts';
import { changePassphrase, recover, unlock } from '../../../lib/store/vault.ts';

beforeEach(async () => void (await freshVault()));

const names = async () => (await listCases()).map((row) => row.patientName);

describe('a case', () => {
  it('comes back as it was saved, with its revision', async () => {
    const saved = someCase('c1');
    expect(await saveCase(saved)).toEqual({ ok: true, revision: 1 });
    expect(await readCase('c1')).toEqual({ case: saved, revision: 1 });
    expect(await names()).toEqual(['Quillfeather, Rosalind']);
  });

  it('that nobody saved is null', async () => {
    expect(await readCase('nobody')).toBeNull();
  });

  it('is listed with what was saved last, in this page and after another page wrote', async () => {
    await saveCase(someCase('c1', 'Alder'));
    await saveCase(someCase('c2', 'Birch'));
    expect((await names()).sort()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
    await saveCase(someCase('c1', 'Cedar'));
    expect((await names()).sort()).toEqual(['Birch, Rosalind', 'Cedar, Rosalind']);
    expect((await names())[0]).toBe('Cedar, Rosalind');
  });

  it('saved from an old view is a conflict and overwrites nothing', async () => {
    await saveCase(someCase('c1', 'First'));
    expect(await saveCase(someCase('c1', 'Second'), { expectedRevision: 1 })).toMatchObject({
      ok: true,
    });
    const late = await saveCase(someCase('c1', 'Late'), { expectedRevision: 1 });
    expect(late).toMatchObject({ ok: false, reason: 'conflict' });
    expect((await readCase('c1'))?.case.patient.lastName).toBe('Second');
  });

  it('saved many times at once loses no save', async () => {
    const saves = Array.from({ length: 12 }, (_, i) => saveCase(someCase('c1', `Name${i}`)));
    const revisions = (await Promise.all(saves)).map((result) => (result.ok ? result.revision : 0));
    expect(revisions.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('of the wrong shape is refused and says so', async () => {
    const broken = { ...someCase('c1'), plans: 'none' } as unknown as ReturnType<typeof someCase>;
    expect(await saveCase(broken)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await readCase('c1')).toBeNull();
  });

  it('leaves the list when deleted and comes back whole', async () => {
    const saved = someCase('c1', 'Alder');
    await saveCase(saved);
    await saveCase(someCase('c2', 'Birch'));
    await deleteCase('c1');
    expect(await names()).toEqual(['Birch, Rosalind']);
    expect((await listDeletedCases()).map((row) => row.id)).toEqual(['c1']);
    await restoreCase('c1');
    expect((await names()).sort()).toEqual(['Alder, Rosalind', 'Birch, Rosalind']);
    expect((await readCase('c1'))?.case).toEqual(saved);
  });

  it('that is deleted stays deleted when an open sheet saves late', async () => {
    await saveCase(someCase('c1', 'Alder'));
    await deleteCase('c1');
    await saveCase(someCase('c1', 'Alderman'));
    expect(await names()).toEqual([]);
    expect((await listDeletedCases())[0]?.patientName).toBe('Alderman, Rosalind');
  });

  it('that does not exist cannot be deleted', async () => {
    expect(await deleteCase('nobody')).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('keeps its earlier revisions: the last 20, and each 20th before', async () => {
    for (let i = 1; i <= 45; i += 1) await saveCase(someCase('c1', `Name${i}`));
    const kept = (await db.history.toArray()).map((row) => row.r).sort((a, b) => a - b);
    expect(kept).toEqual([20, ...Array.from({ length: 19 }, (_, i) => 26 + i)]);
  });

  it('tells the pages that it changed', async () => {
    const heard: string[] = [];
    const stop = onCasesChange((id) => heard.push(id));
    await saveCase(someCase('c1'));
    stop();
    await saveCase(someCase('c2'));
    expect(heard).toEqual(['c1']);
  });
});

describe('the audit trail', () => {
  it('says who changed what, before and after', async () => {
    const practice = await readPractice();
    await savePractice({ ...practice, userName: 'Dana' });
    await saveCase(someCase('c1', 'Alder'));
    await saveCase(someCase('c1', 'Birch'));
    await deleteCase('c1');
    const { items } = await listAudit();
    expect(items.map(({ kind, by, id }) => [kind, by, id])).toEqual([
      ['deleted', 'Dana', 'c1'],
      ['changed', 'Dana', 'c1'],
      ['created', 'Dana', 'c1'],
      ['practice-changed', '', 'practice'],
      ['vault-created', '', undefined],
    ]);
    expect(items[1]?.changes).toEqual([{ path: 'patient.lastName', from: 'Alder', to: 'Birch' }]);
  });

  it('is read page by page', async () => {
    for (let i = 0; i < 5; i += 1) await saveCase(someCase(`c${i}`));
    const first = await listAudit({ limit: 4 });
    expect(first.items.map((item) => item.sequence)).toEqual([6, 5, 4, 3]);
    const rest = await listAudit({ limit: 4, before: first.next ?? 0 });
    expect(rest.items.map((item) => item.sequence)).toEqual([2, 1]);
    expect(rest.next).toBeNull();
  });
});

describe('a locked vault', () => {
  it('shows and takes nothing', async () => {
    await saveCase(someCase('c1'));
    await listCases();
    await lock();
    await expect(listCases()).rejects.toThrow(VaultLockedError);
    await expect(readCase('c1')).rejects.toThrow(VaultLockedError);
    await expect(readPractice()).rejects.toThrow(VaultLockedError);
    expect(await saveCase(someCase('c2'))).toMatchObject({ ok: false, reason: 'locked' });
    expect(await savePicture(new Uint8Array([1]), 'image/png')).toMatchObject({ reason: 'locked' });
  });

  it('opens again with everything in it', async () => {
    await saveCase(someCase('c1'));
    await lock();
    const opened = await unlock(PASSPHRASE);
    expect(opened).toMatchObject({ ok: true, check: { outcome: 'ok', casesHere: 1 } });
    expect(await names()).toEqual(['Quillfeather, Rosalind']);
  });
});

describe('a picture', () => {
  it('comes back byte for byte', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(5000));
    const saved = await savePicture(bytes, 'image/png');
    expect(saved).toMatchObject({ ok: true });
    if (saved.ok) expect(await readPicture(saved.id)).toEqual({ bytes, type: 'image/png' });
  });

  it.each([
    ['of another type', new Uint8Array([1]), 'image/svg+xml'],
    ['that is empty', new Uint8Array(), 'image/png'],
    ['over 8 MB', new Uint8Array(8 * 1024 * 1024 + 1), 'image/png'],
  ])('%s is refused', async (_, bytes, type) => {
    expect(await savePicture(bytes, type)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

const EMPTY_ROW = ownRowSchema.parse({ id: 'r1' });

describe('the stored bytes', () => {
  it('hold none of the words that were typed, in any table or area', async () => {
    const { local, session, recoveryCode } = await freshVault();
    const checklist = [{ ...EMPTY_ROW, title: 'Bartholomew' }];
    await savePractice({ ...(await readPractice()), checklist });
    await saveCase(someCase('c1', 'Zanzibarova', 'note about trismus'));
    await saveCase(someCase('c1', 'Zanzibarovna', 'note about trismus'));
    await deleteCase('c1');
    await changePassphrase(PASSPHRASE, 'seven brass kettles sing', { cost: CHEAP });
    await lock();
    await recover(recoveryCode, 'other brass kettles sing', { cost: CHEAP });
    await lock();
    const dump: string[] = [...local.values.values(), ...session.values.values()];
    for (const table of db.tables) {
      for (const row of (await table.toArray()) as Record<string, unknown>[]) {
        for (const value of Object.values(row)) {
          dump.push(
            value instanceof Uint8Array
              ? Buffer.from(value).toString('latin1')
              : JSON.stringify(value),
          );
        }
      }
    }
    const all = dump.join('\n');
    expect(all.length).toBeGreaterThan(5000);
    const secrets = [
      ...[
        'Zanzibarov',
        'Rosalind',
        '1979-04-18',
        'PRM448812907',
        'Prairie',
        'trismus',
        'Bartholomew',
      ],
      ...['brass kettles', 'lantern', recoveryCode, 'patient', 'lastName'],
    ];
    for (const secret of secrets) expect(all.includes(secret), secret).toBe(false);
  });
});
