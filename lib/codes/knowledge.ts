// What suggestions are made from: the index, the vocabulary, the signs, the questions and the worked examples.
import type { CodeIndex } from './code-index.ts';
import { readVocabulary, type Vocabulary } from './concepts.ts';
import { readGates, type Gate } from './gates.ts';
import { readQuestions, type QuestionRow } from './questions.ts';
import { readSigns, type SignRow } from './signs.ts';
import { exampleSteps, type Examples } from './worked-examples.ts';

export interface Knowledge {
  index: CodeIndex;
  vocabulary: Vocabulary;
  procedureSigns: SignRow[];
  diagnosisSigns: SignRow[];
  questions: QuestionRow[];
  gates: Gate[];
  examples: Examples;
  /** Words that are spelled right. */
  known: ReadonlySet<string>;
}

/** Texts of `public/codes/suggest`. */
export interface SuggestFiles {
  concepts: string;
  procedureSigns: string;
  diagnosisSigns: string;
  questions: string;
  gates: string;
  examples: string;
  /** Words of everyday English, so that their spelling is left alone. */
  plainWords: string;
}

/** Reads the tables step by step, so that a page can be typed into meanwhile. */
export function* knowledgeSteps(
  index: CodeIndex,
  files: SuggestFiles,
): Generator<undefined, Knowledge> {
  const vocabulary = readVocabulary(files.concepts);
  yield;
  const procedureSigns = readSigns(files.procedureSigns, 'id');
  yield;
  const diagnosisSigns = readSigns(files.diagnosisSigns, 'code');
  yield;
  const examples = yield* exampleSteps(files.examples, index.set.procedures, vocabulary);
  return {
    index,
    vocabulary,
    procedureSigns,
    diagnosisSigns,
    questions: readQuestions(files.questions),
    gates: readGates(files.gates),
    examples,
    known: new Set([
      ...index.terms,
      ...vocabulary.words,
      ...examples.holders.keys(),
      ...files.plainWords.split(/\s+/),
    ]),
  };
}

/** The same in one go, for tests and tools. */
export function readKnowledge(index: CodeIndex, files: SuggestFiles): Knowledge {
  const steps = knowledgeSteps(index, files);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
