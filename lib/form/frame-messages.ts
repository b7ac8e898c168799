// What the panel and the script in a portal's frame say to each other. Every answer of a frame is parsed: it is untrusted.
import type { FrameValues } from './page-values.ts';
import type { FrameSnapshot } from './snapshot.ts';
import type { AttachAnswer, FilePart, FrameUploads } from './upload.ts';
import type { WriteOp, WriteResult } from './write-op.ts';

/** Marks shown over a control: no words, no values, nothing to click. */
export type MarkTone = 'planned' | 'filled' | 'left' | 'look';

export type FrameRequest =
  /** Reads the form; no values in the answer. */
  | { bicuspid: 'read' }
  /** Writes in the order given, one after the other; stops writing (status refused, reason gone) when the page leaves. */
  | { bicuspid: 'write'; ops: WriteOp[] }
  /** Reads back what was written earlier in this document: does it still stand? One result per ref asked for. */
  | { bicuspid: 'verify'; refs: string[] }
  /** Puts back what stood in every control before our first write in this document. */
  | { bicuspid: 'undo' }
  /** Visible words of the page, for finding an authorization number. */
  | { bicuspid: 'text' }
  /** Values that a person sees in the form and on the page; asked only when the person presses a button for it. */
  | { bicuspid: 'values' }
  /** Draws marks over controls; an empty list takes all away. `scrollTo` brings one into view. */
  | { bicuspid: 'mark'; marks: { ref: string; tone: MarkTone }[]; scrollTo?: string }
  /** Waits until the person clicks a control of this frame, for at most so long; `stop` ends that. */
  | { bicuspid: 'point'; forMs: number }
  | { bicuspid: 'stop-pointing' }
  /** Where this frame takes files. */
  | { bicuspid: 'uploads' }
  /** A slice of a file on its way here. */
  | ({ bicuspid: 'file-part' } & FilePart)
  /** Hands the files of a transfer to a place, as a choice or a drop would. */
  | { bicuspid: 'attach'; transfer: string; ref: string; signature: string }
  /** Drops what has arrived and was not handed over. */
  | { bicuspid: 'forget-files' };

export interface PageText {
  origin: string;
  isTop: boolean;
  title: string;
  /** Visible text in reading order, one block of words a line; read-only values included; at most 2,000 lines. */
  lines: string[];
}

export interface FrameAnswers {
  read: FrameSnapshot;
  write: { results: WriteResult[] };
  verify: { results: WriteResult[] };
  undo: { restored: number; failed: number };
  text: PageText;
  values: FrameValues;
  mark: { marked: number };
  point: { outcome: 'picked'; ref: string } | { outcome: 'cancelled' | 'timed-out' };
  'stop-pointing': { stopped: boolean };
  uploads: FrameUploads;
  /** Bytes of that file that have arrived so far. */
  'file-part': { got: number };
  attach: AttachAnswer;
  'forget-files': { forgotten: true };
}
