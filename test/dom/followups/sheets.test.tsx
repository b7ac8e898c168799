// The sheets for others: hand-over, review, playbook, and the pitfalls on the case.
import { forgetPreferences } from '../cases/extension-storage.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { CaseSheet } from '../../../components/cases/case-sheet.tsx';
import { HandoverScreen } from '../../../components/followups/handover-screen.tsx';
import { LearnScreen } from '../../../components/outcomes/learn-screen.tsx';
import { ReviewScreen } from '../../../components/outcomes/review-screen.tsx';
import { PlaybookScreen } from '../../../components/playbook/playbook-screen.tsx';
import { localToday } from '../../../components/ui/date-text.ts';
import { addDays } from '../../../lib/case/calendar.ts';
import { emptyPractice, payerSchema } from '../../../lib/case/practice.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import { complete, line, plan, preauth } from '../../unit/case/invented.ts';
import { openVault, show } from '../cases/open-vault.tsx';

const TODAY = localToday();

async function put(lastName: string, part: Partial<Case> = {}): Promise<string> {
  const c = complete();
  const id = `case-${lastName}`;
  await saveCase({ ...c, id, patient: { ...c.patient, lastName }, ...part });
  return id;
}

beforeEach(async () => {
  forgetPreferences();
  await openVault();
});
afterEach(cleanup);

test('the hand-over sheet names every open case with its next step, by person', async () => {
  await put('Ash', { followUp: { assignee: 'Dana', snoozedUntil: '' } });
  await put('Birch');
  show(<HandoverScreen />);
  const dana = await screen.findByRole('region', { name: 'Dana' });
  expect(within(dana).getByRole('link', { name: 'Ash, Ivy' }).getAttribute('href')).toBe(
    '#/case/case-Ash',
  );
  expect(
    within(await screen.findByRole('region', { name: 'Nobody’s yet' })).getByText('Birch, Ivy'),
  ).toBeTruthy();
  expect(screen.getByText(/2 open cases/).textContent).toMatch(/shred/);
});

test('the review tells of this month with initials only', async () => {
  await put('Ash', {
    preauths: [preauth({ status: 'denied', submittedOn: addDays(TODAY, -3), decidedOn: TODAY })],
  });
  show(<ReviewScreen />);
  const row = await screen.findByRole('article');
  expect(row.textContent).toMatch(/A\. I\..*Pre-auth denied/);
  expect(document.body.textContent).not.toMatch(/Ash/);
  await userEvent.click(screen.getByRole('button', { name: 'The month before' }));
  expect(await screen.findByText('Nothing tricky')).toBeTruthy();
});

test('a procedure that is picked stands first and open', async () => {
  show(<PlaybookScreen />);
  const plays = () => [...document.querySelectorAll('details')];
  expect(plays()[0]?.textContent).toMatch(/^Biopsy/);
  const tmj = plays().find(({ textContent }) => textContent?.startsWith('Jaw joint'));
  await userEvent.click(within(tmj!).getByText(/^Jaw joint/));
  await userEvent.click(within(tmj!).getByRole('button', { name: 'Pick this' }));
  await waitFor(() => expect(plays()[0]?.textContent).toMatch(/^Jaw joint/));
  expect(plays()[0]?.open).toBe(true);
});

test('a pitfall is said on the case when it happens, and stays away once put away', async () => {
  const id = await put('Ash', {
    lines: [line({ code: 'E0486', diagnosisPointers: 'A' })],
    diagnoses: [{ code: 'G47.33', description: '' }],
  });
  const open = () =>
    show(
      <CaseScreen id={id}>
        <CaseSheet />
      </CaseScreen>,
    );
  open();
  await userEvent.click(
    await screen.findByRole('button', { name: /^Put away: No payer approves/ }),
  );
  await waitFor(() => expect(screen.queryByText(/No payer approves/)).toBeNull());
  await waitFor(async () =>
    expect((await readCase(id))?.case.notesSeen).toEqual(['sleep.no-study']),
  );
});

test('a learned first call is taken over with one press, also for the cases that wait', async () => {
  await savePractice({
    ...emptyPractice(),
    payers: [payerSchema.parse({ id: 'p1', name: 'Alder Health', followUpDays: 10 })],
  });
  const plans = [plan({ payerProfileId: 'p1', memberId: 'M1', relationship: 'self' })];
  for (let at = 0; at < 5; at += 1) {
    const decided = preauth({
      status: 'approved',
      number: 'A',
      submittedOn: '2026-06-01',
      decidedOn: '2026-06-20',
    });
    await put(`Done${at}`, { plans, preauths: [decided] });
  }
  await put('Waits', { plans, preauths: [preauth({ status: 'sent', submittedOn: '2026-07-06' })] });
  show(<LearnScreen />);
  const card = await screen.findByRole('region', { name: 'Pre-auth answers, by payer' });
  expect(card.textContent).toMatch(/answers after 19 days \(5 answers\): first call on day 20/);
  await userEvent.click(
    await within(card).findByRole('button', { name: 'Now day 10: use day 20' }),
  );
  await waitFor(async () => expect((await readPractice()).payers[0]?.followUpDays).toBe(20));
  await waitFor(async () =>
    expect((await listCases()).find(({ id }) => id === 'case-Waits')?.nextStepOn).toBe(
      '2026-07-27',
    ),
  );
});

test('minutes are counted only after somebody turned it on', async () => {
  await put('Ash');
  show(<LearnScreen />);
  const counting = await screen.findByRole('switch', { name: /^Count the minutes/ });
  expect((counting as HTMLInputElement).checked).toBe(false);
  await userEvent.click(counting);
  expect(await screen.findByText(/^Counting\./)).toBeTruthy();
});
