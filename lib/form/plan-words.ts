// The sentences that tell a billing coordinator why a box was left empty. They carry no patient's data.
import type { FieldKey } from '../case/field-keys.ts';
import type { ControlSnapshot } from './snapshot.ts';

/** What a datum is called on screen; the plural serves "two places ask for …". */
const DATUM_NAMES: Readonly<Record<string, string>> = {
  npi: 'an NPI',
  taxId: 'a tax ID',
  taxonomy: 'a taxonomy code',
  lastName: 'a last name',
  firstName: 'a first name',
  middleName: 'a middle name',
  fullName: 'a name',
  suffix: 'a suffix',
  birthDate: 'a date of birth',
  sex: 'a sex',
  line1: 'an address',
  line2: 'a second address line',
  city: 'a city',
  state: 'a state',
  zip: 'a ZIP code',
  phone: 'a phone number',
  fax: 'a fax number',
  contactName: 'a contact name',
  orgName: 'a provider name',
  fromDate: 'a date of service',
  toDate: 'an end date',
  placeOfService: 'a place of service',
  units: 'a quantity',
  note: 'a note',
};

const ROLE_NAMES: Readonly<Record<string, string>> = {
  patient: 'the patient',
  subscriber: 'the insured',
  requesting: 'the requesting provider',
  rendering: 'the rendering provider',
  billing: 'the billing provider',
  facility: 'the facility',
  referring: 'the referring provider',
  auth: 'the whole request',
  lines: 'a service line',
};

const nameOf = (datum: string | undefined): string => DATUM_NAMES[datum ?? ''] ?? 'this';

function rolesOf(keys: readonly FieldKey[]): string {
  const roles = [...new Set(keys.map((key) => /^\w+/.exec(key)?.[0] ?? ''))];
  const names = roles.map((role) => ROLE_NAMES[role] ?? role);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Why a control whose owner cannot be told is left empty. */
export function unclear(
  datum: string | undefined,
  keys: readonly FieldKey[],
  places: number,
): string {
  const name = nameOf(datum);
  if (keys.length === 1) return 'The words here can mean more than one thing: left empty.';
  if (keys.every((key) => key.startsWith('lines[')))
    return `This asks once for ${name} and the lines of the case differ: left empty.`;
  if (places > 1) {
    const count = ['Two', 'Three', 'Four', 'Five'][places - 2] ?? String(places);
    return `${count} places ask for ${name} and nothing says whose: left empty.`;
  }
  return `This asks for ${name} and nothing says if it is that of ${rolesOf(keys)}: left empty.`;
}

export const MESSAGES = {
  'no-value': 'The case does not know this yet.',
  occupied: 'Something already stands here that Bicuspid did not write: left as it is.',
  'not-visible': 'This cannot be seen on the page: left alone.',
  'read-only': 'The portal does not let this be changed.',
  'foreign-frame': 'This part of the page belongs to a site that is not allowed: left alone.',
  'do-not-touch': 'This is left to you on this portal.',
  duplicate: 'The same is asked for in a better fitting place on this page: left empty here.',
  ordering: 'This asks for an ordering provider and the case has a referring one: left empty.',
  same: 'This is asked only for somebody else, and in this case it is the same one: left empty.',
  partly: 'A part of this value already stands here: left as it is.',
} as const;

/** The control's own words, as shown in the plan. */
export function labelOf({ labels }: ControlSnapshot): string {
  const { label, aria, floating, column, preceding, placeholder, title, rowHeader, name, id } =
    labels;
  const words = [label, aria, floating, column, preceding, placeholder, title, rowHeader, name, id];
  const text = words.find((each) => each?.trim()) ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 80);
}
