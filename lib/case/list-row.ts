// What the lists need to know of a case, so that they never open a whole one.
import { askedPlan, payerNameOf } from './asked.ts';
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
  preauths: PreauthRow[];
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
  const next = nextStep(c, practice);
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
    preauths: c.preauths.map((preauth) => preauthRowOf(c, preauth, practice)),
    updatedAt,
    deletedAt,
  };
}

function preauthRowOf(c: Case, preauth: Preauth, practice: Practice | null): PreauthRow {
  const plan = c.plans.find(({ id }) => id === preauth.planId) ?? askedPlan(c);
  const next = preauthStep(c, preauth, practice);
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
  };
}

function personName(lastName: string, firstName: string): string {
  return [lastName.trim(), firstName.trim()].filter((part) => part !== '').join(', ');
}
