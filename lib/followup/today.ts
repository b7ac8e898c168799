// Everything that is due, across all cases: from list rows only, so that no case is opened for it.
import { addDays, isDate, shortDate } from '../case/calendar.ts';
import type { CaseRow, PreauthRow } from '../case/list-row.ts';
import { APPEAL_ANSWER_DAYS } from '../case/status.ts';
import type { ClaimRow } from '../claim/claim-row.ts';
import { EXPIRING_DAYS } from '../preauth/tracker.ts';
import { endedStep } from '../preauth/validity.ts';
import { byWorkday, onWorkday } from './workdays.ts';

export interface Task {
  caseId: string;
  /** What it is about: the case as a whole, one of its pre-authorizations, or one of its claims. */
  about: 'case' | 'preauth' | 'claim';
  /** Id of that pre-authorization or claim; '' for the case. */
  id: string;
  /** An imperative. */
  text: string;
  /** From this day it is on the list; '' is now. */
  on: string;
  /** Last day of a right or an approval; '' when nothing is lost by waiting. */
  last: string;
  /** An approval that runs out: the same is to be done under another name after its last day. */
  ends?: boolean;
  patientName: string;
  payerName: string;
  assignee: string;
}

/** So many days before its last day a deadline is on the list. */
export const WARN_DAYS = 14;

/** Due on or before `today`: what has a last day first, the nearest on top; then by day; what can be done at any time last. */
export function dueTasks(rows: readonly CaseRow[], today: string): Task[] {
  return inOrder(
    rows.flatMap((row) => tasksOf(row, today).filter((task) => isDue(task, row, today))),
    today,
  );
}

/**
 * The one order of work, on every list and sheet: what has begun to run out, the nearest end first; what is due, by day;
 * what can be done at any time; and last what has its day still to come, the earliest first.
 */
export function inOrder(tasks: readonly Task[], today: string): Task[] {
  return [...tasks].sort((a, b) => compareTasks(a, b, today));
}

/** Negative when `a` comes before `b` in that order. */
export function compareTasks(a: Task, b: Task, today: string): number {
  return compare(order(a, today), order(b, today));
}

/**
 * By how much the number of due tasks with a day changes on each day from `today` on; today's number holds all that is
 * late. The sum up to any later day is what is due then if nothing is done meanwhile. Dates and counts only.
 */
export function dueCounts(rows: readonly CaseRow[], today: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (day: string, by: number) => {
    const from = day < today ? today : day;
    counts[from] = (counts[from] ?? 0) + by;
  };
  for (const row of rows) {
    for (const task of tasksOf(row, today)) {
      // What has no date is always there and would only hide what is new.
      if (task.on === '') continue;
      const rest = row.snoozedUntil ?? '';
      const rests = isDate(rest) && !(task.last !== '' && task.last <= rest);
      const from = rests && rest > task.on ? rest : task.on;
      add(from, 1);
      // An approval that ends shows through a rest; that it has ended can wait for the end of the rest.
      const ended = task.ends ? addDays(task.last, 1) : '';
      if (ended !== '' && ended > from && rest > ended) {
        add(ended, -1);
        add(rest, 1);
      }
    }
  }
  return counts;
}

function isDue(task: Task, row: CaseRow, today: string): boolean {
  if (task.on > today) return false;
  const rest = row.snoozedUntil ?? '';
  if (!isDate(rest) || rest <= today) return true;
  return task.last !== '' && task.last <= rest;
}

