// Where a case stands and what to do next, in the words of a busy desk.
import { isOutdatedStep } from '../followup/outcome-effects.ts';
import { onWorkday } from '../followup/workdays.ts';
import { addDays, isDate, shortDate } from './calendar.ts';
import { askedPlan, currentClaim, currentPreauth, payerOf } from './asked.ts';
import type { CaseStatus } from './list-row.ts';
import { firstMissing } from './missing.ts';
import type { Practice } from './practice.ts';
import type { Case, Claim, Preauth } from './schema.ts';

/** Text is an imperative; `on` is the day it is due, `YYYY-MM-DD`, or '' when it can be done now. */
export interface NextStep {
  text: string;
  on: string;
}

/** Days from sending to the first follow-up when the practice says nothing: 10 to 14 is usual at payers' desks. */
export const FOLLOW_UP_DAYS = 12;

/** Days from an appeal or corrected claim to the first question about it: payers take 30 to 60. */
export const APPEAL_ANSWER_DAYS = 30;

const CLAIM_STATUS: Readonly<Record<Claim['status'], CaseStatus>> = {
  'to-send': 'to-claim',
  sent: 'claim-sent',
  paid: 'paid',
  'partly-paid': 'paid',
  denied: 'denied',
  closed: 'closed',
};

const PREAUTH_STATUS: Readonly<Record<Exclude<Preauth['status'], 'to-send'>, CaseStatus>> = {
  sent: 'waiting',
  pended: 'pended',
  approved: 'approved',
  'partly-approved': 'approved',
  'not-needed': 'approved',
  denied: 'denied',
  withdrawn: 'new',
};

/** A claim under way decides; else the current pre-authorization; else whether the facts are complete. */
export function statusOf(c: Case, practice: Practice | null = null): CaseStatus {
  const claim = currentClaim(c);
  if (claim && claim.status !== 'to-send') return CLAIM_STATUS[claim.status];
  const preauth = currentPreauth(c);
  if (preauth && preauth.status !== 'to-send') {
    return claim && isCleared(preauth) ? 'to-claim' : PREAUTH_STATUS[preauth.status];
  }
  return firstMissing(c, practice) === null ? 'ready-to-send' : 'new';
}

function isCleared(preauth: Preauth): boolean {
  return ['approved', 'partly-approved', 'not-needed'].includes(preauth.status);
}

/**
 * The one thing to do next. What a person wrote as next step of the current pre-authorization wins while it is open. The
 * words hold on any day, because list rows are stored: a date stands in them, never "in 5 days". `toGet` is how many things
 * the payer's checklist still misses: they come before sending.
 */
export function nextStep(c: Case, practice: Practice | null = null, toGet = 0): NextStep {
  const status = statusOf(c, practice);
  const claim = currentClaim(c);
  const preauth = currentPreauth(c);
  const answered = claim?.status === 'denied' && isDate(claim.appealedOn);
  if (claim && (claim.status === 'sent' || claim.status === 'denied') && hasStep(claim, answered)) {
    const { nextStepOn: on } = claim;
    return {
      text: claim.nextStep.trim() || 'Follow up on the claim',
      on: isDate(on) ? on : '',
    };
  }
  if (claim && answered) {
    const on = onWorkday(addDays(claim.appealedOn, APPEAL_ANSWER_DAYS));
    return { text: 'Ask what became of the appeal', on };
  }
  switch (status) {
    case 'new':
      return now(firstMissing(c, practice) ?? 'Look over the case');
    case 'ready-to-send':
      return now(toGet > 0 ? `Get the documents: ${toGet} missing` : 'Send the pre-auth');
    case 'closed':
      return now('Nothing to do');
    case 'paid':
      return now(
        claim?.status === 'partly-paid' ? 'Check the payment: paid in part' : 'Close the case',
      );
    case 'to-claim':
      return { text: 'File the claim', on: '' };
    case 'claim-sent':
      return askPayer(c, practice, claim?.submittedOn ?? '', 'the claim');
    case 'waiting':
    case 'pended':
    case 'approved':
    case 'denied':
      if (status === 'denied' && claim?.status === 'denied') {
        return now('Answer the denied claim: correct it or appeal');
      }
      return preauth ? preauthStep(c, preauth, practice) : now('Look over the case');
  }
}

/** The step that led to the appeal is over once the appeal is out. */
function hasStep({ nextStep: text, nextStepOn, appealedOn, status }: Claim, answered: boolean) {
  if (isOutdatedStep(text.trim(), status)) return false;
  if (answered && isDate(nextStepOn) && nextStepOn <= appealedOn) return false;
  return text.trim() !== '' || isDate(nextStepOn);
}

/** Next step of one pre-authorization. */
export function preauthStep(c: Case, preauth: Preauth, practice: Practice | null = null): NextStep {
  const written = preauth.nextStep.trim();
  const outdated = isOutdatedStep(written, preauth.status);
  if (!outdated && (written !== '' || isDate(preauth.nextStepOn))) {
    const text = written || 'Follow up on the pre-auth';
    return { text, on: isDate(preauth.nextStepOn) ? preauth.nextStepOn : '' };
  }
  switch (preauth.status) {
    case 'to-send':
      return now('Send the pre-auth');
    case 'sent':
      return askPayer(c, practice, preauth.submittedOn, 'the pre-auth');
    case 'pended':
      return now('Send what the payer asks for');
    case 'approved':
    case 'partly-approved':
      return approvedStep(c, preauth);
    case 'not-needed':
      return isDate(c.visit.surgeryOn) ? fileClaim(c) : now('Schedule surgery: no pre-auth needed');
    case 'denied':
      return now('Answer the denial: peer review or appeal');
    case 'withdrawn':
      return now('Nothing to do');
  }
}

function approvedStep(c: Case, preauth: Preauth): NextStep {
  const { surgeryOn } = c.visit;
  const { validFrom, validTo, number } = preauth;
  if (number.trim() === '') return now('Record the authorization number');
  if (!isDate(surgeryOn)) {
    const until = isDate(validTo) ? `: approved until ${shortDate(validTo)}` : '';
    return now(`Schedule surgery${until}`);
  }
  if (isDate(validTo) && surgeryOn > validTo) {
    return now(`Ask for an extension: surgery is after ${shortDate(validTo)}`);
  }
  if (isDate(validFrom) && surgeryOn < validFrom) {
    return now(`Ask for an earlier start: approved from ${shortDate(validFrom)}`);
  }
  return fileClaim(c);
}

function fileClaim(c: Case): NextStep {
  const { surgeryOn } = c.visit;
  return { text: `File the claim: surgery on ${shortDate(surgeryOn)}`, on: surgeryOn };
}

/** The payer's name stands beside the step wherever it is shown, and would push the date out of a narrow panel. */
function askPayer(c: Case, practice: Practice | null, sentOn: string, what: string): NextStep {
  const plan = askedPlan(c);
  if (!isDate(sentOn)) return now(`Add the day ${what} was sent`);
  const days = payerOf(plan, practice)?.followUpDays ?? FOLLOW_UP_DAYS;
  return {
    text: `Call on ${what}: no answer since ${shortDate(sentOn)}`,
    on: onWorkday(addDays(sentOn, days)),
  };
}

function now(text: string): NextStep {
  return { text, on: '' };
}
