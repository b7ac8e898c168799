// The audit trail page by page, with the names of the cases it speaks of.
import { useCallback, useEffect, useState } from 'react';
import { listAudit, type AuditItem } from '../../lib/store/audit.ts';
import { listCases, listDeletedCases } from '../../lib/store/cases.ts';

interface Trail {
  items: AuditItem[];
  next: number | null;
  unreadable: number;
}

async function caseNames(): Promise<Map<string, string>> {
  const rows = await Promise.all([listCases(), listDeletedCases()]);
  return new Map(rows.flat().map((row) => [row.id, row.patientName]));
}

/** Every entry of the trail, for the export. */
export async function wholeTrail(): Promise<AuditItem[]> {
  const items: AuditItem[] = [];
  for (let before: number | null = Infinity; before !== null;) {
    const page = await listAudit({ before, limit: 1000 });
    items.push(...page.items);
    before = page.next;
  }
  return items;
}

export function useAudit(): { trail: Trail | null; names: Map<string, string>; older: () => void } {
  const [trail, setTrail] = useState<Trail | null>(null);
  const [names, setNames] = useState(new Map<string, string>());
  useEffect(() => {
    let left = false;
    void Promise.all([listAudit(), caseNames()]).then(
      ([page, found]) => {
        if (left) return;
        setTrail(page);
        setNames(found);
      },
      // Locked in the meantime: the gate takes this screen away.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  const before = trail?.next ?? null;
  const older = useCallback(() => {
    if (before === null) return;
    void listAudit({ before }).then(
      (page) =>
        setTrail((now) => ({
          ...page,
          items: [...(now?.items ?? []), ...page.items],
          unreadable: page.unreadable + (now?.unreadable ?? 0),
        })),
      () => undefined,
    );
  }, [before]);
  return { trail, names, older };
}
