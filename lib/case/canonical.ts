// One value in its canonical form, or null when it cannot be one: the border between what is typed and what is written.
import { isDate } from './calendar.ts';
import type { DatumKind } from './field-keys.ts';
import { canonicalTeeth } from './teeth.ts';
import { canonicalMoney } from './money.ts';

const MAX_LENGTH = 2000;

function digits(value: string): string {
  return value.replace(/[\s().+-]/g, '');
}

function matching(pattern: RegExp): (value: string) => string | null {
  return (value) => (pattern.test(value) ? value : null);
}

function upper(pattern: RegExp): (value: string) => string | null {
  return (value) => matching(pattern)(value.toUpperCase());
}

function phone(value: string): string | null {
  const all = digits(value);
  const national = all.length === 11 && all.startsWith('1') ? all.slice(1) : all;
  return /^[2-9]\d{9}$/.test(national) ? national : null;
}

/** ICD-10-CM: letter, digit, digit or letter, then up to four; the dot after the third (FY 2026 guidelines, I.A). */
function icd(value: string): string | null {
  const code = value.toUpperCase().replace(/[.\s]/g, '');
  if (!/^[A-Z]\d[0-9A-Z][0-9A-Z]{0,4}$/.test(code)) return null;
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

const asTyped = (value: string) => (value.length <= MAX_LENGTH ? value : null);
const yesNo = upper(/^[YN]$/);

const FORMS: Readonly<Record<DatumKind, (value: string) => string | null>> = {
  name: asTyped,
  text: asTyped,
  street: asTyped,
  city: asTyped,
  note: asTyped,
  identifier: matching(/^.{1,80}$/),
  date: (value) => (isDate(value) ? value : null),
  sex: upper(/^[MFU]$/),
  state: upper(/^[A-Z]{2}$/),
  zip: (value) => matching(/^(\d{5}|\d{9})$/)(digits(value)),
  phone,
  npi: (value) => matching(/^\d{10}$/)(digits(value)),
  taxId: (value) => matching(/^\d{9}$/)(digits(value)),
  taxIdType: upper(/^(EIN|SSN)$/),
  taxonomy: upper(/^[0-9A-Z]{10}$/),
  relationship: matching(/^(self|spouse|child|other)$/),
  yesNo,
  qualifier: upper(/^[0-9A-Z]{2,3}$/),
  requestCategory: matching(/^(outpatient|inpatient|referral)$/),
  certificationType: matching(/^(initial|renewal|revised)$/),
  serviceType: upper(/^[0-9A-Z]{1,2}$/),
  placeOfService: matching(/^\d\d$/),
  urgency: matching(/^(elective|urgent|emergency)$/),
  count: matching(/^\d{1,6}(\.\d{1,3})?$/),
  measure: (value) =>
    matching(/^-?\d{1,5}(\.\d{1,2})?$/)(value.replace(/\s*(mm|weeks?|months?)$/i, '')),
  quantityType: matching(/^(units|visits|days)$/),
  icd,
  procedure: (value) => upper(/^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/)(value.replace(/\s/g, '')),
  modifier: upper(/^[0-9A-Z]{2}$/),
  pointers: (value) => upper(/^[A-L]{1,4}$/)(value.replace(/[\s,]/g, '')),
  money: canonicalMoney,
  teeth: canonicalTeeth,
  oralCavityArea: matching(/^(00|01|02|10|20|30|40)$/),
  frequencyCode: matching(/^[178]$/),
  filingIndicator: upper(/^[0-9A-Z]{2}$/),
};

/**
 * The canonical form of a value (see DatumKind), or null when it has none. Punctuation of phones, ids and ZIPs, the dot
 * of a diagnosis, capitals: put right. Anything that would need a guess (a date in another order, `Male`): null.
 */
export function canonical(kind: DatumKind, value: string): string | null {
  const trimmed = value.trim();
  return trimmed === '' ? null : FORMS[kind](trimmed);
}
