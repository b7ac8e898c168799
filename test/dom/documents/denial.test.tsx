// The answer to a denial: an appeal is recorded, proved by a file, answered, and taken out when it was a mistake.
import { notifications } from '@mantine/notifications';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { DenialPart } from '../../../components/documents/denial-part.tsx';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { complete, preauth } from '../../unit/case/invented.ts';
import { openVault, show } from '../cases/open-vault.tsx';
import { pdfFile } from './files.ts';

// A worker starts for each file: on a busy machine that is more than the second the library waits by itself.
configure({ asyncUtilTimeout: 10_000 });

const ID = 'case-denied';

async function open(denial = 'CO-50'): Promise<void> {
  const denied = preauth({ status: 'denied', decidedOn: '2026-11-02', denial });
  expect(
    await saveCase({ ...complete(), id: ID, documents: [], preauths: [{ ...denied, id: 'pa' }] }),
  ).toMatchObject({ ok: true });
  show(
    <CaseScreen id={ID}>
      <DenialPart about="pa" />
    </CaseScreen>,
  );
}

const saved = async () => {
  const found = await readCase(ID);
  if (!found) throw new Error('the case is gone');
  return found.case;
};
const appeals = async () => (await saved()).preauths[0]?.appeals ?? [];
const log = async () => (await saved()).events.map(({ text }) => text);

async function begin() {
  await userEvent.click(await screen.findByRole('button', { name: 'Record an appeal' }));
  return within(await screen.findByRole('group', { name: 'First appeal' }));
}

beforeEach(openVault);
afterEach(() => {
  notifications.cleanQueue();
  notifications.clean();
  cleanup();
});

test('an appeal says what keeps it from counting, until a file of the case proves it', async () => {
  await open();
  const form = await begin();
  await userEvent.type(form.getByLabelText('Sent on'), '2026-11-05');
  await userEvent.selectOptions(form.getByLabelText('How'), 'By fax');
  expect(form.getByText(/what proves that it arrived/)).toBeTruthy();
  // Mantine’s file button keeps its input outside of the label.
  const input = form.getByRole('button', { name: 'Attach' }).parentElement?.querySelector('input');
  await userEvent.upload(input as HTMLInputElement, await pdfFile('fax report.pdf', 1));
  await waitFor(async () =>
    expect((await saved()).documents).toMatchObject([
      { kind: 'appeal-proof', files: [{ name: 'fax report.pdf' }] },
    ]),
  );
  await waitFor(() => expect(form.queryByText(/It counts as sent once/)).toBeNull());
  await waitFor(async () =>
    expect((await appeals())[0]?.proofDocumentId).toBe((await saved()).documents[0]?.id),
  );
  await userEvent.click(form.getByRole('button', { name: 'Done' }));
  await waitFor(async () =>
    expect(await log()).toContain('Appeal: First appeal, sent Nov 5, 2026 by fax'),
  );
});

test('an upheld denial offers the next level', async () => {
  await open();
  const form = await begin();
  await userEvent.type(form.getByLabelText('Sent on'), '2026-11-05');
  await userEvent.selectOptions(form.getByLabelText('Answer'), 'Denial upheld');
  await userEvent.click(form.getByRole('button', { name: 'Done' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Second appeal' }));
  expect(await screen.findByRole('group', { name: 'Second appeal' })).toBeTruthy();
  await waitFor(async () =>
    expect((await appeals()).map(({ level, outcome }) => [level, outcome])).toEqual([
      ['first', 'upheld'],
      ['second', ''],
    ]),
  );
});

test('an appeal entered by mistake is taken out, the log says so, and Undo brings it back', async () => {
  await open();
  const form = await begin();
  await userEvent.type(form.getByLabelText('Sent on'), '2026-11-05');
  await userEvent.click(form.getByRole('button', { name: 'Remove this appeal' }));
  expect(await screen.findByRole('button', { name: 'Record an appeal' })).toBeTruthy();
  await waitFor(async () =>
    expect(await log()).toContain('Appeal removed: First appeal, sent Nov 5, 2026'),
  );
  expect(await appeals()).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await appeals())[0]?.sentOn).toBe('2026-11-05'));
  await waitFor(async () => expect((await log()).at(-1)).toMatch(/^Appeal brought back/));
});

test('the letter takes the practice’s own words', async () => {
  await savePractice({
    ...emptyPractice(),
    templates: [
      { family: 'appeal', text: 'Dear colleague:\n\nOur surgeon disagrees. {reason given}' },
    ],
  });
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Write' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Appeal letter' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /letter/i });
  expect(text.value).toMatch(/Our surgeon disagrees\. The reason given is CO-50/);
});
