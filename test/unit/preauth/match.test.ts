import { describe, expect, test } from 'vitest';
import { blankCase } from '../../../lib/case/new-case.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { inputFromCase } from '../../../lib/preauth/authorization.ts';
import { mismatches } from '../../../lib/preauth/match.ts';
import { sidesOf } from '../../../lib/preauth/side.ts';
import { freshRows, laterRows, readRows } from '../../match/rows.ts';
import { matchFile, score } from '../../tools/match-file.ts';
import { line, origin, preauth } from '../case/invented.ts';

const planted = readRows('planted');
const clean = readRows('clean');

test('there are at least forty of each', () => {
  expect(planted.length).toBeGreaterThanOrEqual(40);
  expect(clean.length).toBeGreaterThanOrEqual(40);
});

describe('planted', () => {
  test.each(planted.map(({ name, file, kinds }) => [name, kinds, file] as const))(
    '%s: %s',
    (_, kinds, file) => {
      expect(kinds.length).toBeGreaterThan(0);
      const found = matchFile(JSON.stringify(file));
      expect(score(found, kinds)).toEqual({ found: kinds, missed: [], falseAlarms: [] });
      for (const { message, whatToDo } of found) {
        expect(message).toMatch(/^[A-Z0-9].*\.$/);
        expect(whatToDo).toMatch(/\.$/);
      }
    },
  );
});

test.each(
  [...freshRows(), ...laterRows()].map(({ name, file, kinds }) => [name, kinds, file] as const),
)('written from the document alone: %s: %s', (_, kinds, file) => {
  expect(score(matchFile(JSON.stringify(file)), kinds)).toEqual({
    found: kinds,
    missed: [],
    falseAlarms: [],
  });
});

test.each(clean.map(({ name, file }) => [name, file] as const))('clean: %s', (_, file) => {
  expect(matchFile(JSON.stringify(file))).toEqual([]);
});

test.each([
  [['LT'], '', ['left']],
  [['50'], '', ['left', 'right']],
  [[], '1,8,25,32', ['right']],
  [[], '9,16,17,24', ['left']],
  [[], 'A,E,P,T,AS', ['right']],
  [[], 'F,J,K,O', ['left']],
  [[], '51,58', ['right']],
  [['RT'], '17', ['right']],
  [[], '', []],
])('%j with teeth %s: %j', (modifiers, teeth, sides) => {
  expect([...sidesOf(modifiers, teeth)].sort()).toEqual(sides);
});

describe('in a case', () => {
  const asked = preauth({
    status: 'approved',
    number: 'A1',
    validTo: '2026-12-31',
    codes: ['21462'],
  });
  const base = { ...blankCase(origin()), lines: [line({ code: '21462' })], preauths: [asked] };
  const kinds = (c: typeof base) =>
    mismatches(inputFromCase(c, emptyPractice())).map(({ kind }) => kind);

  test('a surgery date that moves re-checks every authorization', () => {
    expect(kinds({ ...base, visit: { consultOn: '', surgeryOn: '2026-12-30' } })).toEqual([]);
    expect(kinds({ ...base, visit: { consultOn: '', surgeryOn: '2027-01-02' } })).toEqual(['date']);
  });

  test('codes written down by hand count as well as a recorded approval', () => {
    expect(kinds({ ...base, lines: [line({ code: '21470' })] })).toEqual(['code']);
  });

  test('the renewal is known by the pre-auth it renews', () => {
    const surgery = { consultOn: '', surgeryOn: '2026-12-30' };
    const renewal = preauth({ ...asked, id: 'p2', number: 'A2', renewsId: asked.id });
    expect(kinds({ ...base, visit: surgery, preauths: [asked, renewal] })).toEqual([]);
    expect(
      kinds({ ...base, visit: surgery, preauths: [asked, { ...renewal, renewsId: null }] }),
    ).toEqual(['overlapping-windows']);
  });
});
