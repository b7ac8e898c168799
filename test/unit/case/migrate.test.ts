import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facts } from '../../../lib/case/facts.ts';
import {
  CASE_STEPS,
  migrateCase,
  migratePractice,
  PRACTICE_STEPS,
} from '../../../lib/case/migrate.ts';
import { emptyPractice, PRACTICE_VERSION } from '../../../lib/case/practice.ts';
import { CASE_VERSION, caseSchema } from '../../../lib/case/schema.ts';
import { blank } from './invented.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const VERSIONS = Array.from({ length: CASE_VERSION }, (_, i) => i + 1);

/*
 * Frozen: a fixture is what an installed edition wrote. It is never edited or written anew. When the schema changes, raise
 * CASE_VERSION, add a step to CASE_STEPS and a fixture `case-vN.json` of the new version.
 */
describe('every version of a case can be opened', () => {
  test.each(VERSIONS)('version %i has a frozen fixture that opens with its data', (version) => {
    const path = new URL(`case-v${version}.json`, FIXTURES);
    expect(existsSync(path), `add test/fixtures/case-v${version}.json`).toBe(true);
    const raw = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    expect(raw['version']).toBe(version);
    const opened = migrateCase(raw);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.value.version).toBe(CASE_VERSION);
    expect(facts(opened.value, emptyPractice())).toMatchObject({
      'patient.lastName': 'Quillfeather',
      'subscriber.memberId': 'LKW204118820',
      'otherInsurance.exists': 'Y',
      'auth.number': 'LH2611004821',
      'lines[1].toothNumbers': '17',
      'claim.totalCharge': '4790.00',
    });
  });

  test('each older version has a step to the next', () => {
    expect(CASE_STEPS).toHaveLength(CASE_VERSION - 1);
    expect(PRACTICE_STEPS).toHaveLength(PRACTICE_VERSION - 1);
  });

  test('today’s schema takes nothing away from the frozen record; what was added since has a default', () => {
    const path = new URL(`case-v${CASE_VERSION}.json`, FIXTURES);
    const raw = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    expect(caseSchema.parse(raw)).toMatchObject(raw);
  });
});

describe('what cannot be opened says so and is left alone', () => {
  test.each([
    ['a newer version', { ...blank(), version: CASE_VERSION + 1 }, 'newer'],
    ['no version', {}, 'unreadable'],
    ['version 0', { ...blank(), version: 0 }, 'unreadable'],
    ['half a version', { ...blank(), version: 0.5 }, 'unreadable'],
    ['no object', 'case', 'unreadable'],
    ['nothing', null, 'unreadable'],
    ['a list', [], 'unreadable'],
    ['a broken part', { ...blank(), lines: 'none' }, 'unreadable'],
  ])('%s', (_name, raw, reason) => {
    expect(migrateCase(raw)).toMatchObject({ ok: false, reason });
  });

  test('the message never repeats what stood in the record', () => {
    const opened = migrateCase({ ...blank(), patient: 'Quillfeather' });
    expect(opened.ok ? '' : opened.message).not.toContain('Quillfeather');
  });
});

test('a frozen practice profile of version 1 opens with its data', () => {
  const raw: unknown = JSON.parse(readFileSync(new URL('practice-v1.json', FIXTURES), 'utf8'));
  // Fields of later days come with their defaults; nothing that was stored is changed or lost.
  expect(migratePractice(raw)).toMatchObject({ ok: true, value: raw as object });
});

test('a practice profile opens, and a newer one does not', () => {
  expect(migratePractice({ version: 1, userName: 'Poppy' })).toMatchObject({
    ok: true,
    value: { userName: 'Poppy', payers: [] },
  });
  expect(migratePractice({ version: PRACTICE_VERSION + 1 })).toMatchObject({ reason: 'newer' });
});
