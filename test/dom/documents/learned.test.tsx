// What a payer sent a case back for: asked for in this case, and with one press in the next ones of that payer.
import { notifications } from '@mantine/notifications';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { DocumentsPart } from '../../../components/documents/documents-part.tsx';
import { contactSchema } from '../../../lib/case/after-send.ts';
import { saveCase } from '../../../lib/store/cases.ts';
import { readPractice } from '../../../lib/store/practice.ts';
import { complete, line, plan, preauth } from '../../unit/case/invented.ts';
import { openVault, show } from '../cases/open-vault.tsx';

configure({ asyncUtilTimeout: 10_000 });

const plans = [plan({ payerName: 'Alder Health', memberId: 'M1', relationship: 'self' })];
const lines = [line({ code: 'E0486' })];

async function put(id: string, preauths: ReturnType<typeof preauth>[] = []): Promise<void> {
  const saved = await saveCase({ ...complete(), id, plans, lines, preauths, documents: [] });
  expect(saved).toMatchObject({ ok: true });
}

const open = (id: string) =>
  show(
    <CaseScreen id={id}>
      <DocumentsPart />
    </CaseScreen>,
  );

beforeEach(async () => {
  await openVault();
  const contacts = [
    contactSchema.parse({ id: 'k', on: '2026-11-12', asked: ['Bed partner’s statement'] }),
  ];
  await put('case-back', [preauth({ status: 'pended', contacts })]);
  await put('case-next');
});
afterEach(() => {
  notifications.cleanQueue();
  notifications.clean();
  cleanup();
});

test('what the payer wanted is missing here, and in the next case once it was learned', async () => {
  const page = open('case-back');
  expect((await screen.findAllByText('Bed partner’s statement')).length).toBeGreaterThan(1);
  await userEvent.click(await screen.findByRole('button', { name: /^In every .* this payer$/ }));
  await waitFor(async () =>
    expect((await readPractice()).checklist).toMatchObject([
      { title: 'Bed partner’s statement', payer: 'Alder Health', learnedOn: '2026-11-12' },
    ]),
  );
  // Learned once: the offer goes.
  await waitFor(() => expect(screen.queryByText(/The payer asked for/)).toBeNull());
  page.unmount();
  open('case-next');
  expect(await screen.findByText('Bed partner’s statement')).toBeTruthy();
});

test('a row learned by mistake goes with Undo, and the next case is not asked for it', async () => {
  const page = open('case-back');
  await userEvent.click(await screen.findByRole('button', { name: /^In every .* this payer$/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readPractice()).checklist).toEqual([]));
  page.unmount();
  open('case-next');
  await screen.findByText('Sleep study report');
  expect(screen.queryByText('Bed partner’s statement')).toBeNull();
});
