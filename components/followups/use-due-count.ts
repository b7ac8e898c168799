// How much is due: the number beside "Today", and what the worker needs to say it while the vault is locked.
import { useEffect, useMemo } from 'react';
import { rememberDue } from '../../lib/browser/due-badge.ts';
import { dueCounts } from '../../lib/followup/today.ts';
import { listCases } from '../../lib/store/cases.ts';
import { useRows } from '../cases/use-rows.ts';
import { useToday } from '../ui/use-today.ts';

export function useDueCount(): number {
  const rows = useRows(listCases);
  const today = useToday();
  const counts = useMemo(
    () => (rows.kind === 'ready' ? dueCounts(rows.rows, today) : null),
    [rows, today],
  );
  useEffect(() => {
    if (counts) void rememberDue(counts);
  }, [counts]);
  // What is late counts today.
  return counts?.[today] ?? 0;
}
