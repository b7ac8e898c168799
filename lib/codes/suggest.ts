// From a description of a case to procedures and diagnoses, ranked, each with the words that led to it.
import { chooseNumbers } from './choose-number.ts';
import { entriesOf, type CodeIndex } from './code-index.ts';
import { bare, type CodeKind } from './code-set.ts';
import { completeCode } from './complete-code.ts';
import { readVocabulary, type Vocabulary } from './concepts.ts';
import type { Procedure } from './procedures.ts';
import { readQuestions, type QuestionRow } from './questions.ts';
import { readCase, type CaseReading, type KnownFacts } from './read-case.ts';
import { answer, readSigns, type SignRow } from './signs.ts';
import { likeness, type Likeness } from './suggest-likeness.ts';

export interface Knowledge {
  index: CodeIndex;
  vocabulary: Vocabulary;
  procedureSigns: SignRow[];
  diagnosisSigns: SignRow[];
  questions: QuestionRow[];
  /** Words that are spelled right. */
  known: ReadonlySet<string>;
}

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

/** Texts of `public/codes/suggest`. */
export interface SuggestFiles {
  concepts: string;
  procedureSigns: string;
  diagnosisSigns: string;
  questions: string;
}

export function readKnowledge(index: CodeIndex, files: SuggestFiles): Knowledge {
  const vocabulary = readVocabulary(files.concepts);
  return {
    index,
    vocabulary,
    procedureSigns: readSigns(files.procedureSigns, 'id'),
    diagnosisSigns: readSigns(files.diagnosisSigns, 'code'),
    questions: readQuestions(files.questions),
    known: new Set([...index.terms, ...vocabulary.words]),
  };
}

interface Scored<T> {
  item: T;
  score: number;
  words: string[];
}

/** A dental code in the text says more than any words around it. */
const BY_DENTAL_CODE = 30;
/** Likeness of words alone never outranks a rule. */
const LIKENESS_SHARE = 5;

function byScore<T>(scored: Scored<T>[]): Scored<T>[] {
  return scored.sort((a, b) => b.score - a.score);
}

function scoreProcedures(
  knowledge: Knowledge,
  reading: CaseReading,
  alike: Likeness,
): Scored<Procedure>[] {
  const scored: Scored<Procedure>[] = [];
  for (const procedure of knowledge.index.set.procedures) {
    const rules = knowledge.procedureSigns.filter(({ target }) => target === procedure.id);
    const answers = rules.map((row) => answer(row, reading)).filter((one) => one !== null);
    const best = answers.sort((a, b) => b.score - a.score)[0];
    const dental = procedure.numbers.filter(({ system }) => system === 'CDT');
    const place = dental.findIndex(({ code }) => reading.cdt.includes(code));
    const typed = dental[place];
    const words = [...(typed ? [typed.code] : []), ...(best?.words ?? [])];
    const own = (best?.score ?? 0) + (typed ? BY_DENTAL_CODE - place : 0);
    const score = own + LIKENESS_SHARE * (alike.byProcedure.get(procedure.id) ?? 0);
    if (own > 0 || score > 1) scored.push({ item: procedure, score, words });
  }
  return byScore(scored);
}

/** How much a diagnosis gains when the likeliest procedures usually go with it. */
function menuGain(procedures: readonly Scored<Procedure>[], code: string): number {
  let gain = 0;
  procedures.slice(0, 2).forEach(({ item }, place) => {
    const at = item.icd.findIndex((one) => bare(one).slice(0, 5) === bare(code).slice(0, 5));
    if (at >= 0) gain = Math.max(gain, (5 - Math.min(at, 4)) / (place + 1));
  });
  return gain;
}

function scoreDiagnoses(
  knowledge: Knowledge,
  reading: CaseReading,
  alike: Likeness,
  procedures: readonly Scored<Procedure>[],
  date: string | undefined,
): Scored<string>[] {
  const best = new Map<string, Scored<string>>();
  const add = (code: string, score: number, words: string[]) => {
    const entry = entriesOf(knowledge.index, code)[0];
    if (!entry?.billable || (date && entry.validFrom > date)) return;
    if (otherSide(entry.words, reading.side)) return;
    const known = best.get(entry.code);
    if (!known || known.score < score) best.set(entry.code, { item: entry.code, score, words });
  };
  for (const row of knowledge.diagnosisSigns) {
    const found = answer(row, reading);
    if (!found) continue;
    completeCode(row.target, reading, found.side).forEach((code, at) => {
      const gain = menuGain(procedures, code) + 0.5 * (alike.byCode.get(code) ?? 0);
      add(code, found.score + gain - at * 0.1, found.words);
    });
  }
  // What no rule names: the usual diagnoses of the likeliest procedure, then likeness of words.
  // A visit goes with anything, so its menu says nothing about this case.
  const top = procedures.find(
    ({ item, score }) => score >= 10 && !item.numbers[0]?.code.startsWith('99'),
  );
  top?.item.icd.forEach((code, at) => {
    const like = alike.byCode.get(code) ?? 0;
    add(code, 3 - at * 0.5 + 3 * like, [`goes with ${top.item.words.toLowerCase()}`]);
  });
  for (const [code, like] of alike.byCode) {
    if (like > 0.3 && likenessMayOffer(code, reading)) add(code, 3 * like, []);
  }
  return byScore([...best.values()]);
}

/**
 * Words alone never make a growth, an injury or an outside cause: those need something said that means one.
 */
function likenessMayOffer(code: string, reading: CaseReading): boolean {
  const said = (concept: string) =>
    reading.mentions.get(concept)?.some(({ status }) => status === 'said') ?? false;
  if (/^[V-Y]/.test(code)) return false;
  if (/^(?:C|D[0-4])/.test(code)) return ['cancer', 'mass-unknown', 'benign-jaw-tumor'].some(said);
  if (/^[ST]/.test(code)) return ['trauma', 'fracture', 'laceration'].some(said);
  return true;
}

/** True when a code names a side that the case contradicts. */
function otherSide(words: string, side: CaseReading['side']): boolean {
  if (side === 'left') return /\bright\b/i.test(words);
  if (side === 'right') return /\bleft\b/i.test(words);
  return false;
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
  const scored = scoreProcedures(knowledge, reading, alike);
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
  const diagnoses = scoreDiagnoses(knowledge, reading, alike, scored, date).map(
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
