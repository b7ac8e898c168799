// Imports go one way: entrypoints → components → lib/{store,browser} → pure rooms; portal → lib/page → lib/form.
import { describe, expect, test } from 'vitest';
import { files, importsOf } from './tree.ts';

const EDGES = ['lib/store', 'lib/browser', 'lib/page', 'lib/pdf'];
const SOURCES = files(/\.tsx?$/, 'lib', 'components', 'entrypoints');

/** `lib/case`, `components/cases`, `entrypoints`. */
function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'entrypoints' ? top : `${top}/${room}`;
}

/** Why a room may not import another, in words that say where the code belongs; undefined when it may. */
function objection(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (to === 'entrypoints') return 'Entrypoints mount components; nothing imports them.';
  if (from.startsWith('lib/')) {
    if (to.startsWith('components/'))
      return 'lib knows no interface: pass what it needs as an argument.';
    if (from === 'lib/page')
      return ['lib/store', 'lib/browser'].includes(to)
        ? 'A page script runs in the portal: ask the panel by a message (lib/form/frame-messages.ts).'
        : undefined;
    if (from === 'lib/store' && to === 'lib/browser') return 'The store knows no extension API.';
    if (to === 'lib/page') return 'Pages are reached by messages: lib/browser/page-bridge.ts.';
    if (!EDGES.includes(from) && EDGES.includes(to))
      return 'Pure rooms take data and give data: do this at the edge and pass the result in.';
  }
  if (from.startsWith('components/')) {
    if (to === 'lib/page') return 'Screens talk to pages through lib/browser/page-bridge.ts.';
    if (from === 'components/ui') return 'components/ui knows nothing of the app.';
  }
  return undefined;
}

const PURE_PACKAGES = new Set(['zod']);

test('the tree is found', () => expect(SOURCES.length).toBeGreaterThan(50));

describe('a rule can fail', () => {
  test.each([
    ['lib/case', 'lib/store'],
    ['lib/form', 'lib/page'],
    ['lib/browser', 'components/portal'],
    ['lib/store', 'lib/browser'],
    ['lib/page', 'lib/store'],
    ['components/portal', 'lib/page'],
    ['components/ui', 'lib/case'],
    ['components/portal', 'entrypoints'],
  ])('%s may not import %s', (from, to) => expect(objection(from, to)).toBeTruthy());
  test.each([
    ['components/portal', 'lib/browser'],
    ['lib/browser', 'lib/store'],
    ['lib/store', 'lib/case'],
    ['lib/page', 'lib/form'],
    ['lib/claim', 'lib/case'],
    ['entrypoints', 'lib/page'],
  ])('%s may import %s', (from, to) => expect(objection(from, to)).toBeUndefined());
});

test('every import goes the allowed way', () => {
  const wrong = SOURCES.flatMap((path) =>
    importsOf(path)
      .filter((name) => /^(lib|components|entrypoints)\//.test(name))
      .flatMap((name) => {
        const why = objection(roomOf(path), roomOf(name));
        return why ? [`${path} imports ${name}. ${why}`] : [];
      }),
  );
  expect(wrong).toEqual([]);
});

test('pure rooms use no package but zod', () => {
  const wrong = SOURCES.filter((path) => path.startsWith('lib/') && !EDGES.includes(roomOf(path)))
    .flatMap((path) => importsOf(path).map((name) => ({ path, name })))
    .filter(({ name }) => !name.startsWith('lib/') && !PURE_PACKAGES.has(name))
    .map(
      ({ path, name }) => `${path} imports ${name}: do this at the edge (lib/store, lib/browser).`,
    );
  expect(wrong).toEqual([]);
});
