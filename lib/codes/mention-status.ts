// How a word is meant where it stands: said, denied, doubted or past. Rules of thumb, deliberately short-sighted.
import type { TextWord } from './concepts.ts';

/** How a concept is meant where it occurs. */
export type Status = 'said' | 'past' | 'doubted' | 'denied';

/** A stretch of text between commas and stops: what is denied in one says nothing about the next. */
export interface Segment {
  words: TextWord[];
  typed: string[];
}

const DENY = new Set(
  'no not without denies denied never nothing negative isnt wasnt neither nor'.split(' '),
);
const DOUBT = new Set(
  (
    'ruleout suspect suspected possible possibly probable probably likely questionable vs versus maybe presumed ' +
    'differential rule exclude excluding suspicious suspicion concern concerning worrisome might may ddx thought'
  ).split(' '),
);
/** The same said behind the term: "carcinoma to be excluded", "lichen planus suspected". */
const DOUBT_BEHIND = new Set(
  'suspected suspicion excluded exclude questionable considered'.split(' '),
);
const PAST = new Set(
  'statuspost historyof history hx previous previously prior after ago ned since former failed following'.split(
    ' ',
  ),
);
const AGE_UNIT = /^(?:yr|year|yo|y|mo|month|wk|week|day|d)s?$/;

/** "old genioplasty" lies in the past; "3 week old baby" is an age. */
function isOld(typed: readonly string[], from: number): boolean {
  return [from - 1, from - 2].some(
    (at) =>
      typed[at] === 'old' && !AGE_UNIT.test(typed[at - 1] ?? '') && !/\d/.test(typed[at - 1] ?? ''),
  );
}

/**
 * How the word at `from` is meant. `done` is true for what somebody does rather than finds; `ofItsOwn` when the word
 * before is a term of its own, as in "?SCC ulcer", and a bare question mark stands at that one.
 */
export function statusOf(segment: Segment, from: number, done: boolean, ofItsOwn = false): Status {
  const before = segment.typed.slice(Math.max(0, from - 6), from);
  // "Non" is a prefix: it turns its own word round and nothing behind it ("non-union of the left body").
  if (before.some((word) => DENY.has(word)) || before.at(-1) === 'non') return 'denied';
  const near = before.slice(-5);
  // A doubt is about the diagnosis: "r/o SCC biopsy" is a biopsy that was done.
  if (
    !done &&
    (near.some((word) => DOUBT.has(word)) || before.slice(ofItsOwn ? -1 : -2).includes('query'))
  ) {
    // A bare question mark reaches no further than the term it stands at.
    return 'doubted';
  }
  const next = segment.typed.slice(from + 1, from + 5);
  if (!done && next.some((word, at) => word === 'ruled' && next[at + 1] === 'out')) return 'denied';
  if (next.includes('denied')) return 'denied';
  if (!done && next.some((word) => DOUBT_BEHIND.has(word))) return 'doubted';
  if (near.some((word) => PAST.has(word)) || isOld(segment.typed, from)) return 'past';
  const behind = segment.typed.slice(from, from + 8);
  const past = behind.some(
    (word, at) =>
      word === 'ned' || word === 'ago' || (word === 'last' && AGE_UNIT.test(behind[at + 1] ?? '')),
  );
  return past ? 'past' : 'said';
}
