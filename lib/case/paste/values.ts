// Values as practice systems print them. What could be read in two ways is not read.
import { canonical } from '../canonical.ts';
import { readDate } from '../read-date.ts';
import { isState } from '../states.ts';
import type { Datum } from './labels.ts';
import { readName } from './names.ts';

export interface PasteLimits {
  /** Year of today; a two-digit birth year is the latest one up to it. */
  latestYear: number;
  /** `YYYY-MM-DD` or ''. */
  today: string;
}

/** Data of one person or plan by relative key, e.g. `address.line1`; null when the text cannot be read as this datum. */
export function readValue(
  datum: Datum,
  text: string,
  limits: PasteLimits,
): Record<string, string> | null {
  const value = text.trim().replace(/\s+/g, ' ');
  if (value === '' || /^(?:n\/?a|none|unknown|-+)$/i.test(value)) return null;
  switch (datum) {
    case 'name':
      return readName(value);
    case 'lastName':
    case 'firstName':
    case 'middleName':
      return isWord(value) ? { [datum]: value.replace(/\.$/, '') } : null;
    case 'suffix':
      return /^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(value) ? { suffix: value.replace('.', '') } : null;
    case 'birthDate':
      return birthDate(value, limits);
    case 'sex':
      return one('sex', SEX[value.toLowerCase()]);
    case 'address':
      return readAddress(value);
    case 'line2':
      return { 'address.line2': value };
    case 'city':
      return isWord(value) ? { 'address.city': value } : readCityLine(value);
    case 'state':
      return isState(value.toUpperCase()) ? { 'address.state': value.toUpperCase() } : null;
    case 'zip':
      return one('address.zip', canonical('zip', value));
    case 'cityLine':
      return readCityLine(value);
    case 'phone':
      return one(
        'phone',
        canonical('phone', value.replace(/\s*(?:\(?(?:h|c|m|home|cell|mobile)\)?)$/i, '')),
      );
    case 'memberId':
    case 'groupNumber':
      return one(datum, /^(?=.*\d)[A-Z0-9][A-Z0-9 ./-]{2,29}$/i.test(value) ? value : null);
    case 'planName':
    case 'payer':
      return /[a-z]{2}/i.test(value) && value.length <= 80 ? { [datum]: value } : null;
    case 'payerId':
      return one(datum, /^[A-Z0-9]{3,10}$/i.test(value) ? value : null);
    case 'relationship':
      return one('relationship', RELATIONSHIP[value.toLowerCase()]);
  }
}

const SEX: Readonly<Record<string, string>> = {
  m: 'M',
  male: 'M',
  f: 'F',
  female: 'F',
  u: 'U',
};

/** X12 individual relationship codes in words; `dependent` alone could be a child or another, so it is none of them. */
const RELATIONSHIP: Readonly<Record<string, string>> = {
  self: 'self',
  same: 'self',
  'same as patient': 'self',
  insured: 'self',
  subscriber: 'self',
  spouse: 'spouse',
  husband: 'spouse',
  wife: 'spouse',
  child: 'child',
  son: 'child',
  daughter: 'child',
  'dependent child': 'child',
  other: 'other',
  'life partner': 'other',
  'domestic partner': 'other',
};

function one(key: string, value: string | null | undefined): Record<string, string> | null {
  return value ? { [key]: value } : null;
}

function isWord(value: string): boolean {
  return /^\p{L}[\p{L} .’'-]{0,40}$/u.test(value);
}

function birthDate(
  value: string,
  { latestYear, today }: PasteLimits,
): Record<string, string> | null {
  const read = readDate(value, latestYear);
  if (!read) return null;
  const rest = value.slice(read.length).trim();
  if (today !== '' && read.date > today) return null;
  const sex = SEX[rest.replace(/^[,;(]\s*|\)$/g, '').toLowerCase()];
  if (sex) return { birthDate: read.date, sex };
  // Systems print the age behind the date.
  return /^(?:\(.*\)|[-,;]? ?age:? ?\d+.*|\d{1,3} ?(?:y|yr|yrs|years)(?: old)?)?$/i.test(rest)
    ? { birthDate: read.date }
    : null;
}

/** `Copperfield, WI 53199` */
export function readCityLine(text: string): Record<string, string> | null {
  const match = /^(\p{L}[\p{L} .’'-]*?),?\s+([A-Z]{2})\.?,?\s+(\d{5})(?:-?(\d{4}))?$/iu.exec(
    text.trim(),
  );
  const [, city = '', state = '', zip = '', extension = ''] = match ?? [];
  if (!match || !isState(state.toUpperCase())) return null;
  return {
    'address.city': city,
    'address.state': state.toUpperCase(),
    'address.zip': zip + extension,
  };
}

const SECOND_LINE =
  /^(?:apt|apartment|unit|suite|ste|floor|fl|bldg|building|lot|rm|room|#)[ .#]*\w.{0,30}$/i;

export function isSecondLine(text: string): boolean {
  return SECOND_LINE.test(text.trim());
}

/** A street, with city, state and ZIP when commas tell them apart. */
function readAddress(value: string): Record<string, string> | null {
  const parts = value.split(/\s*,\s*/);
  for (const count of [2, 3]) {
    const city = parts.length > count - 1 ? readCityLine(parts.slice(-count).join(', ')) : null;
    const street = parts.slice(0, -count);
    if (city && street.length > 0) {
      const lines = streetLines(street);
      return lines && { ...lines, ...city };
    }
  }
  return streetLines(parts);
}

function streetLines(parts: string[]): Record<string, string> | null {
  const [line1 = '', line2, ...more] = parts;
  // A street has a number or a box; without one the text may be anything.
  if (!/\d/.test(line1) || more.length > 0 || line1.length > 60) return null;
  if (line2 === undefined) return { 'address.line1': line1 };
  return isSecondLine(line2) ? { 'address.line1': line1, 'address.line2': line2 } : null;
}

/** A line that can only be a payer's name: the words at its end are those of a health plan. */
export function isPayerLine(text: string): boolean {
  return (
    /^\p{L}[\p{L} .&’'-]{2,60}$/u.test(text) &&
    /\b(?:health plan|insurance (?:company|co\.?)|blue cross(?: (?:and )?blue shield)?|blue shield)$/i.test(
      text,
    )
  );
}
