// Pitfalls of any case, whatever the procedure: the three that cost most.
import { daysBetween, isDate } from '../../case/calendar.ts';
import { noneNeededGaps } from '../../preauth/history.ts';
import type { Pitfall } from './play.ts';

/** So many days before the surgery an authorization is late. */
const LATE_DAYS = 10;

export const ANY_CASE: readonly Pitfall[] = [
  {
    id: 'any.surgery-without-approval',
    happens: ({ visit, preauths, lines, claims }, today) =>
      lines.length > 0 &&
      claims.length === 0 &&
      isDate(visit.surgeryOn) &&
      daysBetween(today, visit.surgeryOn) >= 0 &&
      daysBetween(today, visit.surgeryOn) <= LATE_DAYS &&
      !preauths.some(({ status }) => /approved|not-needed/.test(status)),
    text: 'The surgery is near and nothing is approved: “never obtained” is the costliest denial.',
    whatToDo: 'Call today. If it cannot wait, ask for an expedited review, or move the surgery.',
    source: 'One practice’s count of authorization denials: 42 of 100 were never obtained',
  },
  {
    id: 'any.approved-without-end',
    happens: ({ preauths }) =>
      preauths.some(({ status, validTo }) => /approved/.test(status) && !isDate(validTo)),
    text: 'Approved, but nobody wrote down until when.',
    whatToDo: 'Ask for the last day and the units, and enter them: Bicuspid then watches both.',
    source: 'X12 278 response: the authorized period is part of the answer',
  },
  {
    id: 'any.none-needed-unproven',
    happens: ({ preauths }) =>
      preauths.some((one) => one.status === 'not-needed' && noneNeededGaps(one).length > 0),
    text: '“None needed” without a name and a reference proves nothing in an appeal.',
    whatToDo: 'Record who said so, when, and the reference number.',
    source: 'Practice',
  },
  {
    id: 'any.peer-to-peer',
    happens: ({ preauths }, today) =>
      preauths.some(
        ({ status, decidedOn }) =>
          status === 'denied' && isDate(decidedOn) && daysBetween(decidedOn, today) <= 14,
      ),
    text: 'A talk between surgeon and reviewer is open for a few days only.',
    whatToDo: 'Book the peer-to-peer first; the written appeal can wait, the talk cannot.',
    source: 'Payers’ provider manuals: commonly 5 to 14 days',
  },
];
