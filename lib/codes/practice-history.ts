// What this practice took and was paid before: a small push between close suggestions, and the words that say so.
import { paidWeight } from '../outcomes/paid-codes.ts';
import { bare } from './code-set.ts';

export interface History {
  /** Codes taken before on this computer. */
  accepted?: readonly string[];
  /** Claims with a code that were answered, and with money, by code in upper case. */
  paid?: ReadonlyMap<string, { decided: number; paid: number }>;
}

/** Less than one more sign met: what was taken before decides between close ones, never against what the words say. */
const TAKEN = 3;
/** As much either way for codes that were always or never paid; a few answers move it little. */
const PAID = 3;

export interface Push {
  /** Added to the score of a suggestion. */
  by: number;
  /** "paid 4 of 5 times here"; '' when nothing is known. */
  words: string;
}

/** How much a code gains from what the practice did with it, and why. */
export function pushOf(code: string, { accepted = [], paid }: History): Push {
  const wanted = bare(code).toUpperCase();
  const taken = accepted.some((one) => bare(one).toUpperCase() === wanted);
  const known = paid?.get(code.toUpperCase()) ?? paid?.get(wanted);
  const by =
    (taken ? TAKEN : 0) + PAID * 2 * (paidWeight(known && { ...known, of: 'all-payers' }) - 0.5);
  if (known && known.decided > 0) {
    return { by, words: `paid ${known.paid} of ${known.decided} times here` };
  }
  return { by, words: taken ? 'used here before' : '' };
}
