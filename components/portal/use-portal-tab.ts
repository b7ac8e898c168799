// The web page beside the panel, and whether its forms may be read.
import { useEffect, useState } from 'react';
import { hasAccess, onAccessChange } from '../../lib/browser/access.ts';
import { currentPortalTab, watchPortalTab, type PortalTab } from '../../lib/browser/portal-tab.ts';

export interface PortalBeside {
  /** Null while there is no web page (a settings page, an empty tab). */
  tab: PortalTab | null;
  /** Whether the person has allowed this site. */
  allowed: boolean;
  /** False until the first answer has come. */
  known: boolean;
}

/** Follows the active tab and the permissions given or taken away. */
export function usePortalTab(): PortalBeside {
  const [tab, setTab] = useState<PortalTab | null>(null);
  const [allowed, setAllowed] = useState(false);
  const [known, setKnown] = useState(false);

  useEffect(() => {
    let stopped = false;
    const show = async (next: PortalTab | null): Promise<void> => {
      const may = next?.origin ? await hasAccess(next.origin) : false;
      if (stopped) return;
      setTab(next);
      setAllowed(may);
      setKnown(true);
    };
    const refresh = (): void => void currentPortalTab().then(show);
    refresh();
    const stopTab = watchPortalTab((next) => void show(next));
    const stopAccess = onAccessChange(refresh);
    return () => {
      stopped = true;
      stopTab();
      stopAccess();
    };
  }, []);

  return { tab, allowed, known };
}
