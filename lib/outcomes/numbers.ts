// Honest small numbers: counts with their total, medians with the range, never a bare percentage.

/** The middle value; of an even count the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** Linear between the two nearest of the sorted values (R type 7); null of none. `at` is between 0 and 1. */
export function quantile(values: readonly number[], at: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** `4 of 5 paid` */
export function ofWords(count: number, total: number, what: string): string {
  return `${count} of ${total} ${what}`;
}

/** `median 23 days (9 to 41)`; one value: `23 days`; none: ''. */
export function daysWords(days: readonly number[]): string {
  const middle = median(days);
  if (middle === null) return '';
  const shown = plural(Math.round(middle * 2) / 2);
  if (days.length === 1) return shown;
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return least === most ? `always ${shown}` : `median ${shown} (${least} to ${most})`;
}

function plural(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** 123450 cents -> `$1,234.50`; whole dollars lose the cents. */
export function dollars(cents: number): string {
  const whole = Math.floor(cents / 100).toLocaleString('en-US');
  const rest = cents % 100;
  return rest === 0 ? `$${whole}` : `$${whole}.${String(rest).padStart(2, '0')}`;
}
