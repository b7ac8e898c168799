// What a list asks for, told from its entries: "How quickly is a decision needed?" with Standard and Expedited is urgency.
import { matchingOptions } from './format/choose.ts';
import { likeWords, otherTexts } from './option-likes.ts';
import { STATES, WORDS } from './option-words.ts';
import type { ControlSnapshot } from './snapshot.ts';

/** Kinds whose lists are known by their entries, and how many different values must be among them. */
const KNOWN: Readonly<Record<string, number>> = {
  sex: 2,
  relationship: 3,
  urgency: 2,
  requestCategory: 2,
  quantityType: 2,
  placeOfService: 3,
};
const MOST_OPTIONS = 80;

/** The datum whose vocabulary makes up at least half of the list, or undefined. */
export function datumOfOptions({ options }: ControlSnapshot): string | undefined {
  const real = options?.filter(({ text }) => text.trim() !== '') ?? [];
  if (real.length < 2 || real.length > MOST_OPTIONS) return undefined;
  const states = real.filter(({ value, text }) => value in STATES || text.trim() in STATES);
  if (states.length >= 40) return 'state';
  let best: { kind: string; count: number } | undefined;
  for (const [kind, least] of Object.entries(KNOWN)) {
    const values = Object.entries(WORDS[kind] ?? {}).filter(
      ([value, { texts }]) =>
        matchingOptions(real, {
          codes: [],
          texts,
          like: likeWords(kind, value),
          others: otherTexts(kind, value),
        }).length === 1,
    );
    const { length: count } = values;
    const enough = count >= least && count * 2 >= real.length - 1;
    if (enough && count > (best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind;
}
