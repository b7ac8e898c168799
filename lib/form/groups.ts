// Controls that hold one value together: as the reader saw them, and month, day and year that stand in a row without it.
import type { DatumReading } from './datum.ts';
import { DATES, saidPart } from './parts.ts';
import type { ControlSnapshot } from './snapshot.ts';

/** Three neighbours of which two name a part of a date, and the third the last part or the same date. */
function isDate(
  members: readonly ControlSnapshot[],
  readings: ReadonlyMap<string, readonly DatumReading[]>,
): boolean {
  if (members.length < 3 || new Set(members.map(({ form }) => form)).size > 1) return false;
  if (members.some(({ group, widget }) => group !== undefined || widget === 'textarea'))
    return false;
  // The month and year of a calendar that is folded away are no boxes of the date before them.
  if (members.some(({ hidden }) => hidden !== undefined)) return false;
  // Asked first: hardly any three neighbours of a form are about a date.
  const dates = members.map(
    ({ ref }) => readings.get(ref)?.find(({ datum }) => DATES.has(datum))?.datum,
  );
  const named = new Set(dates.filter((datum) => datum !== undefined));
  if (named.size !== 1) return false;
  const parts = members.map(saidPart);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < 2 || new Set(known).size < known.length) return false;
  return known.length === 3 || dates[parts.indexOf(undefined)] !== undefined;
}

/** Members of every group by the ref of each, in the order in which they hold the value. */
export function groupsOf(
  controls: readonly ControlSnapshot[],
  readings: ReadonlyMap<string, readonly DatumReading[]>,
): Map<string, ControlSnapshot[]> {
  const byId = new Map<string, ControlSnapshot[]>();
  for (const control of controls) {
    if (!control.group || control.group.size < 2) continue;
    const members = byId.get(control.group.id) ?? [];
    members.push(control);
    byId.set(control.group.id, members);
  }
  const byRef = new Map<string, ControlSnapshot[]>();
  for (const members of byId.values()) {
    members.sort((a, b) => (a.group?.index ?? 0) - (b.group?.index ?? 0));
    for (const { ref } of members) byRef.set(ref, members);
  }
  for (let i = 0; i + 2 < controls.length; i += 1) {
    const members = controls.slice(i, i + 3);
    if (!isDate(members, readings)) continue;
    for (const { ref } of members) byRef.set(ref, members);
    i += 2;
  }
  return byRef;
}
