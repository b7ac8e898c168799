// What a case must speak of before likeness alone may bring a suggestion forward: no cleft repair where no cleft is named.
import type { CaseReading } from './read-case.ts';
import { parts, readTable } from './tsv.ts';

export interface Gate {
  /** Ids or codes; what ends in `*` stands for any ending. */
  suggestions: string[];
  /** Concepts, one of which is enough, however it is meant. */
  speaks: string[];
}

/** Reads `public/codes/suggest/gates.tsv`. */
export function readGates(table: string): Gate[] {
  return readTable(table, ['suggestions', 'speaks']).map((row) => ({
    suggestions: parts(row.suggestions),
    speaks: parts(row.speaks),
  }));
}

const isOf = (pattern: string, suggestion: string): boolean =>
  pattern.endsWith('*') ? suggestion.startsWith(pattern.slice(0, -1)) : suggestion === pattern;

/** Says of an id or a code whether the case speaks of what it is about; what has no gate stands open. */
export function openGates(
  gates: readonly Gate[],
  reading: CaseReading,
): (suggestion: string) => boolean {
  const shut = gates.filter(({ speaks }) => !speaks.some((one) => reading.mentions.has(one)));
  const patterns = shut.flatMap(({ suggestions }) => suggestions);
  return (suggestion) => !patterns.some((pattern) => isOf(pattern, suggestion));
}
