// Each rule that was read in a policy, just inside and just outside its limit.
import { describe, expect, test } from 'vitest';
import { ALL_ROWS } from '../../../lib/documents/families.ts';
import { ASKED } from './asked-limits.ts';
import { LIMITS } from './limits.ts';
import { judged } from './judge.ts';
import { READ_CRITERIA } from './read-criteria.ts';

describe.each(LIMITS)('%s', (row, shared, inside, outside) => {
  test(`is silent for ${Object.values(inside).join(' ') || 'nothing'}`, () => {
    expect(judged({ ...shared, ...inside }).warningIds).not.toContain(row);
  });
  test(`speaks for ${Object.values(outside).join(' ') || 'nothing'}`, () => {
    expect(judged({ ...shared, ...outside }).warningIds).toContain(row);
  });
});

test('an unproven test beside the request is said for the plans that call it so', () => {
  const facts = { 'lines[0].code': '29804', 'payer.name': 'BCBS of Vermont' };
  const row = 'bcbs.tmj-unproven-tests';
  expect(judged(facts, [{ kind: 'mri-report', file: 'a.pdf' }]).warningIds).not.toContain(row);
  expect(judged(facts, [{ kind: 'emg', file: 'a.pdf' }]).warningIds).toContain(row);
});

describe.each(ASKED)('%s', (row, shared, asked, notAsked) => {
  test(`is asked for with ${Object.values(asked).join(' ') || 'nothing'}`, () => {
    expect(judged({ ...shared, ...asked }).missingIds).toContain(row);
  });
  test(`is not asked for with ${Object.values(notAsked).join(' ') || 'nothing'}`, () => {
    expect(judged({ ...shared, ...notAsked }).missingIds).not.toContain(row);
  });
});

const TWO_SIDED = new Set([
  ...LIMITS.map(([row]) => row),
  ...ASKED.map(([row]) => row),
  'bcbs.tmj-unproven-tests',
]);

test('every criterion read in a policy has both sides in these tables', () => {
  const untested = ALL_ROWS.filter(
    ({ kind, source }) => kind === 'criterion' && source.grade === 'policy',
  )
    .map(({ id }) => id)
    .filter((id) => !TWO_SIDED.has(id));
  expect(untested).toEqual([]);
});

test('so has every document or fact that a number decides about', () => {
  const byNumber = ALL_ROWS.filter(
    ({ kind, when }) => kind !== 'criterion' && JSON.stringify(when ?? '').includes('"number"'),
  ).map(({ id }) => id);
  expect(byNumber.length).toBeGreaterThan(3);
  expect(byNumber.filter((id) => !TWO_SIDED.has(id))).toEqual([]);
});

test.each(READ_CRITERIA)(
  '%s is a rule with both sides, a source and the day it was read',
  (_, row) => {
    const found = ALL_ROWS.find(({ id }) => id === row);
    expect(found?.source).toMatchObject({
      grade: 'policy',
      read: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
      words: expect.stringMatching(/\S{2}/) as string,
    });
    expect(TWO_SIDED).toContain(row);
  },
);
