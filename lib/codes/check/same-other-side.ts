// The same diagnosis for another side: "S02.652A" for the left is "S02.651A" for the right.
import { bare } from '../code-set.ts';
import type { Catalogue, KnownCode } from './catalogue.ts';

export type Side = 'right' | 'left';

/** The side that a code's words name; '' when none or both. */
export function sideIn(words: string): Side | '' {
  const right = /\bright\b/i.test(words);
  const left = /\bleft\b/i.test(words);
  return right === left ? '' : right ? 'right' : 'left';
}

/** Words without what they say of the side, for comparing. */
const sideless = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\b(?:right|left|bilateral|unspecified)\b/g, '')
    .replace(/\bsides?\b|\bjoint\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Billable codes of the same family that differ in the side only. */
export function otherSides(catalogue: Catalogue, code: KnownCode): KnownCode[] {
  const key = bare(code.code);
  const care = key.length === 7 ? key.slice(6) : '';
  // The side stands in the 5th or 6th character, so the family begins like the first four.
  return catalogue
    .under(key.slice(0, 4))
    .filter(
      (each) =>
        each.billable &&
        bare(each.code) !== key &&
        bare(each.code).length === key.length &&
        (care === '' || bare(each.code).endsWith(care)) &&
        sideless(each.words) === sideless(code.words),
    );
}

/** The code for that side; undefined when there is none or more than one. */
export function onSide(catalogue: Catalogue, code: KnownCode, side: Side): KnownCode | undefined {
  const found = otherSides(catalogue, code).filter(({ words }) => sideIn(words) === side);
  return found.length === 1 ? found[0] : undefined;
}
