// The practice profile, read anew when it is changed in settings.
import { useEffect, useState } from 'react';
import type { Practice } from '../../lib/case/practice.ts';
import { onPracticeChange, readPractice } from '../../lib/store/practice.ts';

/** null until it is read. */
export function usePractice(): Practice | null {
  const [practice, setPractice] = useState<Practice | null>(null);
  useEffect(() => {
    // A locked vault takes this screen away; there is nothing to say here.
    const load = () => void readPractice().then(setPractice, () => undefined);
    load();
    return onPracticeChange(load);
  }, []);
  return practice;
}
