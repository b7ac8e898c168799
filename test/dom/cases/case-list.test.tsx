import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaseList as List } from '../../../components/cases/case-list.tsx';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { CaseSheet } from '../../../components/cases/case-sheet.tsx';
import type { Emptying } from '../../../components/cases/empty-for-good.tsx';
import { DeletedScreen } from '../../../components/cases/deleted-screen.tsx';
import { useOpenCase } from '../../../components/cases/use-open-case.ts';
import { blankCase, newPlan, newPreauth } from '../../../lib/case/new-case.ts';
import { writeVerdict } from '../../../lib/store/verdict.ts';
import { listCases, listDeletedCases, saveCase } from '../../../lib/store/cases.ts';
import { openVault, show } from './open-vault.tsx';

function CaseList() {
  const [search, setSearch] = useState('');
  return <List search={search} onSearch={setSearch} />;
}

const newId = () => crypto.randomUUID();

async function put(lastName: string, memberId: string, number = ''): Promise<string> {
  const blank = blankCase({ now: '2026-11-20T09:00:00.000Z', newId });
  await saveCase({
    ...blank,
    patient: { ...blank.patient, lastName, firstName: 'Wren' },
    plans: [{ ...newPlan(newId, 'medical'), memberId, payerName: 'Lakeshore Health Plan' }],
    preauths: number ? [{ ...newPreauth(newId), status: 'sent' as const, number }] : [],
  });
  return blank.id;
}

beforeEach(async () => {
  location.hash = '#/cases';
  await openVault();
});
afterEach(cleanup);

test('an empty list says how to begin', async () => {
  show(<CaseList />);
  expect(await screen.findByText('No cases yet')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'New case' }).getAttribute('href')).toBe('#/new');
});

test.each([
  ['a name', 'quill'],
  ['a member ID', 'LKS-63'],
  ['an authorization number', 'a10442'],
])('a case is found by %s', async (_what, words) => {
  await put('Quillfeather', 'LKS-630220917', 'A-10442');
  await put('Bramblewick', 'ZZ1');
  show(<CaseList />);
  await screen.findByText(/Bramblewick/);
  await userEvent.type(screen.getByLabelText('Search cases'), words);
  await waitFor(() => expect(screen.queryByText(/Bramblewick/)).toBeNull());
  expect(screen.getByText(/Quillfeather/)).toBeTruthy();
});

test('the arrow keys and Enter open a case from the search box', async () => {
  const id = await put('Quillfeather', 'A1');
  show(<CaseList />);
  await screen.findByText(/Quillfeather/);
  await userEvent.type(screen.getByLabelText('Search cases'), '{ArrowDown}{Enter}');
  expect(location.hash).toBe(`#/case/${id}`);
});

test('a sheet that was left with unsaved words is in the list as it was left, never as it was before', async () => {
  const id = await put('Quillfeather', 'A1');
  function Leaving() {
    const [away, setAway] = useState(false);
    return away ? <CaseList /> : <Open id={id} onLeave={() => setAway(true)} />;
  }
  show(<Leaving />);
  const leave = await screen.findByRole('button', { name: 'Leave' });
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(document.body.textContent));
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  await userEvent.click(leave);
  await screen.findByRole('link', { name: /Bramblewick/ });
  watch.disconnect();
  expect(seen.filter((text) => text.includes('Quillfeather'))).toEqual([]);
});

function Open({ id, onLeave }: { id: string; onLeave: () => void }) {
  const opened = useOpenCase(id);
  if (opened.kind !== 'open') return null;
  const leave = () => {
    opened.editor.update((now) => ({
      ...now,
      patient: { ...now.patient, lastName: 'Bramblewick' },
    }));
    onLeave();
  };
  return <button onClick={leave}>Leave</button>;
}

test('each row says where the case stands and what is next', async () => {
  await put('Quillfeather', 'A1', 'A-10442');
  show(<CaseList />);
  const row = await screen.findByRole('link', { name: /Quillfeather/ });
  expect(within(row).getByText('Waiting')).toBeTruthy();
  expect(within(row).getByText('Add the day the pre-auth was sent')).toBeTruthy();
});

test('a case that is deleted can be brought back by the notice', async () => {
  const id = await put('Quillfeather', 'A1');
  show(
    <CaseScreen id={id}>
      <CaseSheet />
    </CaseScreen>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'More for this case' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete this case' }));
  await waitFor(async () => expect(await listCases()).toEqual([]));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await listCases()).toHaveLength(1));
});

test('a case that is deleted can be brought back later', async () => {
  const { deleteCase } = await import('../../../lib/store/cases.ts');
  const id = await put('Quillfeather', 'A1');
  await deleteCase(id);
  show(<DeletedScreen />);
  await screen.findByText(/Quillfeather/);
  await userEvent.click(screen.getByRole('button', { name: 'Bring back' }));
  await waitFor(async () => expect(await listDeletedCases()).toEqual([]));
  expect(await listCases()).toHaveLength(1);
});

test('a deleted case is emptied for good only after the question is answered', async () => {
  const { deleteCase } = await import('../../../lib/store/cases.ts');
  const id = await put('Quillfeather', 'A1');
  await put('Stays', 'A2');
  await deleteCase(id);
  show(<DeletedScreen />);
  await userEvent.click(await screen.findByRole('button', { name: 'Empty for good' }));
  const question = await screen.findByRole('dialog');
  expect(question.textContent).toContain('The case of');
  expect(question.textContent).toMatch(/Goes:.*files, pictures and earlier versions/);
  expect(question.textContent).toMatch(/Stays:.*Not what was in it/);
  await userEvent.click(within(question).getByRole('button', { name: 'Keep' }));
  expect(await listDeletedCases()).toHaveLength(1);

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Empty for good' }));
  const again = await screen.findByRole('dialog');
  await userEvent.click(within(again).getByRole('button', { name: 'Empty for good' }));
  await screen.findByText('Nothing was deleted');
  expect(await listDeletedCases()).toEqual([]);
  expect(await listCases()).toHaveLength(1);
});

test('deleted cases older than so many days can be emptied together; newer ones are not', async () => {
  const { deleteCase } = await import('../../../lib/store/cases.ts');
  await deleteCase(await put('Quillfeather', 'A1'));
  show(<DeletedScreen />);
  expect(
    (await screen.findByRole('button', { name: 'None that old' })).hasAttribute('disabled'),
  ).toBe(true);
  cleanup();
  // A hundred days later. The vault was opened at a time of its own and would lock itself: only the screen is led on.
  const { EmptyOlder } = await import('../../../components/cases/empty-older.tsx');
  const rows = await listDeletedCases();
  const asked = vi.fn();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 100 * 24 * 3600 * 1000);
  show(<EmptyOlder rows={rows} onAsk={asked} />);
  clock.mockRestore();
  await userEvent.click(screen.getByRole('button', { name: 'Empty 1 for good' }));
  expect(asked).toHaveBeenCalledWith(
    expect.objectContaining({ count: 1, what: '1 case, deleted more than 90 days ago' }),
  );
  const [{ work }] = asked.mock.calls[0] as [Emptying];
  expect(await work()).toEqual({ ok: true, purged: 1 });
  expect(await listDeletedCases()).toEqual([]);
});

test('a vault that lost its records says so instead of showing an empty list', async () => {
  const message = 'The browser lost the case records that were here.';
  await writeVerdict({ outcome: 'empty-but-expected', message, casesHere: 0, casesExpected: 4 });
  show(<CaseList />);
  expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain(message);
  expect(screen.queryByText('No cases yet')).toBeNull();
});
