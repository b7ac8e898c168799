// What a person types or pastes into a box, as it is kept: in canonical form where there is no doubt, else as typed.
import { canonical } from './canonical.ts';
import type { DatumKind } from './field-keys.ts';
import { readDate } from './read-date.ts';

/** `(312) 555-0141` as a phone is kept as `3125550141`; what is no such value stays as typed, to be put right. */
export function kept(kind: DatumKind, typed: string): string {
  return canonical(kind, typed) ?? typed.trim();
}

/**
 * A whole text that is one date, as `YYYY-MM-DD`, or null. A day of the week before it and a time after it do not matter,
 * `12052026` and `20261205` are read. A year of two digits is read only when `today` (`YYYY-MM-DD`) is given and one
 * reading fits: a `past` date of `62` is 1962, but `20` could be 1920 or 2020 and stays null.
 */
export function readTypedDate(
  typed: string,
  { today = '', past = false }: { today?: string; past?: boolean } = {},
): string | null {
  const text = typed
    .trim()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
    .replace(/[T\s]+\d{1,2}:\d{2}.*$/i, '')
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3')
    .replace(/^(\d{1,2}) (\d{1,2}) (\d{2}|\d{4})$/, '$1/$2/$3');
  const short = /^\d{1,2}[-/.]\d{1,2}[-/.](\d\d)$/.exec(text)?.[1];
  const thisYear = today.slice(0, 4);
  if (short && (today === '' || (past && `20${short}` <= thisYear))) return null;
  const read = readDate(text, short && past ? Number(thisYear) : undefined);
  return read?.length === text.length ? read.date : null;
}
