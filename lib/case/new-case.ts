// Blank records: a new case and the things that are added to one.
import type { z } from 'zod';
import { documentSchema } from './document.ts';
import {
  CASE_VERSION,
  caseSchema,
  claimSchema,
  lineSchema,
  planSchema,
  preauthSchema,
} from './schema.ts';
import type { Case, CaseDocument, Claim, Plan, Preauth, ServiceLine } from './schema.ts';

/** What pure code may not find out by itself. */
export interface Origin {
  /** ISO date-time. */
  now: string;
  newId: () => string;
}

/** A case that knows nothing yet, with its first log entry. */
export function blankCase({ now, newId }: Origin): Case {
  const created = { id: newId(), at: now, kind: 'created', text: 'Case created' } as const;
  return caseSchema.parse({
    version: CASE_VERSION,
    id: newId(),
    createdAt: now,
    events: [created],
  } satisfies z.input<typeof caseSchema>);
}

/** A blank service line. Units stay empty: one unit is the usual, but not certain. */
export function newLine(newId: () => string): ServiceLine {
  return lineSchema.parse({ id: newId() });
}

export function newPlan(newId: () => string, kind: Plan['kind']): Plan {
  return planSchema.parse({ id: newId(), kind });
}

/** A pre-authorization that is still to be sent. */
export function newPreauth(newId: () => string): Preauth {
  return preauthSchema.parse({ id: newId() });
}

/** A claim that is still to be sent. */
export function newClaim(newId: () => string): Claim {
  return claimSchema.parse({ id: newId() });
}

/** A document that is still needed. `kind` as in the checklists, e.g. `panoramic-image`. */
export function newDocument(newId: () => string, kind: string): CaseDocument {
  return documentSchema.parse({ id: newId(), kind });
}
