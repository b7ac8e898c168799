// A box that is called by nothing but who it is about: "Billing provider" beside "Billing NPI" asks for the name.
import { unshortened } from './abbreviations.ts';
import type { Draft } from './drafts.ts';
import type { RoleName } from './roles.ts';
import { plainWords } from './words.ts';

const NOUN =
  /^((the|pay to|bill to|billing|rendering|servicing|performing|treating|referring|ordering|requesting|service) )*((or|and) (billing|rendering|servicing|performing|treating|referring|ordering|requesting) )?(provider|physician|surgeon|doctor|facility|hospital|service location|practice|supplier)( (or |and )?(supplier|facility|practice|group))?( (if|when|where) .*)?$/;
const BY_NUMBER = new Set(['npi', 'taxId']);
const OF_PERSON =
  /\b(provider|physician|doctor|surgeon|dentist)\b(?!.*\b(organi[sz]ation|practice|group)\b)/;
/** Firms; the others are people. */
const FIRMS: ReadonlySet<RoleName> = new Set(['billing', 'facility', 'requesting']);

/**
 * Gives such boxes their datum where another control asks for the number of the same role; without one the box may want
 * the number itself and says nothing.
 */
export function namedByRole(drafts: readonly Draft[]): Draft[] {
  const seen = drafts.filter(({ control }) => control.hidden === undefined);
  const numbered = new Set(
    seen.flatMap(({ reading, role }) =>
      reading && role && BY_NUMBER.has(reading.datum) ? role.role : [],
    ),
  );
  return drafts.map((draft) => {
    const { control, reading, role } = draft;
    // The name of a referring provider is a person's.
    if (reading?.datum === 'orgName' && role?.role === 'referring') {
      const isPerson = OF_PERSON.test(unshortened(plainWords(reading.reason)));
      return isPerson ? { ...draft, reading: { ...reading, datum: 'fullName' } } : draft;
    }
    if (reading || !role || control.widget !== 'text' || !numbered.has(role.role)) return draft;
    const { label, aria, floating, preceding, column } = control.labels;
    const text = [label, aria, floating, column, preceding].find((words) => words?.trim());
    if (text === undefined || !NOUN.test(unshortened(plainWords(text)).replace(/^\d+ /, '')))
      return draft;
    const datum = FIRMS.has(role.role) ? 'orgName' : 'fullName';
    const reason = `label “${text.trim().slice(0, 48)}”`;
    return { ...draft, reading: { datum, score: 0.8, reason } };
  });
}
