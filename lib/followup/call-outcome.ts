// What an answer of the payer does to the case: status, next step and its day, the contact, and a line in the log.
import type { Contact } from '../case/after-send.ts';
import { isDate } from '../case/calendar.ts';
import { withEvent } from '../case/events.ts';
import { newDocument } from '../case/new-case.ts';
import type { Case, Claim, Preauth } from '../case/schema.ts';
import { documentTitle, isDocumentKind } from '../documents/document-kinds.ts';
import { followUpOn } from './clocks.ts';
import { addWorkdays, byWorkday } from './workdays.ts';

export type Subject = { at: 'preauth' | 'claim'; id: string };

export type Outcome =
  | 'approved'
  | 'paid'
  | 'pending'
  | 'needs-more'
  | 'denied'
  | 'not-needed'
  | 'not-on-file'
  | 'no-answer';

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

/** Outcomes that can be said about each, in the order in which they are asked for. */
export const OUTCOMES: Readonly<Record<Subject['at'], readonly Outcome[]>> = {
  preauth: [
    'approved',
    'pending',
    'needs-more',
    'denied',
    'not-needed',
    'not-on-file',
    'no-answer',
  ],
  claim: ['paid', 'pending', 'needs-more', 'denied', 'not-on-file', 'no-answer'],
};

/** Days until the next question when the payer is still at it. */
export const AGAIN_DAYS = 7;

interface Effect {
  preauth?: Preauth['status'];
  claim?: Claim['status'];
  decided: boolean;
  /** '' leaves the next step to the status of the case. */
  step: Readonly<Record<Subject['at'], string>>;
  /** Working days until the step; 'again' is AGAIN_DAYS, 'now' has no date. */
  when: number | 'again' | 'now';
  words: string;
}

const both = (text: string) => ({ preauth: text, claim: text });

const EFFECTS: Readonly<Record<Outcome, Effect>> = {
  approved: {
    preauth: 'approved',
    decided: true,
    step: both(''),
    when: 'now',
    words: 'approved',
  },
  paid: { claim: 'paid', decided: true, step: both(''), when: 'now', words: 'paid' },
  pending: {
    decided: false,
    step: { preauth: 'Ask the payer for the decision', claim: 'Ask the payer about the claim' },
    when: 'again',
    words: 'still pending',
  },
  'needs-more': {
    preauth: 'pended',
    decided: false,
    step: both('Send what the payer asks for'),
    when: 1,
    words: 'payer asks for more',
  },
  denied: {
    preauth: 'denied',
    claim: 'denied',
    decided: true,
    step: both('Read the reason and decide on an appeal'),
    when: 0,
    words: 'denied',
  },
  'not-needed': {
    preauth: 'not-needed',
    decided: true,
    step: both(''),
    when: 'now',
    words: 'no pre-auth needed',
  },
  'not-on-file': {
    preauth: 'to-send',
    claim: 'to-send',
    decided: false,
    step: both('Send it again: the payer has nothing on file'),
    when: 0,
    words: 'not on file',
  },
  'no-answer': { decided: false, step: both('Call again'), when: 1, words: 'nobody reached' },
};

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
  let found = false;
  const change = <T extends Preauth | Claim>(one: T, status: T['status']): T => {
    if (one.id !== subject.id) return one;
    found = true;
    const contacts = [...one.contacts, contact];
    if (isApproved(one.status)) {
      // What is approved already was called about for an extension: a no to that takes no approval away.
      const step = EXTENSION[answer.outcome] ?? next.nextStep;
      return { ...one, ...next, nextStep: step, contacts };
    }
    const decidedOn = effect.decided ? context.today : one.decidedOn;
    return { ...one, ...next, status, contacts, decidedOn };
  };
  const changed: Case =
    subject.at === 'preauth'
      ? { ...c, preauths: c.preauths.map((one) => change(one, effect.preauth ?? one.status)) }
      : { ...c, claims: c.claims.map((one) => change(one, effect.claim ?? one.status)) };
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

/** What follows when an extension of something approved was asked for. */
const EXTENSION: Readonly<Partial<Record<Outcome, string>>> = {
  approved: 'Enter the new end date',
  pending: 'Ask the payer about the extension',
  'needs-more': 'Send what the payer asks for the extension',
  denied: 'Move the surgery into the window, or ask for a new pre-auth',
  'not-on-file': 'Ask for the extension again: the payer has nothing on file',
};

/** Documents that the payer wants and that the case does not know of are needed from now on. */
function withWanted(c: Case, asked: readonly string[], newId: () => string): Case {
  const listed = asked.filter(
    (kind) => isDocumentKind(kind) && !c.documents.some((one) => one.kind === kind),
  );
  if (listed.length === 0) return c;
  return { ...c, documents: [...c.documents, ...listed.map((kind) => newDocument(newId, kind))] };
}

function isApproved(status: string): boolean {
  return status === 'approved' || status === 'partly-approved';
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
  return when === 'again' ? followUpOn(today, AGAIN_DAYS) : addWorkdays(today, when);
}
