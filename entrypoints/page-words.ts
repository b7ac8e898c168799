import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/page/answer.ts';
import { wordAnswers } from '../lib/page/answer-words.ts';

/** Injected behind the reading script, the first time it is needed in a document: reads the words of a page, and its values. */
export default defineUnlistedScript(() => offer(wordAnswers));
