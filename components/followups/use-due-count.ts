// How much is due: the number beside "Today".
import { useMemo } from 'react';
import { dueTasks } from '../../lib/followup/today.ts';
import { listCases } from '../../lib/store/cases.ts';
import { useRows } from '../cases/use-rows.ts';
import { localToday } from '../ui/date-text.ts';

export function useDueCount(): number {
  const rows = useRows(listCases);
  const today = localToday();
  return useMemo(
    () =>
      rows.kind === 'ready' ? dueTasks(rows.rows, today).filter(({ on }) => on !== '').length : 0,
    [rows, today],
  );
}
