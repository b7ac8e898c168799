// The hand-over sheet: every open case with its next step, for the day on which somebody else does the work.
import type { CaseRow } from '../case/list-row.ts';
import { compareTasks, inOrder, tasksOf, type Task } from './today.ts';

export interface HandoverLine {
  row: CaseRow;
  /** What Today shows of this case, or will show next. */
  next: Task;
  /** How many further steps the case has. */
  more: number;
  numbers: string[];
}

export interface HandoverPart {
  /** '' is nobody's. */
  assignee: string;
  lines: HandoverLine[];
}

/** Open cases by person, nobody's first; within a person in the order of Today. Resting cases are there too. */
export function handover(rows: readonly CaseRow[], today: string): HandoverPart[] {
  const parts = new Map<string, HandoverLine[]>();
  for (const row of rows) {
    const [next, ...rest] = inOrder(tasksOf(row, today), today);
    if (!next) continue;
    const name = (row.assignee ?? '').trim();
    const numbers = row.preauths
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ number, referenceNumber }) => number || referenceNumber)
      .filter(Boolean);
    parts.set(name, [...(parts.get(name) ?? []), { row, next, more: rest.length, numbers }]);
  }
  return [...parts]
    .map(([assignee, lines]) => ({
      assignee,
      lines: lines.sort((a, b) => compareTasks(a.next, b.next, today)),
    }))
    .sort((a, b) => (a.assignee < b.assignee ? -1 : Number(a.assignee > b.assignee)));
}
