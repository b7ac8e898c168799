// What the record form starts with: only what the page says once and clearly. Shown for the click, never kept by itself.
import type { Preauth } from '../../lib/case/schema.ts';
import type { NumberCandidate } from '../../lib/preauth/find-numbers.ts';
import type { ConfirmedNumber } from './record-number.ts';

const MEANS: readonly (readonly [RegExp, Preauth['status']])[] = [
  [/partial|partly|in part|modified/i, 'partly-approved'],
  [/not (required|needed)|no (prior )?auth/i, 'not-needed'],
  [/denied|not certified|adverse|non.?certified/i, 'denied'],
  [/pend|additional (clinical )?information|more information/i, 'pended'],
  [/review|in pro(cess|gress)|received|submitted|requested/i, 'sent'],
  [/approved|certified|authorized/i, 'approved'],
  [/withdrawn|cancel|void/i, 'withdrawn'],
];

/** The status that the page's words mean, or undefined when they mean none or more than one. */
export function statusMeant(candidates: readonly NumberCandidate[]): Preauth['status'] | undefined {
  const meant = new Set(
    candidates.map(({ value }) => MEANS.find(([words]) => words.test(value))?.[1]),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

function only(candidates: readonly NumberCandidate[]): string {
  const values = new Set(candidates.map(({ value }) => value));
  return values.size === 1 ? ([...values][0] ?? '') : '';
}

/** Start values; '' where the page names nothing or several things. */
export function firstGuess(candidates: readonly NumberCandidate[]): Partial<ConfirmedNumber> {
  const of = (kind: NumberCandidate['kind']): NumberCandidate[] =>
    candidates.filter((one) => one.kind === kind);
  const status = statusMeant(of('status'));
  return {
    number: only(of('authorization')),
    referenceNumber: only(of('reference')),
    ...(status && { status }),
    validFrom: only(of('validFrom')),
    validTo: only(of('validTo')),
    unitsAllowed: only(of('units')),
  };
}
