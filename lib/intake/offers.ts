// What was read, held against what the case says already: new, the same, or something else.
import { kindOf, type Facts, type FieldKey } from '../case/field-keys.ts';
import { sameValue, type Found, type Meaning } from './found.ts';

export interface Offer {
  found: Found;
  /**
   * `new`: the case does not know it; `other`: the case says something else; `unsure`: what it means is not certain.
   * What the case says already is no offer.
   */
  state: 'new' | 'other' | 'unsure';
  /** What would be put into the case, for `new` and `other`. */
  facts: Facts;
  /** What the case says under the same keys. */
  was: Facts;
}

/** What the person decided, by the id of what was found: which meaning to take; nothing for what is left out. */
export type Decisions = ReadonlyMap<string, number>;

/** `Castellane, Noor` and `Noor Castellane` are one name. */
const inAnyOrder = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join('');

function same(key: FieldKey, a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  if (key.endsWith('.name') && inAnyOrder(a) === inAnyOrder(b)) return true;
  if (key.endsWith('.middleName') && (a.length === 1 || b.length === 1))
    return a[0]?.toLowerCase() === b[0]?.toLowerCase();
  return kindOf(key) === 'zip' ? a.slice(0, 5) === b.slice(0, 5) : sameValue(a, b);
}

/** The part of a meaning that says something else than the case. */
function news({ facts }: Meaning, known: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => !same(key, value, known[key])),
  );
}

/**
 * Lines and diagnoses of a case that has some are not touched from a page: many pages show one line at a time, and which
 * it is of the case's nobody knows.
 */
function isCoded(key: FieldKey, known: Facts): boolean {
  const list = /^(lines|diagnoses)\[/.exec(key)?.[1];
  return list !== undefined && known[`${list}[0].code`] !== undefined;
}

/** Offers in the order in which things were found, and how many of them the case knows already. */
export function offersFor(
  found: readonly Found[],
  known: Facts,
): { offers: Offer[]; same: number } {
  const all = found.map((one): Offer | null => {
    if (one.meanings.some(({ key }) => isCoded(key, known))) return null;
    const each = one.meanings.map((meaning) => news(meaning, known));
    if (each.some((facts) => Object.keys(facts).length === 0)) return null;
    const [facts = {}] = each;
    const was = Object.fromEntries(
      Object.keys(facts).flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])),
    );
    if (!one.certain) return { found: one, state: 'unsure', facts: {}, was: {} };
    return { found: one, state: Object.keys(was).length > 0 ? 'other' : 'new', facts, was };
  });
  const offers = all.filter((one) => one !== null);
  return { offers, same: all.length - offers.length };
}

/** Ticked from the start: what is certain and new. What the case says otherwise stays until the person says so. */
export function firstDecisions(offers: readonly Offer[]): Decisions {
  return new Map(
    offers.filter(({ state }) => state === 'new').map(({ found }) => [found.id, 0] as const),
  );
}

/** The facts that the person decided to take. */
export function takenFacts(offers: readonly Offer[], decisions: Decisions): Facts {
  const taken: Record<string, string> = {};
  for (const { found, state, facts } of offers) {
    const chosen = decisions.get(found.id);
    if (chosen === undefined) continue;
    Object.assign(taken, state === 'unsure' ? found.meanings[chosen]?.facts : facts);
  }
  return taken;
}
