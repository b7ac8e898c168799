// The tracker: all pre-authorizations of all cases in one list, what is due first on top.
import { daysBetween, isDate, shortDate } from '../case/calendar.ts';
import type { CaseRow, PreauthRow } from '../case/list-row.ts';

export interface TrackerRow extends PreauthRow {
  caseId: string;
  patientName: string;
  surgeryOn: string;
  /** Units allowed minus used; null when either is not known. */
  unitsLeft: number | null;
}

export type TrackerFilter = 'open' | 'overdue' | 'expiring' | 'decided' | 'all';

/** An approval that ends within so many days is expiring: time to ask for an extension. */
export const EXPIRING_DAYS = 30;

const OPEN: readonly PreauthRow['status'][] = ['to-send', 'sent', 'pended'];
const APPROVED: readonly PreauthRow['status'][] = ['approved', 'partly-approved'];

const FILTERS: Readonly<Record<TrackerFilter, (row: TrackerRow, today: string) => boolean>> = {
  all: () => true,
  open: (row) => OPEN.includes(row.status),
  overdue: (row, today) => OPEN.includes(row.status) && isOverdue(row, today),
  expiring: (row, today) => isExpiring(row, today),
  decided: (row) => !OPEN.includes(row.status) && row.status !== 'withdrawn',
};

/**
 * Pre-authorizations of these cases, by next date: due ones first, then those without a date (they can be done now), then
 * later ones. `expiring`: approved, not yet over, and ending within EXPIRING_DAYS of `today`; without `today` none is.
 */
export function trackerRows(
  rows: readonly CaseRow[],
  { filter = 'all', today = '' }: { filter?: TrackerFilter; today?: string } = {},
): TrackerRow[] {
  return rows
    .flatMap((row) => row.preauths.map((preauth) => trackerRow(row, preauth)))
    .filter((row) => FILTERS[filter](row, today))
    .map((row) => ({ row, key: sortKey(row, today) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}

function trackerRow(row: CaseRow, preauth: PreauthRow): TrackerRow {
  return {
    ...preauth,
    caseId: row.id,
    patientName: row.patientName,
    surgeryOn: row.surgeryOn,
    unitsLeft: unitsLeft(preauth),
  };
}

function sortKey(row: TrackerRow, today: string): string {
  const on = nextDate(row, today);
  if (on === '') return `1 ${row.patientName}`;
  return today !== '' && on > today ? `2 ${on} ${row.patientName}` : `0 ${on} ${row.patientName}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The next day on which something happens: the next step, else the end of an approval; '' when neither is known. */
function nextDate(row: TrackerRow, today: string): string {
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

/**
 * Validity in words: `valid until Feb 28: 42 days left`, `valid from Dec 1 to Feb 28`, `expired 3 days ago`; '' while no
 * end and no start are known, or when the payer said no.
 */
export function validityWords(
  { status, validFrom, validTo }: Pick<PreauthRow, 'status' | 'validFrom' | 'validTo'>,
  today: string,
): string {
  if (status === 'denied' || status === 'withdrawn') return '';
  const starts = isDate(validFrom) && validFrom > today;
  if (!isDate(validTo)) return isDate(validFrom) ? `valid from ${shortDate(validFrom)}` : '';
  if (starts && validFrom <= validTo) {
    return `valid from ${shortDate(validFrom)} to ${shortDate(validTo)}`;
  }
  const left = daysBetween(today, validTo);
  if (left < 0) return `expired ${days(-left)} ago`;
  if (left === 0) return 'valid until today';
  return `valid until ${shortDate(validTo)}: ${days(left)} left`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** Units that are left, e.g. `10` allowed and `4` used -> 6; unused counts as 0 used; null when allowed is no number. */
export function unitsLeft({
  unitsAllowed,
  unitsUsed,
}: Pick<PreauthRow, 'unitsAllowed' | 'unitsUsed'>): number | null {
  const allowed = toCount(unitsAllowed);
  const used = unitsUsed.trim() === '' ? 0 : toCount(unitsUsed);
  return allowed === null || used === null ? null : allowed - used;
}

function toCount(text: string): number | null {
  return /^\d{1,6}(\.\d{1,3})?$/.test(text.trim()) ? Number(text) : null;
}
