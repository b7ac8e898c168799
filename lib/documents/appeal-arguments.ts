// What answers a reason of denial: one paragraph a reason, from the case's own record of what was sent and approved.
import { authorizationNumber } from '../case/asked.ts';
import { isDate, longDate } from '../case/calendar.ts';
import type { Case, Preauth } from '../case/schema.ts';
import type { Explained } from '../claim/explain-denial.ts';
import type { Denied } from './denial-letters.ts';

const blank = (words: string): string => `[[${words}]]`;

/** What the letter goes on to show. */
export interface Shown {
  /** Criteria of a named policy that the case is known to meet. */
  criteria: boolean;
}

type Argument = (c: Case, denied: Denied, shown: Shown) => string;

/** X12 reason codes (CARC, RARC) by what can be said against them. */
const ARGUMENTS: readonly (readonly [codes: readonly string[], say: Argument])[] = [
  [['197', '284', 'N54', '15', 'M62'], authorization],
  [['198', '302'], window],
  [
    ['39'],
    () =>
      `The request was refused before. What was missing then is enclosed: ${blank('what was missing')}.`,
  ],
  [['29'], filedInTime],
  [['96', '204', 'N130', '270', '291', '280', '49', '289'], medicalNotDental],
  [
    ['50', 'N115', '272', '273'],
    (_, __, { criteria }) =>
      criteria
        ? 'The criteria are met, as the findings below show point by point.'
        : `The criteria of your policy are met: ${blank('each criterion of the policy, and how it is met')}.`,
  ],
  [
    ['55', '56'],
    () =>
      `The procedure is accepted treatment for this diagnosis; see ${blank('guideline or literature')}.`,
  ],
  [
    ['59', '97', '231', '234', '236', 'M15', 'M80', 'N19', 'N20'],
    () =>
      `The lines are services of their own: ${blank('other site, session or surgeon')}, as the operative note says.`,
  ],
  [['40'], () => `It could not wait: ${blank('what made it an emergency')}.`],
  [
    ['242', '243'],
    () => `No provider in network does this within reach: ${blank('whom you asked, and when')}.`,
  ],
];

/** Paragraphs for the reasons that have an answer; each once. A reason without one leaves a marked blank. */
export function argumentsFor(
  causes: readonly Explained[],
  c: Case,
  denied: Denied,
  shown: Shown,
): string[] {
  const said = causes.flatMap(({ codes, remedy }) => {
    const found = ARGUMENTS.find(([known]) => known.some((code) => codes.includes(code)));
    if (found) return [found[1](c, denied, shown)];
    return remedy === 'appeal' ? [`This reason does not hold: ${blank('why not')}.`] : [];
  });
  return [...new Set(said)];
}

function approvedOne(c: Case): Preauth | undefined {
  return c.preauths.findLast(({ status }) => status === 'approved' || status === 'partly-approved');
}

function authorization(c: Case): string {
  const number = authorizationNumber(c);
  const approved = approvedOne(c);
  if (!number || !approved)
    return `No authorization stood on the claim because ${blank('why none was asked for, or its number')}. I ask for a retroactive authorization.`;
  const dates =
    isDate(approved.validFrom) && isDate(approved.validTo)
      ? `, valid from ${longDate(approved.validFrom)} to ${longDate(approved.validTo)}`
      : '';
  const codes = approved.codes.filter(Boolean);
  return `You authorized this service under number ${number}${dates}${codes.length > 0 ? `, for ${codes.join(', ')}` : ''}.`;
}

function window(c: Case): string {
  const approved = approvedOne(c);
  const end =
    approved && isDate(approved.validTo)
      ? longDate(approved.validTo)
      : blank('end of the authorization');
  return `The authorization ended on ${end}; the surgery moved because ${blank('why it moved')}. I ask for an extension back to the day of service.`;
}

function filedInTime(_: Case, { record }: Denied): string {
  const sent = isDate(record.submittedOn)
    ? longDate(record.submittedOn)
    : blank('day it was first sent');
  return `The claim was first sent on ${sent}, within the time for filing. The proof is enclosed: ${blank('clearinghouse report or portal confirmation')}.`;
}

/** Diagnoses of the teeth themselves say nothing against a dental exclusion (ICD-10-CM K00 to K08). */
const DENTAL = /^K0[0-8]/i;

function medicalNotDental(c: Case): string {
  const codes = c.diagnoses.map(({ code }) => code.trim()).filter(Boolean);
  const medical = codes.filter((code) => !DENTAL.test(code));
  const why =
    medical.length > 0
      ? `this procedure treats a medical condition (${medical.join(', ')}) and is billed with medical codes`
      : blank('why this is medical and not dental care');
  return `The exclusion does not apply: it speaks of care of the teeth; ${why}. Please name the sentence of the plan that excludes it.`;
}
