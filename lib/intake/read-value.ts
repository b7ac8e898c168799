// One value as a page or a file shows it, read strictly into facts in canonical form; null when it can be read in two ways.
import { canonical } from '../case/canonical.ts';
import { kindOf, type DatumKind, type Facts, type FieldKey } from '../case/field-keys.ts';
import { isNpi } from '../case/npi.ts';
import { readCityLine, readValue } from '../case/paste/values.ts';
import { readName } from '../case/paste/names.ts';
import { readTypedDate } from '../case/typed.ts';
import { isCoded } from '../form/option-words.ts';
import type { SnapshotOption } from '../form/snapshot.ts';
import { plainWords } from '../form/words.ts';
import { readCoded } from './read-coded.ts';

export interface ReadContext {
  /** `YYYY-MM-DD`: settles two-digit years of birth, and bars births that are still to come. */
  today: string;
  /** The words beside the value. */
  label: string;
  /** True for words that stand on a page, false for what somebody typed into a box made for it. */
  shown: boolean;
  options?: readonly SnapshotOption[];
  code?: string;
}

const NOTHING = /^(?:n\/?a|none|unknown|not (?:on file|available|provided|entered)|tbd|[-–—.?]+)$/i;

/** Words in which an order of last and first name is asked for. */
function nameOrder(label: string): 'last-first' | 'first-last' | undefined {
  const words = plainWords(label);
  if (/\blast\b.*\bfirst\b/.test(words)) return 'last-first';
  return /\bfirst\b.*\blast\b/.test(words) ? 'first-last' : undefined;
}

function wholeName(role: string, text: string, label: string): Facts | null {
  const words = text.split(' ');
  const asked = nameOrder(label);
  const swapped = asked === 'last-first' && !text.includes(',');
  if (swapped && words.length !== 2) return null;
  const read = swapped ? readName(`${words[0]}, ${words[1]}`) : readName(text);
  if (!read?.['lastName'] || !read['firstName']) return null;
  return under(role, read);
}

const under = (role: string, read: Record<string, string>): Facts =>
  Object.fromEntries(Object.entries(read).map(([datum, value]) => [`${role}.${datum}`, value]));

/** `K09.0 - Developmental odontogenic cysts` -> `K09.0`; the text itself when it is no more than a code. */
function leadingCode(kind: DatumKind, text: string, code: string): string | null {
  const first = /^([A-Z0-9.]{3,8})(?=\s*[-–:|(]|\s{2,}|\s+[A-Za-z])/i.exec(text)?.[1];
  for (const one of [text, first, code]) {
    const known = one && canonical(kind, one);
    if (known) return known;
  }
  return null;
}

/** What systems print behind a date of birth: `(42)`, `age 42`, `42 yrs`. */
const AGE =
  /\s*(?:\(.{1,16}\)|[-,;]? ?age:? ?\d{1,3}.{0,12}|\d{1,3} ?(?:y|yr|yrs|years)(?: old)?)$/i;

function readDateOf(key: FieldKey, text: string, today: string): string | null {
  const past = /birthDate|accident|illness/.test(key);
  const bare = key.endsWith('.birthDate') ? text.replace(AGE, '') : text;
  const date = readTypedDate(bare, { today, past });
  return date !== null && past && today !== '' && date > today ? null : date;
}

function readModifiers(key: FieldKey, text: string): Facts | null {
  const each = text.split(/[\s,;/]+/).filter(Boolean);
  const start = /modifiers\[(\d+)\]$/.exec(key)?.[1];
  const known = each.map((one) => canonical('modifier', one));
  if (start === undefined || known.some((one) => one === null)) return null;
  return Object.fromEntries(
    known.map((one, index) => [
      key.replace(/\[\d+\]$/, `[${Number(start) + index}]`),
      one as string,
    ]),
  );
}

/** Letters, or numbers that stand apart: `12` could be the twelfth diagnosis or the first two. */
function readPointers(text: string): string | null {
  const each = text.split(/[\s,;/]+/).filter(Boolean);
  if (!each.every((one) => /^\d{1,2}$/.test(one))) return canonical('pointers', text);
  if (each.length === 1 && (each[0]?.length ?? 0) > 1) return null;
  const letters = each.map((one) => String.fromCharCode(64 + Number(one))).join('');
  return canonical('pointers', letters);
}

function address(role: string, text: string, shown: boolean): Facts | null {
  const read = readValue('address', text, { latestYear: 0, today: '' });
  if (read) return under(role, read);
  // What stands in a box for the street is a street, whatever it looks like.
  return shown ? null : { [`${role}.address.line1`]: text };
}

/** Facts that a value means under this key; `datum` as classified (`fullName` reads a whole name). */
export function readFacts(
  key: FieldKey,
  datum: string | undefined,
  said: string,
  context: ReadContext,
): Facts | null {
  const text = said.replace(/[\s\u00a0]+/g, ' ').trim();
  const kind = kindOf(key);
  if (!kind || text === '' || NOTHING.test(text)) return null;
  const role = key.split('.')[0] ?? '';
  const one = (value: string | null): Facts | null => (value === null ? null : { [key]: value });
  if (datum === 'fullName' && key.endsWith('.lastName'))
    return wholeName(role, text, context.label);
  if (key.endsWith('.address.line1')) return address(role, text, context.shown);
  if (/\.address\.(city|state|zip)$/.test(key)) {
    const line = readCityLine(text);
    if (line) return under(role, line);
  }
  switch (kind) {
    case 'date':
      return one(readDateOf(key, text, context.today));
    case 'icd':
    case 'procedure':
      return one(leadingCode(kind, text, context.code ?? ''));
    case 'modifier':
      return readModifiers(key, text);
    case 'pointers':
      return one(readPointers(text));
    case 'npi': {
      const numbers = text.match(/(?<!\d)\d{10}(?!\d)/g) ?? [];
      return one(numbers.length === 1 && isNpi(numbers[0]) ? numbers[0] : null);
    }
    case 'zip':
    case 'taxId':
    case 'phone':
      return one(canonical(kind, text.replace(/\s*(?:\(?(?:h|c|m|home|cell|mobile)\)?)$/i, '')));
    case 'identifier':
      return one(
        context.shown && !/^(?=.*\d)[A-Z0-9][A-Z0-9 ./-]{1,29}$/i.test(text) ? null : text,
      );
    case 'name':
      return one(readNameOf(key, text, context.shown));
  }
  if (isCoded(kind)) {
    const chosen = { value: context.code ?? '', text };
    return one(readCoded(kind, chosen, context.options));
  }
  return one(canonical(kind, text));
}

/** A name is letters; one with digits or a sentence of it is something else. */
function readNameOf(key: FieldKey, said: string, shown: boolean): string | null {
  // Lists of payers show the electronic id behind the name.
  const text = key === 'payer.name' ? said.replace(/\s*[([][A-Z0-9-]{3,10}[)\]]$/, '') : said;
  const person = /\.(lastName|firstName|middleName|suffix|contactName)$/.test(key);
  if (person) return /^\p{L}[\p{L} .,’'-]{0,60}$/u.test(text) ? text.replace(/\.$/, '') : null;
  return /\p{L}{2}/u.test(text) && text.length <= 80 && !(shown && /[:?]/.test(text)) ? text : null;
}
