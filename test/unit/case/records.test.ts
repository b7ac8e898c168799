import { expect, test } from 'vitest';
import { withEvent } from '../../../lib/case/events.ts';
import { FIELD_KINDS, datumsOf, kindOf } from '../../../lib/case/field-keys.ts';
import {
  blankCase,
  newClaim,
  newDocument,
  newLine,
  newPlan,
  newPreauth,
} from '../../../lib/case/new-case.ts';
import { caseSchema } from '../../../lib/case/schema.ts';
import { origin } from './invented.ts';

test('a new case is valid, knows nothing and says when it was created', () => {
  const c = blankCase(origin());
  expect(caseSchema.parse(c)).toEqual(c);
  expect(c).toMatchObject({ createdAt: '2026-11-24T09:30:00.000Z', plans: [], lines: [] });
  expect(c.events).toMatchObject([{ kind: 'created', at: c.createdAt }]);
  expect(c.id).not.toBe(c.events[0]?.id);
});

test('new parts are still to do and have ids of their own', () => {
  const { newId } = origin();
  const parts = [
    newLine(newId),
    newPlan(newId, 'dental'),
    newPreauth(newId),
    newClaim(newId),
    newDocument(newId, 'notes'),
  ];
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  expect(parts).toMatchObject([
    { units: '' },
    { kind: 'dental', relationship: '' },
    { status: 'to-send' },
    { status: 'to-send', acceptAssignment: '' },
    { kind: 'notes', state: 'needed' },
  ]);
});

test('an event is added at the end and the case before is untouched', () => {
  const before = blankCase(origin());
  const after = withEvent(before, 'note', 'Called the payer', {
    now: '2026-11-25T10:00:00.000Z',
    by: 'Poppy',
    newId: () => 'e2',
  });
  expect(after.events.slice(1)).toEqual([
    {
      id: 'e2',
      at: '2026-11-25T10:00:00.000Z',
      by: 'Poppy',
      kind: 'note',
      text: 'Called the payer',
    },
  ]);
  expect(before.events).toHaveLength(1);
});

test.each([
  'constructor',
  '__proto__',
  'toString',
  'lines[].code',
  'lines[x].code',
  'lines.code',
  '',
])('%s is no field key', (key) => {
  expect(kindOf(key)).toBeUndefined();
});

test('keys with indexes have the kind of their template', () => {
  expect(kindOf('lines[2].modifiers[0]')).toBe('modifier');
  expect(datumsOf('payer')).toEqual(['name', 'id']);
  expect(Object.keys(FIELD_KINDS).length).toBeGreaterThan(100);
});
