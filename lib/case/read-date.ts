// Dates as people and portals write them. Day-first numbers are not read: in the US the month comes first.
import { isDate, monthNumber } from './calendar.ts';

export interface ReadDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Characters of the text that it took. */
  length: number;
}

const FORMS: readonly { pattern: RegExp; order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/, order: 'mdy' },
  { pattern: /^([A-Z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i, order: 'mdy' },
  { pattern: /^(\d{1,2})[-\s]([A-Z]{3,9})\.?[-,\s]+(\d{4})(?!\d)/i, order: 'dmy' },
];

/**
 * The date at the start of the text, or null. A two-digit year is the latest one that is not after `latestYear` (for a
 * birth date: this year); without `latestYear` it is in this century. `31/12/2026` is no date here.
 */
export function readDate(text: string, latestYear?: number): ReadDate | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, first = '', second = '', third = ''] = match;
    const [year, month, day] =
      order === 'ymd'
        ? [first, second, third]
        : order === 'mdy'
          ? [third, first, second]
          : [third, second, first];
    const date = [fullYear(year, latestYear), monthOf(month), day.padStart(2, '0')].join('-');
    if (isDate(date)) return { date, length: whole.length };
  }
  return null;
}

function monthOf(text: string): string {
  const month = /^\d+$/.test(text) ? text : String(monthNumber(text));
  return month.padStart(2, '0');
}

function fullYear(text: string, latestYear: number | undefined): string {
  if (text.length === 4) return text;
  const year = 2000 + Number(text);
  return String(latestYear !== undefined && year > latestYear ? year - 100 : year);
}
