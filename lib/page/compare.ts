// Does what stands in the control mean what was to be written? Masks, separators and letter case may differ.
import type { CompareAs } from '../form/write-op.ts';

const digits = (text: string): string => text.replace(/\D+/g, '');
const plain = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const alphanumeric = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Digits of a date in the order year, month, day where the order can be told; else as they stand. */
function dateDigits(text: string): string {
  const iso = /^\s*(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text);
  if (iso)
    return iso
      .slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('');
  const us = /^\s*(\d{1,2})\D+(\d{1,2})\D+(\d{4})/.exec(text);
  if (us) return [us[3], us[1], us[2]].map((part) => (part ?? '').padStart(2, '0')).join('');
  // `Dec 3, 2026` and `3 December 2026`: what some boxes turn a date into when they are left.
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const [year] = /\b\d{4}\b/.exec(text) ?? [];
  const [day] = /\b\d{1,2}\b/.exec(text) ?? [];
  if (month > 0 && year && day) return year + String(month).padStart(2, '0') + day.padStart(2, '0');
  const all = digits(text);
  // MMDDYYYY, unless it can only be YYYYMMDD.
  if (all.length === 8 && Number(all.slice(0, 2)) <= 12) return all.slice(4) + all.slice(0, 4);
  return all.length <= 2 ? all.replace(/^0+/, '') : all;
}

function amount(text: string): number {
  const cleaned = text.replace(/[^\d.-]/g, '');
  return cleaned === '' ? NaN : Number(cleaned);
}

/** Compares the text read back with the text that was meant. */
export function means(read: string, meant: string, compare: CompareAs): boolean {
  if (read === meant) return true;
  switch (compare) {
    case 'digits':
      return digits(read) !== '' && digits(read) === digits(meant);
    case 'date':
      return dateDigits(read) !== '' && dateDigits(read) === dateDigits(meant);
    case 'money':
      return Math.abs(amount(read) - amount(meant)) < 0.005;
    case 'code': {
      const code = alphanumeric(meant);
      return code !== '' && alphanumeric(read) === code;
    }
    case 'text':
      return plain(read) === plain(meant);
  }
}
