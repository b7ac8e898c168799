// Which datum a control asks for, from each of its label channels with the trust that channel deserves.
import { isComplaint, isForeign, isRuledOut, unbracketed, withoutNeed } from './foreign.ts';
import { datumOfOptions, speaksAgainst } from './option-evidence.ts';
import { DATES, saidPart } from './parts.ts';
import { cannotHold } from './shape.ts';
import type { ControlSnapshot, LabelChannels } from './snapshot.ts';
import { dataIn, givesWay, identifierWords, LOOSE, severalIn } from './words-to-data.ts';
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

const PROVIDER = /\b(provider|physician|surgeon|facility)\b/;
const BY_NPI = /\b(search|look ?up|find|type|enter)\b.*\bnpi\b|^npi\b.*\bname\b/;

/** Visible words of its own that a control has, beyond a letter or a number. */
function saysNothing({ labels }: ControlSnapshot): boolean {
  const { label, aria, floating, column, preceding, placeholder } = labels;
  return [label, aria, floating, column, preceding, placeholder].every(
    (text) =>
      plainWords(text)
        .replace(/\b(\w|\d+|line|code|number|no|month|day|year|mm|dd|yyyy|ccyy)\b/g, '')
        .trim() === '',
  );
}

/** Data that forms ask for in numbered or lettered boxes under one heading. */
const LISTED = new Set(['diagnosis', 'procedure', 'modifier', 'pointers']);

/** Where nothing else speaks, the heading is the label: twelve boxes A to L under "Diagnosis codes". */
function addHeading(
  control: ControlSnapshot,
  add: (datum: string, score: number, reason: string) => void,
): void {
  const [heading] = control.labels.headings;
  if (!heading || !saysNothing(control)) return;
  const words = plainWords(heading);
  if (words.split(' ').length > 14) return;
  // "b." under "Service facility" is something else than its name; "B." under "Diagnosis codes" is one of them.
  const { label, aria, floating, column, preceding, placeholder } = control.labels;
  const lettered = [label, aria, floating, column, preceding, placeholder].some((text) =>
    /[\p{L}\p{N}]/u.test(text ?? ''),
  );
  // "Month", "Day" and "Year" under "Date of birth" name its parts.
  const parted = control.group !== undefined && saidPart(control) !== undefined;
  // Of the boxes of one value the first one speaks: what its label names is no section.
  const later = (control.group?.index ?? 0) > 0;
  const found = dataIn(words, offersChoice(control)).filter(({ datum }) =>
    later
      ? parted && DATES.has(datum)
      : !lettered || LISTED.has(datum) || (parted && DATES.has(datum)),
  );
  for (const { datum, weight } of found)
    add(
      datum,
      (found.length > 1 ? 0.64 : 0.74) * weight,
      `heading “${heading.trim().slice(0, 48)}”`,
    );
}

/** `Your name` beside `first-name`, `Signature on file` under "release of information": the specific reading is meant. */
function preferSpecific(scores: Map<string, { best: number; support: number }>): void {
  if (scores.has('releaseOfInformation') || scores.has('benefitsAssignment'))
    scores.delete('signatureOnFile');
  if (scores.has('taxonomy')) scores.delete('specialty');
  const whole = scores.get('fullName');
  const parts = ['firstName', 'lastName'].filter((datum) => scores.has(datum));
  if (!whole || parts.length !== 1) return;
  const part = scores.get(parts[0] ?? '');
  if (part && part.best >= 0.7) {
    scores.delete('fullName');
    part.best = Math.max(part.best, whole.best - 0.05);
  }
}

/** True where one of several entries is picked, so that a value which is not among them is never written. */
const offersChoice = ({ widget }: ControlSnapshot): boolean =>
  widget === 'select' || widget === 'radio' || widget === 'combobox';

function first(text: unknown): string {
  return typeof text === 'string' ? text : '';
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
  // Under a column that names the datum the first cell of the row says whose it is, and nothing else.
  const { column: columnText, rowHeader } = control.labels;
  const rowSays = dataIn(plainWords(columnText)).length > 0 ? rowHeader : undefined;
  const choice = offersChoice(control);
  const isSeen = control.options?.some((option) => option.text.trim() !== '') === true;
  const token = control.labels.autocomplete?.split(' ').at(-1) ?? '';
  const standard = AUTOCOMPLETE[token];
  if (standard) add(standard, 0.92, `autocomplete “${token}”`);
  for (const [channel, trust, says] of VISIBLE) {
    const text = first(control.labels[channel]);
    const words = unbracketed(text);
    if (!words || words.split(' ').length > 16) continue;
    if (channel === 'preceding' && isComplaint(text)) continue;
    if (channel !== 'column' && text === rowSays) continue;
    const found = severalIn(withoutNeed(text)) ?? dataIn(words, choice);
    const dilution = found.length > 1 ? 0.9 : 1;
    for (const { datum, weight } of found) {
      const unseen = weight === LOOSE && !isSeen ? 0.9 : 1;
      add(datum, trust * weight * unseen * dilution, `${says} “${text.trim().slice(0, 48)}”`);
    }
  }
  const visible = new Set(scores.keys());
  const { label, aria, floating, name, id } = control.labels;
  const spoken = [label, aria, floating].some((text) => /[a-z]{3}/i.test(text ?? ''));
  const named = scores.size;
  for (const [channel, trust] of MACHINE) {
    const text = first(control.labels[channel]);
    // An id made from the name says nothing more, and without its brackets it is harder to read.
    if (channel === 'id' && name && plainWords(name) === plainWords(id)) continue;
    // A visible label that names something else speaks against the field's name.
    const doubt = spoken && named === 0 ? 0.88 : 1;
    for (const { datum, weight } of dataIn(identifierWords(text))) {
      // "Total charge" in a field named `charge` is no question.
      if (!visible.has(datum) && givesWay(datum, visible)) continue;
      add(datum, trust * doubt * weight, `field name “${text.slice(0, 60)}”`);
    }
  }
  if (control.widget === 'checkbox') {
    for (const { datum, weight } of dataIn(plainWords(control.labels.following))) {
      add(datum, 0.9 * weight, `label “${first(control.labels.following).slice(0, 48)}”`);
    }
  }
  addHeading(control, add);
  // "Requesting Provider" over a box that says "Search by NPI or name" is looked up by the NPI.
  const { description, placeholder } = control.labels;
  if (control.widget === 'combobox' && scores.size === 0 && PROVIDER.test(plainWords(label)))
    if ([description, placeholder].some((text) => BY_NPI.test(plainWords(text))))
      add('npi', 0.8, 'search by NPI');
  const listed = datumOfOptions(control);
  for (const datum of scores.keys())
    if (speaksAgainst(datum, listed, control)) scores.delete(datum);
  // Entries that are seen say more than loose words over a list that has not been opened.
  if (listed) add(listed, listed === 'state' ? 0.76 : 0.9, 'entries of the list');
  preferSpecific(scores);
  return [...scores]
    .filter(([datum]) => !isRuledOut(datum, control) && !cannotHold(datum, control))
    .map(([datum, { best, support, reason }]) => ({
      datum,
      score: Math.min(1, best + support),
      reason,
    }))
    .sort((a, b) => b.score - a.score || a.datum.localeCompare(b.datum));
}
