// What is made of the bundled code tables, once for each page: the index, the knowledge, the rules.
import { readCheckRules, type CheckRules } from '../codes/check/rules.ts';
import { indexSteps, type CodeIndex } from '../codes/code-index.ts';
import { readCodeSet } from '../codes/code-set.ts';
import { CHECK_TABLES, SUGGEST_TABLES } from '../codes/file-names.ts';
import { knowledgeSteps, type Knowledge } from '../codes/knowledge.ts';
import { readCodeFiles, tables } from './code-tables.ts';
import { inSlices, pause } from './in-slices.ts';

let loading: Promise<CodeIndex> | undefined;

/** The index over the bundled codes. The first call loads it; later calls share it. */
export function loadCodeIndex(): Promise<CodeIndex> {
  loading ??= readCodeFiles().then(async (read) => {
    // The page is painted before the index is built, so that it can be typed into at once.
    await new Promise((resolve) => setTimeout(resolve));
    const set = readCodeSet(read);
    await pause();
    return inSlices(indexSteps(set));
  });
  return loading;
}

let knowing: Promise<Knowledge> | undefined;

/** What suggestions are made from: the index and the tables of signs. */
export function loadKnowledge(): Promise<Knowledge> {
  knowing ??= Promise.all([loadCodeIndex(), tables(SUGGEST_TABLES)]).then(async ([index, read]) => {
    await pause();
    return inSlices(knowledgeSteps(index, read));
  });
  return knowing;
}

let rules: Promise<CheckRules> | undefined;

/** The rules that a case is checked by. */
export function loadCheckRules(): Promise<CheckRules> {
  rules ??= tables(CHECK_TABLES).then(readCheckRules);
  return rules;
}
