// "Insured (if other than patient)", "leave blank if the patient is the insured": boxes that a form wants only for two people.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { unshortened } from './abbreviations.ts';
import type { Place } from './plan-place.ts';
import { plainWords } from './words.ts';

const WHO =
  '(the )?(patient|self|insureds?|subscriber|member|policy ?holder|billing|rendering|requesting|performing|ordering|above|same)';
/** Plain words (see words.ts) with which a box is meant for somebody else only. */
const ONLY_IF_OTHER = new RegExp(
  `\\b(if|when|only if) ((the )?\\w+ (is )?)?(other than|different( (from|than))?|not (the )?(same|patient|insured|self))\\b` +
    `|\\b(leave (it |this )?(blank|empty)|skip|not (needed|required)) (if|when) .*\\b${WHO}\\b` +
    `|\\bif (the )?(patient|member) is not ${WHO}\\b`,
);

/** Who is who: the keys of the first say the same as those of the second when the fact holds. */
const SAME: readonly {
  role: string;
  isSame: (facts: Facts) => boolean;
}[] = [
  { role: 'subscriber', isSame: (facts) => facts['patient.relationship'] === 'self' },
  { role: 'rendering', isSame: (facts) => equal(facts, 'rendering.npi', 'billing.npi') },
  {
    role: 'facility',
    isSame: (facts) =>
      equal(facts, 'facility.npi', 'billing.npi') || equal(facts, 'facility.npi', 'requesting.npi'),
  },
];

const equal = (facts: Facts, a: FieldKey, b: FieldKey): boolean =>
  facts[a] !== undefined && facts[a] === facts[b];

/** The number on the card is asked for in any case. */
const ALWAYS = new Set(['subscriber.memberId', 'subscriber.groupNumber', 'subscriber.planName']);

const NAME = /\.(lastName|firstName|middleName|suffix)$/;
const ownerOf = (key: FieldKey): string => key.split('.')[0] ?? '';

/** Whose name is wanted only for another person than the case has: what one box of a name says holds for its other boxes. */
export function namesOfSame(places: readonly Place[], facts: Facts): Set<string> {
  return new Set(
    places.flatMap((place) => {
      const { key, certain } = place.lead;
      const says = certain && key !== undefined && NAME.test(key);
      return says && saysOnlyForOther(place, key, facts) ? [ownerOf(key)] : [];
    }),
  );
}

/** True when a box is wanted only for another person or firm, and the case has the same one. */
export function isOnlyForOther(
  place: Place,
  key: FieldKey,
  facts: Facts,
  names: ReadonlySet<string>,
): boolean {
  return (NAME.test(key) && names.has(ownerOf(key))) || saysOnlyForOther(place, key, facts);
}

function saysOnlyForOther({ members }: Place, key: FieldKey, facts: Facts): boolean {
  const same = SAME.find(({ role }) => key.startsWith(`${role}.`));
  if (!same || ALWAYS.has(key) || !same.isSame(facts)) return false;
  const labels = members[0]?.control.labels;
  if (!labels) return false;
  const { label, aria, preceding, column, description, following, placeholder, headings } = labels;
  return [
    label,
    aria,
    preceding,
    column,
    description,
    following,
    placeholder,
    ...headings.slice(0, 2),
  ]
    .map((text) => unshortened(plainWords(text)))
    .some((words) => ONLY_IF_OTHER.test(words));
}
