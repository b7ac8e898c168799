// CSS filters that leave nothing to see of what they are laid on.

/** Opacity that a `filter` leaves, 0 to 1. */
export function opacityFilter(filter: string): number {
  const found = /opacity\((\d*\.?\d+)(%?)\)/.exec(filter);
  if (!found) return 1;
  return Number(found[1]) / (found[2] ? 100 : 1);
}

/** Blurred, washed out, burnt out or blacked out until nobody can read it. */
export function isFilteredAway(filter: string): boolean {
  for (const [, kind, number, unit] of filter.matchAll(/(\w+)\((\d*\.?\d+)(%|px)?\)/g)) {
    const amount = Number(number) / (unit === '%' ? 100 : 1);
    if (kind === 'blur' && amount > 4) return true;
    if ((kind === 'brightness' || kind === 'contrast') && (amount < 0.3 || amount > 4)) return true;
  }
  return false;
}
