import { expect, test } from 'vitest';
import { checkCodes } from '../../tools/check-codes.ts';

test('every bundled code, procedure and sign stands up to the check', ({ annotate }) => {
  const { problems, skipped } = checkCodes();
  if (skipped) void annotate(skipped);
  expect(problems).toEqual([]);
});
