// What an answer of the payer does to the case: status, next step and its day, the contact, and a line in the log.
import type { Contact } from '../case/after-send.ts';
import { isDate } from '../case/calendar.ts';
import { withEvent } from '../case/events.ts';
import { newDocument } from '../case/new-case.ts';
import type { Case, Claim, Preauth } from '../case/schema.ts';
import { APPEAL_ANSWER_DAYS } from '../case/status.ts';
import { documentTitle, isDocumentKind } from '../documents/document-kinds.ts';
import { followUpOn } from './clocks.ts';
import {
  AGAIN_DAYS,
  EFFECTS,
  EXTENSION_STEPS,
  isApproved,
  type Effect,
  type Outcome,
} from './outcome-effects.ts';
import { addWorkdays, byWorkday } from './workdays.ts';

export type Subject = { at: 'preauth' | 'claim'; id: string };

export interface Answer extends Pick<Contact, 'how' | 'who' | 'reference' | 'text' | 'minutes'> {
  outcome: Outcome;
  /** With `needs-more`: kinds of documents, or the payer's words for what else it wants, and by which day. */
  asked?: readonly string[];
  askedBy?: string;
}

export interface AnswerContext {
  /** ISO date-time. */
  now: string;
  /** `YYYY-MM-DD`. */
  today: string;
  by: string;
  newId: () => string;
}

/** The case after that answer. An id that is not there leaves the case as it is. */
export function withAnswer(
  c: Case,
  subject: Subject,
  answer: Answer,
  context: AnswerContext,
): Case {
  const effect = EFFECTS[answer.outcome];
  const next = {
    nextStep: effect.step[subject.at],
    nextStepOn: dayOf(effect.when, context.today),
  };
  const { how, who, reference, text, minutes, asked = [], askedBy = '' } = answer;
  const wanted = asked.map(documentTitle).join(', ');
  const said = [effect.words, wanted, text.trim()].filter(Boolean).join(': ');
  const contact: Contact = {
    id: context.newId(),
    on: context.today,
    how,
    who,
    reference,
    text: said,
    minutes,
    outcome: answer.outcome,
    asked: [...asked],
    askedBy,
  };
  // The day by which the payer wants it counts; it is sent on the working day before at the latest.
  if (isDate(askedBy)) next.nextStepOn = byWorkday(askedBy);
  /** An appeal is what the claim itself keeps: its day, and what proves that it arrived. */
  const appealed = (claim: Claim): Claim =>
    claim.id !== subject.id || answer.outcome !== 'appealed'
      ? claim
      : {
          ...claim,
          appealKind: claim.appealKind || 'appeal',
          appealedOn: context.today,
          appealProof: reference || claim.appealProof,
        };
  let found = false;
  const change = <T extends Preauth | Claim>(one: T, status: T['status']): T => {
    if (one.id !== subject.id) return one;
    found = true;
    const contacts = [...one.contacts, contact];
    if (isApproved(one.status)) {
      // What is approved already was called about for an extension: a no to that takes no approval away.
      const step = EXTENSION_STEPS[answer.outcome] ?? next.nextStep;
      return { ...one, ...next, nextStep: step, contacts };
    }
    const decidedOn = effect.decided ? context.today : one.decidedOn;
    return { ...one, ...next, status, contacts, decidedOn };
  };
  const changed: Case =
    subject.at === 'preauth'
      ? { ...c, preauths: c.preauths.map((one) => change(one, effect.preauth ?? one.status)) }
      : {
          ...c,
          claims: c.claims.map((one) => appealed(change(one, effect.claim ?? one.status))),
        };
  if (!found) return c;
  const rested = {
    ...withWanted(changed, asked, context.newId),
    followUp: { ...changed.followUp, snoozedUntil: '' },
  };
  const details = [who && `with ${who}`, reference && `reference ${reference}`].filter(Boolean);
  const what = subject.at === 'preauth' ? 'Pre-auth' : 'Claim';
  const line = [`${what}, ${HOW[how]}: ${said}`, ...details].join(', ');
  return withEvent(rested, 'note', line, context);
}

/** Documents that the payer wants and that the case does not know of are needed from now on. */
function withWanted(c: Case, asked: readonly string[], newId: () => string): Case {
  const listed = asked.filter(
    (kind) => isDocumentKind(kind) && !c.documents.some((one) => one.kind === kind),
  );
  if (listed.length === 0) return c;
  return { ...c, documents: [...c.documents, ...listed.map((kind) => newDocument(newId, kind))] };
}

const HOW: Readonly<Record<Contact['how'], string>> = {
  portal: 'seen in the portal',
  call: 'by phone',
  letter: 'by letter',
  fax: 'by fax',
  other: 'answer',
};

function dayOf(when: Effect['when'], today: string): string {
  if (when === 'now') return '';
  if (when === 'appeal') return followUpOn(today, APPEAL_ANSWER_DAYS);
  return when === 'again' ? followUpOn(today, AGAIN_DAYS) : addWorkdays(today, when);
}
