// Facts with a list of choices: what a chart or a file wrote in its own words is matched with the list, or decides nothing.
import { CAUSES, CPAP, IMPACTIONS } from '../case/clinical.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'clinical.cause': CAUSES,
  'clinical.impaction': IMPACTIONS,
  'clinical.cpap': CPAP,
};

export function hasChoices(fact: string): boolean {
  return Object.hasOwn(CHOICES, fact);
}

/** `Tumor (resected 2025)` -> `tumor`; '' when the words do not begin with one of the choices. */
export function choiceIn(fact: string, words: string): string {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const begins = (CHOICES[fact] ?? []).filter(
    (choice) => plain === choice || new RegExp(`^${choice}[^a-z]`).test(plain),
  );
  return begins.sort((a, b) => b.length - a.length)[0] ?? '';
}
