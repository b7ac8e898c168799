import { expect, test } from 'vitest';
import { mayBeFilled, originOf, patternOf } from '../../../lib/browser/origins.ts';

test.each([
  ['https://portal.example.com/auth?step=2', 'https://portal.example.com', true],
  ['https://portal.example.com:8443/', 'https://portal.example.com:8443', true],
  ['http://127.0.0.1:4000/some/deep/path', 'http://127.0.0.1:4000', true],
  ['http://localhost/', 'http://localhost', true],
  ['http://portal.example.com/', 'http://portal.example.com', false],
  ['http://127.0.0.1.example.com/', 'http://127.0.0.1.example.com', false],
  ['http://localhost.example.com/', 'http://localhost.example.com', false],
  ['https://user@portal.example.com/', 'https://portal.example.com', true],
  // A look-alike letter shows as what it is.
  ['https://p\u043ertal.example.com/', 'https://xn--prtal-jye.example.com', true],
])('%s has the origin %s; may be filled: %s', (url, origin, fillable) => {
  expect(originOf(url)).toBe(origin);
  expect(mayBeFilled(origin)).toBe(fillable);
});

test.each([
  'chrome://newtab/',
  'chrome-extension://abc/sidepanel.html',
  'file:///c:/form.html',
  'about:blank',
  'data:text/html,x',
  'blob:https://portal.example.com/1',
  'not an address',
  '',
  undefined,
])('%s is no web page', (url) => expect(originOf(url)).toBeUndefined());

test.each([
  ['https://portal.example.com', 'https://portal.example.com/*'],
  ['https://portal.example.com:8443', 'https://portal.example.com/*'],
  ['http://127.0.0.1:4000', 'http://127.0.0.1/*'],
])('the browser is asked for %s as %s', (origin, pattern) =>
  expect(patternOf(origin)).toBe(pattern),
);
