// What a page shows of a place that takes files, and what became of files that were put there. No file names of the page.

export interface UploadPlace {
  /** Opaque handle, unique in the frame while its document lives. */
  ref: string;
  /** Digest of what identifies the place; taken again right before files are put there. */
  signature: string;
  /** Its label, legend or heading: `Clinical records`. '' when it has none. */
  name: string;
  /** `accept` attribute as it stands. */
  accept: string;
  /** False: one file only. */
  multiple: boolean;
  /** Words around it, where limits are said: `PDF or JPG, up to 10 MB each`. */
  words: string;
  /** How it takes files: through an input, or only by dropping them. */
  by: 'input' | 'drop';
  /** Files that it holds already. */
  holds: number;
  disabled: boolean;
  /** Undefined when a person can see and reach it; else why not. */
  hidden?: string;
}

export interface FrameUploads {
  origin: string;
  ancestorOrigins: string[];
  isTop: boolean;
  places: UploadPlace[];
}

/** A frame's places with the browser's identity of its document. */
export interface UploadFrame extends FrameUploads {
  frameId: number;
  documentId: string;
}

/** One slice of one file on its way into a frame. Slices come in order; a new transfer makes the frame forget the last. */
export interface FilePart {
  transfer: string;
  /** Which file of the transfer, from 0. */
  file: number;
  name: string;
  type: string;
  /** Bytes of the whole file. */
  size: number;
  base64: string;
}

export type AttachReason =
  | 'gone' // the place is no longer in the page
  | 'changed' // something else stands there now
  | 'hidden' // a person cannot see or reach it
  | 'covered'
  | 'disabled'
  | 'one-only' // it takes one file and several were meant, or it holds one already
  | 'incomplete' // bytes are missing: nothing was put there
  | 'not-taken'; // neither an input nor a drop was answered by the page

export type AttachState =
  /** The page itself says that it has the file: its input holds it, or its list shows the name. */
  | 'taken'
  /** The page answered with words of refusal. */
  | 'refused'
  /** Handed over, and the page shows nothing of it. */
  | 'not-seen';

export interface AttachedFile {
  name: string;
  state: AttachState;
  /** The page's own words about it, or ''. */
  words: string;
}

export interface AttachAnswer {
  /** Set when nothing was handed over. */
  reason?: AttachReason;
  /** One for each file, in order; empty when nothing was handed over. */
  files: AttachedFile[];
  /** Words of refusal that name no file. */
  complaints: string[];
}
