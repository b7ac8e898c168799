// How much is due: the number beside "Today".
import { useEffect, useMemo } from 'react';
import { rememberDue } from '../../lib/browser/due-badge.ts';
import { dueCounts, dueTasks } from '../../lib/followup/today.ts';
import { listCases } from '../../lib/store/cases.ts';
import { useRows } from '../cases/use-rows.ts';
import { useToday } from '../ui/use-today.ts';

export function useDueCount(): number {
  const rows = useRows(listCases);
  const today = useToday();
  useEffect(() => {
    if (rows.kind === 'ready') void rememberDue(dueCounts(rows.rows, today));
  }, [rows, today]);
  return useMemo(
    () =>
      rows.kind === 'ready' ? dueTasks(rows.rows, today).filter(({ on }) => on !== '').length : 0,
    [rows, today],
  );
}
