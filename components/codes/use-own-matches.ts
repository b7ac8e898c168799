// Numbers of the practice's own list and of an imported HCPCS file that a description names, as rows of the suggestions.
import { useMemo } from 'react';
import type { Library } from '../../lib/codes/library.ts';
import { ownMatches } from '../../lib/codes/own-matches.ts';
import type { Suggestion } from '../../lib/codes/suggest.ts';
import type { Found } from './use-suggestions.ts';

/** Said beside such a row: the words fit, which makes it possible and no more. */
const POSSIBLE = 0.4;
const NONE: readonly Suggestion[] = [];

/** Worked out when the suggestions are, in a pause of the typing; what those have already is left out. */
export function useOwnMatches(library: Library | null, found: Found | null): readonly Suggestion[] {
  const suggestions = found?.suggestions ?? null;
  const text = found?.text ?? '';
  return useMemo(() => {
    if (!library || !suggestions) return NONE;
    const there = new Set(suggestions.procedures.map(({ code }) => code));
    return ownMatches(library, text)
      .filter(({ code }) => !there.has(code))
      .map(({ kind, code, words, why }) => ({
        kind,
        code,
        words,
        when: '',
        why,
        confidence: POSSIBLE,
        procedureId: '',
      }));
  }, [library, suggestions, text]);
}
