// Reads the code tables of public/codes from disk, for tests and command-line tools.
import { existsSync, readFileSync } from 'node:fs';
import {
  CHECK_TABLES,
  CODE_TABLES,
  PROCEDURE_TABLES,
  SUGGEST_TABLES,
} from '../../lib/codes/file-names.ts';
import type { CheckFiles } from '../../lib/codes/check/rules.ts';
import type { CodeFiles } from '../../lib/codes/code-set.ts';
import type { SuggestFiles } from '../../lib/codes/knowledge.ts';

const FOLDER = new URL('../../public/codes/', import.meta.url);

function text(name: string): string {
  const file = new URL(name, FOLDER);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function bundledCodeFiles(): CodeFiles {
  const tables = Object.entries(CODE_TABLES).map(([key, name]) => [key, text(name)]);
  return {
    ...(Object.fromEntries(tables) as Record<keyof typeof CODE_TABLES, string>),
    procedures: PROCEDURE_TABLES.map((name) => text(`procedures/${name}.tsv`)),
  };
}

export function bundledSuggestFiles(): SuggestFiles {
  const tables = Object.entries(SUGGEST_TABLES).map(([key, name]) => [key, text(name)]);
  return Object.fromEntries(tables) as Record<keyof typeof SUGGEST_TABLES, string>;
}

export function bundledCheckFiles(): CheckFiles {
  const tables = Object.entries(CHECK_TABLES).map(([key, name]) => [key, text(name)]);
  return Object.fromEntries(tables) as CheckFiles;
}
