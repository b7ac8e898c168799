// What the practice taught of portals, read anew when it changes in this page or another.
import { useEffect, useState } from 'react';
import type { PortalBook } from '../../lib/form/portal-book.ts';
import { onPortalBookChange, readPortalBook } from '../../lib/store/portal-book.ts';

/** null until it is read; a book that cannot be opened counts as empty here, the vault check speaks of it. */
export function usePortalBook(): PortalBook | null {
  const [book, setBook] = useState<PortalBook | null>(null);
  useEffect(() => {
    let left = false;
    const load = () =>
      void readPortalBook().then(
        (read) => !left && setBook(read),
        () => !left && setBook({ version: 1, profiles: [] }),
      );
    load();
    const stop = onPortalBookChange(load);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return book;
}
