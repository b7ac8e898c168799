// When an answer is due and when a right ends. Days are plain dates, so no time zone or clock change moves them.
import type { LineOfBusiness } from '../case/after-send.ts';
import { payerOf } from '../case/asked.ts';
import { addDays, isDate } from '../case/calendar.ts';
import type { Practice } from '../case/practice.ts';
import type { Plan } from '../case/schema.ts';
import { onWorkday } from './workdays.ts';

export interface Clock {
  /** Last day, `YYYY-MM-DD`. */
  on: string;
  /** Where it comes from, for the person. */
  rule: string;
  /** False: a usual value that a contract may shorten. */
  certain: boolean;
}

/** What is known of a payer's habits; null where the practice says nothing. */
export interface PayerDays {
  decisionDays: number | null;
  filingDays: number | null;
  appealDays: number | null;
}

export function payerDays(plan: Plan | undefined, practice: Practice | null): PayerDays {
  const payer = payerOf(plan, practice);
  return {
    decisionDays: payer?.decisionDays ?? null,
    filingDays: payer?.filingDays ?? null,
    appealDays: payer?.appealDays ?? null,
  };
}

/** Line of business as chosen, else as the claim filing indicator (X12 SBR09) tells it; '' when neither does. */
export function businessOf(plan: Pick<Plan, 'lineOfBusiness' | 'filingIndicator'>): LineOfBusiness {
  if (plan.lineOfBusiness !== '') return plan.lineOfBusiness;
  const BY_INDICATOR: Readonly<Record<string, LineOfBusiness>> = {
    '16': 'medicare-advantage',
    MA: 'medicare',
    MB: 'medicare',
    MC: 'medicaid',
  };
  return BY_INDICATOR[plan.filingIndicator.trim().toUpperCase()] ?? '';
}

/** CMS-0057-F (89 FR 8758): from 2026-01-01, 72 hours or 7 calendar days; marketplace plans are not under these times. */
const CMS_FROM = '2026-01-01';
const CMS: readonly LineOfBusiness[] = ['medicare-advantage', 'medicaid', 'chip'];
/** Care not yet given: 15 days, urgent 72 hours (29 CFR 2560.503-1(f)(2); 45 CFR 147.136(b) takes it over for issuers). */
const CLAIMS_RULE: readonly LineOfBusiness[] = ['employer', 'individual', 'marketplace'];

/**
 * The day by which the payer owes a decision. 72 hours count as three calendar days from the day of sending. Without a
 * legal clock the payer's own usual time counts; null when nothing is known or nothing was sent. Payers may extend some
 * of these times when they ask for more.
 */
export function decisionClock(
  business: LineOfBusiness,
  sent: { submittedOn: string; expedited: boolean },
  usualDays: number | null,
): Clock | null {
  if (!isDate(sent.submittedOn)) return null;
  const after = (days: number) => addDays(sent.submittedOn, days);
  if (CMS.includes(business) && sent.submittedOn >= CMS_FROM) {
    return sent.expedited
      ? { on: after(3), rule: '72 hours, urgent (CMS-0057-F)', certain: true }
      : { on: after(7), rule: '7 calendar days (CMS-0057-F)', certain: true };
  }
  if (business === 'medicare-advantage') {
    return sent.expedited
      ? { on: after(3), rule: '72 hours, urgent (42 CFR 422.572)', certain: true }
      : { on: after(14), rule: '14 days (42 CFR 422.568 before 2026)', certain: true };
  }
  const usual =
    usualDays === null
      ? null
      : { on: after(usualDays), rule: `usual for this payer: ${usualDays} days`, certain: false };
  if (!CLAIMS_RULE.includes(business)) return usual;
  const law = sent.expedited
    ? { on: after(3), rule: '72 hours, urgent (federal claims rule)', certain: true }
    : { on: after(15), rule: 'no CMS clock; 15 days by the federal claims rule', certain: true };
  return usual && usual.on < law.on ? usual : law;
}

/** First call about something sent: so many days later, on a working day; '' when nothing was sent. */
export function followUpOn(submittedOn: string, days: number): string {
  return isDate(submittedOn) ? onWorkday(addDays(submittedOn, days)) : '';
}

interface Usual {
  days: number;
  rule: string;
  certain: boolean;
}

const FILING: Partial<Record<LineOfBusiness, Usual>> = {
  medicare: { days: 365, rule: '1 year from the service (42 CFR 424.44)', certain: true },
  'medicare-advantage': { days: 90, rule: 'usual 90 days; the contract decides', certain: false },
};
/** The shortest window that large commercial payers commonly write into contracts. */
const FILING_ELSE: Usual = {
  days: 90,
  rule: 'usual 90 days; the contract decides',
  certain: false,
};

const APPEAL: Partial<Record<LineOfBusiness, Usual>> = {
  medicare: { days: 120, rule: '120 days (42 CFR 405.942)', certain: true },
  'medicare-advantage': { days: 65, rule: '65 days (42 CFR 422.582)', certain: true },
  medicaid: { days: 60, rule: '60 days in managed care (42 CFR 438.402)', certain: false },
  chip: { days: 60, rule: '60 days in managed care', certain: false },
};
const APPEAL_ELSE: Usual = {
  days: 180,
  rule: '180 days for the patient’s appeal; a contract may give the practice less',
  certain: false,
};

function deadline(from: string, own: number | null, usual: Usual): Clock | null {
  if (!isDate(from)) return null;
  if (own !== null)
    return { on: addDays(from, own), rule: `${own} days, from your settings`, certain: true };
  return { on: addDays(from, usual.days), rule: usual.rule, certain: usual.certain };
}

/** Last day to file a claim for a service of that day. Medicare's year ends on the same day of the next year. */
export function filingDeadline(
  business: LineOfBusiness,
  serviceOn: string,
  filingDays: number | null,
): Clock | null {
  const clock = deadline(serviceOn, filingDays, FILING[business] ?? FILING_ELSE);
  if (!clock || business !== 'medicare' || filingDays !== null) return clock;
  const sameDay = `${Number(serviceOn.slice(0, 4)) + 1}${serviceOn.slice(4)}`;
  return { ...clock, on: isDate(sameDay) ? sameDay : `${sameDay.slice(0, 4)}-02-28` };
}

/** Last day of the first appeal against a decision of that day. */
export function appealDeadline(
  business: LineOfBusiness,
  decidedOn: string,
  appealDays: number | null,
): Clock | null {
  return deadline(decidedOn, appealDays, APPEAL[business] ?? APPEAL_ELSE);
}
