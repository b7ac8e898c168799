import { afterEach, expect, test } from 'vitest';
import { createRoot, type Root } from 'react-dom/client';
import { drawTheRest, useInTurns } from '../../../components/ui/in-turns.ts';

const COUNT = 40;

function Page() {
  const drawn = useInTurns(COUNT);
  return Array.from({ length: drawn }, (_, at) => <p key={at}>part {at}</p>);
}

const parts = () => document.querySelectorAll('p').length;

let root: Root | null = null;
afterEach(() => {
  root?.unmount();
  root = null;
});

/** How many parts stand there after each change of the page; `then` is called in the moment of the first. */
async function drawing(then: () => void = () => undefined): Promise<number[]> {
  const box = document.body.appendChild(document.createElement('div'));
  const counts: number[] = [];
  const done = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      counts.push(parts());
      if (counts.length === 1) then();
      if (parts() < COUNT) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(box, { childList: true });
  });
  // Not through the testing library: its `act` waits until everything is drawn.
  root = createRoot(box);
  root.render(<Page />);
  await done;
  return counts;
}

test('the first part is there before the others, and they follow by themselves in their order', async () => {
  const counts = await drawing();
  expect(counts[0]).toBe(1);
  expect(counts.at(-1)).toBe(COUNT);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(document.body.textContent).toContain(`part 38part 39`);
});

test('going to a place that still waits for its turn draws everything before it first', async () => {
  const before: number[] = [];
  await drawing(() => {
    before.push(parts());
    drawTheRest();
    before.push(parts());
  });
  expect(before).toEqual([1, COUNT]);
});
