// The practice's imported NCCI edits; undefined when it has imported none.
import { useEffect, useState } from 'react';
import type { NcciPairs } from '../../lib/codes/check/line-pairs.ts';
import { ncciPairs } from '../../lib/store/code-sets.ts';
import { onCodeSetsChange } from '../../lib/store/shelves.ts';

export function useNcciPairs(): NcciPairs | undefined {
  const [pairs, setPairs] = useState<{ find: NcciPairs | undefined }>();
  useEffect(() => {
    let left = false;
    const look = () =>
      void ncciPairs().then((find) => {
        if (!left) setPairs({ find });
      });
    look();
    const stop = onCodeSetsChange(look);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return pairs?.find;
}
