// Calendar days as plain strings `YYYY-MM-DD`: no clock and no time zone, so a date never slips by a day.

const DAY = 86_400_000;
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

function fromDayNumber(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** True for a day that exists, written `YYYY-MM-DD`, from 1850 on: `2026-02-31` is none. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    Number(text.slice(0, 4)) >= 1850 &&
    fromDayNumber(dayNumber(text)) === text
  );
}

/** Days from one date to another; negative when `to` is earlier. Both must be dates. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date some days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** `2026-11-12` -> `Nov 12`, and what is no date as it stands. */
export function shortDate(date: string): string {
  if (!isDate(date)) return date;
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
}

/** `2026-11-12` -> `Nov 12, 2026`. */
export function longDate(date: string): string {
  return isDate(date) ? `${shortDate(date)}, ${date.slice(0, 4)}` : date;
}

/** Month number 1-12 of `Nov`, `nov.` or `November`, else 0. */
export function monthNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase() === start);
  if (index < 0) return 0;
  const rest = word.toLowerCase().replace(/\.$/, '');
  return FULL_MONTHS.some(
    (full) => full === rest || rest === start || (start === 'sep' && rest === 'sept'),
  )
    ? index + 1
    : 0;
}

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
