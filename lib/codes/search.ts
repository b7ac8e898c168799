// Look-up as one types: codes or words in any order, half typed, misspelled or short, ranked with the reason.
import { bare, type CodeEntry, type CodeKind } from './code-set.ts';
import type { CodeIndex } from './code-index.ts';
import { codeMatches, looksLikeCode } from './search-codes.ts';
import { readQuery, type QueryWord } from './search-words.ts';
import { phraseBonus, plainness } from './search-rank.ts';

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
  /** True when the date of service lies outside the bundled edition, so the code wants another look. */
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

export function toHit(index: CodeIndex, entry: CodeEntry, why: string, date?: string): CodeHit {
  const { from, to } = index.set.icdEdition;
  const outside = entry.kind === 'ICD-10-CM' && !!date && (date < from || date > to);
  return {
    kind: entry.kind,
    code: entry.code,
    words: entry.words,
    when: entry.when,
    why,
    billable: entry.billable,
    edition: entry.edition,
    validFrom: entry.validFrom,
    outsideEdition: outside,
    procedureId: entry.procedureId,
    score: 0,
  };
}

/**
 * Ranks the codes that answer a query, best first. An empty query has no answer. A CDT number leads to the
 * medical numbers and diagnoses of its procedure; an ICD-10-CM header is followed by what is billable under it.
 */
export function searchCodes(
  index: CodeIndex,
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
    const matches = codeMatches(index, code);
    if (matches.length > 0) read.add(code.toLowerCase());
    for (const match of matches) add(match.entry, CODE_MATCH + match.score, match.why);
  }
  const words = readQuery(index, query, (chunk) => read.has(chunk));
  byWords(index, words, add);

  const favourites = new Map((options.favourites ?? []).map((code, at) => [bare(code), at]));
  const hits: CodeHit[] = [];
  for (const [entry, { score, why }] of found) {
    if (options.kinds && !options.kinds.includes(entry.kind)) continue;
    if (options.date && entry.validFrom > options.date) continue;
    const place = favourites.get(bare(entry.code));
    const push = place === undefined ? 1 : 1.15 - Math.min(place, 10) * 0.01;
    hits.push({ ...toHit(index, entry, why, options.date), score: score * push });
  }
  hits.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return onePerCode(hits).slice(0, options.limit ?? 50);
}

/** Words of a query that could be the beginning of a code. */
function codesIn(query: string): string[] {
  return query.split(/[\s,;]+/).filter(looksLikeCode);
}

function byWords(
  index: CodeIndex,
  words: readonly QueryWord[],
  add: (entry: CodeEntry, score: number, why: string) => void,
): void {
  const size = index.set.entries.length;
  const total = new Float64Array(size);
  const matched = new Uint8Array(size);
  for (const word of words) {
    for (const [entry, score] of word.scores) {
      total[entry] = (total[entry] ?? 0) + score;
      matched[entry] = (matched[entry] ?? 0) + 1;
    }
  }
  const most = matched.reduce((max, count) => Math.max(max, count), 0);
  if (most === 0) return;
  // A word that fits nothing must not empty the list, but what fits every word comes first and alone.
  const enough = most === words.length ? most : Math.max(most, 1);
  const candidates: number[] = [];
  for (let at = 0; at < size; at++) if ((matched[at] ?? 0) >= enough) candidates.push(at);

  const ranked = candidates
    .map((at) => ({ at, score: (total[at] ?? 0) / (1 + 0.04 * (index.lengths[at] ?? 0)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 300);
  const best = ranked[0]?.score ?? 1;
  const typed = words.map((word) => word.typed).join(' ');
  for (const { at, score } of ranked) {
    const entry = index.set.entries[at];
    if (!entry) continue;
    const phrase = phraseBonus(entry, words);
    add(entry, (2 * score) / best + phrase.bonus + plainness(entry, typed), phrase.why);
  }
}

/** A number that serves several procedures stays once for each wording, never twice with the same one. */
function onePerCode(hits: readonly CodeHit[]): CodeHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = `${hit.kind} ${hit.code} ${hit.words}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
