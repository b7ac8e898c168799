// Which codes and payers paid, how much and how soon: from the list rows of claims that were answered.
import { daysBetween, isDate } from '../case/calendar.ts';
import type { CaseRow } from '../case/list-row.ts';
import type { ClaimRow } from '../claim/claim-row.ts';

export interface PaidGroup {
  code: string;
  payerName: string;
  /** Claims answered, and how many of them with money. */
  decided: number;
  paid: number;
  /** Days from sending to the answer that paid, one for each paid claim whose days are known. */
  days: number[];
  /** Sums in cents over the answered claims: of the whole claim, for amounts by code are not known. */
  charged: number;
  paidCents: number;
}

/** Sent and answered. A claim closed without payment counts as answered when the day of the answer is known. */
export function isAnswered(claim: ClaimRow): boolean {
  if (claim.status === 'closed') return isDate(claim.decidedOn);
  return claim.status === 'paid' || claim.status === 'partly-paid' || claim.status === 'denied';
}

export function isPaid(claim: ClaimRow): boolean {
  if (claim.status === 'closed') return (claim.paid ?? 0) > 0;
  return claim.status === 'paid' || claim.status === 'partly-paid';
}

/** Days from sending to the answer; null when a day is unknown or they run backwards. */
export function daysToAnswer({ submittedOn, decidedOn }: ClaimRow): number | null {
  if (!isDate(submittedOn) || !isDate(decidedOn)) return null;
  const days = daysBetween(submittedOn, decidedOn);
  return days < 0 ? null : days;
}

/** By code and payer, most often answered first. A claim counts once for each of its codes. */
export function paidByCodeAndPayer(rows: readonly CaseRow[]): PaidGroup[] {
  return grouped(rows, (claim) => [...new Set(claim.codes)]);
}

/** By payer alone; `code` is ''. */
export function paidByPayer(rows: readonly CaseRow[]): PaidGroup[] {
  return grouped(rows, () => ['']);
}

function grouped(rows: readonly CaseRow[], codesOf: (claim: ClaimRow) => string[]): PaidGroup[] {
  const groups = new Map<string, PaidGroup>();
  for (const claim of rows.flatMap((row) => row.claims ?? []).filter(isAnswered)) {
    for (const code of codesOf(claim)) {
      const key = JSON.stringify([code, claim.payerName]);
      const group = groups.get(key) ?? blank(code, claim.payerName);
      groups.set(key, group);
      group.decided += 1;
      group.charged += claim.charged ?? 0;
      if (!isPaid(claim)) continue;
      group.paid += 1;
      group.paidCents += claim.paid ?? 0;
      const days = daysToAnswer(claim);
      if (days !== null) group.days.push(days);
    }
  }
  return [...groups.values()].sort(
    (a, b) =>
      b.decided - a.decided ||
      a.code.localeCompare(b.code) ||
      a.payerName.localeCompare(b.payerName),
  );
}

function blank(code: string, payerName: string): PaidGroup {
  return { code, payerName, decided: 0, paid: 0, days: [], charged: 0, paidCents: 0 };
}
