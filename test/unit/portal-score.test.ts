// The counting behind `npm run eval:portals`: a flattering bug here would hide a wrong fill.
import { expect, test } from 'vitest';
import { count, expectedSchema, median, scoreStep } from '../tools/portal-score.ts';

const [STEP] = expectedSchema.parse({
  title: 'a portal',
  case: 'a case',
  steps: [
    { name: 'one', expect: { id: 'A1', zip: '60699' }, leave: ['npi'], keep: { note: 'call' } },
  ],
}).steps;

const GOOD = { id: 'A1', zip: '60699', npi: '', note: 'call' };

test.each([
  ['everything as wanted', {}, { right: 2, kept: 2 }],
  ['another value', { id: 'A2' }, { right: 1, wrong: 1, kept: 2 }],
  ['a value with a space more', { id: 'A1 ' }, { right: 1, wrong: 1, kept: 2 }],
  ['an empty value', { zip: '' }, { right: 1, missed: 1, kept: 2 }],
  ['a key that the page does not know', { zip: undefined }, { right: 1, missed: 1, kept: 2 }],
  ['something in a field that is not ours', { npi: '1' }, { right: 2, kept: 1, trespass: 1 }],
  ['a kept value changed', { note: 'CALL' }, { right: 2, kept: 1, trespass: 1 }],
  ['a kept value taken away', { note: '' }, { right: 2, kept: 1, trespass: 1 }],
  ['a field that is not ours and not there', { npi: undefined }, { right: 2, kept: 2 }],
] as const)('%s', (_, change, wanted) => {
  const state = Object.fromEntries(
    Object.entries({ ...GOOD, ...change }).filter(
      (entry): entry is [string, string] => !!entry[1] || entry[1] === '',
    ),
  );
  const scores = scoreStep(STEP!, state);
  const counts = Object.fromEntries(
    (['right', 'wrong', 'missed', 'kept', 'trespass'] as const)
      .map((verdict) => [verdict, count(scores, verdict)] as const)
      .filter(([, number]) => number > 0),
  );
  expect(counts).toEqual(wanted);
});

test.each([
  [[], 0],
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 3],
])('the median of %j is %i', (numbers, wanted) => expect(median(numbers)).toBe(wanted));

test('a fixture without steps is refused', () => {
  expect(expectedSchema.safeParse({ title: '', case: 'a', steps: [] }).success).toBe(false);
});
