// One thing that was read on a page or in a file: in which words it stood, and what it can mean.
import type { Facts, FieldKey } from '../case/field-keys.ts';

/** One meaning: facts in canonical form; several keys for a whole name or an address. */
export interface Meaning {
  /** Names the meaning, e.g. `patient.lastName`. */
  key: FieldKey;
  facts: Facts;
}

export interface Found {
  id: string;
  /** The page's own words for it. */
  label: string;
  /** The value as it stood there. */
  said: string;
  /** One when it is certain; else every meaning that is possible, none of them taken by itself. */
  meanings: Meaning[];
  certain: boolean;
  /** Why it is not certain, in one sentence. */
  doubt: string;
}

/** Whether two values are the same to a person: capitals, spaces and signs aside. */
export function sameValue(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(a) === bare(b);
}
