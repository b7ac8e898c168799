// What the lists need to know of a case, so that they never open a whole one.
import type { Case, Preauth } from './schema.ts';

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

export type { Case };
