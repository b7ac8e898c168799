// Adding a thing means adding both halves of it; the failure names the half that is missing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrateCase, migratePractice } from '../../../lib/case/migrate.ts';
import { PRACTICE_VERSION } from '../../../lib/case/practice.ts';
import { CASE_VERSION } from '../../../lib/case/schema.ts';
import { kindOf } from '../../../lib/case/field-keys.ts';
import { PORTAL_PROFILES } from '../../../lib/form/portals/all.ts';
import { portalProfileSchema, type PortalProfile } from '../../../lib/form/profiles.ts';
import { ROOT } from '../../tools/build-extension.ts';
import { files, read } from './tree.ts';

const versions = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test.each([
  ...versions(CASE_VERSION).map((version) => ['case', version, migrateCase] as const),
  ...versions(PRACTICE_VERSION).map((version) => ['practice', version, migratePractice] as const),
])('a stored %s of version %i can still be read', (kind, version, migrate) => {
  const path = `test/fixtures/${kind}-v${version}.json`;
  expect(
    existsSync(join(ROOT, path)),
    `${path} is missing: freeze a record of version ${version} there before the schema changes again.`,
  ).toBe(true);
  const frozen = JSON.parse(read(path)) as { version: unknown };
  expect(frozen.version).toBe(version);
  expect(migrate(frozen)).toMatchObject({ ok: true });
});

const profileFiles = files(/\.ts$/, 'lib/form/portals').filter((path) => !path.endsWith('/all.ts'));

test('every portal profile has a file of its own name and is listed in all.ts', () => {
  const named = profileFiles.map((path) => path.split('/').pop()?.replace('.ts', ''));
  expect(PORTAL_PROFILES.map(({ id }) => id).sort()).toEqual(named.sort());
});

const RULES = ({ controls, doNotTouch }: PortalProfile) => [...controls, ...doNotTouch];

test.each(PORTAL_PROFILES.map((profile) => [profile.id, profile] as const))(
  'the profile %s can be read and says what it was checked against',
  (_, profile) => {
    expect(portalProfileSchema.safeParse(profile)).toMatchObject({ success: true });
    expect(profile.verifiedAgainst).toMatch(/\w+ \w+ \w+/);
    expect(profile.stance.source).not.toBe('');
    for (const host of profile.hosts) expect(host).toMatch(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/);
    for (const { pattern } of RULES(profile)) expect(() => new RegExp(pattern, 'i')).not.toThrow();
    for (const { key } of profile.controls)
      expect(
        key === 'never' || kindOf(key.replace(/\$\d/g, '0')) !== undefined,
        `${key} is no field key`,
      ).toBe(true);
    for (const { key } of profile.lookUps) expect(kindOf(key), key).toBeDefined();
  },
);

test('every portal fixture names a case that is there and has steps', () => {
  const wrong = files(/\/expected\.json$/, 'test/portals').flatMap((path) => {
    const expected = JSON.parse(read(path)) as { case: string; steps: unknown[] };
    const facts = `test/portals/cases/${expected.case}.json`;
    if (!existsSync(join(ROOT, facts))) return [`${path}: ${facts} is missing.`];
    return expected.steps.length > 0 ? [] : [`${path}: it has no step, so nothing is checked.`];
  });
  expect(wrong).toEqual([]);
});

test('every decision in docs/adr is numbered, short and has its three parts', () => {
  const decisions = files(/\.md$/, 'docs/adr');
  expect(decisions.length).toBeGreaterThan(5);
  for (const path of decisions) {
    expect(path).toMatch(/\/\d{4}-[a-z0-9-]+\.md$/);
    for (const part of ['## Context', '## Decision', '## Consequences'])
      expect(read(path), path).toContain(part);
    expect(read(path).split('\n').length, `${path} is longer than a page`).toBeLessThan(60);
  }
});
