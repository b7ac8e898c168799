// Two people at one computer, and what happens when one of them leaves.
import * as person from '../tools/person.ts';
import { expect, test } from './bicuspid.ts';

const HERS = 'seven brass kettles sing';

test('a colleague is added, works under her name, and is removed; the key is changed after that', async ({
  launched,
  openCase,
}) => {
  // A step that cannot be done says which one it was, before the story's own time is over.
  launched.context.setDefaultTimeout(20_000);
  const panel = await openCase();
  const settings = await launched.context.newPage();
  await settings.goto(launched.address('options.html'));
  await settings.getByRole('button', { name: 'Add a person' }).click();
  const form = settings.locator('#people form');
  await form.getByLabel('Name of the new person').fill('Poppy');
  await form.getByLabel(/^Their own passphrase/).fill(HERS);
  await form.getByLabel('The same again').fill(HERS);
  await form.getByLabel('Your passphrase').fill(person.PASSPHRASE);
  await form.getByRole('button', { name: 'Add this person' }).click();
  await expect(settings.getByText('Poppy can unlock now')).toBeVisible();

  await person.lock(settings);
  await panel.getByLabel('Who are you?').selectOption('Poppy');
  await person.unlock(panel, HERS);
  // Back at the case where the colleague was.
  await expect(person.fillButton(panel)).toBeVisible();
  await panel.getByLabel('Note for the log').fill('Called the payer, waiting for a reviewer');
  await panel.getByLabel('Note for the log').press('Enter');
  const noted = panel.getByRole('listitem').filter({ hasText: 'waiting for a reviewer' });
  await expect(noted).toContainText('Poppy');
  const changed = settings
    .locator('#audit')
    .getByRole('listitem')
    .filter({ hasText: /^Case changed/ });
  await expect(async () => {
    await settings.reload();
    await expect(changed.first()).toContainText('Poppy', { timeout: 4000 });
  }).toPass();

  await person.lock(settings);
  await settings.getByLabel('Who are you?').selectOption(person.NAME);
  await person.unlock(settings);
  await settings.getByRole('button', { name: 'Remove Poppy' }).click();
  await settings.locator('#people').getByLabel('Your passphrase').fill(person.PASSPHRASE);
  await settings.locator('#people form').getByRole('button', { name: 'Remove Poppy' }).click();
  await expect(settings.getByText('Poppy can no longer unlock Bicuspid.')).toBeVisible();

  await settings.getByRole('button', { name: 'Change the key', exact: true }).click();
  await settings.locator('#security').getByLabel('Your passphrase').fill(person.PASSPHRASE);
  await settings.getByRole('button', { name: 'Change the key now' }).click();
  const code = await settings
    .getByLabel('Recovery code', { exact: true })
    .innerText({ timeout: 60_000 });
  await settings.getByRole('button', { name: 'I have kept it' }).click();
  await settings
    .getByLabel('Last five characters of the code')
    .fill(code.replace(/[\s-]/g, '').slice(-5));
  await settings.getByRole('button', { name: 'Open Bicuspid' }).click();
  await expect(settings.getByText(/Everything is being encrypted with a new key/)).toBeVisible();
  await expect(settings.getByText(/with the new key: \d+%/)).toHaveCount(0, { timeout: 60_000 });
  await settings.reload();
  await expect(settings.locator('#audit').getByText('Key changed (done)').first()).toBeVisible();

  await person.lock(settings);
  await expect(panel.getByLabel('Who are you?')).toHaveCount(0);
  await person.unlock(panel, HERS);
  await expect(panel.getByText(/not the passphrase/)).toBeVisible();
  await panel.getByRole('button', { name: 'Unlock', exact: true }).waitFor();
  await person.unlock(panel);
  await expect(person.fillButton(panel)).toBeVisible();
  await expect(panel.getByText('Quillfeather').first()).toBeVisible();
});
