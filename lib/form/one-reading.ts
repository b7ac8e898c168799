// Memory for the time of one reading: a page says the same words hundreds of times, and what they mean is worked out once.
// It is dropped when the reading ends, because a page of a practice system says names and numbers too.

let memories: Map<object, Map<string, unknown>> | null = null;

/** Runs work, which must not wait for anything, with a memory that ends with it. One inside another shares its memory. */
export function duringOneReading<T>(work: () => T): T {
  if (memories) return work();
  memories = new Map();
  try {
    return work();
  } finally {
    memories = null;
  }
}

/**
 * The same pure function, asked once for each question of a reading; outside of one, asked each time. `keyOf` tells
 * questions apart that are no text.
 */
export function onceAReading<T>(ask: (text: string) => T): (text: string) => T;
export function onceAReading<Q, T>(ask: (of: Q) => T, keyOf: (of: Q) => string): (of: Q) => T;
export function onceAReading<Q, T>(
  ask: (of: Q) => T,
  keyOf: (of: Q) => string = String,
): (of: Q) => T {
  const own = {};
  return (of) => {
    if (!memories) return ask(of);
    let known = memories.get(own) as Map<string, T> | undefined;
    if (!known) memories.set(own, (known = new Map<string, T>()));
    const key = keyOf(of);
    const old = known.get(key);
    if (old !== undefined || known.has(key)) return old as T;
    const answer = ask(of);
    known.set(key, answer);
    return answer;
  };
}
