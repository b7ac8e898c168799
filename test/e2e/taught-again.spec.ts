// Fields taught on our portal fixtures are found again after each page's next release, and none is taken for another.
import { expect, test } from '@playwright/test';
import { PORTALS } from '../tools/demo-story.ts';
import { evalTaught, taughtWords } from '../tools/eval-taught.ts';

const run = async () => {
  const wrong: string[] = [];
  const total = await evalTaught({
    dir: PORTALS,
    seeds: 1,
    most: 12,
    onPage: (page, _, misses) =>
      wrong.push(
        ...misses
          .filter(({ what }) => what === 'wrong')
          .map(({ label, instead }) => `${page}: ${label} ${instead ?? ''}`),
      ),
  });
  console.log(taughtWords(total));
  expect(wrong).toEqual([]);
  expect(total.taught).toBeGreaterThan(100);
  return total.found / total.taught;
};

test('of the practice’s own lessons at least nine in ten', async () => {
  test.setTimeout(400_000);
  expect(await run()).toBeGreaterThanOrEqual(0.9);
});
