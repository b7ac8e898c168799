// Habits that keep the code readable. Each failure says what to do.
import { expect, test } from 'vitest';
import { files, read } from './tree.ts';

const CODE = files(/\.(ts|tsx|mjs|css)$/, 'lib', 'components', 'entrypoints', 'test').filter(
  (path) => !path.startsWith('test/portals/'),
);
const LONGEST = 300;

test('no file is longer than 300 lines', () => {
  const long = CODE.map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
    .map(
      ({ path, lines }) =>
        `${path} has ${lines} lines: find the second idea in it and move it out.`,
    );
  expect(long).toEqual([]);
});

test('every file of lib begins with a comment that says what it is for', () => {
  const silent = files(/\.ts$/, 'lib')
    .filter((path) => !/^(\/\/ \S|\/\*\*? ?\S|\/\*\*\n)/.test(read(path)))
    .map((path) => `${path}: say in its first line what it is for.`);
  expect(silent).toEqual([]);
});

test('file names are kebab-case and name an idea, not a drawer', () => {
  const DRAWER = /(^|-)(utils?|helpers?|common|misc|manager|services?)(-|\.|$)/;
  const wrong = files(/\.(ts|tsx)$/, 'lib', 'components').filter((path) => {
    const name = path.split('/').pop() ?? '';
    return !/^[a-z0-9-]+(\.[a-z]+)*\.tsx?$/.test(name) || DRAWER.test(name);
  });
  expect(wrong).toEqual([]);
});

/** Places of one computer and things that belong to no reader of the project. */
const FOREIGN = [
  {
    what: 'an absolute path of one computer',
    words: /(?<![\w.:/*])\/(?:home|root|work|Users)\/\w/,
  },
  {
    what: 'a registry that others cannot reach',
    words: /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/,
  },
  { what: 'an e-mail address', words: /[\w.]+@(?!example\.|portal\.)[\w-]+\.(?:com|net|org|io)\b/ },
];

const TEXTS = [
  ...CODE,
  ...files(/\.(md|json|html|mjs|js|yml|tsv)$/, 'docs', 'test', 'public').filter(
    (path) => !path.includes('/node_modules/'),
  ),
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'vitest.config.ts',
  'eslint.config.js',
  '.ci/run',
];

test.each(FOREIGN)('no file contains $what', ({ words }) => {
  const found = TEXTS.filter((path) => !path.endsWith('guard/shape.test.ts'))
    .map((path) => ({ path, match: words.exec(read(path))?.[0] }))
    .filter(({ match }) => match !== undefined)
    .map(({ path, match }) => `${path}: ${match}`);
  expect(found).toEqual([]);
});
