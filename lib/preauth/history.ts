// What happened to one pre-authorization, in order, each with how it was learned; and what the payer asked for on the way.
import type { Contact } from '../case/after-send.ts';
import { isDate } from '../case/calendar.ts';
import type { Preauth } from '../case/schema.ts';

/** `portal` and the others as in contacts; `ours` is what the practice did itself; `unknown` when nobody wrote it down. */
export type LearnedHow = Contact['how'] | 'ours' | 'unknown';

export interface HistoryEntry {
  /** `YYYY-MM-DD`, or '' in a contact without its day. */
  on: string;
  how: LearnedHow;
  /** What happened, in a few words. */
  what: string;
  who: string;
  reference: string;
}

/** One time that the payer wanted more before it decided. */
export interface AskedFor {
  on: string;
  /** Kinds of documents, else the payer's own words; empty when nobody wrote them down. */
  what: string[];
  /** Day by which it wants them, or ''. */
  by: string;
}

/** Answers that end the waiting. */
const DECIDED: Readonly<Partial<Record<Preauth['status'], string>>> = {
  approved: 'Approved',
  'partly-approved': 'Partly approved',
  denied: 'Denied',
  'not-needed': 'None needed',
};
const DECIDING = ['approved', 'denied', 'not-needed'];

/**
 * Oldest first. A decision that no contact and no proof of that day tells of stands here too, as learned nobody knows how:
 * such a line is what a payer disputes.
 */
export function historyOf(preauth: Preauth): HistoryEntry[] {
  const { submittedOn, decidedOn, status, contacts, proofs, number } = preauth;
  const entries: HistoryEntry[] = [];
  if (isDate(submittedOn)) entries.push(entry(submittedOn, 'ours', 'Sent to the payer'));
  for (const { at, host } of proofs) {
    const what = number ? `Number ${number} recorded` : 'Answer recorded';
    entries.push(entry(at.slice(0, 10), 'portal', what, host));
  }
  for (const { on, how, text, who, reference } of contacts) {
    entries.push({ on, how, what: sentence(text), who, reference });
  }
  const decision = DECIDED[status];
  const told =
    contacts.some(({ outcome }) => DECIDING.includes(outcome)) ||
    proofs.some(({ at }) => at.slice(0, 10) === decidedOn);
  if (decision && !told) entries.push(entry(decidedOn, 'unknown', decision));
  return entries
    .map((one, index) => ({ one, index }))
    .sort((a, b) => compare(a.one.on, b.one.on) || a.index - b.index)
    .map(({ one }) => one);
}

/** How an answer was learned, for the end of a line. */
export const LEARNED_WORDS: Readonly<Record<LearnedHow, string>> = {
  portal: 'portal',
  call: 'by phone',
  letter: 'letter',
  fax: 'fax',
  other: 'other',
  ours: 'we sent it',
  unknown: 'how it was learned is not written down',
};

/** Every time the payer asked for more, oldest first. `pended` counts once even where nobody wrote down a contact. */
export function askedOf({ status, contacts }: Pick<Preauth, 'status' | 'contacts'>): AskedFor[] {
  const asked = contacts
    .filter(({ outcome, asked: what }) => outcome === 'needs-more' || what.length > 0)
    .map(({ on, asked: what, askedBy }) => ({ on, what, by: askedBy }));
  return asked.length === 0 && status === 'pended' ? [{ on: '', what: [], by: '' }] : asked;
}

/**
 * Who said that none is needed: `Lee at the payer, Nov 3, reference 4471` needs all three to hold in an appeal. Null when
 * the record says nothing of it.
 */
export function noneNeededSaid(preauth: Preauth): Contact | null {
  return preauth.contacts.findLast(({ outcome }) => outcome === 'not-needed') ?? null;
}

/** What is missing in the record that none is needed, in words; empty when it holds. */
export function noneNeededGaps(preauth: Preauth): string[] {
  const said = noneNeededSaid(preauth);
  const gaps: string[] = [];
  if (!said?.who.trim()) gaps.push('who said so');
  if (!isDate(said?.on ?? '')) gaps.push('when');
  if (!said?.reference.trim()) gaps.push('the reference');
  return gaps;
}

function entry(on: string, how: LearnedHow, what: string, who = ''): HistoryEntry {
  return { on, how, what, who, reference: '' };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What has no day comes last. */
function compare(a: string, b: string): number {
  const [x, y] = [isDate(a) ? a : '9999', isDate(b) ? b : '9999'];
  return x < y ? -1 : Number(x > y);
}
