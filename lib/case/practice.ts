// The practice profile: what is the same in every case, entered once in settings. Cases refer to it by id.
import { z } from 'zod';
import { providerSchema } from './schema.ts';

export const PRACTICE_VERSION = 1;

/** What a payer says about automatic entry; `forbidden` turns filling off for that portal. */
const stanceSchema = z.enum(['allowed', 'ask', 'forbidden', 'unknown']);

export const portalSchema = z.object({
  id: z.string(),
  name: z.string().default(''),
  /** Scheme, host and port, e.g. `https://provider.example.com`. */
  origin: z.string().default(''),
  stance: stanceSchema.default('unknown'),
  /** Where the stance was read and when, in the practice's own words. */
  stanceSource: z.string().default(''),
  /** What its upload takes: `PDF, JPG`, megabytes each and in all, files, pages of one file. Blank: not known. */
  uploadTypes: z.string().default(''),
  uploadMb: z.string().default(''),
  uploadTotalMb: z.string().default(''),
  uploadMost: z.string().default(''),
  uploadPages: z.string().default(''),
});

export const payerSchema = z.object({
  id: z.string(),
  name: z.string().default(''),
  /** Electronic payer id. */
  payerId: z.string().default(''),
  phone: z.string().default(''),
  /** Days after sending until the first follow-up; 10 to 14 unless the practice knows better. */
  followUpDays: z.number().int().min(1).max(90).default(12),
  /** Days in which this payer usually decides; null while the practice does not know. */
  decisionDays: z.number().int().min(1).max(120).nullable().default(null),
  /** Days from the service to the last day of filing, and from a decision to the last day of the appeal. */
  filingDays: z.number().int().min(1).max(730).nullable().default(null),
  appealDays: z.number().int().min(1).max(730).nullable().default(null),
  portals: z.array(portalSchema).default([]),
});

const listedProvider = providerSchema.extend({ id: z.string() });

/** A row that the practice itself put on the checklist, often because a payer once sent a case back for it. */
export const ownRowSchema = z.object({
  id: z.string(),
  /** Document or fact asked for, in the practice's words. */
  title: z.string().default(''),
  /** Document kind that answers it; '' for `other` with this title. */
  kind: z.string().default(''),
  why: z.string().default(''),
  /** Family of the checklists, or '' for every case. */
  family: z.string().default(''),
  /** Payer it was asked by, or '' for all. Compared without case. */
  payer: z.string().default(''),
  /** `YYYY-MM-DD` on which it was learned; shown, because what payers ask changes. */
  learnedOn: z.string().default(''),
});

/** The practice's own words for the letters of one family; in place of the built-in ones. */
export const ownTemplateSchema = z.object({
  /** Family of the checklists. */
  family: z.string(),
  /** One sentence a line, `{blank}` for a fact; a line that begins with `?` is left out while a blank of it is not known. */
  text: z.string().default(''),
});

/** Words that the practice puts into letters again and again. */
export const phraseSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  text: z.string().default(''),
});

/** One row of the practice's own fee list. */
export const ownCodeSchema = z.object({
  code: z.string(),
  description: z.string().default(''),
  /** `1234.50`, or '' without a fee. */
  fee: z.string().default(''),
});

/** What the columns of a list with these headings held the last time, by the ids of lib/intake/columns.ts. */
export const columnMapSchema = z.object({
  headings: z.array(z.string()),
  columns: z.array(z.string()),
});

export const practiceSchema = z.object({
  version: z.literal(PRACTICE_VERSION),
  /** Billing provider (items 25 and 33), and the requester of authorizations unless a case says otherwise. */
  billing: providerSchema.prefault({}),
  surgeons: z.array(listedProvider).default([]),
  facilities: z.array(listedProvider).default([]),
  payers: z.array(payerSchema).default([]),
  checklist: z.array(ownRowSchema).default([]),
  /** Ids of built-in rows that the practice never wants to see. */
  checklistOff: z.array(z.string()).default([]),
  /** Why each of them is off, in the practice's words. */
  checklistOffWhy: z.record(z.string(), z.string()).default({}),
  templates: z.array(ownTemplateSchema).default([]),
  phrases: z.array(phraseSchema).default([]),
  /** The practice's own numbers and fees, as imported from its software. */
  codes: z.array(ownCodeSchema).default([]),
  /** The newest last. */
  columnMaps: z.array(columnMapSchema).default([]),
  /** Who sits here, for the log. */
  userName: z.string().default(''),
});

export type Portal = z.infer<typeof portalSchema>;
export type Payer = z.infer<typeof payerSchema>;
export type ListedProvider = z.infer<typeof listedProvider>;
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
export type OwnRow = z.infer<typeof ownRowSchema>;
export type Practice = z.infer<typeof practiceSchema>;

/** The profile before anything was entered in settings. */
export function emptyPractice(): Practice {
  return practiceSchema.parse({ version: PRACTICE_VERSION });
}
