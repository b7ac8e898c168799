// Dates as the screens show them: `YYYY-MM-DD` is kept, `MM/DD/YYYY` shown.

/** `2026-12-05` as `12/05/2026`. Anything else as it is: a half-typed date is shown, not hidden. */
export function showDate(stored: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored);
  return found ? `${found[2]}/${found[3]}/${found[1]}` : stored;
}

/** Today where this computer stands, `YYYY-MM-DD`. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How a due date reads in a list: `today`, `2 days late`, `late since Apr 14`, `Fri, Dec 4`. */
export function dayWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === null) return day;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return '1 day late';
  if (days < 0 && days > -60) return `${-days} days late`;
  const date = new Date(`${day}T12:00:00`);
  if (days < 0) {
    const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
    return `late since ${date.toLocaleDateString('en-US', { month: 'short', day: 'numeric', ...year })}`;
  }
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
