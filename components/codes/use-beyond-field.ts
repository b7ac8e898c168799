// Diagnoses outside the field, from an imported list: below the codes of the field, when those are few.
import { useEffect, useState } from 'react';
import { bare } from '../../lib/codes/code-set.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { editionFor } from '../../lib/store/code-sets.ts';

/** With this many codes of the field nothing more is looked for. */
const ENOUGH = 8;
const MOST = 12;
/** Looking through 98,000 names waits for a pause in the typing, in milliseconds. */
const REST = 150;

const NONE: readonly CodeHit[] = [];

export function useBeyondField(
  query: string,
  day: string,
  found: readonly CodeHit[],
): readonly CodeHit[] {
  const [more, setMore] = useState<{ query: string; hits: CodeHit[] }>({ query: '', hits: [] });
  useEffect(() => {
    if (query.trim().length < 3 || found.length >= ENOUGH) return;
    let left = false;
    const timer = setTimeout(() => {
      void editionFor(day).then((edition) => {
        if (left || !edition) return;
        const here = new Set(found.map(({ code }) => bare(code)));
        const hits = edition
          .search(query, MOST)
          .filter(({ code }) => !here.has(bare(code)))
          .map(({ code, words }): CodeHit => ({
            kind: 'ICD-10-CM',
            code,
            words,
            when: '',
            why: `from the imported ${edition.edition} list`,
            billable: true,
            edition: edition.edition,
            validFrom: '',
            outsideEdition: false,
            procedureId: '',
            score: 0,
          }));
        setMore({ query, hits });
      });
    }, REST);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [query, day, found]);
  return more.query === query && found.length < ENOUGH ? more.hits : NONE;
}
