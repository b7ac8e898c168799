// A vault and a backup as an earlier edition left them: they open, and gain what is new without losing anything.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHEAP, freshBrowser, someCase } from './open-store.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { fromBase64 } from '../../../lib/store/bytes.ts';
import { listCases, listDeletedCases, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { beginKeyChange, continueKeyChange } from '../../../lib/store/key-change.ts';
import { listPeople } from '../../../lib/store/people.ts';
import { restoreBackup } from '../../../lib/store/restore-backup.ts';
import {
  checkVault,
  lock,
  recover,
  replaceRecoveryCode,
  unlock,
  vaultState,
} from '../../../lib/store/vault.ts';

interface Frozen {
  passphrase: string;
  recoveryCode: string;
  local: Record<string, unknown>;
  tables: Record<string, object[]>;
  backup: Uint8Array<ArrayBuffer>;
}

const frozen = JSON.parse(
  readFileSync('test/fixtures/vault-v1.json', 'utf8'),
  (_, value: unknown) =>
    value !== null && typeof value === 'object' && '$' in value
      ? fromBase64(String(value.$))
      : value,
) as Frozen;
const { passphrase, recoveryCode } = frozen;

async function olderVault(): Promise<void> {
  const { local } = await freshBrowser();
  for (const [key, value] of Object.entries(frozen.local)) await local.set(key, value);
  for (const [name, rows] of Object.entries(frozen.tables)) await db.table(name).bulkPut(rows);
}

const names = async () => (await listCases()).map((row) => row.patientName);

it('opens with its passphrase; the person gets the name of the profile and a wrap of her own', async () => {
  await olderVault();
  expect(await vaultState()).toBe('locked');
  expect(await listPeople()).toMatchObject([{ name: '' }]);
  expect(await unlock(passphrase, { cost: CHEAP })).toMatchObject({ check: { outcome: 'ok' } });
  expect(await names()).toEqual(['Alderney, Rosalind']);
  expect(await listDeletedCases()).toHaveLength(1);
  expect(await listPeople()).toMatchObject([{ name: 'Marigold' }]);
  expect((await listAudit()).items[0]).toMatchObject({ kind: 'unlocked', by: 'Marigold' });
  expect(await saveCase(someCase('c3'))).toMatchObject({ ok: true });
  await lock();
  expect(await unlock(passphrase, { cost: CHEAP })).toMatchObject({ check: { outcome: 'ok' } });
  expect((await listAudit()).items[0]).toMatchObject({ kind: 'unlocked', by: 'Marigold' });
});

it('shows the values before and after that its entries hold inside', async () => {
  await olderVault();
  await unlock(passphrase, { cost: CHEAP });
  const changed = (await listAudit()).items.filter(({ kind }) => kind === 'changed');
  expect(changed.map(({ changes }) => changes?.[0])).toContainEqual({
    path: 'patient.lastName',
    from: 'Alder',
    to: 'Alderney',
  });
});

it('opens with its recovery code, and the new passphrase opens it from then on', async () => {
  await olderVault();
  const next = 'seven brass kettles sing';
  expect(await recover(recoveryCode, next, { cost: CHEAP })).toMatchObject({ ok: true });
  await lock();
  expect(await unlock(next, { cost: CHEAP })).toMatchObject({ check: { outcome: 'ok' } });
  expect(await listPeople()).toMatchObject([{ name: 'Marigold' }]);
  expect((await db.keys.toArray()).map(({ id }) => id)).not.toContain('passphrase');
});

it('changes its key once it has a new recovery code', async () => {
  await olderVault();
  await unlock(passphrase, { cost: CHEAP });
  const refused = await beginKeyChange(passphrase);
  expect(refused).toMatchObject({ ok: false });
  expect(refused.ok ? '' : refused.message).toMatch(/new one first/);
  await replaceRecoveryCode(passphrase);
  expect(await beginKeyChange(passphrase)).toEqual({ ok: true });
  expect(await continueKeyChange()).toEqual({ ok: true });
  expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  await lock();
  expect(await unlock(passphrase, { cost: CHEAP })).toMatchObject({ check: { outcome: 'ok' } });
  expect(await names()).toEqual(['Alderney, Rosalind']);
});

it.each([
  ['passphrase', { passphrase }],
  ['recovery code', { recoveryCode }],
])('its backup opens in an empty browser with the %s', async (_, secret) => {
  await freshBrowser();
  const restored = await restoreBackup(new Blob([frozen.backup]), secret);
  expect(restored).toMatchObject({ ok: true, cases: 2, check: { outcome: 'ok' } });
  expect(await names()).toEqual(['Alderney, Rosalind']);
});
