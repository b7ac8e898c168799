// Which datum a control asks for, from each of its label channels with the trust that channel deserves.
import type { ControlSnapshot, LabelChannels } from './snapshot.ts';
import { DATUM_WORDS } from './vocabulary.ts';
import { plainWords } from './words.ts';

export interface DatumReading {
  datum: string;
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** HTML autofill tokens (WHATWG HTML, "autofill field names") that name a datum of ours; the rest name other things. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  'given-name': 'firstName',
  'family-name': 'lastName',
  'additional-name': 'middleName',
  'honorific-suffix': 'suffix',
  name: 'fullName',
  bday: 'birthDate',
  'bday-day': 'birthDate',
  'bday-month': 'birthDate',
  'bday-year': 'birthDate',
  sex: 'sex',
  tel: 'phone',
  'tel-national': 'phone',
  'street-address': 'line1',
  'address-line1': 'line1',
  'address-line2': 'line2',
  'address-level2': 'city',
  'address-level1': 'state',
  'postal-code': 'zip',
  country: 'country',
  'country-name': 'country',
};
const AUTOCOMPLETE_OTHER =
  /^(username|email|(new|current)-password|one-time-code|cc-.*|organization.*|url|photo|nickname|language)$/;

/** Words that make a control somebody else's, whatever else stands there. */
const NOT_OURS =
  /\b(e ?mails?|user ?names?|user ?id|log ?in|sign ?in|pass(word|code|phrase)|pin|captcha|coupon|promo|gift|search|cvv|cvc|security code|card (number|holder)|name on card|expir\w*|verification code|otp|twitter|website|url|newsletter|subject|iban|routing|nick ?name)\b/;

/** When both match in the same words, the first gives way to the second. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  line1: ['line2', 'city', 'state', 'zip', 'country', 'phone', 'fax', 'firstName', 'lastName'],
  state: ['zip', 'city', 'country'],
  city: ['zip'],
  fromDate: ['birthDate', 'accidentDate', 'illnessDate', 'placeOfService', 'units'],
  toDate: ['birthDate', 'accidentDate', 'illnessDate', 'fromDate', 'relationship'],
  note: ['units', 'memberId'],
  orgName: ['firstName', 'lastName', 'npi', 'planName', 'payerName', 'contactName'],
  fullName: [
    'orgName',
    'contactName',
    'planName',
    'payerName',
    'firstName',
    'lastName',
    'middleName',
    'city',
    'country',
    'state',
    'line1',
  ],
  serviceType: ['urgency'],
  procedure: ['modifier', 'units', 'placeOfService', 'charge', 'teeth'],
  diagnosis: ['pointers'],
  charge: ['totalCharge', 'amountPaid'],
  units: ['quantityType', 'charge'],
  taxId: ['taxIdType'],
  memberId: ['groupNumber'],
  patientAccountNumber: ['originalReference'],
  releaseOfInformation: ['benefitsAssignment'],
  emergency: ['urgency', 'contactName', 'phone', 'fullName'],
  sex: ['birthDate'],
  phone: ['contactName'],
};

function dataIn(words: string): { datum: string; weight: number }[] {
  if (!words) return [];
  const found = DATUM_WORDS.flatMap(({ datum, sure, maybe, not }) => {
    if (not?.test(words)) return [];
    if (sure.test(words)) return [{ datum, weight: 1 }];
    return maybe?.test(words) ? [{ datum, weight: 0.6 }] : [];
  });
  const names = new Set(found.map(({ datum }) => datum));
  return found.filter(({ datum }) => !GIVES_WAY[datum]?.some((other) => names.has(other)));
}

/** The last telling segment of `a.b.0.c`, else the whole. */
function identifierWords(id: string | undefined): string {
  if (!id) return '';
  const segments = id.split(/[.[\]:/]+/).filter((segment) => segment && !/^\d+$/.test(segment));
  const last = plainWords(segments.at(-1));
  return dataIn(last).length > 0 ? last : plainWords(id);
}

const VISIBLE: readonly (readonly [keyof LabelChannels, number, string])[] = [
  ['label', 1, 'label'],
  ['aria', 0.97, 'accessible name'],
  ['floating', 0.95, 'label'],
  ['column', 0.94, 'column'],
  ['preceding', 0.86, 'text before it'],
  ['placeholder', 0.8, 'placeholder'],
  ['title', 0.75, 'tooltip'],
  ['rowHeader', 0.7, 'row'],
];
const MACHINE: readonly (readonly [keyof LabelChannels, number])[] = [
  ['name', 0.82],
  ['id', 0.8],
  ['testId', 0.7],
];

function first(text: unknown): string {
  return typeof text === 'string' ? text : '';
}

/** True when a visible channel or the field's name says that it is a login, a search, a card or the like. */
function isForeign(control: ControlSnapshot): boolean {
  if (['email', 'search', 'password', 'url'].includes(control.inputType)) return true;
  const token = control.labels.autocomplete?.split(' ').at(-1) ?? '';
  if (AUTOCOMPLETE_OTHER.test(token)) return true;
  const { label, aria, floating, placeholder, name, id, preceding, column } = control.labels;
  const visible = [label, aria, floating, column].map((text) => plainWords(text)).filter(Boolean);
  if (visible.length > 0) return visible.some((words) => NOT_OURS.test(words));
  const near = [placeholder, preceding].map((text) => plainWords(text)).filter(Boolean);
  if (near.length > 0)
    return near.some((words) => words.split(' ').length <= 8 && NOT_OURS.test(words));
  return [name, id].some((text) => {
    const words = plainWords(text);
    return NOT_OURS.test(words.replace(/^search /, ''));
  });
}

/**
 * Datum candidates of one control, best first. Empty when nothing names one, or when it is plainly not a datum of a
 * case (a login, a search box, a card number).
 */
export function readDatum(control: ControlSnapshot): DatumReading[] {
  if (isForeign(control)) return [];
  const scores = new Map<string, { best: number; support: number; reason: string }>();
  const add = (datum: string, score: number, reason: string): void => {
    const known = scores.get(datum);
    if (!known) scores.set(datum, { best: score, support: 0, reason });
    else if (score > known.best) {
      known.support += 0.08;
      known.best = score;
      known.reason = reason;
    } else known.support += 0.08;
  };
  const token = control.labels.autocomplete?.split(' ').at(-1) ?? '';
  const named = AUTOCOMPLETE[token];
  if (named) add(named, 0.92, `autocomplete “${token}”`);
  for (const [channel, trust, says] of VISIBLE) {
    const text = first(control.labels[channel]);
    const words = plainWords(text);
    if (!words || words.split(' ').length > 16) continue;
    const found = dataIn(words);
    const dilution = found.length > 1 ? 0.9 : 1;
    for (const { datum, weight } of found) {
      add(datum, trust * weight * dilution, `${says} “${text.trim().slice(0, 48)}”`);
    }
  }
  for (const [channel, trust] of MACHINE) {
    const text = first(control.labels[channel]);
    for (const { datum, weight } of dataIn(identifierWords(text))) {
      add(datum, trust * weight, `field name “${text.slice(0, 60)}”`);
    }
  }
  if (control.widget === 'checkbox') {
    for (const { datum, weight } of dataIn(plainWords(control.labels.following))) {
      add(datum, 0.9 * weight, `label “${first(control.labels.following).slice(0, 48)}”`);
    }
  }
  return [...scores]
    .map(([datum, { best, support, reason }]) => ({
      datum,
      score: Math.min(1, best + support),
      reason,
    }))
    .sort((a, b) => b.score - a.score || a.datum.localeCompare(b.datum));
}
