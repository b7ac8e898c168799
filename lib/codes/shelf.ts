// A list of codes with its word index as it is stored: typed arrays, read in one piece, texts decoded only when shown.
import { bare, type CodeEntry, type CodeKind } from './code-set.ts';

/** Raised when the arrays change their meaning; a shelf of another format is made anew from its list. */
export const SHELF_FORMAT = 1;

/** What is kept in the database. Entries stand in the order of their bare codes. */
export interface PackedShelf {
  id: string;
  format: number;
  /** Edition shown with a code; for the codes of the field it stands with each entry. */
  edition: string;
  /** ISO days of service that the list is for; '' where it does not say. */
  from: string;
  to: string;
  size: number;
  /** Known words and stems, sorted, parted by line feeds. A word that is also the stem of another stands twice. */
  terms: string;
  /** Letters of each term, see `letterMask`. */
  masks: Int32Array;
  /** Term → its list of entries; a word shares the list of its stem. */
  lists: Uint32Array;
  /** List → position of its first posting; one more at the end. */
  starts: Uint32Array;
  /** Entry in the lower 24 bits, weight in hundredths above. */
  postings: Uint32Array;
  /** Words of each entry. */
  lengths: Uint8Array;
  flags: Uint8Array;
  /** Eight bytes for each entry: its bare code, filled with zeros. */
  codes: Uint8Array;
  /** Entry → position of its text; one more at the end. */
  textStarts: Uint32Array;
  /** UTF-8: the words of an entry, or all of it as JSON where `whole` is true. */
  text: Uint8Array;
  whole: boolean;
  /** JSON of what a set knows besides its entries; '' where there is none. */
  beside: string;
}

export const FLAG = { billable: 1, later: 2, vague: 4, open: 8, long: 16 } as const;
export const CODE_BYTES = 8;
/** Entries are numbered in 24 bits. */
export const MOST_ENTRIES = 0xffffff;

const LATER_CARE = /subsequent encounter|sequela/i;
const VAGUE = /unspecified|not elsewhere|\bother\b/i;
const OPEN = /open fracture/i;

/** What ranking asks of a diagnosis, worked out once. */
export function flagsOf(words: string, code: string, billable: boolean): number {
  return (
    (billable ? FLAG.billable : 0) |
    (LATER_CARE.test(words) ? FLAG.later : 0) |
    (VAGUE.test(words) ? FLAG.vague : 0) |
    (OPEN.test(words) ? FLAG.open : 0) |
    (bare(code).length >= 6 ? FLAG.long : 0)
  );
}

/** The set a bare code belongs to, by its shape alone. */
export function kindOf(code: string): CodeKind {
  if (/^D\d{4}$/.test(code)) return 'CDT';
  if (/^[A-Z]\d{4}$/.test(code)) return 'HCPCS';
  return /^\d{4}[A-Z0-9]$/.test(code) ? 'CPT' : 'ICD-10-CM';
}

export interface Shelf {
  packed: PackedShelf;
  size: number;
  terms: readonly string[];
  /** Bare code of an entry. */
  codeAt: (at: number) => string;
  entryAt: (at: number) => CodeEntry;
  /** Position of the first entry whose bare code is not before `wanted`. */
  firstFrom: (wanted: string) => number;
}

const decoder = new TextDecoder();
const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

/** Opens a stored shelf. Costs a few milliseconds for 100,000 codes: only the terms are taken apart. */
export function openShelf(packed: PackedShelf): Shelf {
  const { codes, text, textStarts, size } = packed;
  const entries = new Map<number, CodeEntry>();
  const diagnoses = packed.id.startsWith('icd10cm');

  const codeAt = (at: number): string => {
    let code = '';
    for (let place = at * CODE_BYTES; place < (at + 1) * CODE_BYTES; place++) {
      const letter = codes[place];
      if (!letter) break;
      code += String.fromCharCode(letter);
    }
    return code;
  };
  const read = (at: number): CodeEntry => {
    const line = decoder.decode(text.subarray(textStarts[at], textStarts[at + 1]));
    if (packed.whole) return JSON.parse(line) as CodeEntry;
    const code = codeAt(at);
    return {
      kind: diagnoses ? 'ICD-10-CM' : kindOf(code),
      code: diagnoses ? dotted(code) : code,
      words: line,
      alsoCalled: [],
      inherited: [],
      billable: ((packed.flags[at] ?? 0) & FLAG.billable) !== 0,
      validFrom: '',
      edition: packed.edition,
      procedureId: '',
      when: '',
      place: 0,
    };
  };
  return {
    packed,
    size,
    terms: packed.terms === '' ? [] : packed.terms.split('\n'),
    codeAt,
    entryAt: (at) => {
      const known = entries.get(at) ?? read(at);
      entries.set(at, known);
      return known;
    },
    firstFrom: (wanted) => firstWhere(size, (at) => notBefore(codes, at, wanted)),
  };
}

/** True when the code at that place is `wanted` or comes after it, told without making a string of it. */
function notBefore(codes: Uint8Array, at: number, wanted: string): boolean {
  for (let letter = 0; letter < CODE_BYTES; letter++) {
    const own = codes[at * CODE_BYTES + letter] ?? 0;
    const other = wanted.charCodeAt(letter) || 0;
    if (own !== other) return own > other;
  }
  return wanted.length <= CODE_BYTES;
}

/** The first of `count` ascending positions that passes. */
export function firstWhere(count: number, passes: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
