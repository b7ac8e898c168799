// First look at every control of a frame by itself and with the boxes that share its value: datum and role, no key yet.
import type { DatumReading } from './datum.ts';
import { readDatum } from './datum.ts';
import { groupsOf } from './groups.ts';
import { withoutLoneSearches } from './lone-search.ts';
import { DATES } from './parts.ts';
import { namedByRole } from './role-nouns.ts';
import type { RoleReading } from './roles.ts';
import { readRole } from './roles.ts';
import type { ControlSnapshot } from './snapshot.ts';
import { spreadOver } from './spread.ts';

export interface Draft {
  control: ControlSnapshot;
  siblings: readonly ControlSnapshot[];
  reading?: DatumReading;
  runnerUp?: DatumReading;
  role?: RoleReading;
}

/** Below this the words are too weak to name a datum. */
const DATUM_FLOOR = 0.55;
const SPLITTABLE = new Set([...DATES, 'phone', 'fax', 'taxId', 'zip', 'memberId']);

/** The members of a group speak for each other: the best reading of a splittable datum counts for all. */
export function draftsOf(controls: readonly ControlSnapshot[]): Draft[] {
  const own = new Map(controls.map((control) => [control.ref, readDatum(control)]));
  const groups = groupsOf(controls, own);
  for (const [ref, reading] of spreadOver(controls, groups)) own.set(ref, [reading]);
  const drafts = controls.map((control): Draft => {
    const members = groups.get(control.ref) ?? [];
    const ofGroup = members
      .flatMap(({ ref }) => own.get(ref) ?? [])
      .filter(({ datum }) => SPLITTABLE.has(datum))
      .reduce<DatumReading | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
    const siblings = ofGroup ? members : [];
    const readings = own.get(control.ref) ?? [];
    const [reading, runnerUp] = ofGroup
      ? [ofGroup, ...readings.filter(({ datum }) => !SPLITTABLE.has(datum) && datum !== 'fullName')]
      : readings;
    const role = [control, ...siblings]
      .map(({ labels }) => readRole(labels))
      .find((found) => found);
    return {
      control,
      siblings,
      ...(reading && reading.score >= DATUM_FLOOR && { reading }),
      ...(runnerUp && { runnerUp }),
      ...(role && { role }),
    };
  });
  return withoutLoneSearches(namedByRole(drafts));
}
