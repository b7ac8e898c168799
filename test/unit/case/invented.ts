// Invented cases and seeded chance for the tests of this room.
import type { Origin } from '../../../lib/case/new-case.ts';

export function origin(): Origin {
  let count = 0;
  return { now: '2026-11-24T09:30:00.000Z', newId: () => `id-${++count}` };
}
