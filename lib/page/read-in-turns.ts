// A long reading in turns of a few milliseconds: the page that is read goes on meanwhile, and a person feels nothing.
import type { Reading } from './read-form.ts';
import { readForm, readingSteps } from './read-form.ts';

/** How long a turn may take before the page gets its own. A task of 50 ms is one that a person can feel. */
const TURN_MS = 20;
/** A page that has changed between two turns is read anew, so often; then in one go. */
const ATTEMPTS = 3;

/** Lets everything that waits in the page go first. A timer would be held back in a tab that is not in front. */
function giveWay(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Tells whether the page was drawn differently since it was asked last; what happens in shadow roots the writer finds. */
function watchChanges(): { changed: () => boolean; stop: () => void } {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  const standing = (): string => [scrollX, scrollY, innerWidth, innerHeight].join();
  const atFirst = standing();
  return {
    changed: () => observer.takeRecords().length > 0 || standing() !== atFirst,
    stop: () => observer.disconnect(),
  };
}

/** One attempt; null when the page has changed under it. */
async function attempt(): Promise<Reading | null> {
  const watch = watchChanges();
  const steps = readingSteps();
  let began = performance.now();
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - began < TURN_MS) continue;
      await giveWay();
      if (watch.changed()) return null;
      began = performance.now();
    }
  } finally {
    watch.stop();
  }
}

/** Reads the frame as it is now without holding up the page for long. */
export async function readFormInTurns(): Promise<Reading> {
  for (let count = 0; count < ATTEMPTS; count += 1) {
    const reading = await attempt();
    if (reading) return reading;
  }
  return readForm();
}
