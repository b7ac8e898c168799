// Loads the bundled code tables of this extension and indexes them, once for each page.
import { indexCodes, type CodeIndex } from '../codes/code-index.ts';
import { readCodeSet, type CodeFiles } from '../codes/code-set.ts';
import { CODE_TABLES, PROCEDURE_TABLES } from '../codes/file-names.ts';

/** Text of a bundled table; '' when the build was made without it, which is allowed for all but the diagnoses. */
async function table(name: string): Promise<string> {
  try {
    const answer = await fetch(`/codes/${name}`);
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

async function files(): Promise<CodeFiles> {
  const entries = Object.entries(CODE_TABLES).map(
    async ([key, name]) => [key, await table(name)] as const,
  );
  const [tables, procedures] = await Promise.all([
    Promise.all(entries),
    Promise.all(PROCEDURE_TABLES.map((name) => table(`procedures/${name}.tsv`))),
  ]);
  return {
    ...(Object.fromEntries(tables) as Record<keyof typeof CODE_TABLES, string>),
    procedures,
  };
}

let loading: Promise<CodeIndex> | undefined;

/** The index over the bundled codes. The first call loads it; later calls share it. */
export function loadCodeIndex(): Promise<CodeIndex> {
  loading ??= files().then(async (read) => {
    // The page is painted before the index is built, so that it can be typed into at once.
    await new Promise((resolve) => setTimeout(resolve));
    return indexCodes(readCodeSet(read));
  });
  return loading;
}
