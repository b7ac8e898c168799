// The widget matrix. The framework's own state is the judge: what the page shows, and what we say, count for nothing.
import { test as base } from '@playwright/test';
import { PORTALS } from '../../tools/demo-story.ts';
import { serveFolder } from '../../tools/serve-folder.ts';
import { fillOne } from './fill-one.ts';
import { speak, type Spoken } from './frame-script.ts';
import { ASKED, ROWS, type Row } from './rows.ts';

const test = base.extend<object, { spoken: Spoken; served: string }>({
  spoken: [
    async ({}, give) => {
      const spoken = await speak();
      await give(spoken);
      await spoken.close();
    },
    { scope: 'worker' },
  ],
  served: [
    async ({}, give) => {
      const served = await serveFolder(`${PORTALS}/widgets`);
      await give(served.url);
      await served.close();
    },
    { scope: 'worker' },
  ],
});
const { expect } = test;

interface Widgets {
  show: (name: string) => void;
  state: () => string;
}

const show = ({ page }: Spoken, name: string): Promise<void> =>
  page.evaluate(async (which) => {
    (window as unknown as { widgets: Widgets }).widgets.show(which);
    await document.fonts.ready;
    const drawn = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // Frameworks that start a whole application draw it a moment later.
    while (!document.querySelector('main *')) await drawn();
    await drawn();
  }, name);

/** What the application holds. */
const stateOf = ({ page }: Spoken): Promise<string> =>
  page.evaluate(() => (window as unknown as { widgets: Widgets }).widgets.state());

type Verdict = 'right' | 'refused' | 'wrong';

/** Right or refused, and said so; everything else is wrong: another value, or a claim that the state does not bear out. */
function judge(holds: readonly string[], state: string, before: string, claimed: boolean): Verdict {
  if (holds.includes(state) && claimed) return 'right';
  if (state === before && !claimed) return 'refused';
  return 'wrong';
}

async function verdictOf(spoken: Spoken, { widget, asks }: Row, known: boolean) {
  const ask = ASKED[asks];
  await show(spoken, widget);
  const before = await stateOf(spoken);
  const what =
    'write' in ask ? ask : { facts: known ? ask.facts : 'unknown' in ask ? ask.unknown : {} };
  const { claimed, said } = await fillOne(spoken, what);
  // What an application does to a value after we called it done counts as well.
  await spoken.page.waitForTimeout(100);
  const state = await stateOf(spoken);
  const verdict = judge(known ? ask.holds : [], state, before, claimed);
  return { verdict, said, state };
}

const RANK: Record<Verdict, number> = { right: 2, refused: 1, wrong: 0 };
const counts: Record<Verdict, number> = { right: 0, refused: 0, wrong: 0 };

for (const [set, rows] of Object.entries(ROWS)) {
  test(`${set}: every widget is right or refused, but for the debts that are named`, async ({
    spoken,
    served,
  }) => {
    await spoken.page.goto(`${served}/index.html?${set}`);
    await spoken.inject();
    const found: string[] = [];
    for (const row of rows) {
      const { verdict, said, state } = await verdictOf(spoken, row, true);
      counts[verdict] += 1;
      const line = `${row.widget} (${row.library}): ${verdict}`;
      console.log(`${line}, ${said}`);
      if (RANK[verdict] < RANK[row.verdict]) found.push(`${line}, ${said}, holds "${state}"`);
      if (!('unknown' in ASKED[row.asks])) continue;
      // The same widget asked for a value that its list does not have.
      const other = await verdictOf(spoken, row, false);
      if (other.verdict === 'wrong' && row.verdict !== 'wrong')
        found.push(
          `${line.split(':')[0]} without its option: ${other.verdict}, ${other.said}, holds "${other.state}"`,
        );
    }
    expect(found).toEqual([]);
  });
}

test.afterAll(() => {
  console.log(`${counts.right} right, ${counts.refused} refused, ${counts.wrong} wrong`);
});
