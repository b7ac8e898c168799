import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VaultGate } from '../../../components/vault/vault-gate.tsx';
import { strengthOf } from '../../../components/vault/strength.ts';
import { beginKeyChange, keyChangeProgress } from '../../../lib/store/key-change.ts';
import { lock } from '../../../lib/store/lock.ts';
import { addPerson } from '../../../lib/store/people.ts';
import { readPractice } from '../../../lib/store/practice.ts';
import { checkVault } from '../../../lib/store/vault.ts';
import { writeVerdict } from '../../../lib/store/verdict.ts';
import { noVault, openVault, PASSPHRASE, show } from '../cases/open-vault.tsx';

/** The cheapest settings that the floor lets through. */
const CHEAP = { memory: 47_104, passes: 1, lanes: 1 };
const inside = () => screen.queryByText('the cases');
const gate = () =>
  show(
    <VaultGate>
      <p>the cases</p>
    </VaultGate>,
  );

beforeEach(() => {
  location.hash = '';
});
afterEach(cleanup);

describe('first run', () => {
  beforeEach(noVault);

  test('sets a passphrase, shows the code once, and opens after its end was typed', async () => {
    gate();
    await userEvent.type(await screen.findByLabelText('Your name'), 'Marigold');
    await userEvent.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    const set = screen.getByRole('button', { name: 'Set the passphrase' });
    expect(set).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText('The same again'), PASSPHRASE);
    await userEvent.click(set);
    const code = await screen.findByLabelText('Recovery code', {}, { timeout: 15_000 });
    const bare = (code.textContent ?? '').replaceAll('-', '');
    expect(bare).toHaveLength(27);
    expect(inside()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }));
    const last = await screen.findByLabelText('Last five characters of the code');
    await userEvent.type(last, 'OOOOO');
    await userEvent.click(screen.getByRole('button', { name: 'Open Bicuspid' }));
    expect(screen.getByText(/not its last five/)).toBeTruthy();
    await userEvent.clear(last);
    await userEvent.type(last, bare.slice(-5).toLowerCase());
    await userEvent.click(screen.getByRole('button', { name: 'Open Bicuspid' }));
    await waitFor(() => expect(inside()).toBeTruthy());
  });

  test('a passphrase that is too short is refused in a sentence', async () => {
    gate();
    await userEvent.type(await screen.findByLabelText('Your name'), 'Marigold');
    await userEvent.type(screen.getByLabelText('Passphrase'), 'short');
    await userEvent.type(screen.getByLabelText('The same again'), 'short');
    await userEvent.click(screen.getByRole('button', { name: 'Set the passphrase' }));
    expect(await screen.findByText(/at least 12 characters/)).toBeTruthy();
  });

  test('two that differ are said to differ', async () => {
    gate();
    await userEvent.type(await screen.findByLabelText('Passphrase'), PASSPHRASE);
    await userEvent.type(screen.getByLabelText('The same again'), 'copper lantern');
    expect(screen.getByText(/not the same yet/)).toBeTruthy();
  });
});

describe('a vault that is there', () => {
  beforeEach(openVault);

  test('locking takes everything away; the passphrase brings it back at the same place', async () => {
    location.hash = '#/case/a-random-id';
    gate();
    await waitFor(() => expect(inside()).toBeTruthy());
    await act(lock);
    const field = await screen.findByLabelText('Passphrase');
    expect(inside()).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.type(field, `${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(inside()).toBeTruthy(), { timeout: 15_000 });
    expect(location.hash).toBe('#/case/a-random-id');
  });

  test('a wrong passphrase is told in a sentence and the next try has to wait', async () => {
    await lock();
    gate();
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'nothing like it{Enter}');
    expect(await screen.findByText(/not the passphrase/, {}, { timeout: 15_000 })).toBeTruthy();
    const wait = screen.getByRole('button', { name: /Try again in \d+ s/ });
    expect(wait).toHaveProperty('disabled', true);
    await screen.findByRole('button', { name: 'Unlock' }, { timeout: 5_000 });
    expect(inside()).toBeNull();
  });

  test('where there is one person, one field is all there is', async () => {
    await lock();
    gate();
    await screen.findByLabelText('Passphrase');
    expect(screen.queryByLabelText('Who are you?')).toBeNull();
    expect(document.querySelectorAll('input, select')).toHaveLength(1);
  });

  test('where there are two, whoever unlocked last is chosen and the other can be', async () => {
    const HERS = 'seven brass kettles sing';
    expect(await addPerson('Poppy', HERS, PASSPHRASE, { cost: CHEAP })).toEqual({ ok: true });
    await lock();
    gate();
    const who = await screen.findByLabelText<HTMLSelectElement>('Who are you?');
    expect(who.selectedOptions[0]?.textContent).toBe('Marigold');
    await userEvent.type(screen.getByLabelText('Passphrase'), `${HERS}{Enter}`);
    expect(await screen.findByText(/not the passphrase/, {}, { timeout: 15_000 })).toBeTruthy();
    await userEvent.selectOptions(who, 'Poppy');
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect(document.activeElement).toBe(field);
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(inside()).toBeTruthy(), { timeout: 15_000 });
    expect((await readPractice()).userName).toBe('Poppy');
  });

  test('a change of the key goes on by itself, and says so over the cases', async () => {
    gate();
    await waitFor(() => expect(inside()).toBeTruthy());
    const shown: string[] = [];
    const watch = new MutationObserver(() => {
      const status = screen.queryByRole('status')?.textContent;
      if (status) shown.push(status);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    expect(await beginKeyChange(PASSPHRASE)).toEqual({ ok: true });
    await waitFor(async () => expect(await keyChangeProgress()).toBeNull(), { timeout: 20_000 });
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    watch.disconnect();
    expect(shown[0]).toMatch(/Encrypting everything with the new key/);
    expect(inside()).toBeTruthy();
    expect(await checkVault()).toMatchObject({ outcome: 'ok' });
  });

  test('a recovery code with a mistyped character is told before anything is tried', async () => {
    await lock();
    gate();
    await userEvent.click(await screen.findByText('Forgotten? Use the recovery code'));
    await userEvent.type(screen.getByLabelText('Recovery code'), '12345-67890');
    await userEvent.tab();
    expect(await screen.findByText(/not a whole recovery code/)).toBeTruthy();
  });

  test.each([
    ['empty-but-expected', 'Your cases are missing', false],
    ['torn', 'Some records do not fit together', true],
    ['newer-schema', 'Bicuspid needs an update', true],
  ] as const)(
    'a check that finds %s is shown before the cases',
    async (outcome, title, readable) => {
      const message = 'What was found and what to do.';
      await writeVerdict({ outcome, message, casesHere: 1, casesExpected: 4 });
      gate();
      expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
      expect(screen.getByText(message)).toBeTruthy();
      expect(inside()).toBeNull();
      const look = screen.queryByRole('button', { name: /without changing/ });
      expect(look !== null).toBe(readable);
    },
  );
});

test.each([
  ['password1234', 1],
  ['aaaaaaaaaaaaaaaa', 1],
  ['copper lantern', 1],
  ['copper lantern drift', 2],
  ['copper lantern drift meadow', 3],
  ['copper lantern drift meadow 7 quilt', 4],
])('the strength of %s', (passphrase, level) => {
  expect(strengthOf(passphrase).level).toBe(level);
});
