// Look-up as one types: codes or words in any order, half typed, misspelled or short, ranked with the reason.
import { bare, type CodeEntry, type CodeKind } from './code-set.ts';
import { holds, type Library } from './library.ts';
import { codeMatches, looksLikeCode } from './search-codes.ts';
import { searchByWords } from './search-by-words.ts';
import { readQuery } from './search-words.ts';

export interface CodeHit {
  kind: CodeKind;
  code: string;
  words: string;
  /** Which number of a procedure, in our own words: "lower jaw". */
  when: string;
  /** Why it is here, to be shown under it: "also called: dry socket". */
  why: string;
  /** False for an ICD-10-CM header: choose one of its children. */
  billable: boolean;
  /** The edition it was checked in; empty for CPT and CDT, whose editions the practice holds. */
  edition: string;
  validFrom: string;
  /** True when the date of service lies outside every edition at hand, so the code wants another look. */
  outsideEdition: boolean;
  procedureId: string;
  score: number;
}

export interface SearchOptions {
  /** ISO date of service; codes that were not yet in force are left out. */
  date?: string;
  kinds?: readonly CodeKind[];
  limit?: number;
  /** Codes this person uses often, the most used first: a gentle push upwards. */
  favourites?: readonly string[];
}

/** How each reason to be in the list compares with a match by words (about 0–3). */
const CODE_MATCH = 20;

const covers = ({ from, to }: { from: string; to: string }, date: string) =>
  date >= from && date <= to;

/** The imported edition, where it is the one for that day; without a day it always is. */
function officialFor({ official }: Library, date = '') {
  return official && (date === '' || covers(official.packed, date)) ? official : null;
}

export function toHit(library: Library, entry: CodeEntry, why: string, date?: string): CodeHit {
  const diagnosis = entry.kind === 'ICD-10-CM';
  const official = diagnosis ? officialFor(library, date) : null;
  const outside = diagnosis && !official && !!date && !covers(library.icdEdition, date);
  return {
    kind: entry.kind,
    code: entry.code,
    words: entry.words,
    when: entry.when,
    why,
    billable: entry.billable,
    edition: official?.packed.edition ?? entry.edition,
    validFrom: entry.validFrom,
    outsideEdition: outside,
    procedureId: entry.procedureId,
    score: 0,
  };
}

/** True when the code may be used on that day: the imported edition decides, else what we know of the code. */
export function inForce(library: Library, entry: CodeEntry, date = ''): boolean {
  const official = entry.kind === 'ICD-10-CM' ? officialFor(library, date) : null;
  if (official) return holds(official, bare(entry.code));
  return date === '' || entry.validFrom <= date;
}

/**
 * Ranks the codes that answer a query, best first. An empty query has no answer. A CDT number leads to the
 * medical numbers and diagnoses of its procedure; an ICD-10-CM header is followed by what is billable under it.
 */
export function searchCodes(
  library: Library,
  query: string,
  options: SearchOptions = {},
): CodeHit[] {
  const found = new Map<CodeEntry, { score: number; why: string }>();
  const add = (entry: CodeEntry, score: number, why: string) => {
    const known = found.get(entry);
    if (!known || known.score < score) found.set(entry, { score, why });
  };

  const read = new Set<string>();
  for (const code of codesIn(query)) {
    const matches = codeMatches(library, code);
    if (matches.length > 0) read.add(code.toLowerCase());
    for (const match of matches) add(match.entry, CODE_MATCH + match.score, match.why);
  }
  const words = readQuery(library, query, (chunk) => read.has(chunk));
  searchByWords(library, words, add);

  const favourites = new Map((options.favourites ?? []).map((code, at) => [bare(code), at]));
  const ranked = [...found].map(([entry, { score, why }]) => {
    const place = favourites.size === 0 ? undefined : favourites.get(bare(entry.code));
    const push = place === undefined ? 1 : 1.15 - Math.min(place, 10) * 0.01;
    return { entry, why, score: score * push };
  });
  ranked.sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1));
  return firstHits(library, ranked, options);
}

interface Ranked {
  entry: CodeEntry;
  why: string;
  score: number;
}

/**
 * The first that may be shown. A number that serves several procedures stays once for each wording, never twice with
 * the same one.
 */
function firstHits(library: Library, ranked: readonly Ranked[], options: SearchOptions): CodeHit[] {
  const { kinds, date, limit = 50 } = options;
  const seen = new Set<string>();
  const hits: CodeHit[] = [];
  for (const { entry, why, score } of ranked) {
    if (hits.length === limit) break;
    if (kinds && !kinds.includes(entry.kind)) continue;
    const key = `${entry.kind} ${entry.code} ${entry.words}`;
    if (seen.has(key) || !inForce(library, entry, date)) continue;
    seen.add(key);
    hits.push({ ...toHit(library, entry, why, date), score });
  }
  return hits;
}

/** Words of a query that could be the beginning of a code. */
function codesIn(query: string): string[] {
  return query.split(/[\s,;]+/).filter(looksLikeCode);
}
