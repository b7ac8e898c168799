// Words that are the answer of a radio button and never its question.
import { tidy } from './visible-words.ts';

const PLAIN = /^(yes|no|y|n|male|female)$/i;

/** The question and its first answer may stand in one text: `Employment? Yes ( )`. */
export const answerIn = (text: string): string => tidy(text.split(/[?:]/).at(-1) ?? '');

export const isPlainAnswer = (text: string): boolean => PLAIN.test(answerIn(text));
