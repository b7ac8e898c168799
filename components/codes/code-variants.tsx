// Side and visit of a suggested diagnosis, chosen by clicking: the row then has the code that says so.
import { useMemo } from 'react';
import { chosenIn, narrow } from '../../lib/codes/facets.ts';
import type { Library } from '../../lib/codes/library.ts';
import type { CodeHit } from '../../lib/codes/search.ts';
import { variantsOf } from '../../lib/codes/variants.ts';
import { HeadingChoices } from './heading-choices.tsx';
import classes from './suggest.module.css';

interface CodeVariantsProps {
  library: Library;
  /** The diagnosis as it stands in the row now. */
  code: string;
  words: string;
  date: string;
  onChoose: (hit: CodeHit) => void;
}

export function CodeVariants({ library, code, words, date, onChoose }: CodeVariantsProps) {
  const variants = useMemo(() => variantsOf(library, code, date), [library, code, date]);
  if (variants.length === 0) return null;
  const now = chosenIn({ words });
  return (
    <div role="group" aria-label={`Side and visit of ${code}`} className={classes.variants}>
      <p className={classes.variantsOf}>
        <b>{code}</b> for which side and visit?
      </p>
      <HeadingChoices
        hits={variants}
        chosen={now}
        onChoose={(next) => {
          // Each code has one of each: what is pressed already stays, the rest is kept as it was.
          const hit = narrow(variants, { ...now, ...definedOf(next) })[0];
          if (hit && hit.code !== code) onChoose(hit);
        }}
      />
    </div>
  );
}

function definedOf<T extends object>(chosen: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(chosen).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
