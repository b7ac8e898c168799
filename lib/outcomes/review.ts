// Tricky cases of a month, to look at together: what went wrong or well, and what it teaches.
import { daysBetween, isDate, shortDate } from '../case/calendar.ts';
import type { CaseRow, PreauthRow } from '../case/list-row.ts';
import type { ClaimRow } from '../claim/claim-row.ts';
import { explainDenial } from '../claim/explain-denial.ts';
import { documentTitle } from '../documents/document-kinds.ts';

export interface ReviewCase {
  caseId: string;
  /** `A. I.`: the sheet lies on a table where others walk by. */
  initials: string;
  payerName: string;
  codes: string[];
  /** What happened, and for each what to do the next time. */
  points: { what: string; lesson: string }[];
}

/** A decision that took longer than this is one to ask about. */
const LONG_DAYS = 30;

/** Cases in which something instructive happened in `month` (`YYYY-MM`), most of it first. */
export function reviewOf(rows: readonly CaseRow[], month: string): ReviewCase[] {
  return rows
    .map((row) => ({
      caseId: row.id,
      initials: initialsOf(row.patientName),
      payerName: row.payerName,
      codes: row.codes,
      points: [
        ...row.preauths.flatMap((preauth) => preauthPoints(row, preauth, month)),
        ...(row.claims ?? []).flatMap((claim) => claimPoints(claim, month)),
      ],
    }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.length - a.points.length || (a.caseId < b.caseId ? -1 : 1));
}

const within = (day: string | undefined, month: string) => (day ?? '').startsWith(`${month}-`);

function preauthPoints(row: CaseRow, preauth: PreauthRow, month: string) {
  const { status, submittedOn, decidedOn = '', validTo, asked = [] } = preauth;
  const points: ReviewCase['points'] = [];
  const wanted = asked.filter(({ on }) => within(on, month)).flatMap(({ what }) => what);
  if (asked.some(({ on }) => within(on, month))) {
    const what = [...new Set(wanted.map(documentTitle))].join(', ');
    points.push({
      what: `Asked for more: ${what || 'not written down'}`,
      lesson: 'Should this be on the checklist of this payer from the start?',
    });
  }
  if (status === 'denied' && within(decidedOn, month)) {
    points.push({
      what: `Pre-auth denied on ${shortDate(decidedOn)}`,
      lesson: 'Was a peer-to-peer asked for? What did the reviewer miss in the packet?',
    });
  }
  const took = isDate(submittedOn) && isDate(decidedOn) ? daysBetween(submittedOn, decidedOn) : 0;
  if (took > LONG_DAYS && within(decidedOn, month)) {
    points.push({
      what: `The decision took ${took} days`,
      lesson: 'When was the first call? Would an earlier one have helped?',
    });
  }
  const approved = status === 'approved' || status === 'partly-approved';
  const used = (row.claims ?? []).length > 0 || (isDate(row.surgeryOn) && row.surgeryOn <= validTo);
  if (approved && within(validTo, month) && !used) {
    points.push({
      what: `The approval ended unused on ${shortDate(validTo)}`,
      lesson: 'Who told scheduling about the last day?',
    });
  }
  return points;
}

function claimPoints(claim: ClaimRow, month: string) {
  const { status, decidedOn, denial, answeredOn, paid, charged } = claim;
  if (!within(decidedOn, month)) return [];
  const points: ReviewCase['points'] = [];
  if (status === 'denied' || denial.length > 0) {
    const causes = denial.flatMap((code) => explainDenial(code));
    points.push({
      what: `Claim denied: ${causes.map(({ cause }) => cause).join(' ') || denial.join(', ') || 'no reason given'}`,
      lesson:
        causes[0]?.whatToDo ?? 'Ask for the reason in writing: nothing can be answered without it.',
    });
  }
  if (status === 'partly-paid') {
    points.push({
      what: `Paid in part${paid !== null && charged ? `: ${Math.round((100 * paid) / charged)} of 100 dollars` : ''}`,
      lesson: 'Contract price, a missing modifier, or a line that was bundled?',
    });
  }
  if (status === 'paid' && isDate(answeredOn)) {
    points.push({
      what: 'Paid after an appeal',
      lesson: 'Keep this letter: what in it turned the decision?',
    });
  }
  return points;
}

function initialsOf(name: string): string {
  const [last = '', first = ''] = name.split(',').map((part) => part.trim().charAt(0));
  return [last, first]
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join(' ');
}
