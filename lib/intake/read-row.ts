// One row of an office's list as facts and, where it tracks one, a pre-authorization; what cannot be read is said in a sentence.
import { addDays, isDate } from '../case/calendar.ts';
import { canonical } from '../case/canonical.ts';
import type { Facts } from '../case/field-keys.ts';
import type { Preauth } from '../case/schema.ts';
import { readTypedDate } from '../case/typed.ts';
import { readRange } from '../preauth/page-values.ts';
import { columnOf, isFieldColumn } from './columns.ts';
import { personIn, type Person } from './duplicates.ts';
import { listStatus } from './list-status.ts';
import { readFacts } from './read-value.ts';

export interface RowProblem {
  line: number;
  /** For the person; the value is not quoted. */
  message: string;
}

type Tracked = Pick<
  Preauth,
  | 'number'
  | 'referenceNumber'
  | 'status'
  | 'submittedOn'
  | 'decidedOn'
  | 'validFrom'
  | 'validTo'
  | 'unitsAllowed'
  | 'unitsUsed'
  | 'codes'
  | 'note'
>;

export interface ReadRow {
  line: number;
  person: Person;
  facts: Facts;
  /** Null when the row tracks none. */
  preauth: Tracked | null;
  surgeryOn: string;
  consultOn: string;
  problems: RowProblem[];
}

/** Days as spreadsheets number them: 1 is 1900-01-01, and a day in February 1900 that never was is counted too. */
const SERIAL_START = '1899-12-30';

/**
 * A day in any form in which lists have it: `11/25/2026`, `2026-11-25`, `Nov 25, 2026`, `11/25/26`, or a spreadsheet's
 * number of days. A birth with two digits for its year is read only when one century fits.
 */
export function readListDate(text: string, today: string, past: boolean): string | null {
  const read = readTypedDate(text, { today, past });
  if (read) return read;
  if (!/^\d{4,5}(\.\d+)?$/.test(text)) return null;
  const days = Math.floor(Number(text));
  // From 1927 to 2063: a number of another kind is seldom taken for a day.
  return days >= 10_000 && days < 60_000 ? addDays(SERIAL_START, days) : null;
}

const dated: readonly (keyof Tracked)[] = ['submittedOn', 'decidedOn', 'validFrom', 'validTo'];

interface Codes {
  codes: string[];
  modifiers: string[][];
  left: string[];
}

/** `21040-LT, 21046 x2 / D7210`: codes with their modifiers; pieces that are no code are handed back. */
function readCodes(text: string): Codes {
  const found: Codes = { codes: [], modifiers: [], left: [] };
  const pieces = text.split(/[\s,;/&+|]+|\band\b/i).filter(Boolean);
  for (const piece of pieces) {
    if (/^(x\d{1,2}|\d{1,2}x|\(\d{1,2}\)|cpt:?|cdt:?|code:?)$/i.test(piece)) continue;
    const [code = '', ...modifiers] = piece.replace(/\(?x\d{1,2}\)?$/i, '').split(/[-:]/);
    const known = canonical('procedure', code);
    const marks = modifiers.map((one) => canonical('modifier', one));
    if (known && marks.every((one) => one !== null)) {
      found.codes.push(known);
      found.modifiers.push(marks);
    } else if (found.codes.length > 0 && /^[A-Z0-9]{2}$/i.test(piece) && !/^\d\d$/.test(piece)) {
      found.modifiers.at(-1)?.push(piece.toUpperCase());
    } else found.left.push(piece);
  }
  return found;
}

function readDiagnoses(text: string): { facts: Facts; left: boolean } {
  const pieces = text.split(/[\s,;/&+|]+/).filter(Boolean);
  const codes = pieces.map((piece) => canonical('icd', piece));
  const good = codes.filter((code) => code !== null);
  return {
    facts: Object.fromEntries(good.map((code, index) => [`diagnoses[${index}].code`, code])),
    left: good.length < codes.length,
  };
}

const NOTHING = /^(?:n\/?a|none|[-–—.]+)$/i;

class RowReader {
  readonly facts: Record<string, string> = {};
  readonly tracked: Partial<Tracked> = {};
  readonly problems: RowProblem[] = [];
  readonly notes: string[] = [];
  surgeryOn = '';
  consultOn = '';
  private readonly line: number;
  private readonly today: string;

  constructor(line: number, today: string) {
    this.line = line;
    this.today = today;
  }

  problem(title: string, why: string): void {
    this.problems.push({ line: this.line, message: `“${title}” ${why}` });
  }

  /** What cannot be kept where it belongs is kept in the notes of the pre-authorization, in the list's own words. */
  private aside(title: string, text: string): void {
    this.notes.push(`${title}: ${text}`);
  }

  private day(title: string, text: string, past = false): string {
    const read = readListDate(text, this.today, past);
    if (read && isDate(read)) return read;
    this.problem(title, 'is no day that can be read, so it was left out.');
    return '';
  }

