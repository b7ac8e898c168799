// Every portal that ships with a profile. Adding a portal: one file here, one line below, one fixture under test/portals.
import type { PortalProfile } from '../profiles.ts';
import { AVAILITY } from './availity.ts';
import { CARELON } from './carelon.ts';
import { COHERE } from './cohere.ts';
import { EPACES } from './epaces.ts';
import { EVICORE } from './evicore.ts';
import { EZ_NET } from './ez-net.ts';
import { MASSHEALTH } from './masshealth.ts';
import { MN_ITS } from './mn-its.ts';
import { NAVINET } from './navinet.ts';
import { NCTRACKS } from './nctracks.ts';
import { OFFICE_ALLY } from './office-ally.ts';
import { PALMETTO_ESERVICES } from './palmetto-eservices.ts';
import { UNITED_HEALTHCARE } from './united-healthcare.ts';

export const PORTAL_PROFILES: readonly PortalProfile[] = [
  AVAILITY,
  OFFICE_ALLY,
  UNITED_HEALTHCARE,
  EPACES,
  EZ_NET,
  MN_ITS,
  MASSHEALTH,
  NCTRACKS,
  NAVINET,
  EVICORE,
  CARELON,
  COHERE,
  PALMETTO_ESERVICES,
];
