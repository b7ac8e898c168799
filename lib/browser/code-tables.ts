// Reads the bundled code tables of this extension.
import type { CodeFiles } from '../codes/code-set.ts';
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

/** The texts of several tables by name. */
export async function tables<Key extends string>(
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