  read(id: string, text: string): void {
    const title = columnOf(id)?.title ?? id;
    if (text === '' || NOTHING.test(text)) return;
    if (isFieldColumn(id) || id.endsWith('.fullName')) return this.field(id, title, text);
    if (id === 'visit.surgeryOn') this.surgeryOn = this.day(title, text);
    else if (id === 'visit.consultOn') this.consultOn = this.day(title, text);
    else if (id === 'diagnoses') {
      const { facts, left } = readDiagnoses(text);
      Object.assign(this.facts, facts);
      if (left) {
        this.problem(title, 'has something that is no ICD-10-CM code; it went into the notes.');
        this.aside(title, text);
      }
    } else if (id.startsWith('preauth.')) this.preauth(id.slice(8), title, text);
  }

  private field(id: string, title: string, text: string): void {
    const whole = id.endsWith('.fullName');
    const key = whole ? id.replace('fullName', 'lastName') : id;
    const said = key.endsWith('.birthDate')
      ? (readListDate(text, this.today, true) ?? text)
      : key.endsWith('.zip') && /^\d{4}$/.test(text)
        ? `0${text}` // a spreadsheet takes the leading zero of a ZIP away
        : text;
    const read = readFacts(key, whole ? 'fullName' : undefined, said, {
      today: this.today,
      label: '',
      shown: false,
    });
    if (read) {
      Object.assign(this.facts, read);
      return;
    }
    const why = whole
      ? 'could not be told apart into first and last name (write “Last, First”).'
      : key.endsWith('.birthDate')
        ? 'is no date of birth that can be read for certain (write the year with four digits).'
        : 'could not be read, so it was left out.';
    this.problem(title, why);
  }

  private preauth(part: string, title: string, text: string): void {
    if (part === 'codes') {
      const { codes, modifiers, left } = readCodes(text);
      this.tracked.codes = codes;
      codes.forEach((code, line) => {
        this.facts[`lines[${line}].code`] = code;
        modifiers[line]?.slice(0, 4).forEach((modifier, index) => {
          this.facts[`lines[${line}].modifiers[${index}]`] = modifier;
        });
      });
      if (left.length === 0) return;
      this.problem(title, 'has something that is no code; the words went into the notes.');
      this.aside(title, text);
    } else if (part === 'status') {
      const status = listStatus(text);
      if (status) this.tracked.status = status;
      else this.problem(title, 'means no single status; the words went into the notes.');
      if (!status || text.split(/\s+/).length > 1) this.aside('Status', text);
    } else if (part === 'validRange') {
      const range = readRange(text);
      if (range) Object.assign(this.tracked, { validFrom: range.from, validTo: range.to });
      else this.problem(title, 'is no pair of days that can be read, so it was left out.');
    } else if ((dated as readonly string[]).includes(part)) {
      this.tracked[part as 'validTo'] = this.day(title, text);
    } else if (part === 'unitsAllowed' || part === 'unitsUsed') {
      const count = canonical('count', text.replace(/\s*(units?|visits?)$/i, ''));
      if (count) this.tracked[part] = count;
      else this.problem(title, 'is no number, so it was left out.');
    } else if (part === 'note') this.notes.unshift(text);
    else if (part === 'number' || part === 'referenceNumber') this.number(part, title, text);
  }

  /** `not needed` in the column of the number is an answer and no number; so is `pending`. */
  private number(part: 'number' | 'referenceNumber', title: string, text: string): void {
    const bare = text.replace(/^(?:auth(?:orization)?|ref(?:erence)?)?\s*#?:?\s*(?=\S*\d)/i, '');
    if (/^(?=.*\d)[A-Z0-9][A-Z0-9 ._/-]{2,29}$/i.test(bare)) {
      this.tracked[part] = bare;
      return;
    }
    const status = listStatus(text);
    if (status) this.tracked.status ??= status;
    else this.problem(title, 'is no number that a payer gives; the words went into the notes.');
    this.aside(title, text);
  }

  /** The pre-authorization of the row; its status is told by what else stands there when the list does not say it. */
  result(): Tracked | null {
    const { tracked, notes } = this;
    if (Object.values(tracked).every((value) => value === '' || value?.length === 0)) return null;
    const { number = '', submittedOn = '', validFrom = '', validTo = '' } = tracked;
    if (validFrom && validTo && validTo < validFrom)
      this.problem('Valid to', 'is before “Valid from”: look at both.');
    const sent = number !== '' || submittedOn !== '' || validTo !== '';
    return {
      number,
      referenceNumber: '',
      decidedOn: '',
      unitsAllowed: '',
      unitsUsed: '',
      codes: [],
      ...tracked,
      submittedOn,
      validFrom,
      validTo,
      status: tracked.status ?? (sent ? 'sent' : 'to-send'),
      note: notes.join('\n'),
    };
  }
}

/** Reads one row; `columns` are column ids, '' for what is left out. */
export function readRow(
  { line, cells }: { line: number; cells: readonly string[] },
  columns: readonly string[],
  { today }: { today: string },
): ReadRow {
  const reader = new RowReader(line, today);
  columns.forEach((id, index) => {
    if (id) reader.read(id, (cells[index] ?? '').trim());
  });
  const preauth = reader.result();
  const { facts, surgeryOn, consultOn, problems } = reader;
  return { line, person: personIn(facts), facts, preauth, surgeryOn, consultOn, problems };
}
