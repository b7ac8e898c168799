// The tracker: all pre-authorizations of all cases in one list, what has to be done next on top.
import { daysBetween, isDate } from '../case/calendar.ts';
import type { CaseRow, PreauthRow } from '../case/list-row.ts';
import { unitsLeft } from './validity.ts';

export interface TrackerRow extends PreauthRow {
  caseId: string;
  patientName: string;
  surgeryOn: string;
  assignee: string;
  /** Units allowed minus used; null when either is not known. */
  unitsLeft: number | null;
  /** Number, else reference, of the one that it renews and of the one that renews it; '' when there is none. */
  renews: string;
  renewedBy: string;
  /** Nothing is left to do about it: withdrawn, renewed, billed, or the case is over. */
  finished: boolean;
  /** Which part of the list it stands in. */
  group: TrackerGroup;
  /** All that it can be found by, lower case. */
  words: string;
}

/** Due by today; can be done now; later; nothing left to do. The list is in this order. */
export type TrackerGroup = (typeof GROUPS)[number];
const GROUPS = ['due', 'now', 'later', 'finished'] as const;

export type TrackerFilter = 'next' | 'overdue' | 'unanswered' | 'expiring' | 'all';

export interface TrackerView {
  filter?: TrackerFilter;
  /** `YYYY-MM-DD` */
  today?: string;
  /** Only what is handed to this person; '' is everybody. */
  assignee?: string;
  /** Only this payer; '' is all. */
  payer?: string;
  search?: string;
}

/** An approval that ends within so many days is expiring: time to ask for an extension. */
export const EXPIRING_DAYS = 30;

const WAITING: readonly PreauthRow['status'][] = ['sent', 'pended'];
const APPROVED: readonly PreauthRow['status'][] = ['approved', 'partly-approved'];

const FILTERS: Readonly<Record<TrackerFilter, (row: TrackerRow, today: string) => boolean>> = {
  next: ({ finished }) => !finished,
  overdue: (row, today) => !row.finished && isOverdue(row, today),
  unanswered: ({ status }) => WAITING.includes(status),
  expiring: (row, today) => !row.finished && isExpiring(row, today),
  all: () => true,
};

/**
 * Every pre-authorization with what its case says of it, by next date: due ones first, then those without a date (they
 * can be done now), then later ones; finished ones last. Made and sorted once for a list of cases and a day
 * (`YYYY-MM-DD`), looked at in many views.
 */
export function trackerRows(rows: readonly CaseRow[], today: string): TrackerRow[] {
  return rows
    .flatMap((row) => row.preauths.map((preauth) => trackerRow(row, preauth, today)))
    .map((row) => ({ row, key: sortKey(row, today) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}

/**
 * The rows of a view, in the order in which they came. `expiring`: approved, not yet over, ending within EXPIRING_DAYS
 * of `today`; without `today` none is.
 */
export function trackerView(
  rows: readonly TrackerRow[],
  { filter = 'next', today = '', assignee = '', payer = '', search = '' }: TrackerView = {},
): TrackerRow[] {
  const me = assignee.trim().toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const bare = words.map((word) => word.replaceAll('-', ''));
  return rows.filter(
    (row) =>
      FILTERS[filter](row, today) &&
      (me === '' || row.assignee.toLowerCase() === me) &&
      (payer === '' || row.payerName === payer) &&
      words.every((word, at) => row.words.includes(word) || found(row, bare[at] ?? '')),
  );
}

function found({ words }: TrackerRow, bare: string): boolean {
  return bare !== '' && words.includes(bare);
}

/** Payers of these rows, by name. */
export function trackerPayers(rows: readonly TrackerRow[]): string[] {
  return [...new Set(rows.map(({ payerName }) => payerName))].filter(Boolean).sort();
}

function trackerRow(row: CaseRow, preauth: PreauthRow, today: string): TrackerRow {
  const name = (one?: PreauthRow) => (one ? one.number || one.referenceNumber || 'no number' : '');
  const old = preauth.renewsId ? row.preauths.find(({ id }) => id === preauth.renewsId) : undefined;
  const follower = row.preauths.find(
    ({ renewsId, status }) => renewsId === preauth.id && status !== 'withdrawn',
  );
  const took = follower && APPROVED.includes(follower.status);
  const billed = (row.claims ?? []).some(({ status }) => status !== 'to-send');
  const over = row.status === 'paid' || row.status === 'closed';
  const finished =
    preauth.status === 'withdrawn' ||
    took === true ||
    over ||
    (billed && !WAITING.includes(preauth.status));
  return {
    ...preauth,
    caseId: row.id,
    patientName: row.patientName,
    surgeryOn: row.surgeryOn,
    assignee: row.assignee ?? '',
    unitsLeft: unitsLeft(preauth),
    renews: name(old),
    renewedBy: name(follower),
    finished,
    group: finished ? 'finished' : groupOf(nextDate(preauth, today), today),
    words: haystack(row, preauth),
  };
}

/** Numbers are found with and without their hyphens and spaces. */
function haystack(row: CaseRow, preauth: PreauthRow): string {
  const claims = (row.claims ?? []).flatMap(({ numbers = [] }) => numbers);
  const numbers = [
    preauth.number,
    preauth.referenceNumber,
    row.memberId,
    ...(preauth.references ?? []),
    ...claims,
  ].filter(Boolean);
  return [
    row.patientName,
    preauth.payerName,
    preauth.reviewer ?? '',
    ...preauth.codes,
    ...numbers,
    ...numbers.map((number) => number.replace(/[\s-]/g, '')),
  ]
    .join('\n')
    .toLowerCase();
}

function groupOf(on: string, today: string): TrackerGroup {
  if (on === '') return 'now';
  return on > today ? 'later' : 'due';
}

function sortKey(row: TrackerRow, today: string): string {
  const on = row.group === 'finished' ? (row.decidedOn ?? '') : nextDate(row, today);
  return `${GROUPS.indexOf(row.group)} ${on} ${row.patientName}`;
}

/** The next day on which something happens: the next step, else the end of an approval; '' when neither is known. */
function nextDate(row: PreauthRow, today: string): string {
  if (isDate(row.nextStepOn)) return row.nextStepOn;
  return isExpiring(row, today) ? row.validTo : '';
}

/** A step that is late, or a decision that the payer owes. */
function isOverdue({ nextStepOn, decisionDueOn = '', status }: PreauthRow, today: string): boolean {
  const late = (day: string) => isDate(day) && day < today;
  return late(nextStepOn) || (status === 'sent' && late(decisionDueOn));
}

function isExpiring(row: PreauthRow, today: string): boolean {
  if (!APPROVED.includes(row.status) || !isDate(row.validTo) || !isDate(today)) return false;
  const left = daysBetween(today, row.validTo);
  return left >= 0 && left <= EXPIRING_DAYS;
}
