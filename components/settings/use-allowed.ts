// Whether a site may be read and filled, kept up to date with the browser's own settings.
import { useEffect, useState } from 'react';
import { hasAccess, onAccessChange } from '../../lib/browser/access.ts';

/** null until it is known. */
export function useAllowed(origin: string): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let left = false;
    const look = () => void hasAccess(origin).then((answer) => !left && setAllowed(answer));
    look();
    const stop = onAccessChange(look);
    return () => {
      left = true;
      stop();
    };
  }, [origin]);
  return allowed;
}
