// The tracker and the pre-auth section as a person meets them, over the real store.
import '../cases/extension-storage.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { CaseSheet } from '../../../components/cases/case-sheet.tsx';
import { WithOpenCase } from '../../../components/cases/case-screen.tsx';
import { CallScreen } from '../../../components/followups/call-screen.tsx';
import { TrackerScreen } from '../../../components/preauths/tracker-screen.tsx';
import { addDays } from '../../../lib/case/calendar.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import type { Case, Preauth } from '../../../lib/case/schema.ts';
import { localToday } from '../../../components/ui/date-text.ts';
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { readPractice, savePractice } from '../../../lib/store/practice.ts';
import { complete, plan, preauth } from '../../unit/case/invented.ts';
import { openVault, show } from '../cases/open-vault.tsx';
import { savedCsv } from '../year/saved-csv.ts';

const TODAY = localToday();

async function put(lastName: string, one: Partial<Preauth>, part: Partial<Case> = {}) {
  const c = complete();
  const id = `case-${lastName}`;
  await saveCase({
    ...c,
    id,
    patient: { ...c.patient, lastName },
    preauths: [preauth({ codes: ['21462'], ...one })],
    ...part,
  });
  return id;
}

beforeEach(async () => {
  await openVault();
  await savePractice({ ...emptyPractice(), userName: 'Dana' });
});
afterEach(cleanup);

const names = () =>
  screen.getAllByRole('article').map((row) => within(row).getByRole('link').textContent);

test('opens on what has to be done next, under headings, nothing finished', async () => {
  await put('Late', { status: 'sent', submittedOn: '2020-01-02', number: 'L-1' });
  await put('Later', { status: 'sent', submittedOn: TODAY });
  await put('Now', { status: 'to-send' });
  await put('Gone', { status: 'withdrawn' });
  show(<TrackerScreen />);
  await waitFor(() => expect(names()).toEqual(['Late, Ivy', 'Now, Ivy', 'Later, Ivy']));
  expect(
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
  ).toEqual(['Due 1', 'Can be done now 1', 'Coming up 1']);
});

test('filters narrow, a number is found whatever the list shows', async () => {
  // Whoever unlocked, else the name in the settings.
  const me = (await readPractice()).userName;
  await put('Ash', { status: 'approved', number: 'LH-77 01', validTo: addDays(TODAY, 9) });
  await put(
    'Birch',
    { status: 'pended' },
    { plans: [plan({ payerName: 'Meadow', memberId: 'M1' })] },
  );
  await put(
    'Cedar',
    { status: 'sent', submittedOn: TODAY },
    { followUp: { assignee: me, snoozedUntil: '' } },
  );
  show(<TrackerScreen />);
  await waitFor(() => expect(names()).toHaveLength(3));
  await userEvent.click(screen.getByRole('radio', { name: 'Expiring' }));
  await waitFor(() => expect(names()).toEqual(['Ash, Ivy']));
  await userEvent.click(screen.getByRole('radio', { name: 'Unanswered' }));
  await waitFor(() => expect(names()).toHaveLength(2));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mine' }));
  await waitFor(() => expect(names()).toEqual(['Cedar, Ivy']));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Mine' }));
  await userEvent.selectOptions(screen.getByLabelText('Payer'), 'Meadow');
  await waitFor(() => expect(names()).toEqual(['Birch, Ivy']));
  await userEvent.selectOptions(screen.getByLabelText('Payer'), '');
  await userEvent.type(screen.getByLabelText('Search pre-auths'), 'lh7701');
  await waitFor(() => expect(names()).toEqual(['Ash, Ivy']));
});

test('the CSV keeps a number as text and a day as a day', async () => {
  await put('Ash', {
    status: 'approved',
    number: '00123456789012',
    decidedOn: '2026-11-02',
    validTo: '2027-02-28',
  });
  show(<TrackerScreen />);
  await screen.findByRole('article');
  const rows = await savedCsv(() =>
    userEvent.click(screen.getByRole('button', { name: 'Save these pre-auths as CSV' })),
  );
  expect(rows).toMatchObject([
    {
      Number: '\t00123456789012',
      'Decided on': '2026-11-02',
      'Valid to': '2027-02-28',
      Patient: 'Ash, Ivy',
    },
  ]);
});

test('a moved surgery says at once that the approval does not hold it, with the extension and the call', async () => {
  const id = await put(
    'Ash',
    { status: 'approved', number: 'LH1', validFrom: '2026-11-01', validTo: '2026-12-31' },
    { visit: { consultOn: '', surgeryOn: '2026-12-15' } },
  );
  show(
    <CaseScreen id={id}>
      <CaseSheet />
    </CaseScreen>,
  );
  const surgery = await screen.findByLabelText('Surgery');
  expect(screen.queryByText('The surgery is outside the approved dates')).toBeNull();
  await userEvent.clear(surgery);
  await userEvent.type(surgery, '01/08/2027');
  await userEvent.tab();
  const notice = (await screen.findByText('The surgery is outside the approved dates')).closest(
    '[role=status]',
  ) as HTMLElement;
  expect(within(notice).getByRole('link', { name: 'Call script' }).getAttribute('href')).toBe(
    `#/case/${id}/call/preauth-1`,
  );
  await userEvent.click(within(notice).getByRole('button', { name: 'Ask to extend LH1' }));
  await waitFor(async () =>
    expect((await readCase(id))?.case.request).toMatchObject({
      certificationType: 'revised',
      previousNumber: 'LH1',
      toDate: '2027-01-08',
    }),
  );
});

test('“They want more” keeps what, by when, and how it was learned', async () => {
  const id = await put('Ash', { status: 'sent', submittedOn: '2026-11-02' });
  let done = false;
  show(
    <CaseScreen id={id}>
      <WithOpenCase>
        {(open) => <CallScreen {...open} about="preauth-1" onDone={() => (done = true)} />}
      </WithOpenCase>
    </CaseScreen>,
  );
  await userEvent.click(await screen.findByRole('radio', { name: 'Letter' }));
  expect(screen.queryByRole('button', { name: 'We sent it' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'They want more' }));
  await userEvent.selectOptions(screen.getByLabelText('They want'), 'cbct');
  await userEvent.type(screen.getByLabelText('Something else'), 'bite opening{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Record what they want' }));
  expect(done).toBe(true);
  await waitFor(async () =>
    expect((await readCase(id))?.case.preauths[0]).toMatchObject({
      status: 'pended',
      contacts: [{ how: 'letter', outcome: 'needs-more', asked: ['cbct', 'bite opening'] }],
    }),
  );
});

test('“None needed” asks once for who said so, and takes it without on the second press', async () => {
  const id = await put('Ash', { status: 'sent', submittedOn: '2026-11-02' });
  show(
    <CaseScreen id={id}>
      <WithOpenCase>
        {(open) => <CallScreen {...open} about="preauth-1" onDone={() => undefined} />}
      </WithOpenCase>
    </CaseScreen>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'None needed' }));
  expect(screen.getByText(/holds in an appeal only with who said so/)).toBeTruthy();
  expect((await readCase(id))?.case.preauths[0]?.status).toBe('sent');
  await userEvent.click(screen.getByRole('button', { name: 'None needed' }));
  await waitFor(async () =>
    expect((await readCase(id))?.case.preauths[0]?.status).toBe('not-needed'),
  );
});
