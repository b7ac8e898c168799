// The production build's manifest. A change here is a change of what the practice has to trust.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../tools/build-extension.ts';

let manifest: Record<string, unknown>;

beforeAll(() => {
  manifest = JSON.parse(readFileSync(join(buildExtension(), 'manifest.json'), 'utf8')) as never;
}, 120_000);

test('asks for these permissions at install and no others', () => {
  expect([...(manifest.permissions as string[])].sort()).toEqual([
    'activeTab',
    'alarms',
    'idle',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
});

test.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'update_url'])(
  'has no %s',
  (key) => expect(manifest).not.toHaveProperty(key),
);

test('asks for notices later, only of who wants them', () => {
  expect(manifest.optional_permissions).toEqual(['notifications']);
});

test('may be allowed on encrypted pages and on this computer, one at a time', () => {
  expect(manifest.optional_host_permissions).toEqual([
    'https://*/*',
    'http://127.0.0.1/*',
    'http://localhost/*',
  ]);
});

test('never runs in private windows and talks to no other extension or page', () => {
  expect(manifest.incognito).toBe('not_allowed');
  expect(manifest.externally_connectable).toEqual({ ids: [] });
});

test('its pages load nothing from outside and run only their own code', () => {
  const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
  const directives = Object.fromEntries(
    policy.split(';').map((part): [string, string] => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
  expect(directives).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  });
});

test('brings no more than 60 kB into a page whose form is read', () => {
  const reader = join(buildExtension(), 'portal.js');
  expect(statSync(reader).size).toBeLessThanOrEqual(60_000);
});
