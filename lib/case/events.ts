// The dated log of a case: what happened, by whom.
import type { Case, CaseEvent } from './schema.ts';

/** The case with one more log entry at the end. `now` is an ISO date-time, `by` the name from the practice profile. */
export function withEvent(
  c: Case,
  kind: CaseEvent['kind'],
  text: string,
  { now, by, newId }: { now: string; by: string; newId: () => string },
): Case {
  return { ...c, events: [...c.events, { id: newId(), at: now, by, kind, text }] };
}
