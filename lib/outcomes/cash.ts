// What open claims may still bring, week by week: a range from this practice's own answers, or nothing.
import { addDays, daysBetween, isDate } from '../case/calendar.ts';
import type { CaseRow } from '../case/list-row.ts';
import type { ClaimRow } from '../claim/claim-row.ts';
import { weekday } from '../followup/workdays.ts';
import { LEARN_FROM } from './decisions.ts';
import { median, quantile } from './numbers.ts';
import { daysToAnswer, isAnswered } from './paid.ts';

export interface CashWeek {
  /** Monday of the week. */
  from: string;
  claims: number;
  /** Cents: the middle half of what such claims brought, denials counted as nothing. */
  low: number;
  high: number;
}

export interface CashForecast {
  weeks: CashWeek[];
  /** Open claims that cannot be estimated: no charge, no day, or too few answers to go by. */
  unknown: number;
  /** Answered claims that the estimate rests on. */
  basis: number;
}

interface Habit {
  days: number;
  low: number;
  high: number;
}

/**
 * Open claims by the week in which the payer usually has answered. A payer's own answers count from LEARN_FROM of them
 * on, else those of all payers together, else nothing is said. What should have come already stands in this week.
 */
export function expectedCash(rows: readonly CaseRow[], today: string): CashForecast {
  const claims = rows.flatMap((row) => row.claims ?? []);
  const answered = claims.filter((claim) => isAnswered(claim) && (claim.charged ?? 0) > 0);
  const all = habitOf(answered);
  const habits = new Map<string, Habit | null>();
  const habit = (payer: string) => {
    const known = habits.get(payer);
    if (known !== undefined) return known;
    const own = habitOf(answered.filter(({ payerName }) => payerName === payer)) ?? all;
    habits.set(payer, own);
    return own;
  };
  const weeks = new Map<string, CashWeek>();
  let unknown = 0;
  for (const claim of claims.filter(({ status }) => status === 'sent')) {
    const known = habit(claim.payerName);
    if (!known || !claim.charged || !isDate(claim.submittedOn)) {
      unknown += 1;
      continue;
    }
    const due = addDays(claim.submittedOn, Math.round(known.days));
    const from = mondayOf(due < today ? today : due);
    const week = weeks.get(from) ?? { from, claims: 0, low: 0, high: 0 };
    weeks.set(from, {
      from,
      claims: week.claims + 1,
      low: week.low + Math.round(claim.charged * known.low),
      high: week.high + Math.round(claim.charged * known.high),
    });
  }
  return {
    weeks: [...weeks.values()].sort((a, b) => daysBetween(b.from, a.from)),
    unknown,
    basis: answered.length,
  };
}

function habitOf(claims: readonly ClaimRow[]): Habit | null {
  const days = claims.map(daysToAnswer).filter((one) => one !== null);
  if (days.length < LEARN_FROM) return null;
  const shares = claims.map((claim) => (claim.paid ?? 0) / (claim.charged ?? 1));
  return {
    days: median(days) ?? 0,
    low: quantile(shares, 0.25) ?? 0,
    high: quantile(shares, 0.75) ?? 0,
  };
}

/** The Monday on or before a day. */
export function mondayOf(date: string): string {
  return addDays(date, -((weekday(date) + 6) % 7));
}
