// The few best of very many, without sorting all of them.

/** The `count` items with the highest value, best first; of equal ones the earlier. */
export function bestOf<Item>(
  items: readonly Item[],
  count: number,
  valueOf: (item: Item) => number,
): Item[] {
  const byValue = (all: readonly Item[]) => all.toSorted((a, b) => valueOf(b) - valueOf(a));
  if (items.length <= count * 2) return byValue(items).slice(0, count);
  let kept: Item[] = [];
  let least = -Infinity;
  for (const item of items) {
    if (valueOf(item) <= least) continue;
    kept.push(item);
    if (kept.length < count * 2) continue;
    kept = byValue(kept).slice(0, count);
    const last = kept.at(-1);
    least = last === undefined ? least : valueOf(last);
  }
  return byValue(kept).slice(0, count);
}
