// The codes that say the same of another side or another visit, so that both are chosen by clicking at a finished code.
import { bare } from './code-set.ts';
import { facetsOf } from './facets.ts';
import { entriesOf, type Library } from './library.ts';
import { childrenOf } from './search-codes.ts';
import { inForce, toHit, type CodeHit } from './search.ts';

/** The words of a diagnosis without its side and its visit: equal for codes that differ in nothing else. */
export function withoutSideAndVisit(words: string): string {
  return words
    .toLowerCase()
    .replace(/, (?:initial|subsequent) encounter.*$|, sequela$/, '')
    .replace(/\b(?:right|left|bilateral|unspecified|side)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Every code that differs from this diagnosis in side or visit alone, itself among them, as they are in force on `date`
 * (ISO, '' for any day). None where there is nothing to choose.
 */
export function variantsOf(library: Library, code: string, date = ''): CodeHit[] {
  const own = entriesOf(library, code).find(({ kind }) => kind === 'ICD-10-CM');
  if (!own) return [];
  const said = withoutSideAndVisit(own.words);
  const all = childrenOf(library, bare(code).slice(0, 3))
    .filter((entry) => withoutSideAndVisit(entry.words) === said && inForce(library, entry, date))
    .map((entry) => toHit(library, entry, '', date));
  return facetsOf(all).length > 0 ? all : [];
}
