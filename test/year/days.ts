// Days of the simulated year by milliseconds and a printed list of holidays: nothing of the product's own calendar.

/** Later than any day. */
export const FAR = '9999-12-31';

/** Federal holidays as the Office of Personnel Management prints them for 2026 and 2027, typed by hand. */
const HOLIDAYS = new Set([
  ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03'],
  ...['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
  ...['2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-06-18', '2027-07-05'],
  ...['2027-09-06', '2027-10-11', '2027-11-11', '2027-11-25', '2027-12-24', '2027-12-31'],
]);

export function after(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function open(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !HOLIDAYS.has(day);
}

/** The day, or the next on which payers answer. */
export function workday(day: string): string {
  return open(day) ? day : workday(after(day, 1));
}

/** The day, or the last before it on which payers answer. */
export function workdayBefore(day: string): string {
  return open(day) ? day : workdayBefore(after(day, -1));
}

/** `Nov 12` */
export function spoken(day: string): string {
  const options = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', options);
}

/** Whole years later on the same date; Feb 29 becomes Feb 28. */
export function nextYear(day: string): string {
  const same = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return same.endsWith('02-29') ? same.replace('02-29', '02-28') : same;
}
