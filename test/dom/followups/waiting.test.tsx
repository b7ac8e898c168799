// What changes elsewhere reaches the lists of work: a payer's days, and the day on which an approval ends.
import { forgetPreferences } from '../cases/extension-storage.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaseRow } from '../../../components/cases/case-row.tsx';
import { TodayScreen } from '../../../components/followups/today-screen.tsx';
import { TimeKeeper } from '../../../components/outcomes/time-keeper.tsx';
import { PracticeContext } from '../../../components/settings/practice-context.tsx';
import { createPracticeSource } from '../../../components/settings/practice-source.ts';
import { PayersSection } from '../../../components/settings/payers-section.tsx';
import { usePracticeEditor } from '../../../components/settings/use-practice-editor.ts';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { localToday } from '../../../components/ui/date-text.ts';
import { FieldSourceProvider } from '../../../components/ui/field-source.tsx';
import { readCaseTimes } from '../../../lib/browser/case-time.ts';
import { changeSettings } from '../../../lib/browser/settings.ts';
import { addDays, shortDate } from '../../../lib/case/calendar.ts';
import { emptyPractice, payerSchema } from '../../../lib/case/practice.ts';
import { onWorkday } from '../../../lib/followup/workdays.ts';
import { listCases, readCase, saveCase } from '../../../lib/store/cases.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { complete, plan, preauth } from '../../unit/case/invented.ts';
import { openVault, show } from '../cases/open-vault.tsx';

const TODAY = localToday();

beforeEach(async () => {
  forgetPreferences();
  await openVault();
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

function Payers() {
  const editor = usePracticeEditor();
  if (!editor) return null;
  return (
    <PracticeContext value={editor}>
      <FieldSourceProvider source={createPracticeSource(editor)}>
        <PayersSection />
      </FieldSourceProvider>
    </PracticeContext>
  );
}

test('a payer’s changed days move the call of a waiting case with the save', async () => {
  const payers = [payerSchema.parse({ id: 'lake', name: 'Lakeshore', followUpDays: 12 })];
  await savePractice({ ...emptyPractice(), payers });
  await saveCase(
    complete({
      id: 'waits',
      plans: [plan({ payerProfileId: 'lake', payerName: '', memberId: 'M1' })],
      preauths: [preauth({ status: 'sent', submittedOn: TODAY })],
    }),
  );
  const callOn = async () => (await listCases())[0]?.nextStepOn;
  expect(await callOn()).toBe(onWorkday(addDays(TODAY, 12)));
  show(<Payers />);
  await userEvent.click(await screen.findByText('Lakeshore'));
  const days = await screen.findByLabelText('Follow up after, days');
  await userEvent.clear(days);
  await userEvent.type(days, '25');
  await userEvent.tab();
  await waitFor(async () => expect(await callOn()).toBe(onWorkday(addDays(TODAY, 25))));
});

test('an approval that ended since the last save is to be renewed, not booked', async () => {
  const ended = addDays(TODAY, -3);
  await saveCase(
    complete({ preauths: [preauth({ status: 'approved', number: 'A-1', validTo: ended })] }),
  );
  const [row] = await listCases();
  show(<CaseRow row={row!} today={TODAY} active={false} />);
  const words = `Renew: approval ended ${shortDate(ended)}`;
  expect(screen.getByRole('link').textContent).toContain(words);
  cleanup();
  show(<CaseRow row={row!} today={addDays(ended, -1)} active={false} />);
  expect(screen.getByRole('link').textContent).toContain('Schedule surgery');
});

test('a task is put to rest and handed over by keyboard', async () => {
  const c = complete({ id: 'one' });
  await saveCase(c);
  show(<TodayScreen />);
  const more = await screen.findByRole('button', { name: /^More for/ });
  more.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.type(await screen.findByLabelText('Hand over to'), 'Dana{Enter}');
  await waitFor(async () => expect((await readCase('one'))?.case.followUp.assignee).toBe('Dana'));
  await waitFor(() => expect(screen.queryByLabelText('Hand over to')).toBeNull());
  await userEvent.click(await screen.findByRole('button', { name: /^More for/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'In a week' }));
  expect(await screen.findByText('Nothing is due')).toBeTruthy();
  expect((await readCase('one'))?.case.followUp.snoozedUntil).toBe(onWorkday(addDays(TODAY, 7)));
});

/** Says when the effects of its neighbours run. */
function Ready({ then }: { then: () => void }) {
  useEffect(then, [then]);
  return null;
}

test('minutes at a case are counted while somebody is at it, only where that was turned on', async () => {
  await saveCase(complete({ id: 'timed' }));
  let clock = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const later = (ms: number) => {
    clock += ms;
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  };
  const work = async () => {
    let then = () => {};
    const ready = new Promise<void>((done) => (then = done));
    const page = show(
      <CaseScreen id="timed">
        <TimeKeeper part="sheet" />
        <Ready then={then} />
      </CaseScreen>,
    );
    await ready;
    later(20_000);
    // Called away for an hour: one minute of it counts.
    later(3_600_000);
    page.unmount();
  };
  await work();
  await changeSettings(() => ({ measureTime: true }));
  await work();
  await waitFor(async () =>
    expect(await readCaseTimes()).toEqual({ timed: { sheet: 80, fill: 0, record: 0 } }),
  );
});
