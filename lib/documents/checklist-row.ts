// One row of a checklist: a document, a fact or a criterion that payers look for, with why, when and where it was read.
import { z } from 'zod';
import { conditionSchema } from './condition.ts';

/** Who has it. In the order of how fast it can be got: the chart is here, a new sleep test takes weeks. */
export const SOURCES = [
  'chart', // typed from the chart
  'letter', // written here
  'office', // a file of this office
  'surgeon', // the surgeon dictates or decides
  'patient',
  'referring', // the office that referred or treats
  'imaging', // an imaging centre
  'outside', // laboratory, sleep centre, therapist, another plan
] as const;
export type Source = (typeof SOURCES)[number];

/** Payers that have rows of their own; see payers.ts for how they are recognised. */
export const PAYERS = [
  'aetna',
  'anthem',
  'bcbs-idaho',
  'bcbs-mississippi',
  'bcbs-vermont',
  'bcbsm',
  'centene',
  'excellus',
  'healthpartners',
  'ibx',
  'medicare',
  'regence',
  'tricare',
  'uhc',
] as const;
export type PayerKey = (typeof PAYERS)[number];

const base = {
  /** `family.words`; for a payer's row `payer.words`. Never changes: case files and waivers name it. */
  id: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/),
  /** Short, as it stands in a list: `Sleep study report`. */
  title: z.string().min(3),
  /** Why a payer asks, in a sentence. */
  why: z.string().min(10),
  /** Only these payers; all when absent. */
  payers: z.array(z.enum(PAYERS)).optional(),
  /** Not these payers: they have a row of their own for the same. */
  exceptPayers: z.array(z.enum(PAYERS)).optional(),
  /** Applies when this is true; always when absent. What is not known yet asks for nothing. */
  when: conditionSchema.optional(),
  source: z.object({
    words: z.string().min(5),
    /** `YYYY-MM-DD` */
    read: z.iso.date(),
    /** `policy`: read in a policy or article of the named source; `practice`: general knowledge, a prompt only. */
    grade: z.enum(['policy', 'practice']),
  }),
};

export const rowSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('document'),
    from: z.enum(SOURCES),
    /** Any of these document kinds answers it. */
    documents: z.array(z.string()).min(1),
    /** Days after which it is too old; never when absent. */
    freshDays: z.number().int().positive().optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('fact'),
    from: z.enum(SOURCES),
    /** Every one of these must be known. */
    facts: z.array(z.string()).min(1),
    /** Decides instead, where one of several facts is enough. */
    met: conditionSchema.optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('criterion'),
    /** The payer's rule. Said when the case is known to fail it; never blocks. */
    rule: conditionSchema,
    /** What to say then. */
    fails: z.string().min(10),
  }),
]);

export type ChecklistRow = z.infer<typeof rowSchema>;
export type DocumentRow = Extract<ChecklistRow, { kind: 'document' }>;
export type FactRow = Extract<ChecklistRow, { kind: 'fact' }>;
export type CriterionRow = Extract<ChecklistRow, { kind: 'criterion' }>;

/** A procedure family of the checklists. */
export interface Family {
  id: string;
  /** `Jaw joint (TMJ)` */
  title: string;
  rows: readonly ChecklistRow[];
}
