// What a list asks for, told from its entries: "How quickly is a decision needed?" with Standard and Expedited is urgency.
import { matchingOptions } from './format/choose.ts';
import { likeWords, otherTexts } from './option-likes.ts';
import { STATES, WORDS } from './option-words.ts';
import type { ControlSnapshot, SnapshotOption } from './snapshot.ts';

/** Kinds whose lists are known by their entries, and how many different values must be among them. */
const KNOWN: Readonly<Record<string, number>> = {
  sex: 2,
  relationship: 3,
  urgency: 2,
  requestCategory: 2,
  certificationType: 2,
  quantityType: 2,
  placeOfService: 3,
};
const MOST_OPTIONS = 80;

/** How many values of a kind the entries hold. */
function valuesIn(kind: string, real: readonly SnapshotOption[]): number {
  return Object.entries(WORDS[kind] ?? {}).filter(
    ([value, { texts }]) =>
      matchingOptions(real, {
        codes: [],
        texts,
        like: likeWords(kind, value),
        others: otherTexts(kind, value),
      }).length === 1,
  ).length;
}

const realOptions = ({ options }: ControlSnapshot): SnapshotOption[] =>
  options?.filter(({ text }) => text.trim() !== '') ?? [];

/** The datum whose vocabulary makes up at least half of the list, or undefined. */
export function datumOfOptions(control: ControlSnapshot): string | undefined {
  const real = realOptions(control);
  if (real.length < 2 || real.length > MOST_OPTIONS) return undefined;
  const states = real.filter(({ value, text }) => value in STATES || text.trim() in STATES);
  if (states.length >= 40) return 'state';
  let best: { kind: string; count: number } | undefined;
  for (const [kind, least] of Object.entries(KNOWN)) {
    const count = valuesIn(kind, real);
    const enough = count >= least && count * 2 >= real.length - 1;
    if (enough && count > (best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind;
}

/** True when the list is plainly of another kind: "Setting" with Inpatient and Outpatient is no place of service. */
export function speaksAgainst(
  datum: string,
  listed: string | undefined,
  control: ControlSnapshot,
): boolean {
  const least = KNOWN[datum];
  if (least === undefined || listed === undefined || listed === datum) return false;
  return valuesIn(datum, realOptions(control)) < least;
}
