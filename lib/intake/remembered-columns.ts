// What the columns of a list hold, remembered for lists with the same headings.
import type { Practice } from '../case/practice.ts';
import { columnOf } from './columns.ts';

type ColumnMap = Practice['columnMaps'][number];

const MOST_MAPS = 30;

const sameHeadings = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every((text, index) => text.trim().toLowerCase() === b[index]?.trim().toLowerCase());

/** The columns of a list with these headings as they were the last time, or null. */
export function rememberedColumns(
  maps: readonly ColumnMap[],
  headings: readonly string[],
): string[] | null {
  const map = maps.findLast((one) => sameHeadings(one.headings, headings));
  if (!map || map.columns.length !== headings.length) return null;
  return map.columns.map((id) => (columnOf(id) ? id : ''));
}

/** The maps with this one in place of an earlier one for the same headings; the oldest ones go. */
export function withColumns(
  maps: readonly ColumnMap[],
  headings: readonly string[],
  columns: readonly string[],
): ColumnMap[] {
  const others = maps.filter((one) => !sameHeadings(one.headings, headings));
  return [...others, { headings: [...headings], columns: [...columns] }].slice(-MOST_MAPS);
}
