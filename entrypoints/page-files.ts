import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/page/answer.ts';
import { fileAnswers } from '../lib/page/answer-files.ts';

/** Injected behind the reading script, the first time it is needed in a document: finds upload fields and hands files to them. */
export default defineUnlistedScript(() => offer(fileAnswers));
