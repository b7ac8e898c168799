// Loads the bundled code tables of this extension and indexes them, once for each page.
import { readCheckRules, type CheckRules } from '../codes/check/rules.ts';
import { indexSteps, type CodeIndex } from '../codes/code-index.ts';
import { readCodeSet, type CodeFiles } from '../codes/code-set.ts';
import {
  CHECK_TABLES,
  CODE_TABLES,
  PROCEDURE_TABLES,
  SUGGEST_TABLES,
} from '../codes/file-names.ts';
import { knowledgeSteps, type Knowledge } from '../codes/knowledge.ts';
import { inSlices, pause } from './in-slices.ts';

/** Text of a bundled table; '' when the build was made without it, which is allowed for all but the diagnoses. */
async function table(name: string): Promise<string> {
  try {
    const answer = await fetch(`/codes/${name}`);
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

async function tables<Key extends string>(
  names: Readonly<Record<Key, string>>,
): Promise<Record<Key, string>> {
  const entries = Object.entries<string>(names).map(
    async ([key, name]) => [key, await table(name)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Record<Key, string>;
}

/** The texts of the bundled tables. */
export async function readCodeFiles(): Promise<CodeFiles> {
  const [named, procedures] = await Promise.all([
    tables(CODE_TABLES),
    Promise.all(PROCEDURE_TABLES.map((name) => table(`procedures/${name}.tsv`))),
  ]);
  return { ...named, procedures };
}

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
