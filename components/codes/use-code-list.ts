// What the look-up shows: results of the query, the codes used often, or what is under a heading.
import { useMemo } from 'react';
import { entriesOf, type Library } from '../../lib/codes/library.ts';
import { stepsUnder } from '../../lib/codes/search-codes.ts';
import {
  inForce,
  searchCodes,
  toHit,
  type CodeHit,
  type SearchOptions,
} from '../../lib/codes/search.ts';

/** Hits for a query; none while the codes are still being read or the query is blank. */
export function useHits(
  library: Library | null,
  query: string,
  { kinds, date, favourites, limit }: SearchOptions,
): CodeHit[] {
  return useMemo(
    () => (library ? searchCodes(library, query, { kinds, date, favourites, limit }) : []),
    [library, query, kinds, date, favourites, limit],
  );
}

/** The codes under a heading, or its next headings where there are very many. */
export function hitsUnder(library: Library, heading: CodeHit, date?: string): CodeHit[] {
  const children = stepsUnder(library, heading.code).filter((entry) =>
    inForce(library, entry, date),
  );
  return children.map((entry) => toHit(library, entry, '', date));
}

/** The codes used often, as they stand in the set today; a code that is gone is left out. */
export function hitsOf(library: Library, codes: readonly string[], limit: number): CodeHit[] {
  const hits: CodeHit[] = [];
  for (const code of codes) {
    const entry = entriesOf(library, code)[0];
    if (entry) hits.push(toHit(library, entry, ''));
  }
  return hits.slice(0, limit);
}
