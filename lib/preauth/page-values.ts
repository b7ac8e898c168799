// Values as they stand on an answer page, read strictly: what is not clearly of the kind is not read at all.
import { readDate } from '../case/read-date.ts';

/** The same id with other punctuation: `LH-26 11` and `lh2611` are one. */
export function bare(value: string): string {
  return value.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

const PHONE = /^\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}$/;

/** An identifier at the start of the text, or ''. Has a digit, 4 to 30 characters; never a date, a formatted phone or money. */
export function readNumber(text: string): string {
  if (readDate(text) || /^\(?\d{3}\)?[-.\s]+\d{3}[-.]\d{4}/.test(text) || text.startsWith('$'))
    return '';
  const grouped = /^\d{3,5}(?: \d{3,5}){1,3}$/.exec(text);
  if (grouped) return text.replaceAll(' ', '');
  const match = /^[A-Z0-9](?:[A-Z0-9]|[-_/.](?=[A-Z0-9])){3,29}(?![A-Z0-9%])/i.exec(text);
  const value = match?.[0] ?? '';
  const digits = value.replace(/\D/g, '').length;
  if (digits < 3 || digits * 3 < bare(value).length || PHONE.test(value)) return '';
  return value;
}

const STATUS_PHRASES = [
  /^partial(?:ly)?[- ](?:approv(?:ed|al)|certified|denied)/i,
  /^modified/i,
  /^(?:not|non)[- ]?certified/i,
  /^(?:fully )?(?:approved|authori[sz]ed|certified)(?: in (?:total|full|part)| as modified| with (?:changes|modifications))?/i,
  /^denied|^denial|^adverse determination/i,
  /^pend(?:ed|ing)?(?:(?: for)?(?: clinical| medical| payer| additional)* (?:review|information|decision))?/i,
  /^(?:in|under) (?:clinical |medical )?review|^in (?:process|progress)/i,
  /^(?:received|submitted|requested)\b/i,
  /^(?:no (?:prior )?authori[sz]ation (?:is )?(?:required|needed)|no auth(?:orization)? required|not (?:required|needed))/i,
  /^cancel(?:l?ed)|^void(?:ed)?|^withdrawn/i,
];

/** A known status at the start of the text in the page's words, or ''. */
export function readStatus(text: string): string {
  for (const phrase of STATUS_PHRASES) {
    const match = phrase.exec(text);
    if (match && !/^[a-z]/i.test(text.slice(match[0].length))) return match[0];
  }
  return '';
}

/** A whole count such as `2` or `2 units`, or ''. */
export function readUnits(text: string): string {
  return (
    /^(\d{1,4})(?![\d./-])(?=\s*(?:$|[|;,.]|units?\b|visits?\b|days?\b))/i.exec(text)?.[1] ?? ''
  );
}

/** `12/01/2026 - 02/28/2027`, with a dash, `to` or `through` between; null unless both are dates in order. */
export function readRange(text: string): { from: string; to: string } | null {
  const first = readDate(text);
  if (!first) return null;
  const rest = text.slice(first.length);
  const between = /^\s*(?:[-–—]|to|thru|through|until)\s*/i.exec(rest);
  const second = between && readDate(rest.slice(between[0].length));
  return second && second.date >= first.date ? { from: first.date, to: second.date } : null;
}
