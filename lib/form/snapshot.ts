// What a page looks like without any of its values: the only thing that a content script reports about a form.

export type Widget =
  | 'text' // <input> that takes typed characters, whatever its type attribute
  | 'textarea'
  | 'select' // native <select>
  | 'radio' // one whole group of radio buttons (or role=radio)
  | 'checkbox'
  | 'combobox' // anything that opens a list of options: ARIA combobox, react-select, Select2, mat-select …
  | 'contenteditable'
  | 'file';

/** Where words about a control were found. Kept apart because they deserve different trust. */
export interface LabelChannels {
  /** `<label>` (for or wrapping), or the legend/label of a radio group. */
  label?: string;
  /** aria-labelledby, else aria-label. */
  aria?: string;
  /** Legends and section headings above the control, nearest first. */
  headings: string[];
  /** Header of the table column (or the head row of a grid) that the control stands in. */
  column?: string;
  /** Header or first cell of the table row. */
  rowHeader?: string;
  /** Floating label or text that overlaps the control. */
  floating?: string;
  /** Text just before the control in reading order (left, or above). */
  preceding?: string;
  /** Text just after the control: often an example, sometimes the label of a check box. */
  following?: string;
  /** aria-describedby or help text. */
  description?: string;
  placeholder?: string;
  title?: string;
  name?: string;
  id?: string;
  /** data-testid, data-field and friends; never values. */
  testId?: string;
  autocomplete?: string;
}

export interface SnapshotOption {
  /** The option's submitted value or code, where the page shows one. */
  value: string;
  text: string;
}

/** A set of controls that hold one datum together, e.g. month, day and year boxes. */
export interface GroupMembership {
  /** Same for all members of the group, unique in the frame. */
  id: string;
  index: number;
  size: number;
}

export interface ControlSnapshot {
  /** Opaque handle, unique in the frame while its document lives. */
  ref: string;
  widget: Widget;
  /** `type` attribute in lower case (`text`, `tel`, `date` …), or '' when it has none. */
  inputType: string;
  labels: LabelChannels;
  /** Options in page order (select, radio group, or an already rendered list); at most 300. */
  options?: SnapshotOption[];
  /** True when the options are fetched or rendered only while typing or after opening. */
  optionsOnDemand?: boolean;
  group?: GroupMembership;
  /** Repeating block (table row, indexed name, repeated container): which one and which row of it, from 0. */
  row?: { block: string; index: number };
  maxLength?: number;
  pattern?: string;
  inputMode?: string;
  /** True when the control holds nothing (or only its mask or a prompt option). Never the value itself. */
  empty: boolean;
  /** True when it holds what we wrote in this document earlier. */
  ours: boolean;
  readOnly: boolean;
  disabled: boolean;
  required: boolean;
  /** Undefined when a person can see and reach it; else why not (`zero-size`, `covered`, `off-screen` …). */
  hidden?: string;
  /** Index of the owning <form> in the frame, -1 when it has none. */
  form: number;
  /** Position in CSS pixels in the frame's viewport; used for reading order and neighbours. */
  box: { x: number; y: number; width: number; height: number };
  /** Digest of what identifies the control (tag, type, name, id, labels); re-checked right before a write. */
  signature: string;
}

export interface FrameSnapshot {
  /** location.origin of the frame; 'null' when opaque (sandboxed). */
  origin: string;
  /** Origins of all ancestors, nearest first. */
  ancestorOrigins: string[];
  isTop: boolean;
  controls: ControlSnapshot[];
  /** How many controls were left out by the cap; 0 when all were read. */
  omitted: number;
  /** Origins of visible frames in this one that are not its own origin: they need a permission of their own. */
  foreignFrames: string[];
}

/** A frame's snapshot with the browser's identity of its document. */
export interface PageFrame extends FrameSnapshot {
  frameId: number;
  /** Changes on every navigation, so a plan for an old document can never be written into a new one. */
  documentId: string;
}

export interface PageSnapshot {
  frames: PageFrame[];
}
