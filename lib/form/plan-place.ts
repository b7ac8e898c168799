// A place on the page that asks for one value: one control, or the boxes that hold it together. Which key it means.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { answerTo, QUESTION_DATA } from './answers.ts';
import type { Classification } from './classify.ts';
import type { ControlSnapshot, PageFrame } from './snapshot.ts';

export interface Member {
  control: ControlSnapshot;
  reading: Classification;
}

export interface Place {
  frame: PageFrame;
  members: Member[];
  /** The reading that speaks for the place. */
  lead: Classification;
}

/** Boxes of one group, or pointer boxes of one line, are one place; everything else stands alone. */
export function placesOf(frame: PageFrame, readings: readonly Classification[]): Place[] {
  const places: Place[] = [];
  const shared = new Map<string, Place>();
  frame.controls.forEach((control, index) => {
    const reading = readings[index];
    if (!reading || reading.keys.length === 0) return;
    const boxes = reading.box && reading.box.count > 1 && reading.datum === 'pointers';
    const together =
      reading.siblings.length > 1
        ? `group ${reading.siblings[0]}`
        : boxes
          ? `boxes ${reading.key}`
          : undefined;
    const known = together === undefined ? undefined : shared.get(together);
    if (known) {
      known.members.push({ control, reading });
      return;
    }
    const place = { frame, members: [{ control, reading }], lead: reading };
    places.push(place);
    if (together !== undefined) shared.set(together, place);
  });
  return places;
}

export interface Meant {
  key: FieldKey;
  /** Every key whose value goes in: more than one for a whole name. */
  keys: FieldKey[];
  value: string;
  /** True when the value is yes or no, drawn from the key's value and not the value itself. */
  answers?: boolean;
}

export type Resolution =
  | { ok: true; meant: Meant }
  | { ok: false; reason: 'ambiguous' | 'role-unknown' | 'no-value'; known: FieldKey[] };

const NAME_PARTS = ['lastName', 'firstName', 'middleName'];

/** The value of a key; for a whole name all its parts, so that two people of one family are never taken for one. */
function meantBy(key: FieldKey, isWholeName: boolean, facts: Facts): Meant | undefined {
  const role = key.split('.')[0] ?? '';
  if (isWholeName && key.endsWith('.lastName')) {
    const keys = NAME_PARTS.map((part) => `${role}.${part}`).filter((part) => facts[part]);
    if (!facts[`${role}.lastName`] || !facts[`${role}.firstName`]) return undefined;
    return { key, keys, value: keys.map((part) => facts[part]).join(' ') };
  }
  const value = facts[key];
  return value === undefined || value === '' ? undefined : { key, keys: [key], value };
}

/** A stay in hospital: the request says so, or the place of service does (21, inpatient hospital). */
const isStay = (facts: Facts): boolean =>
  (facts['auth.requestCategory'] ?? '') === 'inpatient' || facts['auth.placeOfService'] === '21';

/**
 * The key that a place means. A reading that is not certain counts only when at least two of its candidates are known
 * (one is enough among the lines of the case), all known ones are equal, and no other place of the page leaves the same
 * question open.
 */
export function resolve(lead: Classification, facts: Facts, openPlaces: number): Resolution {
  const whole = lead.datum === 'fullName';
  const [first] = lead.keys;
  if (QUESTION_DATA.has(lead.datum ?? '') && first !== undefined) {
    const value = answerTo(lead.datum, facts);
    const meant = value && { key: first, keys: [first], value, answers: true };
    return meant ? { ok: true, meant } : { ok: false, reason: 'no-value', known: [] };
  }
  if (lead.datum === 'admissionDate' && !isStay(facts))
    return { ok: false, reason: 'no-value', known: [] };
  if (lead.certain && first !== undefined) {
    const meant = meantBy(first, whole, facts);
    return meant ? { ok: true, meant } : { ok: false, reason: 'no-value', known: [] };
  }
  const known = lead.keys.flatMap((key) => meantBy(key, whole, facts) ?? []);
  const [one] = known;
  if (!one) return { ok: false, reason: 'no-value', known: [] };
  const lines = lead.keys.every((key) => key.startsWith('lines['));
  const same = (known.length > 1 || lines) && known.every(({ value }) => value === one.value);
  if (same && openPlaces <= 1) return { ok: true, meant: one };
  const people = lead.keys.length > 1 && !/^(auth|lines|claim)\b/.test(first ?? '');
  return {
    ok: false,
    reason: people ? 'role-unknown' : 'ambiguous',
    known: known.map(({ key }) => key),
  };
}
