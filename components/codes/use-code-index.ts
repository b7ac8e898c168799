// The shared index over the bundled codes; null until it has been read.
import { useEffect, useState } from 'react';
import { loadCodeIndex } from '../../lib/browser/code-files.ts';
import type { CodeIndex } from '../../lib/codes/code-index.ts';

export function useCodeIndex(): CodeIndex | null {
  const [index, setIndex] = useState<CodeIndex | null>(null);
  useEffect(() => {
    let left = false;
    void loadCodeIndex().then((loaded) => {
      if (!left) setIndex(loaded);
    });
    return () => {
      left = true;
    };
  }, []);
  return index;
}
