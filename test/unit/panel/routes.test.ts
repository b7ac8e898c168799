// Every link of the panel leads somewhere: an address that nobody knows would silently show the list of cases.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { routeOf } from '../../../components/cases/routes.ts';

const linked = new Set(
  readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [
      ...readFileSync(join('components', name), 'utf8').matchAll(/["'`]#?(\/[a-z][a-z-]+)["'`]/g),
    ])
    .map(([, path = '']) => path),
);

it.each([...linked].filter((path) => path !== '/cases'))('%s is a place of its own', (path) => {
  expect(routeOf(path).at).toBe(path.slice(1));
});

it('finds the links', () => {
  expect([...linked]).toEqual(expect.arrayContaining(['/new', '/playbook', '/hand-over']));
});
