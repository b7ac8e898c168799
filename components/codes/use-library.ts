// The codes that a look-up searches on a day, the imported lists among them; null until they have been read.
import { useEffect, useState } from 'react';
import { loadLibrary } from '../../lib/browser/code-library.ts';
import type { Library } from '../../lib/codes/library.ts';
import { onCodeSetsChange } from '../../lib/store/shelves.ts';

export function useLibrary(day = ''): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    let left = false;
    const look = () =>
      void loadLibrary(day).then((loaded) => {
        if (!left) setLibrary(loaded);
      });
    look();
    const stop = onCodeSetsChange(look);
    return () => {
      left = true;
      stop();
    };
  }, [day]);
  return library;
}
