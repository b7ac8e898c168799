// One claim as the lists see it: money, dates, deadlines, codes. Made when a case is saved, so that no list opens a case.
import { askedPlan, payerNameOf } from '../case/asked.ts';
import { isDate } from '../case/calendar.ts';
import { toCents } from '../case/money.ts';
import type { Practice } from '../case/practice.ts';
import type { Case, Claim, Plan } from '../case/schema.ts';
import { appealDeadline, businessOf, filingDeadline, payerDays } from '../followup/clocks.ts';
import { denialCodes } from './denial-codes.ts';
import { totalCharge } from './totals.ts';

export interface ClaimRow {
  id: string;
  status: Claim['status'];
  kind: Plan['kind'];
  payerName: string;
  codes: string[];
  /** Whole cents; null while unknown. */
  charged: number | null;
  allowed: number | null;
  paid: number | null;
  patientShare: number | null;
  /** Last day of service, else the scheduled day; `YYYY-MM-DD` or ''. */
  serviceOn: string;
  submittedOn: string;
  decidedOn: string;
  /** Normal forms such as `CO-197`, `N130`. */
  denial: string[];
  /** Corrected or appealed, with the proof that it arrived. */
  answeredOn: string;
  proven: boolean;
  /** Last days; '' when they do not run. */
  fileBy: string;
  appealBy: string;
  /** Numbers by which it is found: the payer's own, the patient account, call references. Not in rows of before. */
  numbers?: string[];
}

export function claimRowsOf(c: Case, practice: Practice | null): ClaimRow[] {
  return c.claims.map((claim) => claimRowOf(c, claim, practice));
}

/** The plan a claim goes to: its own, else the one asked, else the first. */
export function planOfClaim(c: Case, claim: Claim): Plan | undefined {
  return c.plans.find(({ id }) => id === claim.planId) ?? askedPlan(c) ?? c.plans[0];
}

/** Last day of service of the lines, else the scheduled day; '' when neither is a date. */
export function serviceDay(c: Case): string {
  const days = c.lines.flatMap(({ fromDate, toDate }) => [fromDate, toDate]).filter(isDate);
  const last = days.reduce((a, b) => (b > a ? b : a), '');
  return last || (isDate(c.visit.surgeryOn) ? c.visit.surgeryOn : '');
}

function claimRowOf(c: Case, claim: Claim, practice: Practice | null): ClaimRow {
  const plan = planOfClaim(c, claim);
  const business = plan ? businessOf(plan) : '';
  const days = payerDays(plan, practice);
  const serviceOn = serviceDay(c);
  const denied = claim.status === 'denied' || claim.status === 'partly-paid';
  const references = claim.contacts.map(({ reference }) => reference);
  const numbers = [claim.originalReference, claim.patientAccountNumber, ...references]
    .map((number) => number.trim())
    .filter(Boolean);
  return {
    id: claim.id,
    status: claim.status,
    kind: plan?.kind ?? 'medical',
    payerName: payerNameOf(plan, practice),
    codes: c.lines.map(({ code }) => code.trim()).filter(Boolean),
    charged: toCents(claim.totalCharge.trim() || totalCharge(c.lines)),
    allowed: toCents(claim.allowed),
    paid: toCents(claim.paidByPayer),
    patientShare: toCents(claim.patientShare),
    serviceOn,
    submittedOn: claim.submittedOn,
    decidedOn: claim.decidedOn,
    denial: denialCodes(claim.denial),
    answeredOn: claim.appealedOn,
    proven: claim.appealProof.trim() !== '',
    fileBy:
      claim.status === 'to-send'
        ? (filingDeadline(business, serviceOn, days.filingDays)?.on ?? '')
        : '',
    appealBy:
      denied && !isDate(claim.appealedOn)
        ? (appealDeadline(business, claim.decidedOn, days.appealDays)?.on ?? '')
        : '',
    ...(numbers.length > 0 && { numbers }),
  };
}
