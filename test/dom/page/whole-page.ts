// Every script of ours in one page, as it is once each was asked for.
import { answerFrame, offer } from '../../../lib/page/answer.ts';
import { fileAnswers } from '../../../lib/page/answer-files.ts';
import { markAnswers } from '../../../lib/page/answer-marks.ts';
import { wordAnswers } from '../../../lib/page/answer-words.ts';
import { writeAnswers } from '../../../lib/page/answer-write.ts';

for (const answers of [writeAnswers, fileAnswers, wordAnswers, markAnswers]) offer(answers);

export { answerFrame };
