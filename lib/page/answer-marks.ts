// What the script for marks and for pointing at a control answers.
import type { Answers } from './answer.ts';
import { showMarks } from './marks.ts';
import { pointOut, stopPointing } from './point.ts';

export const markAnswers: Answers = {
  mark: ({ marks, scrollTo }) => ({ marked: showMarks(marks, scrollTo) }),
  point: ({ forMs }) => pointOut(forMs),
  'stop-pointing': () => ({ stopped: stopPointing() }),
};
