// How a word is meant where it stands: said, denied, doubted or past. Rules of thumb, deliberately short-sighted.
import type { Found, TextWord } from './concepts.ts';

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
    'differential rule exclude excluding suspicious suspicion concern concerning worrisome might may ddx thought ' +
    'think thinks worried worry favor favors favored favoring consistent compatible'
  ).split(' '),
);
/** The same said behind the term: "carcinoma to be excluded", "lichen planus suspected". */
const DOUBT_BEHIND = new Set(
  'suspected suspicion excluded exclude questionable considered'.split(' '),
);
/** Behind "not" they deny what stands before it: "nerve not involved", "plates not used". */
const NOT_THERE = new Set(
  'seen present found involved opened entered needed done used placed performed noted given required'.split(
    ' ',
  ),
);
const PAST = new Set(
  'statuspost historyof history hx previous previously prior after ago ned since former following'.split(
    ' ',
  ),
);
/** Said last in a stretch, these make what stands before a finding of nothing: "left joint fine", "ridge intact". */
const SOUND = new Set(
  'fine normal ok okay intact healthy unaffected uninvolved unremarkable asymptomatic clear'.split(
    ' ',
  ),
);
/** What still goes on is not past, though a word before says "after". */
const ONGOING = new Set('still currently ongoing active'.split(' '));
const AGE_UNIT = /^(?:yr|year|yo|y|mo|month|wk|week|day|d)s?$/;

/** "old genioplasty" lies in the past; "3 week old baby" is an age. */
function isOld(typed: readonly string[], from: number): boolean {
  return [from - 1, from - 2].some(
    (at) =>
      typed[at] === 'old' && !AGE_UNIT.test(typed[at - 1] ?? '') && !/\d/.test(typed[at - 1] ?? ''),
  );
}

/** True for a stretch that says of something that nothing is wrong with it. */
export const isSound = ({ typed }: Segment): boolean =>
  typed.length <= 6 && SOUND.has(typed.at(-1) ?? '');

/** True when a denial stands between the parts of a phrase: "plate is firm and gives no pain" is no painful plate. */
export const deniedInside = ({ typed }: Segment, { from, to, apart }: Found): boolean =>
  apart !== undefined &&
  typed.slice(from + 1, to).some((word) => DENY.has(word) && !apart.includes(word));

/**
 * How the word at `from` is meant. `done` is true for what somebody does rather than finds; `ofItsOwn` when the word
 * before is a term of its own, as in "?SCC ulcer", and a bare question mark stands at that one.
 */
export function statusOf(segment: Segment, from: number, done: boolean, ofItsOwn = false): Status {
  const before = segment.typed.slice(Math.max(0, from - 6), from);
  // What was done instead of it, or what runs in the family, is not this case.
  const last = before.slice(-3);
  if (last.includes('instead') || last.includes('rather') || last.includes('family'))
    return 'denied';
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
  // "Arthroscopy had failed" was tried before; an implant that failed has a term of its own.
  if (done && next.slice(0, 2).includes('failed')) return 'past';
  if (next.includes('denied') || next[0] === 'absent') return 'denied';
  if (next.some((word, at) => at < 3 && word === 'not' && NOT_THERE.has(next[at + 1] ?? '')))
    return 'denied';
  if (!done && next.some((word) => DOUBT_BEHIND.has(word))) return 'doubted';
  const behind = segment.typed.slice(from, from + 8);
  if (!done && behind.some((word) => ONGOING.has(word))) return 'said';
  // "Failed splint" was tried before; a failed implant is the finding itself.
  if (done && near.includes('failed')) return 'past';
  if (near.some((word) => PAST.has(word)) || isOld(segment.typed, from)) return 'past';
  const past = behind.some(
    (word, at) =>
      word === 'ned' || word === 'ago' || (word === 'last' && AGE_UNIT.test(behind[at + 1] ?? '')),
  );
  return past ? 'past' : 'said';
}
