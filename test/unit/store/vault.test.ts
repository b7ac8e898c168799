import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHEAP, freshBrowser, freshVault, PASSPHRASE, someCase } from './open-store.ts';
import { listAudit } from '../../../lib/store/audit.ts';
import { listCases, saveCase } from '../../../lib/store/cases.ts';
import { db } from '../../../lib/store/database.ts';
import { keyWrapSchema } from '../../../lib/store/key-wrap.ts';
import { peopleIn } from '../../../lib/store/open-wrap.ts';
import { LONGEST_OPEN_MS } from '../../../lib/store/open-vault.ts';
import { readSessionKey } from '../../../lib/store/session-key.ts';
import {
  changePassphrase,
  createVault,
  lock,
  onVaultChange,
  recover,
  replaceRecoveryCode,
  unlock,
  vaultState,
} from '../../../lib/store/vault.ts';

const OTHER = 'seven brass kettles sing';
const START = new Date('2026-11-24T08:00:00.000Z');

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the first run', () => {
  it('makes a vault that is open, and locked and unlocked after that', async () => {
    await freshBrowser();
    expect(await vaultState()).toBe('new');
    const created = await createVault(PASSPHRASE, { cost: CHEAP });
    expect(created).toMatchObject({ ok: true });
    expect(await vaultState()).toBe('unlocked');
    await lock();
    expect(await vaultState()).toBe('locked');
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true, check: { outcome: 'ok' } });
    expect(await vaultState()).toBe('unlocked');
  });

  it.each([
    ['too short', 'short'],
    ['the same few characters', 'aaaaaaaaaaaabb'],
  ])('refuses a passphrase that is %s', async (_, passphrase) => {
    await freshBrowser();
    expect(await createVault(passphrase, { cost: CHEAP })).toMatchObject({ reason: 'weak' });
    expect(await vaultState()).toBe('new');
  });

  it('never makes a second vault over the first', async () => {
    await freshVault();
    await saveCase(someCase('c1'));
    expect(await createVault(OTHER, { cost: CHEAP })).toMatchObject({ reason: 'exists' });
    expect(await listCases()).toHaveLength(1);
  });

  it('will not wrap with settings below the floor', async () => {
    await freshBrowser();
    const weak = { ...CHEAP, memory: 19_456 };
    expect(await createVault(PASSPHRASE, { cost: weak })).toMatchObject({ reason: 'failed' });
    expect(await vaultState()).toBe('new');
  });
});

