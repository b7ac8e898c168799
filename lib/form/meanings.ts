// Everything that a control can be taught to mean, in plain words, to be found by typing a few letters.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { FIELD_KINDS, kindOf } from '../case/field-keys.ts';
import { groupOfKey, KEY_GROUPS, nameOfKey, type KeyGroup } from '../case/field-names.ts';
import type { Meaning } from './teach.ts';
import { meaningWords } from './taught.ts';

export interface MeaningChoice extends Meaning {
  name: string;
  group: KeyGroup;
  /** What the case holds for it. */
  value?: string;
}

/** What else people call it; searched, never shown. Boxes are those of the CMS-1500 (02/12). */
const ALSO: Readonly<Record<string, string>> = {
  'subscriber.memberId': 'insured policy id card box 1a',
  'patient.birthDate': 'dob box 3',
  'patient.relationship': 'box 6',
  'subscriber.groupNumber': 'policy group box 11',
  'referring.npi': 'ordering box 17b',
  'auth.note': 'comments message clinical reason box 19',
  'diagnoses[].code': 'icd dx box 21',
  'auth.number': 'prior authorization pa precert box 23',
  'lines[].fromDate': 'dos date of service box 24a',
  'lines[].placeOfService': 'pos box 24b',
  'lines[].code': 'cpt hcpcs procedure box 24d',
  'lines[].modifiers[]': 'box 24d',
  'lines[].diagnosisPointers': 'box 24e',
  'lines[].charge': 'fee amount price box 24f',
  'lines[].units': 'quantity box 24g',
  'rendering.npi': 'surgeon box 24j',
  'billing.taxId': 'tin ein box 25',
  'claim.patientAccountNumber': 'chart patient control box 26',
  'claim.totalCharge': 'box 28',
  'facility.name': 'service location box 32',
  'billing.npi': 'box 33a',
};

const WHOLE = ['patient', 'subscriber', 'referring', 'rendering'];

function rows(facts: Facts, list: 'lines' | 'diagnoses'): number {
  let count = 0;
  while (facts[`${list}[${count}].code`] !== undefined) count += 1;
  return count;
}

/** Keys of a template: one for each line or diagnosis of the case and one more, so that an empty case can be taught from too. */
function keysOf(template: string, facts: Facts): FieldKey[] {
  const list = /^(lines|diagnoses)\[\]/.exec(template)?.[1];
  if (list !== 'lines' && list !== 'diagnoses') return [template];
  const count = Math.min(12, Math.max(1, rows(facts, list)));
  return Array.from({ length: count }, (_, row) => template.replace('[]', `[${row}]`)).flatMap(
    (key) =>
      key.includes('[]') ? [0, 1, 2, 3].map((box) => key.replace('[]', `[${box}]`)) : [key],
  );
}

/** All meanings, in the order in which a form asks for them. */
export function allMeanings(facts: Facts): MeaningChoice[] {
  const keys = Object.keys(FIELD_KINDS).flatMap((template) => keysOf(template, facts));
  const choices = keys.flatMap((key): MeaningChoice[] => {
    const value = facts[key];
    const one = { key, name: nameOfKey(key), group: groupOfKey(key), ...(value && { value }) };
    const role = key.replace(/\.lastName$/, '');
    if (role === key || !WHOLE.includes(role)) return [one];
    const first = facts[`${role}.firstName`];
    const whole = { key, whole: true, name: meaningWords({ key, whole: true }), group: one.group };
    return [{ ...whole, ...(value && first && { value: `${first} ${value}` }) }, one];
  });
  return KEY_GROUPS.flatMap((group) => choices.filter((choice) => choice.group === group));
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');

/** Choices that have every typed word (or its beginning) in their name, group or by-names. */
export function searchMeanings(
  choices: readonly MeaningChoice[],
  typed: string,
): readonly MeaningChoice[] {
  const wanted = plain(typed).trim().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return choices;
  return choices.filter(({ key, name, group }) => {
    const also = ALSO[key.replace(/\[\d+\]/g, '[]')] ?? '';
    const words = plain(`${name} ${group} ${also} ${kindOf(key) ?? ''}`).split(' ');
    return wanted.every((word) => words.some((one) => one.startsWith(word)));
  });
}

/** What is offered first: what the engine thought of, then what the case has and the page has no place for. */
export function likelyMeanings(
  choices: readonly MeaningChoice[],
  guesses: readonly FieldKey[],
): MeaningChoice[] {
  return guesses.slice(0, 5).flatMap((key) => choices.filter((choice) => choice.key === key));
}
