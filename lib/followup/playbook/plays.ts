// All plays in the order in which a practice that begins should read them, and the pitfalls of a case.
import type { Case } from '../../case/schema.ts';
import type { Practice } from '../../case/practice.ts';
import { evidenceOf } from '../../documents/evidence.ts';
import { matchesFamily } from '../../documents/family-match.ts';
import { ANY_CASE } from './any-case.ts';
import { anesthesia, frenum, linkedDental, orthodontic, teeth } from './dental-plays.ts';
import { infection, lesions, sleep, tmj } from './first-plays.ts';
import type { Pitfall, Play } from './play.ts';
import { fractures, glandsSinus, grafts, nerve, orthognathic } from './surgery-plays.ts';

export const PLAYS: readonly Play[] = [
  lesions,
  infection,
  tmj,
  sleep,
  fractures,
  teeth,
  orthognathic,
  glandsSinus,
  nerve,
  grafts,
  frenum,
  anesthesia,
  orthodontic,
  linkedDental,
];

/** What goes wrong in this case right now, what was put away left out. `today` is `YYYY-MM-DD`. */
export function pitfallsOf(c: Case, practice: Practice, today: string): Pitfall[] {
  const about = evidenceOf(c, practice, today);
  const plays = PLAYS.filter(({ family }) => matchesFamily(family, about, new Set()));
  return [...ANY_CASE, ...plays.flatMap(({ pitfalls }) => pitfalls)].filter(
    ({ id, happens }) => !c.notesSeen.includes(id) && happens(c, today),
  );
}
