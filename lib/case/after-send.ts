// What a case keeps after something was sent: what exactly was authorized, how each answer was learned, the payer's money.
import { z } from 'zod';

const text = z.string().default('');
/** `YYYY-MM-DD`, or '' while unknown. */
const date = text;

/** One code as the payer approved it. */
export const authorizedLineSchema = z.object({
  code: text,
  /** Empty: the approval names none, or nobody wrote them down. */
  modifiers: z.array(z.string()).default([]),
  units: text,
  /** Universal numbers, `17,32`. */
  toothNumbers: text,
});

/** How an answer was learned; the oldest is first. */
export const contactSchema = z.object({
  id: z.string(),
  on: date,
  how: z.enum(['portal', 'call', 'letter', 'fax', 'other']).default('call'),
  /** Who said it. */
  who: text,
  /** Call or document reference. */
  reference: text,
  /** What was said. */
  text,
  minutes: text,
  /** What it came to, e.g. `needs-more`; '' in contacts of before this was kept. */
  outcome: text,
  /** What the payer asked for: kinds of documents, else its own words. */
  asked: z.array(z.string()).default([]),
  /** Day by which the payer wants it. */
  askedBy: date,
});

/** One appeal against a denial. It counts as sent only with its day, its way, and what proves that it arrived. */
export const appealSchema = z.object({
  id: z.string(),
  level: z
    .enum(['first', 'second', 'external', 'peer-to-peer', 'reconsideration'])
    .default('first'),
  sentOn: date,
  how: z.enum(['portal', 'fax', 'mail', 'call', '']).default(''),
  /** Fax confirmation, tracking number, portal or call reference. */
  proof: text,
  /** The document of the case that proves it; '' when there is none. */
  proofDocumentId: text,
  outcome: z.enum(['overturned', 'partly', 'upheld', 'withdrawn', '']).default(''),
  decidedOn: date,
  note: text,
});

/** Fields of a pre-authorization beside its number, window and units. */
export const authorizedShape = {
  lines: z.array(authorizedLineSchema).default([]),
  surgeonNpi: text,
  placeOfService: text,
  /** Who really decides, where it is not the payer itself: a benefit manager, a delegated medical group. */
  reviewer: text,
  /** The pre-authorization of this case that this one renews. */
  renewsId: z.string().nullable().default(null),
  contacts: z.array(contactSchema).default([]),
  /** Reason codes or words of a denial as they came. */
  denial: text,
  /** Oldest first. */
  appeals: z.array(appealSchema).default([]),
};

/** What the payer made of a claim. `amountPaid` of the claim is item 29 of the form and means something else. */
export const adjudicationShape = {
  allowed: text,
  paidByPayer: text,
  patientShare: text,
  /** Day of the payer's answer: remittance, EOB or letter. */
  decidedOn: date,
  /** Reason codes or words as they came. */
  denial: text,
  /** How it was answered. */
  appealKind: z.enum(['corrected', 'appeal', '']).default(''),
  appealLevel: text,
  appealedOn: date,
  /** What proves that it arrived: fax confirmation, tracking number, portal reference. */
  appealProof: text,
  /** Every level, oldest first; the fields above say the latest. */
  appeals: z.array(appealSchema).default([]),
  /** What a person wrote; without it the status says what is next. */
  nextStep: text,
  nextStepOn: date,
  contacts: z.array(contactSchema).default([]),
};

/** Whose work it is, and until when it rests. */
export const followUpSchema = z.object({
  assignee: text,
  /** The case stays out of Today until this day; deadlines that fall before it still show. */
  snoozedUntil: date,
});

/** Line of business: decides which decision clock runs. */
export const lineOfBusinessSchema = z
  .enum([
    'medicare-advantage',
    'medicare',
    'medicaid',
    'chip',
    'marketplace',
    'employer',
    'individual',
    'other',
    '',
  ])
  .default('');

export type AuthorizedLine = z.infer<typeof authorizedLineSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type LineOfBusiness = z.infer<typeof lineOfBusinessSchema>;
export type Appeal = z.infer<typeof appealSchema>;
