import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FieldSourceProvider } from '../../../components/ui/field-source.tsx';
import { createPracticeSource } from '../../../components/settings/practice-source.ts';
import { practiceProblems } from '../../../components/settings/practice-problems.ts';
import { PracticeContext } from '../../../components/settings/practice-context.tsx';
import { ProvidersSection } from '../../../components/settings/providers-section.tsx';
import { usePracticeEditor } from '../../../components/settings/use-practice-editor.ts';
import { emptyPractice, payerSchema, portalSchema } from '../../../lib/case/practice.ts';
import { readPractice } from '../../../lib/store/practice.ts';
import { openVault, show } from '../cases/open-vault.tsx';

function Surgeons() {
  const editor = usePracticeEditor();
  if (!editor) return null;
  return (
    <PracticeContext value={editor}>
      <FieldSourceProvider source={createPracticeSource(editor)}>
        <ProvidersSection list="surgeons" />
      </FieldSourceProvider>
    </PracticeContext>
  );
}

beforeEach(openVault);
afterEach(cleanup);

test('a surgeon is saved as typed, and survives leaving the page', async () => {
  const page = show(<Surgeons />);
  await userEvent.click(await screen.findByRole('button', { name: 'Surgeon' }));
  await userEvent.type(screen.getByLabelText('Last name'), 'Marrowby');
  await userEvent.type(screen.getByLabelText('NPI'), '1990002028');
  page.unmount();
  await waitFor(async () =>
    expect((await readPractice()).surgeons).toMatchObject([
      { lastName: 'Marrowby', npi: '1990002028' },
    ]),
  );
});

test('an NPI with a wrong digit is said under the field', async () => {
  show(<Surgeons />);
  await userEvent.click(await screen.findByRole('button', { name: 'Surgeon' }));
  await userEvent.type(screen.getByLabelText('NPI'), '1990002029');
  await userEvent.tab();
  expect(await screen.findByText(/digit is wrong/)).toBeTruthy();
});

test('a surgeon who was removed comes back with Undo', async () => {
  show(<Surgeons />);
  await userEvent.click(await screen.findByRole('button', { name: 'Surgeon' }));
  await userEvent.type(screen.getByLabelText('Last name'), 'Marrowby');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Marrowby' }));
  await waitFor(async () => expect((await readPractice()).surgeons).toEqual([]));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readPractice()).surgeons).toHaveLength(1));
});

test.each([
  ['https://provider.example.com', 0],
  ['http://127.0.0.1:4100', 0],
  ['http://provider.example.com', 1],
  ['somewhere', 1],
  ['', 0],
])('the portal address %s', (origin, count) => {
  const portal = portalSchema.parse({ id: 'p', origin });
  const practice = {
    ...emptyPractice(),
    payers: [payerSchema.parse({ id: 'a', portals: [portal] })],
  };
  expect(practiceProblems(practice)).toHaveLength(count);
});
