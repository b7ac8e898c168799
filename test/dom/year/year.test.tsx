// A simulated year through the real store and the real screens. CI runs a small office; `npm run bench year` runs three
// surgeons' 2,400 cases. What is expected comes from the stories alone (test/year), never from the product's own rules.
import '../cases/extension-storage.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TodayScreen } from '../../../components/followups/today-screen.tsx';
import { LearnScreen } from '../../../components/outcomes/learn-screen.tsx';
import { TrackerScreen } from '../../../components/preauths/tracker-screen.tsx';
import type { Case } from '../../../lib/case/schema.ts';
import { dueTasks } from '../../../lib/followup/today.ts';
import { listCases, saveCase } from '../../../lib/store/cases.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { readSessionKey, writeSessionKey } from '../../../lib/store/session-key.ts';
import { after } from '../../year/days.ts';
import { dueOn } from '../../year/due.ts';
import * as learned from '../../year/learned.ts';
import { FIRST_DAY, LAST_DAY, OFFICE } from '../../year/office.ts';
import { stepsOf, type Step } from '../../year/steps.ts';
import { stories, type Story } from '../../year/story.ts';
import { openVault, show } from '../cases/open-vault.tsx';
import { savedCsv } from './saved-csv.ts';

const env = (import.meta as unknown as { env: Record<string, string | undefined> }).env;
const COUNT = Number(env['VITE_YEAR_CASES'] ?? 25);
const YEAR = stories(2026, COUNT);
/** A small office looks at the screen every day; a large one at the stored rows every day, at the screen every month. */
const EVERY_DAY = COUNT <= 100;

