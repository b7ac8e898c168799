// In which order values are copied by hand: the page's own when its labels may be read, else the portal's, else the form's.
import { useEffect, useMemo, useState } from 'react';
import { allowedOrigins } from '../../lib/browser/access.ts';
import { readPage } from '../../lib/browser/page-bridge.ts';
import type { PortalTab } from '../../lib/browser/portal-tab.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import { copyItems, copyItemsOfPage, type CopyItem } from '../../lib/form/copy-order.ts';
import { planFill } from '../../lib/form/plan.ts';
import type { PortalProfile } from '../../lib/form/profiles.ts';

export type OrderBy = 'page' | 'portal' | 'form';

export const ORDER_WORDS: Readonly<Record<OrderBy, string>> = {
  page: 'In the order of this page',
  portal: 'In the order of this portal',
  form: 'In the order of a CMS-1500',
};

export interface CopyOrder {
  items: readonly CopyItem[];
  by: OrderBy;
  /** How many of the items the page asks for. */
  onPage: number;
}

/** Reads labels only, and only where the person allowed it; nothing is written by it. */
export function useCopyOrder(
  facts: Facts,
  tab: PortalTab | null,
  allowed: boolean,
  profile: PortalProfile | undefined,
): CopyOrder {
  const [page, setPage] = useState<CopyOrder | null>(null);
  const tabId = allowed ? tab?.tabId : undefined;
  const known = JSON.stringify(facts);
  useEffect(() => {
    let left = false;
    const read = async () => {
      if (tabId === undefined) return null;
      const [answer, origins] = await Promise.all([readPage(tabId), allowedOrigins()]);
      if (!answer.ok) return null;
      const facts = JSON.parse(known) as Facts;
      // A portal that forbids entry is planned as if it did not: for the order and the form of each value, never to write.
      const lifted = profile && {
        ...profile,
        stance: { ...profile.stance, value: 'unknown' as const },
      };
      const plan = planFill(answer.page, facts, {
        allowedOrigins: origins,
        ...(lifted && { profile: lifted }),
      });
      const { items, onPage } = copyItemsOfPage(answer.page, plan, facts);
      return onPage > 0 ? { items, onPage, by: 'page' as const } : null;
    };
    void read().then((order) => !left && setPage(order));
    return () => {
      left = true;
    };
  }, [tabId, tab?.url, known, profile]);
  const plain = useMemo(() => copyItems(facts, profile?.order), [facts, profile]);
  return page ?? { items: plain, by: profile?.order?.length ? 'portal' : 'form', onPage: 0 };
}
