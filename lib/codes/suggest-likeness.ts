// Plain likeness of a text to every entry, for what no rule knows: shared words, the rare ones counting most.
import { termsFrom, type CodeIndex } from './code-index.ts';

export interface Likeness {
  /** Procedure id → 0–1, the most alike being 1. */
  byProcedure: Map<string, number>;
  /** Diagnosis code → 0–1. */
  byCode: Map<string, number>;
}

export function likeness(index: CodeIndex, stems: readonly string[]): Likeness {
  const total = new Float64Array(index.set.entries.length);
  for (const stemmed of stems) {
    const term = termsFrom(index, stemmed)[0];
    if (term === undefined || index.terms[term] !== stemmed) continue;
    const posting = index.postings[term];
    posting?.entries.forEach((entry, at) => {
      const score = (index.rarity[term] ?? 0) * (posting.weights[at] ?? 0);
      total[entry] = (total[entry] ?? 0) + score;
    });
  }
  const byProcedure = new Map<string, number>();
  const byCode = new Map<string, number>();
  index.set.entries.forEach((entry, at) => {
    const raw = total[at] ?? 0;
    if (raw === 0) return;
    const score = raw / (1 + 0.05 * (index.lengths[at] ?? 0));
    if (entry.procedureId) {
      byProcedure.set(entry.procedureId, Math.max(byProcedure.get(entry.procedureId) ?? 0, score));
    } else if (entry.kind === 'ICD-10-CM' && entry.billable) {
      const later = /subsequent encounter|sequela|open fracture/.test(entry.words) ? 0.5 : 1;
      const vague = /unspecified/i.test(entry.words) ? 0.8 : 1;
      byCode.set(entry.code, score * later * vague);
    }
  });
  return { byProcedure: scaled(byProcedure), byCode: scaled(byCode) };
}

function scaled(scores: Map<string, number>): Map<string, number> {
  const most = Math.max(...scores.values(), 1);
  return new Map([...scores].map(([key, score]) => [key, score / most]));
}
