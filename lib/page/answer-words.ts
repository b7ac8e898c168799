// What the script that reads words and values answers.
import type { Answers } from './answer.ts';
import { readText } from './page-text.ts';
import { readValues } from './read-values.ts';

export const wordAnswers: Answers = { text: readText, values: readValues };
