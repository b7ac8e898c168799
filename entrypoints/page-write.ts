import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/page/answer.ts';
import { writeAnswers } from '../lib/page/answer-write.ts';

/** Injected behind the reading script, the first time it is needed in a document: writes, verifies and undoes. */
export default defineUnlistedScript(() => offer(writeAnswers));
