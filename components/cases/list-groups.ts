// What the list shows, in which order: found by search, then what is due, what comes, what waits, what is done.
import type { CaseRow } from '../../lib/case/list-row.ts';

export type GroupName = 'To do' | 'Upcoming' | 'Waiting' | 'Done';

export interface Group {
  name: GroupName;
  rows: CaseRow[];
}

const ORDER: readonly GroupName[] = ['To do', 'Upcoming', 'Waiting', 'Done'];

/** Where a case stands in the working day. A step without a date can be done now. */
function groupOf(row: CaseRow, today: string): GroupName {
  if (row.status === 'paid' || row.status === 'closed') return 'Done';
  if (row.nextStepOn === '' || row.nextStepOn <= today) return 'To do';
  return row.status === 'waiting' || row.status === 'claim-sent' ? 'Waiting' : 'Upcoming';
}

/** Groups that have rows, each sorted: oldest date first, what has no date after it, last changed first. */
export function groupRows(rows: readonly CaseRow[], today: string): Group[] {
  const by = new Map<GroupName, CaseRow[]>(ORDER.map((name) => [name, []]));
  for (const row of rows) by.get(groupOf(row, today))?.push(row);
  return ORDER.map((name) => ({ name, rows: sorted(name, by.get(name) ?? []) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** Dates in ISO form: their letters in order are the dates in order, without the rules of a language at each comparison. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function sorted(name: GroupName, rows: CaseRow[]): CaseRow[] {
  const newest = (a: CaseRow, b: CaseRow) => compare(b.updatedAt, a.updatedAt);
  if (name === 'Done') return rows.sort(newest);
  const due = (row: CaseRow) => row.nextStepOn || '9999';
  return rows.sort((a, b) => compare(due(a), due(b)) || newest(a, b));
}

/** All that a row can be found by, lower case, numbers also without their hyphens. */
export function haystack(row: CaseRow): string {
  const [year, month, day] = row.birthDate.split('-');
  const numbers = row.preauths.flatMap(({ number, referenceNumber, references = [] }) => [
    number,
    referenceNumber,
    ...references,
  ]);
  const claims = (row.claims ?? []).flatMap(({ numbers: own = [] }) => own);
  const ids = [row.memberId, ...numbers, ...claims];
  const parts = [
    row.patientName,
    row.patientName.split(', ').reverse().join(' '),
    row.payerName,
    ...row.codes,
    ...row.codes.map((code) => code.replace('.', '')),
    ...ids,
    ...ids.map((id) => id.replace(/[\s-]/g, '')),
    day ? `${month}/${day}/${year}` : '',
  ];
  return parts.join('\n').toLowerCase();
}

/** Words of a search; a row must have every one. */
export function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}
