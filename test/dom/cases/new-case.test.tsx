import './extension-storage.ts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NewCaseScreen } from '../../../components/cases/new-case-screen.tsx';
import { listCases } from '../../../lib/store/cases.ts';
import { openVault, show } from './open-vault.tsx';

beforeEach(async () => {
  location.hash = '#/new';
  await openVault();
});
afterEach(cleanup);

const pasteBox = () => screen.getByLabelText('Paste from your practice system');

test('a pasted block shows what was read and what was not, and becomes a case', async () => {
  show(<NewCaseScreen />);
  fireEvent.change(pasteBox(), {
    target: {
      value:
        'Patient: Foxworth, Clementine\nDOB: 12/05/1992\nMember ID: LKS630220917\nzq blorp 17 nothing',
    },
  });
  expect(await screen.findByText('12/05/1992')).toBeTruthy();
  expect(screen.getByText('LKS630220917')).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toContain('blorp');
  await userEvent.click(screen.getByRole('button', { name: /Start the case/ }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/case\//));
  expect(await listCases()).toMatchObject([
    { patientName: 'Foxworth, Clementine', birthDate: '1992-12-05', memberId: 'LKS630220917' },
  ]);
});

test('typing starts with an empty case', async () => {
  show(<NewCaseScreen />);
  await userEvent.click(screen.getByRole('button', { name: 'Type it in' }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/case\//));
});

test('a facts file becomes a case', async () => {
  show(<NewCaseScreen />);
  const file = new File(
    [JSON.stringify({ facts: { 'patient.lastName': 'Bramblewick' }, documents: [] })],
    'case.json',
  );
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file, {
    applyAccept: false,
  });
  await waitFor(() => expect(location.hash).toMatch(/^#\/case\//));
  expect((await listCases())[0]?.patientName).toContain('Bramblewick');
});

test('a file that is no facts file is refused in a sentence, and no case is made', async () => {
  show(<NewCaseScreen />);
  await userEvent.upload(
    document.querySelector('input[type=file]') as HTMLInputElement,
    new File(['<html></html>'], 'case.json'),
    { applyAccept: false },
  );
  expect((await screen.findByRole('alert')).textContent).toContain('not JSON');
  expect(await listCases()).toEqual([]);
});
