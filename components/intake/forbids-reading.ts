// Whether a site's terms forbid programs on it, by its profile or by what the practice wrote down.
import type { Practice } from '../../lib/case/practice.ts';
import { PORTAL_PROFILES } from '../../lib/form/portals/all.ts';
import { profileFor } from '../../lib/form/profiles.ts';

export function forbidsReading(origin: string, practice: Practice): boolean {
  const own = practice.payers
    .flatMap(({ portals }) => portals)
    .find((portal) => portal.origin === origin);
  return (
    own?.stance === 'forbidden' || profileFor(origin, PORTAL_PROFILES)?.stance.value === 'forbidden'
  );
}
