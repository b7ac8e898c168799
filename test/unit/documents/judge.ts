// Judges invented facts by the checklists, for the tables of this room.
import { emptyPractice, type Practice } from '../../../lib/case/practice.ts';
import { caseFromFacts, type FactsDocument } from '../../../lib/case/import-facts.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { readinessOf } from '../../../lib/documents/completeness.ts';

export const TODAY = '2026-11-24';

export function caseOf(
  facts: Record<string, string>,
  documents: readonly FactsDocument[] = [],
): Case {
  let count = 0;
  return caseFromFacts(facts, documents, {
    now: `${TODAY}T09:00:00.000Z`,
    newId: () => `id-${++count}`,
  });
}

/** Ids that the checklists say about these facts. */
export function judged(
  facts: Record<string, string>,
  documents: readonly FactsDocument[] = [],
  { practice = emptyPractice(), today = TODAY }: { practice?: Practice; today?: string } = {},
) {
  const readiness = readinessOf(caseOf(facts, documents), practice, today);
  return {
    ...readiness,
    missingIds: readiness.missing.map(({ row }) => row.id),
    warningIds: readiness.warnings.map(({ id }) => id),
  };
}
