// What a list asks for, told from its entries: "How quickly is a decision needed?" with Standard and Expedited is urgency.
import { matchingOptions } from './format/choose.ts';
import { likeWords, otherTexts } from './option-likes.ts';
import { onceAReading } from './one-reading.ts';
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
  taxIdType: 2,
  placeOfService: 3,
};
const MOST_OPTIONS = 80;

/** Texts of each value with the words that mean it and those of its neighbours; the same for every list. */
const MEANINGS = new Map(
  Object.keys(KNOWN).map((kind) => [
    kind,
    Object.entries(WORDS[kind] ?? {}).map(([value, { texts }]) => ({
      codes: [],
      texts,
      like: likeWords(kind, value),
      others: otherTexts(kind, value),
    })),
  ]),
);

/** How many values of a kind the entries hold. */
function valuesIn(kind: string, real: readonly SnapshotOption[]): number {
  const meanings = MEANINGS.get(kind) ?? [];
  return meanings.filter((meaning) => matchingOptions(real, meaning).length === 1).length;
}

const realOptions = ({ options }: ControlSnapshot): SnapshotOption[] =>
  options?.filter(({ text }) => text.trim() !== '') ?? [];

/** The datum whose vocabulary makes up at least half of the list, or undefined. */
export function datumOfOptions(control: ControlSnapshot): string | undefined {
  return datumOf(realOptions(control));
}

/** `M ( ) F ( )` with nothing else. */
const SEXES = [/^m(ale)?$/i, /^f(emale)?$/i];
const A_SEX = /^(m(ale)?|f(emale)?|u(nknown)?|x|other)$/i;

const textOf = (options: readonly SnapshotOption[]): string =>
  options.map(({ value, text }) => `${value}\u0001${text}`).join('\u0002');

/** The same list of states or yes and no stands on a page many times. */
const datumOf = onceAReading((real: readonly SnapshotOption[]): string | undefined => {
  if (real.length < 2 || real.length > MOST_OPTIONS) return undefined;
  const states = real.filter(({ value, text }) => value in STATES || text.trim() in STATES);
  if (states.length >= 40) return 'state';
  if (SEXES.every((one) => real.some(({ text }) => one.test(text.trim())))) {
    if (real.every(({ text }) => A_SEX.test(text.trim()))) return 'sex';
  }
  let best: { kind: string; count: number } | undefined;
  for (const [kind, least] of Object.entries(KNOWN)) {
    const count = valuesIn(kind, real);
    const enough = count >= least && count * 2 >= real.length - 1;
    if (enough && count > (best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind;
}, textOf);

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
