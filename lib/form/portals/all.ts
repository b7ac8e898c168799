// Every portal that ships with a profile. Adding a portal: one file here, one line below, one fixture under test/portals.
import type { PortalProfile } from '../profiles.ts';
import { AVAILITY } from './availity.ts';
import { EPACES } from './epaces.ts';
import { EZ_NET } from './ez-net.ts';
import { OFFICE_ALLY } from './office-ally.ts';
import { UNITED_HEALTHCARE } from './united-healthcare.ts';

export const PORTAL_PROFILES: readonly PortalProfile[] = [
  AVAILITY,
  OFFICE_ALLY,
  UNITED_HEALTHCARE,
  EPACES,
  EZ_NET,
];
