// Whose datum it is: patient, subscriber, or one of the providers, told from the words around a control.
import type { LabelChannels } from './snapshot.ts';
import { unshortened, writtenOut } from './abbreviations.ts';
import { remembered } from './remembered.ts';
import { ROLE_WORDS } from './role-words.ts';
import { plainWords } from './words.ts';

export type RoleName =
  | 'patient'
  | 'subscriber'
  | 'member'
  | 'otherInsurance'
  | 'requesting'
  /** Who sends the page: on a request the office that asks; on a claim whoever does the billing, of whom a case knows nothing. */
  | 'submitter'
  | 'rendering'
  | 'referring'
  | 'billing'
  | 'facility'
  | 'accident'
  | 'stranger'
  /** The office that fills the form in, by words that do not say what it does: on a request it is who asks. */
  | 'practice'
  | 'provider';

const FIELD_NAME = 'field name';

export interface RoleReading {
  role: RoleName;
  /** In which words it was read, for the person. */
  source: string;
  /** X12 qualifier that the words imply: DN referring, DK ordering; undefined when both or neither. */
  as?: 'DN' | 'DK';
}

const rolesIn = remembered((text: string): RoleName[] => {
  const found = ROLE_WORDS.filter(([, words]) => words.test(text)).map(([role]) => role);
  const long = found.length > 0 ? text : writtenOut(text);
  return long === text
    ? found
    : ROLE_WORDS.filter(([, words]) => words.test(long)).map(([role]) => role);
});

/** Items of the CMS-1500 (02/12) whose number with its letter names a provider and nothing else. */
const ITEM_ROLES: readonly (readonly [RoleName, RegExp])[] = [
  ['referring', /^\s*17\s?[ab]\b/i],
  ['rendering', /^\s*24\s?j\b/i],
  ['facility', /^\s*32\s?[ab]\b/i],
  ['billing', /^\s*33\s?[ab]\b/i],
];

/** "Relationship to subscriber" speaks of two people; the first one that is not an object of "to" owns the datum. */
function ownerIn(text: string): RoleName | undefined {
  const owner = unshortened(text).replace(
    /\b(relation(ship)?|rel|related) (to|with) (the )?\w+/g,
    '$1',
  );
  const found = rolesIn(owner);
  const special = found.filter((role) => role !== 'provider' && role !== 'practice');
  return special[0] ?? found[0];
}

/** Roles that an organisation can have: under these "Facility name" may be its own. */
const PROVIDERS: ReadonlySet<RoleName> = new Set(['requesting', 'billing']);

/** "Facility name" alone: on some forms the place of surgery, on others whatever organisation the section is about. */
function isLooseFacility(text: string | undefined): boolean {
  return !/service|location|site|npi|where/i.test(text ?? '');
}

/**
 * Reads the role of a control: its own words first, then name and id, then headings from the nearest outwards.
 * Undefined when nothing says whose it is.
 */
export function readRole(labels: LabelChannels): RoleReading | undefined {
  const own = [
    labels.label,
    labels.aria,
    labels.floating,
    labels.preceding,
    labels.column,
    labels.rowHeader,
    labels.placeholder,
    labels.title,
  ];
  let general: RoleReading | undefined;
  const consider = (text: string | undefined, source: string): RoleReading | undefined => {
    const words = plainWords(text).split(' ');
    // A sentence is no label; of a long generated name the end counts.
    const isName = source === FIELD_NAME;
    if (!text || (words.length > 14 && !isName)) return undefined;
    const item = ITEM_ROLES.find(([, number]) => number.test(text))?.[0];
    const role = item ?? ownerIn(words.slice(isName ? -8 : 0).join(' '));
    if (!role) return undefined;
    // A field named `memberState` under "Find the Patient" is the patient's: the heading says which member.
    if (role === 'provider' || role === 'practice' || (role === 'member' && isName)) {
      if (general?.role !== 'member' && general?.role !== 'practice') general = { role, source };
      return undefined;
    }
    if (general?.role === 'member' && role !== 'patient' && role !== 'subscriber') return undefined;
    const long = unshortened(words.join(' '));
    const orders = /\bordering\b/.test(long);
    const refers = /\breferr(ing|ed)\b/.test(long);
    const as = orders ? 'DK' : 'DN';
    return { role, source, ...(orders !== refers && { as }) };
  };
  for (const text of own) {
    const reading = consider(text, `“${(text ?? '').trim().slice(0, 40)}”`);
    if (reading?.role === 'facility' && isLooseFacility(text)) {
      const around = [labels.name, labels.id, labels.headings[0]].map((words, index) =>
        consider(words, index < 2 ? FIELD_NAME : `section “${(words ?? '').trim().slice(0, 40)}”`),
      );
      const other = around.find((one) => one && PROVIDERS.has(one.role));
      if (other) return /organi[sz]ation|practice|group/i.test(text ?? '') ? other : undefined;
    }
    if (reading) return reading;
  }
  for (const text of [labels.name, labels.id, labels.testId]) {
    const reading = consider(text, FIELD_NAME);
    if (reading) return reading;
  }
  for (const heading of labels.headings) {
    const reading = consider(heading, `section “${heading.trim().slice(0, 40)}”`);
    if (reading) return reading;
  }
  return general;
}
