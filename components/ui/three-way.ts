// Joins two versions of one record that were changed in two windows at once.

/** A place that both windows changed. Ours stands in the joined record. */
export interface Clash {
  path: string;
  ours: unknown;
  theirs: unknown;
}

export interface Joined<T> {
  value: T;
  clashes: Clash[];
}

/**
 * `base` is what both started from. A place that only one side changed takes that change; where both changed it,
 * ours stays and the place is reported. List items are told apart by their `id`; lists without ids are one value.
 */
export function joinChanges<T>(base: T, ours: T, theirs: T): Joined<T> {
  const clashes: Clash[] = [];
  return { value: join(base, ours, theirs, '', clashes) as T, clashes };
}

type Item = { id: string };

function join(base: unknown, ours: unknown, theirs: unknown, path: string, out: Clash[]): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (isList(ours) && isList(theirs) && isList(base))
    return joinLists(base, ours, theirs, path, out);
  if (isRecord(ours) && isRecord(theirs)) {
    const from = isRecord(base) ? base : {};
    const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
    return Object.fromEntries(
      [...keys].map((key) => [
        key,
        join(from[key], ours[key], theirs[key], path ? `${path}.${key}` : key, out),
      ]),
    );
  }
  out.push({ path, ours, theirs });
  return ours;
}

function joinLists(base: Item[], ours: Item[], theirs: Item[], path: string, out: Clash[]) {
  const find = (list: Item[], id: string) => list.find((item) => item.id === id);
  const kept = ours.flatMap((item, index) => {
    const before = find(base, item.id);
    const other = find(theirs, item.id);
    // Removed there and untouched here: gone. Removed there but changed here: what was typed stays.
    if (!other) return before && same(before, item) ? [] : [item];
    return [join(before, item, other, `${path}[${index}]`, out)];
  });
  const added = theirs.filter((item) => {
    if (find(ours, item.id)) return false;
    const before = find(base, item.id);
    return !before || !same(before, item);
  });
  return [...kept, ...added];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is Item[] {
  return (
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.id === 'string')
  );
}

/** Equal as JSON, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