function order({ last, on, patientName }: Task, today: string): string {
  if (on > today) return `3 ${on} ${patientName}`;
  if (last !== '') return `0 ${last} ${patientName}`;
  return `${on === '' ? '2' : '1'} ${on} ${patientName}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Every open task of a case, due or not. `today` decides only which approvals are over. */
export function tasksOf(row: CaseRow, today: string): Task[] {
  const claims = row.claims ?? [];
  const open = claims.some(
    ({ status }) => status === 'to-send' || status === 'sent' || status === 'denied',
  );
  const partly = claims.some(({ status }) => status === 'partly-paid');
  const finished = row.status === 'closed' || (row.status === 'paid' && !open && !partly);
  const tasks: Task[] = finished ? [] : [caseTask(row)];
  for (const preauth of row.preauths) tasks.push(...preauthTasks(row, preauth, today));
  for (const claim of claims) tasks.push(...claimTasks(row, claim));
  // "Schedule surgery" and "Schedule or extend" are one thing to do: the one with the last day stays.
  const ending = tasks.find(({ ends, on }) => ends !== undefined && on <= today);
  const [first] = tasks;
  const doubled = ending?.id === first?.id && first?.on === '' && hasNumber(row, ending?.id);
  if (ending && doubled) tasks.shift();
  const seen = new Set<string>();
  return tasks.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Next step of a case as it reads on a day: what was stored does not know that an approval has ended since. */
export function stepNow(row: CaseRow, today: string): Pick<Task, 'text' | 'on'> {
  const stored = { text: row.nextStep, on: row.nextStepOn };
  if (stored.on !== '') return stored;
  const current = row.preauths.find(({ nextStep }) => nextStep === row.nextStep);
  const ended = current && preauthTasks(row, current, today).find(({ ends }) => ends === false);
  return ended ?? stored;
}

function hasNumber({ preauths }: CaseRow, id?: string): boolean {
  return preauths.some((one) => one.id === id && one.number.trim() !== '');
}

function task(row: CaseRow, part: Partial<Task> & Pick<Task, 'text' | 'on'>): Task {
  return {
    caseId: row.id,
    about: 'case',
    id: '',
    last: '',
    patientName: row.patientName,
    payerName: row.payerName,
    assignee: row.assignee ?? '',
    ...part,
  };
}

function caseTask(row: CaseRow): Task {
  const current = row.preauths.find(({ nextStep }) => nextStep === row.nextStep);
  const about = current ? ({ about: 'preauth', id: current.id } as const) : {};
  return task(row, { text: row.nextStep, on: row.nextStepOn, ...about });
}

function preauthTasks(row: CaseRow, preauth: PreauthRow, today: string): Task[] {
  const { id, status, payerName, nextStep, nextStepOn, decisionDueOn = '', validTo } = preauth;
  const part = { about: 'preauth', id, payerName } as const;
  if (status === 'sent' || status === 'pended') {
    const tasks = isDate(nextStepOn)
      ? [task(row, { ...part, text: nextStep, on: nextStepOn })]
      : [];
    if (status === 'sent' && isDate(decisionDueOn)) {
      const text = `Ask for the decision: it was due ${shortDate(decisionDueOn)}`;
      tasks.push(task(row, { ...part, text, on: addDays(decisionDueOn, 1) }));
    }
    return tasks;
  }
  const approved = status === 'approved' || status === 'partly-approved';
  const renewed = row.preauths.some(({ renewsId }) => renewsId === id);
  if (!approved || renewed || !isDate(validTo)) return [];
  // Once the surgery is booked inside the window, or the claim is on its way, its end no longer matters.
  const booked = isDate(row.surgeryOn) && row.surgeryOn <= validTo;
  if (booked || (row.claims ?? []).some((claim) => claim.status !== 'to-send')) return [];
  const text = endedStep(preauth, { surgeryOn: row.surgeryOn, over: false }, today);
  if (text !== '') {
    return [task(row, { ...part, text, on: addDays(validTo, 1), ends: false })];
  }
  return [
    task(row, {
      ...part,
      text: `Schedule or extend: approval ends ${shortDate(validTo)}`,
      on: addDays(validTo, -EXPIRING_DAYS),
      last: validTo,
      ends: true,
    }),
  ];
}

function claimTasks(row: CaseRow, claim: ClaimRow): Task[] {
  const { id, payerName, fileBy, appealBy, answeredOn, status, proven } = claim;
  const part = { about: 'claim', id, payerName } as const;
  const before = (last: string) => addDays(byWorkday(last), -WARN_DAYS);
  if (isDate(fileBy)) {
    const text = `File the claim by ${shortDate(fileBy)}`;
    return [task(row, { ...part, text, on: before(fileBy), last: fileBy })];
  }
  if (isDate(appealBy)) {
    const text = `Answer the denial by ${shortDate(appealBy)}`;
    return [task(row, { ...part, text, on: before(appealBy), last: appealBy })];
  }
  if (status !== 'denied' || !isDate(answeredOn)) return [];
  if (!proven) {
    return [task(row, { ...part, text: 'Add the proof that the appeal arrived', on: answeredOn })];
  }
  const on = onWorkday(addDays(answeredOn, APPEAL_ANSWER_DAYS));
  return [task(row, { ...part, text: 'Ask what became of the appeal', on })];
}
