// The project's own source files, for tests that keep its shape.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../../tools/build-extension.ts';

const SKIP = new Set(['node_modules', '.output', '.wxt', '.git', 'dist', 'out', 'coverage']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIP.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Paths under some top folders, from the root, with `/`. */
export function files(pattern: RegExp, ...folders: string[]): string[] {
  return folders
    .flatMap((folder) => walk(join(ROOT, folder)))
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .filter((path) => pattern.test(path))
    .sort();
}

export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** What a file imports: own files as paths from the root, packages by their name. */
export function importsOf(path: string): string[] {
  return [...read(path).matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.') ? join(dirname(path), name).split(sep).join('/') : name;
  });
}
