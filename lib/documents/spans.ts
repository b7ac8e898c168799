// Whole months and years between two days, as policies count them: by the calendar, not by days divided.
import { addDays, isDate } from '../case/calendar.ts';

/** Whole months from one day to another; the 31st has its month's day on the last one. Null when either is no date. */
export function wholeMonths(from: string, to: string): number | null {
  if (!isDate(from) || !isDate(to)) return null;
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const lastOfMonth = addDays(to, 1).endsWith('-01');
  const full = toDay >= day || lastOfMonth;
  const months = (toYear - year) * 12 + (toMonth - month);
  return to < from ? null : months - (full ? 0 : 1);
}

/** Whole months of something that was still going on at its last day: June 1 through August 31 are three. */
export function monthsOfCare(from: string, through: string): number | null {
  return isDate(through) ? wholeMonths(from, addDays(through, 1)) : null;
}

/** Whole years, as an age is told. */
export function wholeYears(from: string, to: string): number | null {
  const months = wholeMonths(from, to);
  return months === null ? null : Math.floor(months / 12);
}
