import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PortalsSection } from '../../../components/settings/portals-section.tsx';
import { profileFile } from '../../../lib/form/profile-file.ts';
import { changePortalBook, readPortalBook } from '../../../lib/store/portal-book.ts';
import { emptyBook, withLesson } from '../../../lib/form/portal-book.ts';
import type { TaughtField } from '../../../lib/form/taught.ts';
import { openVault, show } from '../cases/open-vault.tsx';

// A page of a test is no page of an extension: nobody there knows of permissions.
vi.mock('../../../components/settings/use-allowed.ts', () => ({ useAllowed: () => null }));

beforeEach(openVault);
afterEach(cleanup);

const lesson = (id: string): TaughtField => ({
  id,
  key: 'subscriber.memberId',
  whole: false,
  frame: 'portal.example',
  by: 'Dana',
  on: '2026-11-03',
  signs: {
    kind: 'typed',
    own: ['enrollment', 'code'],
    names: [],
    headings: ['request'],
    row: [],
    options: [],
    before: [],
    after: [],
    order: 0,
  },
});
const origin = 'https://portal.example';
const taught = () =>
  withLesson(emptyBook(), { origin, field: lesson('one'), today: '2026-11-25' }, []);
const entry = async (name: string) => {
  const summary = await screen.findByText(name, { selector: 'strong' });
  return summary.closest('details')!;
};

test('every portal that ships says what it was checked against and what its terms say', async () => {
  show(<PortalsSection />);
  const medicare = await entry('Palmetto GBA eServices (Medicare)');
  await userEvent.click(within(medicare).getByText(/Palmetto GBA/, { selector: 'strong' }));
  expect(within(medicare).getByText(/forbids it.*11 Aug 2025/i)).toBeVisible();
  expect(within(medicare).getByText(/not verified on the live portal/)).toBeVisible();
});

test('a lesson is listed in the words that were kept of it, and can be forgotten', async () => {
  await changePortalBook(taught, 'taught');
  show(<PortalsSection />);
  const own = await entry('portal.example');
  await userEvent.click(within(own).getByText('portal.example', { selector: 'strong' }));
  expect(
    within(own).getByText(/enrollment code \(request\) · taught by Dana on 3 Nov/),
  ).toBeVisible();
  await userEvent.click(within(own).getByRole('button', { name: 'Forget Subscriber member ID' }));
  await waitFor(async () => expect((await readPortalBook()).profiles[0]?.taught).toEqual([]));
});

test('a portal of one’s own is added by its address, once', async () => {
  show(<PortalsSection />);
  await userEvent.type(await screen.findByLabelText('Your own portal'), 'Lakeshore');
  await userEvent.type(screen.getByLabelText('Address'), 'not an address');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/Paste the address of the portal/)).toBeVisible();
  await userEvent.clear(screen.getByLabelText('Address'));
  await userEvent.type(screen.getByLabelText('Address'), 'https://portal.example/login?x=1');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(async () =>
    expect((await readPortalBook()).profiles).toMatchObject([
      { name: 'Lakeshore', hosts: ['portal.example'] },
    ]),
  );
  await userEvent.type(screen.getByLabelText('Address'), 'portal.example');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/in the list already/)).toBeVisible();
});

const choose = async (text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File([text], 'profiles.json', { type: 'application/json' }));
};

test('a file is shown for what it changes before it changes anything', async () => {
  show(<PortalsSection />);
  await screen.findByRole('button', { name: 'Take profiles from a file' });
  await choose(profileFile(taught().profiles));
  const offer = await screen.findByRole('group', { name: 'Take this over?' });
  expect(offer.textContent).toMatch(/portal\.example: a new portal, adds 1 field/);
  expect((await readPortalBook()).profiles).toEqual([]);
  await userEvent.click(within(offer).getByRole('button', { name: 'Take over' }));
  await waitFor(async () => expect((await readPortalBook()).profiles[0]?.taught).toHaveLength(1));
});

test('a wrong file is answered with a sentence and changes nothing', async () => {
  show(<PortalsSection />);
  await screen.findByRole('button', { name: 'Take profiles from a file' });
  await choose('Last name,First name');
  expect(await screen.findByText(/not a file of portal profiles/)).toBeVisible();
  expect((await readPortalBook()).profiles).toEqual([]);
});
