// From a description of a case to procedures and diagnoses, ranked, each with the words that led to it.
import { chooseNumbers } from './choose-number.ts';
import { entriesOf } from './code-index.ts';
import { bare, type CodeKind } from './code-set.ts';
import type { Knowledge } from './knowledge.ts';
import { readCase, type CaseReading, type KnownFacts } from './read-case.ts';
import { scoreDiagnoses } from './score-diagnoses.ts';
import { scoreProcedures } from './score-procedures.ts';
import { likeness } from './suggest-likeness.ts';
import { resemblance } from './worked-examples.ts';

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

function why(words: readonly string[]): string {
  return words.length > 0 ? `because of: ${words.join(', ')}` : 'similar words';
}

export interface SuggestOptions {
  /** ISO date of service. */
  date?: string | undefined;
  limit?: number;
  /** What the case already knows. */
  facts?: KnownFacts | undefined;
  /** What was only suspected has been confirmed. */
  confirmed?: boolean;
  /** Codes this practice took before: between close ones they come first. */
  accepted?: readonly string[];
}

/** Less than one more sign met: taken before decides between close ones, never against what the words say. */
const TAKEN_BEFORE = 3 / 30;

/**
 * Suggests procedures and diagnoses for a free description. What is only suspected is never offered as a diagnosis
 * (ICD-10-CM guideline IV.H), codes not in force on `date` are left out, and every suggestion is to be checked.
 */
export function suggest(
  knowledge: Knowledge,
  text: string,
  { date, limit = 8, facts, confirmed, accepted = [] }: SuggestOptions = {},
): Suggestions {
  const reading = readCase(text, knowledge.vocabulary, knowledge.known, { facts, confirmed });
  const alike = likeness(knowledge.index, reading.stems);
  const examples = resemblance(knowledge.examples, reading);
  const scored = scoreProcedures(knowledge, reading, alike, examples);
  const procedures = scored.flatMap(({ item, score, words }) =>
    chooseNumbers(item, reading, knowledge.vocabulary).map(
      (number, at): Suggestion & { at: number } => ({
        at,
        kind: number.system,
        code: number.code,
        words: item.words,
        when: number.when,
        why: why(words),
        confidence: confidence(score - at * 3),
        procedureId: item.id,
      }),
    ),
  );
  const diagnoses = scoreDiagnoses(knowledge, reading, alike, examples, scored, date).map(
    ({ item, score, words }): Suggestion => ({
      kind: 'ICD-10-CM',
      code: item,
      words: entriesOf(knowledge.index, item)[0]?.words ?? '',
      when: '',
      why: why(words),
      confidence: confidence(score),
      procedureId: '',
    }),
  );
  const taken = new Set(accepted.map(bare));
  const rank = ({ code, confidence: sure }: Suggestion) =>
    sure + (taken.has(bare(code)) ? TAKEN_BEFORE : 0);
  const ranked = <T extends Suggestion>(list: readonly T[]) =>
    onePerCode([...list].sort((a, b) => rank(b) - rank(a))).slice(0, limit);
  return {
    // The usual number of each procedure before any second one of equal weight.
    procedures: ranked(procedures.sort((a, b) => Number(a.at > 0) - Number(b.at > 0))).map(
      ({ at: _at, ...one }) => one,
    ),
    diagnoses: ranked(diagnoses),
    reading,
  };
}

function onePerCode<T extends Suggestion>(list: readonly T[]): T[] {
  return list.filter((one, at) => list.findIndex(({ code }) => code === one.code) === at);
}
