// The hand-over sheet: every open case with its next step, for the day on which somebody else does the work.
import type { CaseRow } from '../case/list-row.ts';
import { tasksOf, type Task } from './today.ts';

export interface HandoverLine {
  row: CaseRow;
  /** What comes first: what can be lost, then the earliest day. */
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

/** Open cases by person, nobody's first; within a person by last day, then by day. Resting cases are there too. */
export function handover(rows: readonly CaseRow[], today: string): HandoverPart[] {
  const parts = new Map<string, HandoverLine[]>();
  for (const row of rows) {
    const tasks = tasksOf(row, today).sort((a, b) => compare(key(a), key(b)));
    const [next, ...rest] = tasks;
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
      lines: lines.sort((a, b) => compare(key(a.next), key(b.next))),
    }))
    .sort((a, b) => compare(a.assignee, b.assignee));
}

function key({ last, on, patientName }: Task): string {
  if (last !== '') return `0 ${last} ${patientName}`;
  return `${on === '' ? '2' : '1'} ${on} ${patientName}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
