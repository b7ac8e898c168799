// A play: what a practice that begins with medical billing must know about one procedure family, and what goes wrong.
import type { Case } from '../../case/schema.ts';

/** Something that goes wrong again and again; said on the case in the moment in which it happens. */
export interface Pitfall {
  /** `family.words`; cases remember it when it was put away, so it never changes. */
  id: string;
  /** True for the case as it stands. `today` is `YYYY-MM-DD`. */
  happens: (c: Case, today: string) => boolean;
  /** What goes wrong, in one sentence. */
  text: string;
  whatToDo: string;
  /** Where it is written. */
  source: string;
}

export interface Play {
  /** Family of the checklists: its documents and codes belong to the play. */
  family: string;
  title: string;
  /** What makes it medical, and what keeps it dental. */
  medical: string;
  dental: string;
  /** Good to begin with: common, clear, quickly paid. */
  first: boolean;
  /** The numbers that a practice meets first; names come from the code lists. */
  codes: readonly string[];
  diagnoses: readonly string[];
  /** What to ask in the first call to the payer, in this order. */
  script: readonly string[];
  pitfalls: readonly Pitfall[];
  /** Where what stands here was read. */
  sources: readonly string[];
}

/** Any line carries one of these codes. A trailing `-` stands for the codes that begin so. */
export function hasCode(c: Case, ...codes: string[]): boolean {
  return c.lines.some(({ code }) => codes.some((one) => fits(code, one)));
}

export function hasDiagnosis(c: Case, ...codes: string[]): boolean {
  return c.diagnoses.some(({ code }) => codes.some((one) => fits(code, one)));
}

/** A document of that kind is here, or on its way. */
export function hasDocument(c: Case, ...kinds: string[]): boolean {
  return c.documents.some(({ kind, state }) => kinds.includes(kind) && state !== 'needed');
}

function fits(code: string, wanted: string): boolean {
  const plain = code.trim().toUpperCase();
  return wanted.endsWith('-') ? plain.startsWith(wanted.slice(0, -1)) : plain === wanted;
}
