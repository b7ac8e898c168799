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

/** Runs `work` once what was rendered is on the screen. */
function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * The same for a page that opens for one look: `first`, the codes of the field, at once, the imported lists as soon as
 * those are on the screen. `whole` is false until then.
 */
export function useLibraryInSteps(
  first: Library | null,
  day: string,
): { library: Library | null; whole: boolean } {
  const [all, setAll] = useState<Library | null>(null);
  useEffect(() => {
    if (!first) return;
    let left = false;
    const look = () =>
      void loadLibrary(day).then((loaded) => {
        if (!left) setAll(loaded);
      });
    const cancel = afterPaint(look);
    const stop = onCodeSetsChange(look);
    return () => {
      left = true;
      cancel();
      stop();
    };
  }, [first, day]);
  return { library: all ?? first, whole: all !== null };
}
