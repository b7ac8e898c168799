// Minutes that pre-auths took, from the seconds that this computer counted by case.
import type { CaseRow } from '../case/list-row.ts';

export interface TimeGroup {
  payerName: string;
  /** Whole minutes, one for each case whose pre-auth went out. */
  minutes: number[];
}

/** Seconds by part of the work. */
export type Seconds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** By payer, most cases first. A case counts once its first pre-auth was sent; before that the work is not done. */
export function staffTime(rows: readonly CaseRow[], times: Seconds): TimeGroup[] {
  const groups = new Map<string, TimeGroup>();
  for (const row of rows) {
    const parts = times[row.id];
    const sent = row.preauths.some(({ status }) => status !== 'to-send' && status !== 'not-needed');
    if (!parts || !sent) continue;
    const seconds = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const group = groups.get(row.payerName) ?? { payerName: row.payerName, minutes: [] };
    groups.set(row.payerName, {
      ...group,
      minutes: [...group.minutes, Math.max(1, Math.round(seconds / 60))],
    });
  }
  return [...groups.values()].sort(
    (a, b) => b.minutes.length - a.minutes.length || a.payerName.localeCompare(b.payerName),
  );
}

/** `median 6 minutes (3 to 15)`; one value: `6 minutes`. */
export function minutesWords(minutes: readonly number[], middle: number | null): string {
  if (middle === null) return '';
  const shown = `${Math.round(middle * 2) / 2} min`;
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)];
  return least === most ? shown : `median ${shown} (${least} to ${most})`;
}
