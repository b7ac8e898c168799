// A page that took over its process answers in our script's place. Whatever it says: the answer is refused, or the plan
// holds and gives values only to visible, open controls of allowed frames.
import { expect, test } from 'vitest';
import { planFill } from '../../../lib/form/plan.ts';
import { answerSchemas, frameSnapshotSchema } from '../../../lib/form/snapshot-schema.ts';
import { randomFrom } from '../../tools/seeded-random.ts';
import { boxes, control, frame, list, ORIGIN, page } from './control.ts';
import { FACTS } from './facts.ts';

const ANSWERS = 1500;
const NASTY: readonly unknown[] = [
  null,
  true,
  false,
  -1,
  0,
  1e9,
  '',
  'constructor',
  '__proto__',
  '<b>',
  'Member ID',
  'Social security number',
  'x'.repeat(590),
  '\u202E',
  [],
  {},
  [[[]]],
  'https://elsewhere.example',
  'password',
  'off-screen',
];

const honest = () =>
  frame([
    control('Member ID'),
    control('Patient last name'),
    control('Date of birth'),
    list('Sex', ['M=Male', 'F=Female']),
    control({ label: 'Procedure code', headings: ['Service line 1'] }),
    ...boxes([{ label: 'Phone', name: 'area' }, { name: 'exchange' }, { name: 'number' }]),
  ]);

/** Changes up to six places anywhere in the value. */
function twisted(value: unknown, random: () => number): unknown {
  const copy = structuredClone(value);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let time = 0; time <= random() * 6; time += 1) {
    let at = copy as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      const key = pick(keys);
      const inside = at[key];
      if (typeof inside === 'object' && inside !== null && random() < 0.85) {
        at = inside as Record<string, unknown>;
        continue;
      }
      if (random() < 0.15) Reflect.deleteProperty(at, key);
      else if (Array.isArray(inside) && random() < 0.5)
        at[key] = (inside as unknown[]).concat(inside);
      else at[key] = pick(NASTY);
      break;
    }
  }
  return copy;
}

test(`${ANSWERS} twisted answers are refused or planned without a value where none may be`, () => {
  const random = randomFrom(11);
  let planned = 0;
  let refused = 0;
  for (let round = 0; round < ANSWERS; round += 1) {
    const parsed = frameSnapshotSchema.safeParse(twisted(honest(), random));
    if (!parsed.success) {
      refused += 1;
      continue;
    }
    const { data } = parsed;
    const answered = { ...data, frameId: 0, documentId: 'd' };
    const plan = planFill(page(answered), FACTS, { allowedOrigins: [ORIGIN] });
    planned += 1;
    for (const target of plan.targets) {
      const named = data.controls.filter(({ ref }) => ref === target.ref);
      expect(named.length, `round ${round}`).toBeGreaterThan(0);
      for (const { hidden, readOnly, disabled } of named) {
        expect([hidden, readOnly, disabled], `round ${round}`).toEqual([undefined, false, false]);
      }
      expect(data.origin, `round ${round}`).toBe(ORIGIN);
    }
  }
  // Both ways were taken often enough to mean something.
  expect(Math.min(planned, refused)).toBeGreaterThan(ANSWERS / 20);
});

test.each(Object.entries(answerSchemas))(
  'nonsense in the place of the answer to “%s” is refused',
  (_, schema) => {
    const random = randomFrom(5);
    for (let round = 0; round < 500; round += 1) {
      const nonsense = twisted(
        { a: [1, { b: 'x', results: 'no' }], controls: 3, outcome: {} },
        random,
      );
      expect(schema.safeParse(nonsense).success, `round ${round}`).toBe(false);
    }
  },
);
