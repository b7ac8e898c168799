// Dates between a person and the record: any usual way of writing one in, `YYYY-MM-DD` kept, `MM/DD/YYYY` shown.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-12-05` as `12/05/2026`. Anything else as it is: a half-typed date is shown, not hidden. */
export function showDate(stored: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored);
  return found ? `${found[2]}/${found[3]}/${found[1]}` : stored;
}

/**
 * A date as somebody wrote it, as `YYYY-MM-DD`, or null when it is none. `2/30/2026` is none. A year of two digits
 * is read only when `today` is given, and only when one reading fits: a `past` date of `62` is 1962, but `20` could
 * be 1920 or 2020 and stays null.
 */
export function readDate(typed: string, o: { today?: string; past?: boolean } = {}): string | null {
  const text = typed
    .trim()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
    .replace(/[T\s]+\d{1,2}:\d{2}.*$/i, '');
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso) {
    const read = made(iso[1], iso[2], iso[3]);
    if (read) return read;
  }
  const us =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (us) return made(yearOf(us[3] ?? '', o), us[1], us[2]);
  const named =
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text) ??
    swapped(/^(\d{1,2})[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})$/i.exec(text));
  if (!named) return null;
  const month = MONTHS.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month ? made(named[3], String(month), named[2]) : null;
}

function swapped(found: RegExpExecArray | null): string[] | null {
  return found ? [found[0], found[2] ?? '', found[1] ?? '', found[3] ?? ''] : null;
}

function yearOf(digits: string, o: { today?: string; past?: boolean }): string | undefined {
  if (digits.length === 4) return digits;
  if (!o.today) return undefined;
  const year = `20${digits}`;
  if (!o.past) return year;
  return year > o.today.slice(0, 4) ? `19${digits}` : undefined;
}

function made(year?: string, month?: string, day?: string): string | null {
  if (!year || !month || !day) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real =
    date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real && y > 1879 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** Today where this computer stands, `YYYY-MM-DD`. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How a due date reads in a list: `today`, `2 days late`, `Fri, Dec 4`. */
export function dayWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === null) return day;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return '1 day late';
  if (days < 0) return days > -60 ? `${-days} days late` : `late since ${showDate(day)}`;
  const date = new Date(`${day}T12:00:00`);
  const sameYear = day.slice(0, 4) === today.slice(0, 4) || days < 120;
  return date.toLocaleDateString('en-US', {
    ...(days < 7 ? { weekday: 'short' } : {}),
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

function daysBetween(from: string, to: string): number | null {
  const [a, b] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  return Number.isNaN(a) || Number.isNaN(b) ? null : Math.round((b - a) / 86_400_000);
}
