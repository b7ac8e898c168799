// The letters of a case: each follows the case until a person writes into it.
import type { Practice } from '../case/practice.ts';
import type { Case } from '../case/schema.ts';
import { letterText } from './letter.ts';

export interface CaseLetter {
  /** `necessity`, or `KIND:ID` of the claim or pre-authorization it is about. */
  id: string;
  title: string;
  text: string;
  edited: boolean;
}

/** Letters that can lead a packet, the one of medical necessity first. `today` is `YYYY-MM-DD`. */
export function lettersOf(c: Case, practice: Practice | null, today: string): CaseLetter[] {
  return [
    {
      id: 'necessity',
      title: 'Letter of medical necessity',
      text: c.letter.text || letterText(c, practice, today),
      edited: c.letter.text !== '',
    },
  ];
}
