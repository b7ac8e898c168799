// What each answer of a payer does: the status, the next step and when; and which steps were written by this table.
import type { Claim, Preauth } from '../case/schema.ts';

export type Outcome =
  | 'approved'
  | 'paid'
  | 'pending'
  | 'needs-more'
  | 'supplied' // we sent what they had asked for
  | 'denied'
  | 'appealed' // we answered the denial
  | 'not-needed'
  | 'not-on-file'
  | 'no-answer';

/** Outcomes that can be said about each, in the order in which they are asked for. */
export const OUTCOMES: Readonly<Record<'preauth' | 'claim', readonly Outcome[]>> = {
  preauth: [
    'approved',
    'pending',
    'needs-more',
    'supplied',
    'denied',
    'appealed',
    'not-needed',
    'not-on-file',
    'no-answer',
  ],
  claim: [
    'paid',
    'pending',
    'needs-more',
    'supplied',
    'denied',
    'appealed',
    'not-on-file',
    'no-answer',
  ],
};

/** Days until the next question when the payer is still at it. */
export const AGAIN_DAYS = 7;

export interface Effect {
  preauth?: Preauth['status'];
  claim?: Claim['status'];
  decided: boolean;
  /** '' leaves the next step to the status of the case. */
  step: Readonly<Record<'preauth' | 'claim', string>>;
  /** Working days until the step; 'again' is AGAIN_DAYS, 'appeal' APPEAL_ANSWER_DAYS, 'now' has no date. */
  when: number | 'again' | 'appeal' | 'now';
  words: string;
}

const both = (text: string) => ({ preauth: text, claim: text });

export const EFFECTS: Readonly<Record<Outcome, Effect>> = {
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
  supplied: {
    preauth: 'sent',
    decided: false,
    step: { preauth: 'Ask the payer for the decision', claim: 'Ask the payer about the claim' },
    when: 'again',
    words: 'we sent what was asked for',
  },
  denied: {
    preauth: 'denied',
    claim: 'denied',
    decided: true,
    step: both('Read the reason and decide on an appeal'),
    when: 0,
    words: 'denied',
  },
  appealed: {
    preauth: 'denied',
    claim: 'denied',
    decided: false,
    step: { preauth: 'Ask what became of the appeal', claim: '' },
    when: 'appeal',
    words: 'we appealed',
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

/** What follows when an extension of something approved was asked for. */
export const EXTENSION_STEPS: Readonly<Partial<Record<Outcome, string>>> = {
  approved: 'Enter the new end date',
  pending: 'Ask the payer about the extension',
  'needs-more': 'Send what the payer asks for the extension',
  denied: 'Move the surgery into the window, or ask for a new pre-auth',
  'not-on-file': 'Ask for the extension again: the payer has nothing on file',
};

export function isApproved(status: string): boolean {
  return status === 'approved' || status === 'partly-approved';
}

/** Written when an extension is prepared. */
export const SEND_EXTENSION = 'Send the extension request';

const APPROVED_ONLY = new Set([SEND_EXTENSION, ...Object.values(EXTENSION_STEPS)]);
const FITS: Readonly<Record<string, readonly string[]>> = {
  'Ask the payer for the decision': ['sent', 'pended'],
  'Ask the payer about the claim': ['sent'],
  'Send what the payer asks for': ['pended', 'sent'],
  'Read the reason and decide on an appeal': ['denied'],
  'Ask what became of the appeal': ['denied'],
  'Send it again: the payer has nothing on file': ['to-send'],
  'Call again': ['to-send', 'sent', 'pended', 'denied'],
};

/**
 * True for a step that this table once wrote and that the status has left behind: `Send what the payer asks for` on a
 * request that was denied since. A step in a person's own words never is.
 */
export function isOutdatedStep(step: string, status: string): boolean {
  if (APPROVED_ONLY.has(step)) return !isApproved(status);
  const fits = FITS[step];
  return fits !== undefined && !fits.includes(status);
}
