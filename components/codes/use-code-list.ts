// What the look-up shows: results of the query, the codes used often, or what is under a heading.
import { useMemo } from 'react';
import { entriesOf, type CodeIndex } from '../../lib/codes/code-index.ts';
import { childrenOf } from '../../lib/codes/search-codes.ts';
import { searchCodes, toHit, type CodeHit, type SearchOptions } from '../../lib/codes/search.ts';

/** Hits for a query; none while the index is still loading or the query is blank. */
export function useHits(
  index: CodeIndex | null,
  query: string,
  { kinds, date, favourites, limit }: SearchOptions,
): CodeHit[] {
  return useMemo(
    () => (index ? searchCodes(index, query, { kinds, date, favourites, limit }) : []),
    [index, query, kinds, date, favourites, limit],
  );
}

/** A heading with the billable codes under it. */
export function hitsUnder(index: CodeIndex, heading: CodeHit, date?: string): CodeHit[] {
  const children = childrenOf(index, heading.code).filter(
    (entry) => !date || entry.validFrom <= date,
  );
  return children.map((entry) => toHit(index, entry, '', date));
}

/** The codes used often, as they stand in the set today; a code that is gone is left out. */
export function hitsOf(index: CodeIndex, codes: readonly string[], limit: number): CodeHit[] {
  const hits: CodeHit[] = [];
  for (const code of codes) {
    const entry = entriesOf(index, code)[0];
    if (entry) hits.push(toHit(index, entry, ''));
  }
  return hits.slice(0, limit);
}
