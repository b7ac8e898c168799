// The question that settles a tie: asked only where its answers lead to different first codes.
import type { CaseReading } from './read-case.ts';
import { met, readSign, type Sign } from './signs.ts';
import { parts, readTable } from './tsv.ts';

/** Says that what was only suspected is now found, such as after a pathology report. */
export const CONFIRMED = '!confirmed';

export interface AnswerChoice {
  /** What the button says. */
  label: string;
  /** Words added to the description, or `CONFIRMED`. */
  words: string;
}

export interface Question {
  id: string;
  question: string;
  answers: AnswerChoice[];
}

export interface QuestionRow extends Question {
  when: Sign[][];
  unless: Sign[];
}

export function readQuestions(table: string): QuestionRow[] {
  return readTable(table, ['id', 'when', 'unless', 'question', 'answers']).map((row) => ({
    id: row.id ?? '',
    question: row.question ?? '',
    when: parts(row.when).map((group) => group.split('|').map(readSign)),
    unless: parts(row.unless).map(readSign),
    answers: parts(row.answers).map((answer) => {
      const [label = '', words = ''] = answer.split('=');
      return { label, words };
    }),
  }));
}

/** The questions that a description leaves open, in the order of the table; whether they matter is another matter. */
export function openQuestions(
  rows: readonly QuestionRow[],
  reading: CaseReading,
  answered: ReadonlySet<string>,
): Question[] {
  return rows.filter(
    ({ id, when, unless }) =>
      !answered.has(id) &&
      when.every((group) => group.some((sign) => met(reading, sign))) &&
      !unless.some((sign) => met(reading, sign)),
  );
}

/**
 * True when the answers part ways: another first procedure or another first diagnosis. `first` gives the first codes
 * for a description with an answer added.
 */
export function matters(
  question: Question,
  first: (answer: AnswerChoice) => { procedure: string; diagnosis: string },
): boolean {
  const outcomes = question.answers.map((answer) => {
    const { procedure, diagnosis } = first(answer);
    return `${procedure} ${diagnosis}`;
  });
  return new Set(outcomes).size > 1;
}