beforeEach(async () => {
  // Only the clock: timers and the database run as they are.
  vi.useFakeTimers({ toFake: ['Date'], now: noon(FIRST_DAY) });
  await openVault();
  await savePractice(OFFICE);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const noon = (day: string) => new Date(`${day}T12:00:00`);

/**
 * A new day, on which she has unlocked already: a vault stays open for twelve hours at most. Clock and session turn in one
 * turn of their own, so that nobody who has just read the session looks at the new clock.
 */
async function nextMorning(day: string): Promise<void> {
  const session = await readSessionKey();
  await new Promise<void>((done) =>
    setTimeout(() => {
      vi.setSystemTime(noon(day));
      void writeSessionKey({ ...session!, unlockedAt: Date.now() });
      done();
    }, 0),
  );
}

/** A day's work, each case saved once when it is put away. */
async function write(cases: Map<string, Case>, steps: readonly Step[]): Promise<void> {
  const touched = new Set<string>();
  for (const { id, change } of steps) {
    cases.set(id, change(cases.get(id) ?? null));
    touched.add(id);
  }
  for (const id of touched) {
    const saved = await saveCase(cases.get(id)!);
    if (!saved.ok) throw new Error(saved.message);
  }
}

const plain = (text: string) => text.replace(/^(Get the documents: .*|Send the pre-auth)$/, 'SEND');

/** As many tasks as the screen puts on paper. */
const MOST_ON_PAPER = 2000;
let caption = '';

/** `patient: text` of every task, as the paper of the screen has it. */
function onPaper(): string[] {
  dispatchEvent(new Event('beforeprint'));
  caption = document.querySelector('caption')?.textContent ?? '';
  const rows = [...document.querySelectorAll('table tbody tr')].map((row) => {
    const [, patient = '', , text = ''] = [...row.querySelectorAll('td')].map(
      (cell) => cell.textContent,
    );
    return line(patient, text);
  });
  dispatchEvent(new Event('afterprint'));
  return rows.sort();
}

function expectedOn(day: string): string[] {
  return YEAR.flatMap((story) =>
    dueOn(story, day).map((text) => `Ash${story.id.slice(2)}: ${text}`),
  ).sort();
}

const line = (patientName: string, text: string) => `${patientName.split(',')[0]}: ${plain(text)}`;

async function theScreen(due: readonly string[], day: string): Promise<void> {
  await waitFor(
    () => {
      const rows = onPaper();
      if (due.length <= MOST_ON_PAPER) return expect(rows, day).toEqual(due);
      // A pile that fills forty sheets is cut, and the sheet says so.
      expect(rows.length, day).toBe(MOST_ON_PAPER);
      expect(new Set(due), day).toEqual(new Set([...due, ...rows]));
      expect(caption).toContain(`the first ${MOST_ON_PAPER} of ${due.length}`);
    },
    { timeout: 20_000 },
  );
  const [first] = await screen.findAllByRole('heading', { level: 1 });
  expect(first?.textContent).toBe(`Today ${due.length}`);
}

test(`a year of ${COUNT} cases: Today is right on every day, and what was learned to the cent and the day`, async () => {
  const steps = new Map<string, Step[]>();
  for (const step of YEAR.flatMap(stepsOf))
    steps.set(step.on, [...(steps.get(step.on) ?? []), step]);
  const cases = new Map<string, Case>();
  let seen = 0;
  if (EVERY_DAY) show(<TodayScreen />);
  for (let day = FIRST_DAY, at = 0; day <= LAST_DAY; day = after(day, 1), at += 1) {
    await nextMorning(day);
    await write(cases, steps.get(day) ?? []);
    const due = expectedOn(day);
    seen += due.length;
    if (EVERY_DAY) {
      // The panel stayed open over night; somebody looks at it again.
      dispatchEvent(new Event('focus'));
      await theScreen(due, day);
    } else {
      const tasks = dueTasks(await listCases(), day);
      const stored = tasks.map(({ patientName, text }) => line(patientName, text)).sort();
      expect(stored, day).toEqual(due);
      if (at % 30 > 0) continue;
      show(<TodayScreen />);
      await theScreen(due, day);
      cleanup();
    }
  }
  expect(seen).toBeGreaterThan(COUNT * 15);
  cleanup();

  show(<LearnScreen />);
  await theFigures(YEAR);
  cleanup();
  show(<TrackerScreen />);
  await theTracker(YEAR);
}, 3_600_000);

async function theFigures(year: readonly Story[]): Promise<void> {
  const table = async (title: string) => {
    const region = await screen.findByRole('region', { name: title });
    const button = within(region).getByRole('button', { name: /as CSV$/ });
    return savedCsv(() => userEvent.click(button));
  };
  const paid = await table('Paid, by code and payer');
  expect(
    new Map(
      paid.map((row) => [
        `${row['Code']} ${row['Payer']}`,
        [
          row['Answered'],
          row['Paid'],
          row['Median days'],
          row['Charged (whole claims)'],
          row['Paid (whole claims)'],
        ],
      ]),
    ),
  ).toEqual(
    new Map(
      [...learned.paidByCode(year)].map(
        ([key, { answered, paid: count, days, charged, cents }]) => [
          key,
          [answered, count, learned.middle(days) ?? '', charged / 100, cents / 100].map(
            (value, at) => (at < 3 ? String(value) : Number(value).toFixed(2)),
          ),
        ],
      ),
    ),
  );
  const decisions = await table('Pre-auth answers, by payer');
  for (const [payer, { decided, denied, asked, days }] of learned.decisions(year)) {
    if (decided + asked === 0) continue;
    const median = learned.middle(days);
    expect(decisions.find((row) => row['Payer'] === payer)).toMatchObject({
      Decided: String(decided),
      Denied: String(denied),
      'Asked for more': String(asked),
      'Median days': String(median ?? ''),
      'First call on day': days.length < 5 ? '' : String(Math.ceil(median!) + 1),
    });
  }
  const wanted = await table('What payers asked for');
  expect(
    new Map(wanted.map((row) => [`${row['Asked for']} ${row['Payer']}`, Number(row['Pre-auths'])])),
  ).toEqual(learned.askedFor(year));
  const reasons = await table('Why claims were denied');
  const codes = [...learned.denied(year)].reduce((sum, [, count]) => sum + count, 0);
  // A claim with two codes of two causes counts under both, so no fewer than claims.
  expect(reasons.reduce((sum, row) => sum + Number(row['Claims']), 0)).toBeGreaterThanOrEqual(
    codes,
  );
  for (const [code, count] of learned.denied(year)) {
    const [carc = ''] = code.split(' ');
    const row = reasons.find((one) => one['Codes']?.split(' ').includes(carc));
    expect(Number(row?.['Claims'])).toBe(count);
  }
  const open = learned.expected(year, LAST_DAY);
  if (open.size === 0) return;
  const cash = await table('Expected money, by week');
  expect(
    new Map(cash.map((row) => [row['Week of'], [row['Open claims'], row['From'], row['To']]])),
  ).toEqual(
    new Map(
      [...open].map(([week, { claims, low, high }]) => [
        week,
        [String(claims), (low / 100).toFixed(2), (high / 100).toFixed(2)],
      ]),
    ),
  );
}

async function theTracker(year: readonly Story[]): Promise<void> {
  const waiting = year.filter(({ sent, decided }) => sent <= LAST_DAY && decided > LAST_DAY).length;
  await userEvent.click(await screen.findByRole('radio', { name: 'Unanswered' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`Pre-auths ${waiting}`),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'All' }));
  const sent = year.filter(({ sent: on }) => on <= LAST_DAY).length;
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`Pre-auths ${sent}`),
  );
}
