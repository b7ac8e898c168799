// What one entry of the vocabulary says.

export interface DatumWords {
  datum: string;
  /** Tested against plain words (see words.ts). Order of the list matters only between equal scores. */
  sure: RegExp;
  /** Also means the datum, but only with support from another channel or the context. */
  maybe?: RegExp;
  /** Means the datum where a choice is offered: a list without an entry for our value is left alone anyway. */
  choice?: RegExp;
  /** Where this matches, the datum is something else. */
  not?: RegExp;
}
