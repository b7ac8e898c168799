import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/page/answer.ts';
import { markAnswers } from '../lib/page/answer-marks.ts';

/** Injected behind the reading script, the first time it is needed in a document: draws marks and lets the person point at a control. */
export default defineUnlistedScript(() => offer(markAnswers));
