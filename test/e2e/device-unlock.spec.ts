// Unlocking by the computer (WebAuthn with PRF) on Chromium's virtual authenticator: it verifies a person and keeps a
// secret as Windows Hello and Touch ID do. Real hardware is not part of this.
import type { CDPSession, Page } from '@playwright/test';
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

async function computer(page: Page): Promise<{ session: CDPSession; id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id: authenticatorId };
}

// The refused check comes last: Chromium's virtual computer stays blocked after one, which a real one need not.
test('a person unlocks with her computer, and with her passphrase only once she removed that', async ({
  launched,
  openPanel,
}) => {
  launched.context.setDefaultTimeout(20_000);
  const panel = await openPanel();
  await person.setUpVault(panel);
  await panel.close();

  const page = await launched.context.newPage();
  const { session, id } = await computer(page);
  await page.goto(launched.address('options.html'));
  await page.getByRole('button', { name: /^Unlock with .* too$/ }).click();
  const form = page.locator('#security form');
  await form.getByLabel('Your passphrase').fill(person.PASSPHRASE);
  await form.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByText(/you can also unlock with/)).toBeVisible();

  const byComputer = page.getByRole('button', { name: /^Use / });
  await person.lock(page);
  await byComputer.click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.getByText(/Unlocked \(by this computer\)/).first()).toBeVisible();

  await person.lock(page);
  // Somebody else: the computer does not answer. It stays shut after that, as the virtual one blocks itself.
  await session.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
  await byComputer.click();
  await expect(page.getByText(/did not confirm/)).toBeVisible();
  await person.unlock(page);

  await page.getByRole('button', { name: 'Unlock with the passphrase only' }).click();
  await expect(page.getByRole('button', { name: /^Unlock with .* too$/ })).toBeVisible();
  await person.lock(page);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await expect(byComputer).toHaveCount(0);
});
