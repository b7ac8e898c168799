// How long an approval still holds, and how much of it is left.
import { daysBetween, isDate, shortDate } from '../case/calendar.ts';
import type { PreauthRow } from '../case/list-row.ts';

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

/**
 * What is left to do about an approval that has ended; '' while it holds, or once its end no longer matters: the surgery is
 * booked inside it, it was renewed, or the claim is on its way.
 */
export function endedStep(
  { status, validTo }: Pick<PreauthRow, 'status' | 'validTo'>,
  { surgeryOn, over }: { surgeryOn: string; over: boolean },
  today: string,
): string {
  const approved = status === 'approved' || status === 'partly-approved';
  if (over || !approved || !isDate(validTo) || validTo >= today) return '';
  if (isDate(surgeryOn) && surgeryOn <= validTo) return '';
  return `Renew: approval ended ${shortDate(validTo)}`;
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