describe('a wrong passphrase', () => {
  it('makes the next try wait 1, 2, 4 … 60 seconds, and says so', async () => {
    await freshVault();
    await lock();
    const waits: unknown[] = [];
    for (let i = 0; i < 8; i += 1) {
      const wrong = await unlock('not the passphrase');
      waits.push(wrong.ok ? 'opened' : wrong.waitSeconds);
      if (!wrong.ok) expect(wrong.message).toContain(`${wrong.waitSeconds} second`);
      later((wrong.ok ? 0 : (wrong.waitSeconds ?? 0)) * 1000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('holds back even the right one until the wait is over', async () => {
    await freshVault();
    await lock();
    await unlock('not the passphrase');
    later(400);
    const early = await unlock(PASSPHRASE);
    expect(early).toMatchObject({ ok: false, reason: 'wait', waitSeconds: 1 });
    later(600);
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('cannot be tried in many pages at once', async () => {
    await freshVault();
    await lock();
    const tries = await Promise.all(['a', 'b', 'c', 'd'].map((text) => unlock(`wrong ${text}`)));
    const reasons = tries.map((result) => (result.ok ? 'opened' : result.reason));
    expect(reasons).toEqual(['wrong', 'wait', 'wait', 'wait']);
  });

  it('does not wait for ever after the clock was set back', async () => {
    await freshVault();
    await lock();
    await unlock('not the passphrase');
    vi.setSystemTime(START.getTime() - 365 * 24 * 3600 * 1000);
    expect(await unlock(PASSPHRASE)).toMatchObject({ reason: 'wait', waitSeconds: 1 });
  });

  it('is told to the log at the next unlock', async () => {
    await freshVault();
    await lock();
    await unlock('not the passphrase');
    later(1000);
    await unlock(PASSPHRASE);
    expect((await listAudit()).items[0]).toMatchObject({
      kind: 'unlocked',
      text: 'after 1 wrong tries',
    });
  });
});

describe('stored key settings', () => {
  const weaken = (settings: object) =>
    db.keys
      .toCollection()
      .modify((row) => void ('settings' in row && Object.assign(row.settings, settings)));

  it.each([
    ['less memory', { memory: 8 }],
    ['no passes', { passes: 0 }],
    ['so much memory that the computer stops', { memory: 4_194_304 }],
  ])('with %s are not even tried', async (_, settings) => {
    await freshVault();
    await lock();
    await weaken(settings);
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: false, reason: 'tampered' });
  });

  it('changed within the limits do not open either: they are bound to the wrap', async () => {
    await freshVault();
    await lock();
    await weaken({ passes: 2 });
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: false, reason: 'wrong' });
  });
});

describe('a key that was wrapped with less work than is asked for today', () => {
  const settings = async () => peopleIn(await db.keys.toArray())[0]?.settings;
  const more = { ...CHEAP, passes: 2 };

  it('is wrapped anew at the next unlocking, and opens with the same passphrase', async () => {
    await freshVault();
    await lock();
    expect(await unlock(PASSPHRASE, { cost: more })).toMatchObject({ check: { outcome: 'ok' } });
    expect(await settings()).toMatchObject(more);
    await lock();
    expect(await unlock(PASSPHRASE, { cost: more })).toMatchObject({ check: { outcome: 'ok' } });
  });

  it('is left as it is when more was spent on it than is asked for', async () => {
    await freshBrowser();
    await createVault(PASSPHRASE, { cost: more });
    const before = await settings();
    await lock();
    await unlock(PASSPHRASE, { cost: CHEAP });
    expect(await settings()).toEqual(before);
  });
});

describe('the recovery code', () => {
  it('opens the vault and sets a new passphrase; the old one no longer opens', async () => {
    const { recoveryCode } = await freshVault();
    await saveCase(someCase('c1'));
    await lock();
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ');
    expect(await recover(typed, OTHER, { cost: CHEAP })).toMatchObject({ ok: true });
    expect(await listCases()).toHaveLength(1);
    await lock();
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: false, reason: 'wrong' });
    later(1000);
    expect(await unlock(OTHER)).toMatchObject({ ok: true });
  });

  it('with a typing mistake is told apart from a wrong one, and costs no wait', async () => {
    const { recoveryCode } = await freshVault();
    await lock();
    const last = recoveryCode.at(0) === '0' ? '1' : '0';
    const mistyped = last + recoveryCode.slice(1);
    expect(await recover(mistyped, OTHER, { cost: CHEAP })).toMatchObject({ reason: 'not-a-code' });
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true });
  });

  it('of another vault does not open this one', async () => {
    const first = await freshVault();
    await freshVault();
    await lock();
    expect(await recover(first.recoveryCode, OTHER, { cost: CHEAP })).toMatchObject({
      reason: 'wrong',
      waitSeconds: 1,
    });
  });

  it('can be replaced; the old one stops working', async () => {
    const { recoveryCode } = await freshVault();
    const replaced = await replaceRecoveryCode(PASSPHRASE);
    if (!replaced.ok) throw new Error(replaced.message);
    await lock();
    expect(await recover(recoveryCode, OTHER, { cost: CHEAP })).toMatchObject({ reason: 'wrong' });
    later(1000);
    expect(await recover(replaced.recoveryCode, OTHER, { cost: CHEAP })).toMatchObject({
      ok: true,
    });
  });
});

describe('changing the passphrase', () => {
  it('needs the current one, touches no record, and leaves one that opens', async () => {
    await freshVault();
    await saveCase(someCase('c1'));
    const before = await db.cases.toArray();
    expect(await changePassphrase('not the one', OTHER, { cost: CHEAP })).toMatchObject({
      reason: 'wrong',
    });
    later(1000);
    expect(await changePassphrase(PASSPHRASE, OTHER, { cost: CHEAP })).toEqual({ ok: true });
    expect(await db.cases.toArray()).toEqual(before);
    const kinds = (await db.keys.toArray()).map((row) => keyWrapSchema.parse(row).kind);
    expect(kinds.sort()).toEqual(['person', 'recovery']);
    await lock();
    expect(await unlock(OTHER)).toMatchObject({ ok: true });
  });

  it('is not done while the vault is locked', async () => {
    await freshVault();
    await lock();
    expect(await changePassphrase(PASSPHRASE, OTHER, { cost: CHEAP })).toMatchObject({
      reason: 'failed',
    });
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true });
  });
});

describe('an open vault', () => {
  it('locks itself after the longest time', async () => {
    await freshVault();
    later(LONGEST_OPEN_MS);
    expect(await vaultState()).toBe('unlocked');
    later(1);
    expect(await vaultState()).toBe('locked');
    expect(await readSessionKey()).toBeNull();
  });

  it('tells every page when it is created, unlocked and locked', async () => {
    const heard: string[] = [];
    await freshBrowser();
    const stop = onVaultChange((change) => heard.push(change));
    await createVault(PASSPHRASE, { cost: CHEAP });
    await lock();
    await unlock(PASSPHRASE);
    stop();
    expect(heard).toEqual(['created', 'unlocked', 'locked', 'unlocked']);
  });

  it('leaves nothing in session memory when locked', async () => {
    const { session } = await freshVault();
    expect(session.values.size).toBeGreaterThan(0);
    await lock();
    expect(session.values.size).toBe(0);
  });
});
