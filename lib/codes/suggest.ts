// From a description of a case to procedures and diagnoses, ranked, each with the words that led to it.
import { chooseNumbers } from './choose-number.ts';
import { entriesOf } from './code-index.ts';
import type { CodeKind } from './code-set.ts';
import type { Knowledge } from './knowledge.ts';
import { readCase, type CaseReading, type KnownFacts } from './read-case.ts';
import { scoreDiagnoses } from './score-diagnoses.ts';
import { pushOf, type History, type Push } from './practice-history.ts';
import { scoreProcedures, type Scored } from './score-procedures.ts';
import { likeness } from './suggest-likeness.ts';
import { resemblance, wordsShared } from './worked-examples.ts';

export interface Suggestion {
  kind: CodeKind;
  code: string;
  words: string;
  /** Which number of the procedure, in our own words. */
  when: string;
  /** One sentence: the words of the case that led to it. Check before billing. */
  why: string;
  /** 0–1: how sure, for ordering and for showing "likely" or "possible"; not a probability of payment. */
  confidence: number;
  procedureId: string;
}

export interface Suggestions {
  procedures: Suggestion[];
  diagnoses: Suggestion[];
  reading: CaseReading;
}

const confidence = (score: number) => Math.max(0.1, Math.min(0.95, score / 30));

export interface SuggestOptions extends History {
  /** ISO date of service. */
  date?: string | undefined;
  limit?: number;
  /** What the case already knows. */
  facts?: KnownFacts | undefined;
  /** What was only suspected has been confirmed. */
  confirmed?: boolean;
}

interface Candidate {
  score: number;
  from: Scored<unknown>;
  push: Push;
  suggestion: Omit<Suggestion, 'why' | 'confidence'>;
}

/** What a procedure loses with each number that fits less well than its first. */
const NEXT_NUMBER = 3;

/**
 * Suggests procedures and diagnoses for a free description. What is only suspected is never offered as a diagnosis
 * (ICD-10-CM guideline IV.H), codes not in force on `date` are left out, and every suggestion is to be checked.
 */
export function suggest(
  knowledge: Knowledge,
  text: string,
  { date, limit = 8, facts, confirmed, ...history }: SuggestOptions = {},
): Suggestions {
  const reading = readCase(text, knowledge.vocabulary, knowledge.known, { facts, confirmed });
  const alike = likeness(knowledge.index, reading.stems);
  const examples = resemblance(knowledge.examples, reading);
  const scored = scoreProcedures(knowledge, reading, alike, examples);
  const procedures = scored.flatMap((from) =>
    chooseNumbers(from.item, reading, knowledge.vocabulary).map((number, at): Candidate => ({
      score: from.score - at * NEXT_NUMBER,
      from,
      push: pushOf(number.code, history),
      suggestion: {
        kind: number.system,
        code: number.code,
        words: from.item.words,
        when: number.when,
        procedureId: from.item.id,
      },
    })),
  );
  const diagnoses = scoreDiagnoses(knowledge, reading, alike, examples, scored, date).map(
    (from): Candidate => ({
      score: from.score,
      from,
      push: pushOf(from.item, history),
      suggestion: {
        kind: 'ICD-10-CM',
        code: from.item,
        words: entriesOf(knowledge.index, from.item)[0]?.words ?? '',
        when: '',
        procedureId: '',
      },
    }),
  );
  const ranked = (list: Candidate[]): Suggestion[] =>
    severalProcedures(onePerCode(list.sort((a, b) => b.score + b.push.by - a.score - a.push.by)))
      .slice(0, limit)
      .map(({ score, from, push, suggestion }) => ({
        ...suggestion,
        why: why(knowledge, reading, from, push),
        confidence: confidence(score),
      }));
  return { procedures: ranked(procedures), diagnoses: ranked(diagnoses), reading };
}

/** The words of the case that led to a suggestion, and what the practice did with the code before. */
function why(
  { examples }: Knowledge,
  reading: CaseReading,
  { words, example }: Scored<unknown>,
  push: Push,
): string {
  const own =
    words.length > 0 || example === undefined ? words : wordsShared(examples, reading, example);
  const reason = own.length > 0 ? `because of: ${own.join(', ')}` : 'similar words';
  return push.words ? `${reason}; ${push.words}` : reason;
}

function onePerCode(list: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return list.filter(({ suggestion: { code } }) => !seen.has(code) && seen.add(code));
}

/** Of the first three, as many as are read at a glance, no more than two are numbers of one procedure. */
function severalProcedures(list: readonly Candidate[]): Candidate[] {
  const [first, second, third] = list.map(({ suggestion: { procedureId } }) => procedureId);
  if (!first || first !== second || second !== third) return [...list];
  const other = list.findIndex(({ suggestion }) => suggestion.procedureId !== first);
  const one = list[other];
  return one
    ? [...list.slice(0, 2), one, ...list.slice(2).filter((each) => each !== one)]
    : [...list];
}
