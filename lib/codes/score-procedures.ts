// How much a case speaks for each procedure: codes typed, signs, worked examples and plain likeness, in that order.
import { openGates } from './gates.ts';
import type { Knowledge } from './knowledge.ts';
import type { Procedure, ProcedureNumber } from './procedures.ts';
import type { CaseReading } from './read-case.ts';
import { answer } from './signs.ts';
import type { Likeness } from './suggest-likeness.ts';
import type { Resemblance } from './worked-examples.ts';

export interface Scored<T> {
  item: T;
  score: number;
  /** The words of the case that led to it. */
  words: string[];
  /** The worked example that is most like the case; its words are the reason where no other is. */
  example?: number | undefined;
}

/** A code in the text says more than any words around it. */
const BY_CODE = 30;
/** Less for each procedure further down in the list of a code: it is the usual code of another one. */
const PLACE = 4;
/** The same description as a worked example says more than two signs met; half as like, as much as one. */
const EXAMPLE_SHARE = 26;
/** Likeness of words alone never outranks a sign. */
const LIKENESS_SHARE = 5;
/** Below this, what two descriptions share are words that any two share. */
const LIKE_ENOUGH = 0.15;
/** What a procedure loses that the case does not speak of and no sign or code stands for. */
const UNSPOKEN = 3;

export function byScore<T>(scored: Scored<T>[]): Scored<T>[] {
  return scored.sort((a, b) => b.score - a.score);
}

export function scoreProcedures(
  knowledge: Knowledge,
  reading: CaseReading,
  alike: Likeness,
  examples: Resemblance,
): Scored<Procedure>[] {
  const scored: Scored<Procedure>[] = [];
  const signs = new Map<string, { score: number; words: string[] }>();
  for (const row of knowledge.procedureSigns) {
    const found = answer(row, reading);
    if (found && found.score > (signs.get(row.target)?.score ?? -Infinity)) {
      signs.set(row.target, found);
    }
  }
  const open = openGates(knowledge.gates, reading);
  for (const procedure of knowledge.index.set.procedures) {
    const best = signs.get(procedure.id);
    const typedAmong = (numbers: readonly ProcedureNumber[]) => {
      const place = numbers.findIndex(({ code }) => reading.numbers.includes(code));
      return { place, number: numbers[place] };
    };
    // Among numbers of its own kind: the dental one stands behind all medical ones.
    const dental = typedAmong(procedure.numbers.filter(({ system }) => system === 'CDT'));
    const medical = typedAmong(procedure.numbers.filter(({ system }) => system !== 'CDT'));
    const { place, number: typed } = medical.number ? medical : dental;
    const example = examples.byProcedure.get(procedure.id);
    const like = example && example.score > LIKE_ENOUGH ? example.score : 0;
    const words = [...(typed ? [typed.code] : []), ...(best?.words ?? [])];
    const told = (best?.score ?? 0) + (typed ? BY_CODE - PLACE * place : 0);
    const unspoken = told === 0 && !open(procedure.id) ? UNSPOKEN : 0;
    const likely =
      EXAMPLE_SHARE * like + LIKENESS_SHARE * (alike.byProcedure.get(procedure.id) ?? 0);
    const score = told + likely - unspoken;
    if (told > 0 || score > 1) {
      scored.push({ item: procedure, score, words, example: like > 0 ? example?.at : undefined });
    }
  }
  return byScore(scored);
}
