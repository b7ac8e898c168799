// What only paper shows. It is drawn when the browser begins to print and taken away after, so that a long sheet costs
// the screen nothing.
import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

export function PrintOnly({ children }: { children: () => ReactNode }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when this handler returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing ? children() : null;
}
