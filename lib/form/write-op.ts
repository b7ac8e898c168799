// The order to write one control and the report on what became of it; the only traffic that carries values.

/** How the read-back is compared with what was meant. */
export type CompareAs = 'text' | 'digits' | 'date' | 'code' | 'money';

export type WriteValue =
  | {
      kind: 'text';
      /** Formatted for this control. */
      text: string;
      compare: CompareAs;
    }
  | {
      kind: 'option';
      /**
       * Acceptable options, best first, compared after normalising case, spaces and punctuation: an option matches
       * when its value equals one of `codes`, its text equals one of `texts`, or its text starts with one of `codes`
       * followed by a separator (`M17.11 - Pain`). Exactly one option must match, else nothing is chosen.
       */
      codes: string[];
      texts: string[];
      /** What to type into a search box that fetches its options, best first; empty when options are static. */
      queries: string[];
      /** Text that may stay in the box when it offers nothing at all: boxes that suggest and take any text. */
      free?: string;
      /** Source of a pattern over plain words (words.ts) by which an option means it when none is equal. */
      like?: string;
      /** Texts that mean another value: such an option is never taken by `like`. */
      others?: string[];
    }
  | { kind: 'check'; checked: boolean };

export interface WriteOp {
  ref: string;
  signature: string;
  value: WriteValue;
}

export type WriteStatus =
  /** Written, read back after blur and again after the page settled. */
  | 'filled'
  /** A box that adds to a list took it: the box is empty again and the page shows the value elsewhere. */
  | 'added'
  /** It already held this value. */
  | 'already'
  /** It held something else that a person or the page put there: left alone. */
  | 'kept'
  /** Not written, or written and taken back; `reason` says why. */
  | 'refused'
  /** The page altered or cleared the value after the write. */
  | 'lost';

export type WriteReason =
  | 'gone' // the control is no longer in the page
  | 'changed' // its signature is another one now
  | 'hidden' // a person cannot see or reach it
  | 'covered'
  | 'read-only'
  | 'disabled'
  | 'too-long'
  | 'no-option' // no option means this value
  | 'several-options' // more than one option means it
  | 'options-timeout' // the list did not come
  | 'not-taken' // the control did not accept the value
  | 'cleared' // emptied by the page after the write
  | 'altered'; // changed by the page after the write

export interface WriteResult {
  ref: string;
  status: WriteStatus;
  reason?: WriteReason;
}
