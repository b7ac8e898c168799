// What the PDF worker can be asked and what it answers. Everything heavy about files happens behind this border.

export type PdfJob =
  /** Is this a PDF that can go into a packet, and how many pages has it? */
  | { job: 'inspect'; file: Blob }
  /** A picture made smaller: longest side in pixels, JPEG quality 0 to 1. */
  | { job: 'shrink'; file: Blob; side: number; quality: number }
  | { job: 'thumb'; file: Blob }
  | { job: 'letter'; letter: LetterPages }
  /** One document by itself, made to fit: as few files as possible. */
  | {
      job: 'fit';
      item: PacketItem;
      limits: FileLimits;
      /** Turned into a PDF, where pictures are not taken. */ asPdf: boolean;
    }
  | { job: 'packet'; packet: PacketOrder };

export interface LetterPages {
  /** Lines of the letterhead, the first one large. */
  head: readonly string[];
  /** Paragraphs are divided by blank lines. */
  text: string;
}

export interface PacketItem {
  /** As it stands in the list of enclosures. */
  title: string;
  file: Blob;
}

/** What one file, and all together, may have. null: no limit. Bytes. */
export interface FileLimits {
  each: number;
  total: number | null;
  most: number | null;
  /** Pages of one file. */
  pages: number | null;
}

export interface PacketOrder {
  /** Title of the cover sheet and its lines, label and value. */
  cover: { title: string; rows: readonly (readonly [label: string, value: string])[] };
  /** null when the packet has no letter. */
  letter: (LetterPages & { /** As it stands in the list of enclosures. */ title: string }) | null;
  items: readonly PacketItem[];
  /** Small print at the foot of every page beside the page number. */
  foot: string;
  limits: FileLimits;
}

export interface PacketFile {
  file: Blob;
  pages: number;
}

export type PdfAnswers = {
  inspect: { pages: number };
  shrink: { file: Blob };
  thumb: { url: string };
  letter: { file: Blob; pages: number; notes: string[] };
  fit: { files: PacketFile[]; notes: string[] };
  /** `notes` are sentences about what was made smaller or does not fit. */
  packet: { files: PacketFile[]; notes: string[] };
};

export type PdfFailure = {
  ok: false;
  reason: 'encrypted' | 'broken' | 'cancelled' | 'failed';
  message: string;
};
export type PdfAnswer<Name extends PdfJob['job']> = ({ ok: true } & PdfAnswers[Name]) | PdfFailure;

/** From the worker: how far it is, or its answer. */
export type PdfMessage =
  | { kind: 'progress'; share: number; words: string }
  | { kind: 'answer'; answer: PdfAnswer<PdfJob['job']> };

export type Progress = (share: number, words: string) => void;

export function pdfFailure(reason: PdfFailure['reason']): PdfFailure {
  return { ok: false, reason, message: SENTENCES[reason] };
}

const SENTENCES: Record<PdfFailure['reason'], string> = {
  encrypted:
    'This PDF is locked with a password. Open it, print it to a new PDF without password, and attach that one. Nothing was attached.',
  broken:
    'This file is damaged or not complete, so no payer could open it. Save, scan or download it again. Nothing was attached.',
  cancelled: 'Cancelled. The case is as it was.',
  failed: 'This file could not be worked on. Try again; the case is as it was.',
};
