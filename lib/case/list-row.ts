// What the lists need to know of a case, so that they never open a whole one.
import { readinessOf } from '../documents/completeness.ts';
import { askedPlan, payerNameOf } from './asked.ts';
import { claimRowsOf, type ClaimRow } from '../claim/claim-row.ts';
import { businessOf, decisionClock, payerDays } from '../followup/clocks.ts';
import { askedOf, historyOf, type AskedFor } from '../preauth/history.ts';
import type { Practice } from './practice.ts';
import type { Case, Preauth } from './schema.ts';
import { nextStep, preauthStep, statusOf } from './status.ts';

/** One pre-authorization as the tracker shows it. */
export interface PreauthRow {
  id: string;
  number: string;
  referenceNumber: string;
  status: Preauth['status'];
  payerName: string;
  codes: string[];
  /** `YYYY-MM-DD` or ''. */
  submittedOn: string;
  validFrom: string;
  validTo: string;
  unitsAllowed: string;
  unitsUsed: string;
  nextStep: string;
  nextStepOn: string;
  /* What follows is not in rows that an older edition sealed. */
  decidedOn?: string;
  /** Day by which the payer owes the decision, and the rule that says so. */
  decisionDueOn?: string;
  decisionRule?: string;
  /** Pre-authorization of the same case that this one renews. */
  renewsId?: string | null;
  /** Who really decides, when that is not the payer. */
  reviewer?: string;
  /** Each time the payer wanted more. */
  asked?: AskedFor[];
  /** Call and document references, by which it is found too. */
  references?: string[];
  /** How the last answer was learned. */
  learned?: string;
}

/** Where a case stands on the way from consult to payment. */
export type CaseStatus =
  | 'new' // facts are missing
  | 'ready-to-send' // a pre-auth can be asked for
  | 'waiting' // asked for, no answer yet
  | 'pended' // the payer wants something
  | 'approved' // may be scheduled or done
  | 'denied'
  | 'to-claim' // done, claim not sent
  | 'claim-sent'
  | 'paid'
  | 'closed';

/** The sealed list row of a case. */
export interface CaseRow {
  id: string;
  /** `Last, First`; '' while there is no name. */
  patientName: string;
  birthDate: string;
  memberId: string;
  payerName: string;
  status: CaseStatus;
  /** What to do next, in a short imperative: `Send the pre-auth`. */
  nextStep: string;
  /** When, `YYYY-MM-DD`, or '' when it can be done now. */
  nextStepOn: string;
  surgeryOn: string;
  codes: string[];
  /** Documents and facts that this payer will ask for and that are not there; absent in rows of before, and without a code. */
  documentsMissing?: number;
  preauths: PreauthRow[];
  /** Not in rows that an older edition sealed, like the next two. */
  claims?: ClaimRow[];
  assignee?: string;
  /** The case rests until this day. */
  snoozedUntil?: string;
  /** ISO date-time of the last change. */
  updatedAt: string;
  /** ISO date-time, or '' when the case is not deleted. */
  deletedAt: string;
}

/**
 * The list row of a case. `practice` fills in payer names and follow-up days; null while it is not at hand. `updatedAt` is
 * an ISO date-time, `deletedAt` one or ''.
 */
export function rowOf(
  c: Case,
  practice: Practice | null,
  updatedAt: string,
  deletedAt: string,
): CaseRow {
  const plan = askedPlan(c);
  const readiness = readinessOf(c, practice, updatedAt.slice(0, 10));
  const next = nextStep(c, practice, readiness.missing.length);
  return {
    id: c.id,
    patientName: personName(c.patient.lastName, c.patient.firstName),
    birthDate: c.patient.birthDate,
    memberId: plan?.memberId ?? '',
    payerName: payerNameOf(plan ?? c.plans[0], practice),
    status: statusOf(c, practice),
    nextStep: next.text,
    nextStepOn: next.on,
    surgeryOn: c.visit.surgeryOn,
    codes: c.lines.map((line) => line.code.trim()).filter((code) => code !== ''),
    ...(readiness.known && { documentsMissing: readiness.missing.length }),
    preauths: c.preauths.map((preauth) => preauthRowOf(c, preauth, practice)),
    claims: claimRowsOf(c, practice),
    assignee: c.followUp.assignee.trim(),
    snoozedUntil: c.followUp.snoozedUntil,
    updatedAt,
    deletedAt,
  };
}

function preauthRowOf(c: Case, preauth: Preauth, practice: Practice | null): PreauthRow {
  const plan = c.plans.find(({ id }) => id === preauth.planId) ?? askedPlan(c);
  const next = preauthStep(c, preauth, practice);
  // A payer that asked for more may stop or stretch its clock: what is then due by law is not certain, so nothing is said.
  const clock =
    plan &&
    askedOf(preauth).length === 0 &&
    decisionClock(
      businessOf(plan),
      {
        submittedOn: preauth.submittedOn,
        expedited: c.request.urgency === 'urgent' || c.request.urgency === 'emergency',
      },
      payerDays(plan, practice).decisionDays,
    );
  return {
    id: preauth.id,
    number: preauth.number,
    referenceNumber: preauth.referenceNumber,
    status: preauth.status,
    payerName: payerNameOf(plan, practice),
    codes: preauth.codes,
    submittedOn: preauth.submittedOn,
    validFrom: preauth.validFrom,
    validTo: preauth.validTo,
    unitsAllowed: preauth.unitsAllowed,
    unitsUsed: preauth.unitsUsed,
    nextStep: next.text,
    nextStepOn: next.on,
    decidedOn: preauth.decidedOn,
    decisionDueOn: (clock && clock.on) || '',
    decisionRule: (clock && clock.rule) || '',
    renewsId: preauth.renewsId,
    ...learnedParts(preauth),
  };
}

/** What an answer brought. Nothing stands in a row that has nothing to say: twenty thousand of them are kept in memory. */
function learnedParts(preauth: Preauth): Partial<PreauthRow> {
  const asked = askedOf(preauth);
  const references = preauth.contacts.map(({ reference }) => reference.trim()).filter(Boolean);
  const reviewer = preauth.reviewer.trim();
  const learned = learnedOf(preauth);
  return {
    ...(reviewer && { reviewer }),
    ...(learned && { learned }),
    ...(asked.length > 0 && { asked }),
    ...(references.length > 0 && { references }),
  };
}

/** `call`, `portal`, …; '' while there is no answer. */
function learnedOf(preauth: Preauth): string {
  const last = historyOf(preauth).findLast(({ how }) => how !== 'ours');
  return last?.how ?? '';
}

function personName(lastName: string, firstName: string): string {
  return [lastName.trim(), firstName.trim()].filter((part) => part !== '').join(', ');
}
