// The practice profile, read anew when it is changed in settings.
import { useEffect, useState } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import { keepOwnNumbers } from '../../lib/store/code-sets.ts';
import { onPracticeChange, readPractice } from '../../lib/store/practice.ts';

/** null until it is read. */
export function usePractice(): Practice | null {
  const [practice, setPractice] = useState<Practice | null>(null);
  useEffect(() => {
    // A locked vault takes this screen away; there is nothing to say here.
    const load = () =>
      void readPractice().then(
        (practice) => {
          setPractice(practice);
          // Also after a backup was restored; without it the look-up only lacks the practice's own numbers.
          keepOwnNumbers(practice.codes, new Date().toISOString()).catch(() => undefined);
        },
        () => undefined,
      );
    load();
    return onPracticeChange(load);
  }, []);
  return practice;
}
