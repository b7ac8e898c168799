import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { CaseSheet } from '../../../components/cases/case-sheet.tsx';
import { blankCase, newLine, newPlan } from '../../../lib/case/new-case.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { openVault, show } from './open-vault.tsx';

const newId = () => crypto.randomUUID();

async function stored(change: (blank: Case) => Case = (blank) => blank): Promise<string> {
  const blank = blankCase({ now: '2026-11-20T09:00:00.000Z', newId });
  const value = change({ ...blank, plans: [newPlan(newId, 'medical')] });
  expect(await saveCase(value)).toMatchObject({ ok: true });
  return value.id;
}

async function open(id: string) {
  const page = show(
    <CaseScreen id={id}>
      <CaseSheet />
    </CaseScreen>,
  );
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const patientField = (name: string) =>
  // The word “needed” may stand beside it.
  within(screen.getByRole('group', { name: 'Patient' })).getByLabelText(new RegExp(`^${name}`));

const now = async (id: string) => (await readCase(id))?.case;

beforeEach(openVault);
afterEach(cleanup);

describe('saving as it is typed', () => {
  test('what was typed is stored without a button', async () => {
    const id = await stored();
    await open(id);
    await userEvent.type(patientField('Last name'), 'Thornapple');
    await waitFor(async () => expect((await now(id))?.patient.lastName).toBe('Thornapple'));
    await screen.findByText('Saved');
  });

  test('what was typed a moment ago survives leaving the sheet', async () => {
    const id = await stored();
    const page = await open(id);
    await userEvent.type(patientField('Last name'), 'Quillfeather');
    page.unmount();
    await waitFor(async () => expect((await now(id))?.patient.lastName).toBe('Quillfeather'));
  });

  test('another window’s change of another field is taken over while typing', async () => {
    const id = await stored((c) => ({ ...c, patient: { ...c.patient, lastName: 'Foxworth' } }));
    await open(id);
    const before = await now(id);
    if (!before) throw new Error('the case is gone');
    await userEvent.type(patientField('First name'), 'Clem');
    await saveCase({ ...before, patient: { ...before.patient, middleName: 'R' } });
    await userEvent.type(patientField('First name'), 'entine');
    await waitFor(async () =>
      expect((await now(id))?.patient).toMatchObject({ firstName: 'Clementine', middleName: 'R' }),
    );
    expect(screen.queryByText(/Another window changed/)).toBeNull();
  });

  test('when both windows change one field, ours stays and the other is offered', async () => {
    const id = await stored();
    await open(id);
    const before = await now(id);
    if (!before) throw new Error('the case is gone');
    await userEvent.type(patientField('Last name'), 'Ours');
    await saveCase({ ...before, patient: { ...before.patient, lastName: 'Theirs' } });
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('Patient, last name: here “Ours”, there “Theirs”');
    await waitFor(async () => expect((await now(id))?.patient.lastName).toBe('Ours'));
    await userEvent.click(screen.getByRole('button', { name: 'Use the other' }));
    await waitFor(async () => expect((await now(id))?.patient.lastName).toBe('Theirs'));
    expect(patientField('Last name')).toHaveProperty('value', 'Theirs');
  });

  test('a field in which the cursor stands shows what another window saved', async () => {
    const id = await stored((c) => ({ ...c, patient: { ...c.patient, lastName: 'Foxworth' } }));
    await open(id);
    await userEvent.click(patientField('Last name'));
    const before = await now(id);
    if (!before) throw new Error('the case is gone');
    await saveCase({ ...before, patient: { ...before.patient, lastName: 'Foxglove' } });
    await waitFor(() => expect(patientField('Last name')).toHaveProperty('value', 'Foxglove'));
    await userEvent.tab();
    expect((await now(id))?.patient.lastName).toBe('Foxglove');
  });

  test('a new case that was left without a word is not kept in the list', async () => {
    const { listCases } = await import('../../../lib/store/cases.ts');
    const id = await stored();
    const page = await open(id);
    page.unmount();
    await waitFor(async () => expect(await listCases()).toEqual([]));
  });
});

describe('what is typed and what is kept', () => {
  test.each([
    ['Birth date', '1/5/1970', (c: Case) => c.patient.birthDate, '1970-01-05', '01/05/1970'],
    ['Birth date', 'Jan 5, 1970', (c: Case) => c.patient.birthDate, '1970-01-05', '01/05/1970'],
    ['Birth date', '1/5/62', (c: Case) => c.patient.birthDate, '1962-01-05', '01/05/1962'],
    ['Birth date', '2/30/1970', (c: Case) => c.patient.birthDate, '2/30/1970', '2/30/1970'],
    ['Phone', '312.555.0141', (c: Case) => c.patient.phone, '3125550141', '(312) 555-0141'],
    ['ZIP', '60695-0001', (c: Case) => c.patient.address.zip, '606950001', '60695-0001'],
    ['State', 'il', (c: Case) => c.patient.address.state, 'IL', 'IL'],
  ])('%s typed as %s', async (label, typed, read, kept, shown) => {
    const id = await stored();
    await open(id);
    const field = patientField(label);
    await userEvent.type(field, typed);
    await userEvent.tab();
    expect(field).toHaveProperty('value', shown);
    await waitFor(async () => {
      const value = await now(id);
      expect(value && read(value)).toBe(kept);
    });
  });
});

describe('what is wrong', () => {
  test('is said under the field after it was left, not while typing, and goes when it is put right', async () => {
    const id = await stored();
    await open(id);
    const zip = patientField('ZIP');
    await userEvent.type(zip, '123');
    expect(screen.queryByText(/five digits/)).toBeNull();
    await userEvent.tab();
    expect(await screen.findByText(/five digits/)).toBeTruthy();
    await userEvent.type(zip, '45');
    await userEvent.tab();
    await waitFor(() => expect(screen.queryByText(/five digits/)).toBeNull());
  });

  test('a date that does not exist stays as typed and is explained', async () => {
    const id = await stored();
    await open(id);
    await userEvent.type(patientField('Birth date'), '02/31/1990');
    await userEvent.tab();
    expect(patientField('Birth date')).toHaveProperty('value', '02/31/1990');
    await waitFor(() =>
      expect(patientField('Birth date').getAttribute('aria-invalid')).toBe('true'),
    );
  });

  test('the next step leads to the field that is missing', async () => {
    const id = await stored((c) => ({ ...c, patient: { ...c.patient, lastName: 'Foxworth' } }));
    await open(id);
    await userEvent.click(screen.getByRole('button', { name: /Next step: Add the date of birth/ }));
    expect(document.activeElement).toBe(patientField('Birth date'));
  });
});

test('a diagnosis that moves takes the pointers of the lines along', async () => {
  const id = await stored((c) => ({
    ...c,
    diagnoses: [
      { code: 'K01.1', description: 'Impacted teeth' },
      { code: 'M27.2', description: 'Inflammatory conditions of jaws' },
    ],
    lines: [{ ...newLine(newId), diagnosisPointers: 'BA' }],
  }));
  await open(id);
  await userEvent.click(await screen.findByRole('button', { name: 'Move diagnosis B up' }));
  await waitFor(async () => {
    const value = await now(id);
    expect(value?.diagnoses.map(({ code }) => code)).toEqual(['M27.2', 'K01.1']);
    expect(value?.lines[0]?.diagnosisPointers).toBe('AB');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Remove diagnosis A' }));
  await waitFor(async () => expect((await now(id))?.lines[0]?.diagnosisPointers).toBe('A'));
});

test('a note that was begun is in the log even when the field is only left', async () => {
  const id = await stored((c) => ({ ...c, patient: { ...c.patient, lastName: 'Foxworth' } }));
  await open(id);
  await userEvent.type(await screen.findByLabelText('Note for the log'), 'Spoke to Dana, ref 4417');
  await userEvent.click(patientField('Last name'));
  await waitFor(async () =>
    expect((await now(id))?.events.at(-1)).toMatchObject({
      kind: 'note',
      text: 'Spoke to Dana, ref 4417',
    }),
  );
});
