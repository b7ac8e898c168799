// What a frame answers when a person asks to read the page: values of its controls and words that it shows in pairs.
import type { FrameSnapshot, PageFrame } from './snapshot.ts';

export interface HeldValue {
  ref: string;
  /** Typed text; code of the chosen option or button; `on` for a ticked box. */
  value: string;
  /** What a person reads: text of the option, words of the button, else the value. */
  text: string;
}

export interface ShownCell {
  text: string;
  /** The markup says that it names what stands beside it: `<th>`, `<dt>`, `<label>`, a class such as `label`. */
  head: boolean;
}

/** Words that stand together: one line of cells, or the rows of a table. */
export interface ShownGroup {
  /** Headings above, nearest first. */
  headings: string[];
  rows: ShownCell[][];
  table: boolean;
}

export interface FrameValues {
  form: FrameSnapshot;
  /** Controls that a person can see and that hold something; never a secret one. */
  held: HeldValue[];
  shown: ShownGroup[];
}

/** The same with the browser's identity of the document. */
export interface PageValues extends Omit<FrameValues, 'form'> {
  form: PageFrame;
}
