// A whole page as what a case could take from it: each datum once, what the page says twice in two ways not certain.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import type { PageValues } from '../form/page-values.ts';
import { sameValue, type Found } from './found.ts';
import { readHeld } from './read-held.ts';
import { readShown } from './read-shown.ts';

const TWO_VALUES = 'The page says two different things here.';
const SEVERAL_PEOPLE = 'More than one person is on this page.';

const valuesOf = ({ meanings }: Found): [FieldKey, string][] =>
  meanings.flatMap(({ facts }) => Object.entries(facts));

/** Certain values of each key, in page order. */
function certainValues(found: readonly Found[]): Map<FieldKey, string[]> {
  const values = new Map<FieldKey, string[]>();
  for (const one of found) {
    if (!one.certain) continue;
    for (const [key, value] of valuesOf(one)) {
      const known = values.get(key) ?? [];
      if (!known.some((other) => sameValue(other, value))) values.set(key, [...known, value]);
    }
  }
  return values;
}

/** People have several phones: the first one counts, as in a pasted block. */
const isPhone = (key: FieldKey): boolean => key.endsWith('.phone');
const WHO = ['patient.birthDate', 'patient.firstName'];

function withoutRepeats(found: readonly Found[]): Found[] {
  const said = new Map<string, string>();
  return found.filter((one) => {
    if (!one.certain) return true;
    const fresh = valuesOf(one).filter(
      ([key, value]) => !sameValue(said.get(key) ?? '', value) && !(isPhone(key) && said.has(key)),
    );
    for (const [key, value] of fresh) said.set(key, value);
    return fresh.length > 0;
  });
}

/** What has more than one value is certain nowhere, and where there are two patients nothing about people is. */
function doubted(found: readonly Found[]): Found[] {
  const values = certainValues(found);
  const several = (key: FieldKey): boolean => (values.get(key)?.length ?? 0) > 1;
  const crowd = WHO.some(several);
  return found.map((one) => {
    if (!one.certain) return one;
    const keys = valuesOf(one).map(([key]) => key);
    if (crowd && keys.some((key) => /^(patient|subscriber|payer)\./.test(key)))
      return { ...one, certain: false, doubt: SEVERAL_PEOPLE };
    const clash = keys.some((key) => several(key) && !isPhone(key));
    return clash ? { ...one, certain: false, doubt: TWO_VALUES } : one;
  });
}

/** A doubt that says no more than what is certain is no doubt. */
function withoutKnown(found: readonly Found[]): Found[] {
  const certain: Record<string, string> = {};
  for (const one of found)
    if (one.certain) Object.assign(certain, Object.fromEntries(valuesOf(one)));
  return found.filter(
    (one) =>
      one.certain ||
      !one.meanings.some(({ facts }) =>
        Object.entries(facts).every(([key, value]) => sameValue(certain[key] ?? '', value)),
      ),
  );
}

/** Reads all frames of a page; certain things first to last as they stand on it, then the uncertain ones. */
export function readPageFacts(
  frames: readonly PageValues[],
  { today }: { today: string },
): Found[] {
  const all = frames.flatMap((frame) => [...readHeld(frame, today), ...readShown(frame, today)]);
  const found = withoutKnown(withoutRepeats(doubted(all)));
  return [...found.filter(({ certain }) => certain), ...found.filter(({ certain }) => !certain)];
}

/** The facts of everything that is certain. */
export function certainFacts(found: readonly Found[]): Facts {
  return Object.fromEntries(found.filter(({ certain }) => certain).flatMap(valuesOf));
}
