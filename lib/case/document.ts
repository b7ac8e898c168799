// The documents of a case: what each is, where it is, and which encrypted files hold it.
import { z } from 'zod';

const text = z.string().default('');
/** `YYYY-MM-DD`, or '' while unknown. */
const date = text;

/** One file of a document. Its bytes are in the store, encrypted; the case knows only what it is. */
export const attachmentSchema = z.object({
  /** Key in the store. */
  id: z.string(),
  name: text,
  /** Media type as its first bytes say, not its name. */
  type: text,
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** Pages of a PDF; 1 for a picture. */
  pages: z.number().int().nonnegative().default(1),
  /** Small picture of the first page as a data URL; '' when there is none. */
  thumb: text,
  /** ISO date-time. */
  addedAt: text,
  addedBy: text,
});

export const documentSchema = z.object({
  id: z.string(),
  /** Checklist kind, e.g. `panoramic-image`, `clinical-notes`, `letter-of-medical-necessity`. */
  kind: z.string(),
  title: text,
  state: z.enum(['needed', 'requested', 'in-hand', 'sent', 'not-needed']).default('needed'),
  /** Day on which it changed hands last. */
  date,
  note: text,
  /** Day on which the image was taken, the note or report written. */
  madeOn: date,
  /** Side it shows, as in `clinical.side`. */
  side: text,
  /** Teeth it shows, `17,32`. */
  teeth: text,
  /** By which other way the payer got it: `fax 11/20`, `with the claim`. */
  sentBy: text,
  files: z.array(attachmentSchema).default([]),
  /** Files that were replaced, the newest last. */
  replaced: z.array(attachmentSchema).default([]),
});

export const letterSchema = z.object({
  /** What a person made of the template; '' while the letter still follows the case. */
  text,
  /** ISO date-time of the last change by a person. */
  editedAt: text,
});

/** A letter about one claim or pre-authorization, once a person wrote into it. */
export const savedLetterSchema = z.object({
  /** `appeal:ID`, `reason-request:ID` …: kind and the record it is about. */
  id: z.string(),
  ...letterSchema.shape,
});

export type Attachment = z.infer<typeof attachmentSchema>;
export type CaseDocument = z.infer<typeof documentSchema>;
