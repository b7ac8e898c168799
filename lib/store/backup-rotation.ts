// Which of our backup files in a folder may go: the newest of each of the last days, weeks and months stay.

const KEPT = { days: 7, weeks: 4, months: 12 } as const;
/** Exactly the names that `makeBackup` gives; a file that a person renamed is never touched. */
const NAME = /^bicuspid-(\d{4})-(\d{2})-(\d{2})-(\d{4})\.backup$/;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Monday-based week, counted from 1970. */
function weekOf(day: string): string {
  return String(Math.floor((Date.parse(day) / DAY_MS + 3) / 7));
}

/** The newest file of each of the `count` newest periods. `names` newest first. */
function newestOfEach(
  names: readonly string[],
  period: (day: string) => string,
  count: number,
): string[] {
  const newest = new Map<string, string>();
  for (const name of names) {
    const of = period(name.slice(9, 19));
    if (!newest.has(of) && newest.size < count) newest.set(of, name);
  }
  return [...newest.values()];
}

/**
 * Names of backups that no longer need to be kept: 7 daily, 4 weekly and 12 monthly ones stay. Periods without a
 * backup do not count, so a practice that was away does not come back to fewer of them.
 */
export function outdatedBackups(names: readonly string[]): string[] {
  const ours = names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse();
  const kept = new Set([
    ...newestOfEach(ours, (day) => day, KEPT.days),
    ...newestOfEach(ours, weekOf, KEPT.weeks),
    ...newestOfEach(ours, (day) => day.slice(0, 7), KEPT.months),
  ]);
  return ours.filter((name) => !kept.has(name));
}
