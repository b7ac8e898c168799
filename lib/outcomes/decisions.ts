// How payers answer pre-authorizations, and what follows for the first call.
import { daysBetween, isDate } from '../case/calendar.ts';
import type { CaseRow, PreauthRow } from '../case/list-row.ts';
import { median } from './numbers.ts';

export interface DecisionGroup {
  payerName: string;
  decided: number;
  approved: number;
  denied: number;
  /** The payer asked for more at least once, whatever it decided then. */
  asked: number;
  /** Days from sending to the decision. */
  days: number[];
  /** Suggested day of the first call; null while fewer than LEARN_FROM answers are known. */
  callAfter: number | null;
}

/** With fewer answers than this a payer's habit is chance. */
export const LEARN_FROM = 5;

const APPROVED: readonly PreauthRow['status'][] = ['approved', 'partly-approved', 'not-needed'];

/** By payer, most often asked first. */
export function decisionsByPayer(rows: readonly CaseRow[]): DecisionGroup[] {
  const groups = new Map<string, DecisionGroup>();
  for (const preauth of rows.flatMap((row) => row.preauths)) {
    const approved = APPROVED.includes(preauth.status);
    const denied = preauth.status === 'denied';
    const asked = preauth.status === 'pended' || (preauth.asked ?? []).length > 0;
    const decided = approved || denied;
    if (!approved && !denied && !asked) continue;
    const { payerName } = preauth;
    const group = groups.get(payerName) ?? blank(payerName);
    groups.set(payerName, group);
    group.asked += Number(asked);
    group.approved += Number(approved);
    group.denied += Number(denied);
    group.decided += Number(decided);
    const days = decided ? daysToDecision(preauth) : null;
    if (days !== null) group.days.push(days);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, callAfter: callAfter(group.days) }))
    .sort((a, b) => b.decided - a.decided || a.payerName.localeCompare(b.payerName));
}

export function daysToDecision({ submittedOn, decidedOn = '' }: PreauthRow): number | null {
  if (!isDate(submittedOn) || !isDate(decidedOn)) return null;
  const days = daysBetween(submittedOn, decidedOn);
  return days < 0 ? null : days;
}

/** The day after this payer usually answers: `answers after 19 days: first call on day 20`. */
function callAfter(days: readonly number[]): number | null {
  const middle = days.length < LEARN_FROM ? null : median(days);
  return middle === null ? null : Math.min(90, Math.max(1, Math.ceil(middle) + 1));
}

function blank(payerName: string): DecisionGroup {
  return { payerName, decided: 0, approved: 0, denied: 0, asked: 0, days: [], callAfter: null };
}
