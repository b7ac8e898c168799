// Runs in the page: the reading of a form and the plan for it, with their times.
import { planFill } from '../../../lib/form/plan.ts';
import { readForm } from '../../../lib/page/read-form.ts';
import { readFormInTurns } from '../../../lib/page/read-in-turns.ts';

export interface Times {
  controls: number;
  targets: number;
  /** Milliseconds. */
  read: number;
  plan: number;
  /** What a loop takes that only finds every control and asks where it is: nothing reads a form for less. */
  floor: number;
}

function floor(): number {
  const began = performance.now();
  let sum = 0;
  for (const one of document.querySelectorAll('input, select, textarea'))
    sum += one.getBoundingClientRect().top + getComputedStyle(one).opacity.length;
  return sum < 0 ? 0 : performance.now() - began;
}

/** One reading and one plan of the page as it is. */
export function once(facts: Record<string, string>): Times {
  const least = floor();
  const began = performance.now();
  const { snapshot } = readForm();
  const read = performance.now();
  const frame = { ...snapshot, frameId: 0, documentId: 'd' };
  const plan = planFill({ frames: [frame] }, facts, { allowedOrigins: [snapshot.origin] });
  return {
    controls: snapshot.controls.length,
    targets: plan.targets.length,
    read: read - began,
    plan: performance.now() - read,
    floor: least,
  };
}

/** A reading as the panel asks for it. */
export async function inTurns(): Promise<number> {
  return (await readFormInTurns()).known.length;
}

Object.assign(globalThis, { fillBench: { once, inTurns } });
