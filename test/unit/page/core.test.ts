import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CORE_MODULES } from '../../../lib/page/core-modules.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = join(root, 'lib', 'page');
const core = new Set<string>(CORE_MODULES.map((name) => join(page, `${name}.ts`)));

/** Files that a file imports at run time, each with the names it takes. */
function importsOf(file: string): { path: string; names: string[] }[] {
  const found = readFileSync(file, 'utf8').matchAll(/^import \{([^}]*)\} from '(\.[^']+)';/gm);
  return [...found].map(([, names = '', from = '']) => ({
    path: resolve(dirname(file), from),
    names: names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  }));
}

/** Every file that an entry pulls in, without what stands behind `stop`. */
function behind(entry: string, stop: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || stop.has(file)) return;
    seen.add(file);
    for (const { path } of importsOf(file)) visit(path);
  };
  visit(entry);
  return seen;
}

/** `'own-labels': { ownLabels },` of core.ts. */
const offered = new Map(
  [
    ...readFileSync(join(page, 'core.ts'), 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \{([^}]*)\},$/gm),
  ].map(([, name = '', names = '']) => [name, names.split(',').map((one) => one.trim())]),
);

const scripts = readdirSync(join(root, 'entrypoints')).filter((name) => name.startsWith('page-'));

describe.each(scripts)('the script on demand %s', (script) => {
  const files = behind(join(root, 'entrypoints', script), core);
  const used = [...files].flatMap(importsOf).filter(({ path }) => core.has(path));

  it('finds every name that it takes from the core', () => {
    const missing = used.flatMap(({ path, names }) =>
      names.filter((name) => !offered.get(basename(path, '.ts'))?.includes(name)),
    );
    expect(used).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  it('brings no second copy of a file whose memory is shared', () => {
    const reader = behind(join(root, 'entrypoints', 'portal.ts'), new Set());
    const twice = [...files].filter((file) => reader.has(file) && dirname(file) === page);
    expect(twice.map((file) => basename(file))).toEqual([]);
  });
});
