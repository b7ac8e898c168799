// Draws a long page part by part: what is looked at first at once, the rest in the moments after it, so that a page of
// a hundred fields answers the click that opened it.
import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pages that are not drawn to their end, with what would draw them there. */
const unfinished = new Set<() => void>();

/**
 * How many of a page's `count` parts are to be drawn now: the first, then one more each time the ones before are on the
 * screen. Typing and clicks go first; parts are only ever added at the end, so nothing moves that is already there.
 */
export function useInTurns(count: number): number {
  const [drawn, setDrawn] = useState(1);
  const whole = drawn >= count;
  // As soon as the first part is there: a click may come before anything else of React's.
  useLayoutEffect(() => {
    if (whole) return;
    const finish = () => setDrawn(count);
    unfinished.add(finish);
    return () => void unfinished.delete(finish);
  }, [whole, count]);
  useEffect(() => {
    if (!whole) startTransition(() => setDrawn((now) => Math.max(now, drawn + 1)));
  }, [whole, drawn]);
  return drawn;
}

/** Draws at once what still waits for its turn. For a jump to a place; not while something is being rendered. */
export function drawTheRest(): void {
  if (unfinished.size === 0) return;
  flushSync(() => {
    for (const finish of unfinished) finish();
  });
}
