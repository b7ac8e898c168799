// Whose form it is: what the other controls of a frame tell about one that does not name its owner.
import { unshortened } from './abbreviations.ts';
import type { Draft } from './drafts.ts';
import type { RoleName } from './roles.ts';
import { plainWords } from './words.ts';

export interface Owners {
  /** True when some control asks for this datum of this role by its own words. */
  has: (datum: string, role: RoleName) => boolean;
  /** The role of a control, with what the rest of the page adds to its own words. */
  roleOf: (draft: Draft) => RoleName | undefined;
  /** True when the heading above speaks of a person to contact. */
  isContact: (draft: Draft) => boolean;
  /** True when a personal datum without an owner can only be the patient's. */
  isPatient: (draft: Draft) => boolean;
}

const PERSONAL = new Set([
  'lastName',
  'firstName',
  'middleName',
  'suffix',
  'fullName',
  'birthDate',
  'sex',
]);
const WIDE = new Set(['phone', 'line1', 'line2', 'city', 'state', 'zip']);
const OF_PROVIDER = new Set(['npi', 'taxId', 'orgName', 'contactName', 'taxonomy']);

/** "Condition related to": the state asked for there is that of the accident. */
const OF_CONDITION = /\bcondition (is )?related\b|\baccidents?\b/;
/** Boxes whose tops differ by less, in CSS pixels, stand in one line. */
const LEVEL = 14;

const headingOf = ({ control }: Draft): string => plainWords(control.labels.headings[0]);

/** Reads all visible controls of a frame once; the answers are look-ups. */
export function ownersOf(drafts: readonly Draft[]): Owners {
  const roles = new Map<string, Set<string>>();
  const personalForms = new Set<number>();
  const providerForms = new Set<number>();
  const contactSections = new Set<string>();
  const besideAccident = new Set<string>();
  drafts.forEach((draft, index) => {
    const { control, reading, role } = draft;
    const before = drafts[index - 1];
    if (before?.reading?.datum.startsWith('accident') === true)
      if (Math.abs(before.control.box.y - control.box.y) < LEVEL) besideAccident.add(control.ref);
    if (!reading) return;
    const { datum } = reading;
    const owners = roles.get(datum) ?? new Set();
    roles.set(datum, owners.add(role?.role ?? 'none'));
    const patients = role === undefined || role.role === 'patient' || role.role === 'member';
    if ((datum === 'birthDate' && patients) || (datum === 'lastName' && role?.role === 'patient'))
      personalForms.add(control.form);
    if (OF_PROVIDER.has(datum)) providerForms.add(control.form);
    if (datum === 'fax' || datum === 'contactName') contactSections.add(headingOf(draft));
  });
  const has = (datum: string, role: RoleName): boolean => roles.get(datum)?.has(role) === true;

  function roleOf(draft: Draft): RoleName | undefined {
    const role = draft.role?.role;
    const datum = draft.reading?.datum ?? '';
    // Member beside an insured of its own is the patient, and beside a patient the insured.
    if (role === 'member' && datum !== 'memberId') {
      if (has(datum, 'subscriber') && !has(datum, 'patient')) return 'patient';
      if (has(datum, 'patient') && !has(datum, 'subscriber')) return 'subscriber';
      // Whose relation to the subscriber is asked, and whose birth date, is who is treated.
      const alone = !has(datum, 'patient') && !has(datum, 'subscriber');
      if (alone && (roles.has('relationship') || has('birthDate', 'member'))) return 'patient';
    }
    const heading = headingOf(draft);
    if (datum === 'state') {
      const own = role !== undefined && !draft.role?.source.startsWith('section');
      if (!own && besideAccident.has(draft.control.ref)) return 'accident';
      if (role === undefined && OF_CONDITION.test(unshortened(heading))) return 'accident';
    }
    const reached = datum === 'phone' || datum === 'fax' || datum === 'contactName';
    if (
      role === undefined &&
      reached &&
      /\bcontact\b/.test(heading) &&
      contactSections.has(heading)
    )
      return 'requesting';
    return role;
  }

  function isPatient({ control, reading, role }: Draft): boolean {
    const datum = reading?.datum ?? '';
    if (role !== undefined || !(PERSONAL.has(datum) || WIDE.has(datum))) return false;
    if ((roles.get(datum)?.size ?? 0) > 1) return false;
    if (datum === 'birthDate' || datum === 'sex') return true;
    return personalForms.has(control.form) && !(WIDE.has(datum) && providerForms.has(control.form));
  }

  const isContact = (draft: Draft): boolean => /\bcontact\b/.test(headingOf(draft));
  return { has, roleOf, isContact, isPatient };
}
