// Days on which payers' provider lines answer: no weekends, no US federal holidays. Plain dates, no clock, no time zone.
import { addDays, daysBetween, isDate } from '../case/calendar.ts';

/** 0 Sunday to 6 Saturday. */
export function weekday(date: string): number {
  return ((daysBetween('1970-01-04', date) % 7) + 7) % 7;
}

/** The nth given weekday of a month; n = -1 is the last. */
function nth(year: number, month: number, day: number, n: number): string {
  const two = String(month).padStart(2, '0');
  if (n < 0) {
    const next =
      month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
    const last = addDays(next, -1);
    return addDays(last, -((weekday(last) - day + 7) % 7));
  }
  const first = `${year}-${two}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (n - 1));
}

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103, EO 11582). */
function observed(date: string): string {
  const day = weekday(date);
  if (day === 6) return addDays(date, -1);
  return day === 0 ? addDays(date, 1) : date;
}

/** Federal holidays of a year as they are kept; the first may lie on Dec 31 of the year before. Source: 5 U.S.C. 6103(a). */
export function federalHolidays(year: number): string[] {
  const fixed = (monthDay: string) => observed(`${year}-${monthDay}`);
  return [
    fixed('01-01'), // New Year
    nth(year, 1, 1, 3), // Martin Luther King
    nth(year, 2, 1, 3), // Washington
    nth(year, 5, 1, -1), // Memorial Day
    ...(year >= 2021 ? [fixed('06-19')] : []), // Juneteenth, Public Law 117-17
    fixed('07-04'),
    nth(year, 9, 1, 1), // Labor Day
    nth(year, 10, 1, 2), // Columbus
    fixed('11-11'), // Veterans
    nth(year, 11, 4, 4), // Thanksgiving
    fixed('12-25'),
  ];
}

const holidays = new Map<number, ReadonlySet<string>>();

function isHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  let kept = holidays.get(year);
  if (!kept) {
    kept = new Set([...federalHolidays(year), ...federalHolidays(year + 1)]);
    holidays.set(year, kept);
  }
  return kept.has(date);
}

/** True from Monday to Friday unless it is a federal holiday. */
export function isWorkday(date: string): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !isHoliday(date);
}

/** This day, or the next one that is a working day; what is no date as it stands. */
export function onWorkday(date: string): string {
  if (!isDate(date)) return date;
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/** This day, or the last working day before it: for deadlines, which no holiday moves. */
export function byWorkday(date: string): string {
  if (!isDate(date)) return date;
  let day = date;
  while (!isWorkday(day)) day = addDays(day, -1);
  return day;
}

/** The day that many working days later. `days` is 0 or more. */
export function addWorkdays(date: string, days: number): string {
  let day = onWorkday(date);
  for (let left = days; left > 0; left -= 1) day = onWorkday(addDays(day, 1));
  return day;
}
