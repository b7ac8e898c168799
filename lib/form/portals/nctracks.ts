// North Carolina Medicaid NCTracks: prior approval entry with a taxonomy code for each provider.
import type { PortalProfile } from '../profiles.ts';

export const NCTRACKS: PortalProfile = {
  id: 'nctracks',
  name: 'NCTracks (North Carolina Medicaid)',
  hosts: ['www.nctracks.nc.gov'],
  stance: {
    value: 'unknown',
    source: 'No public statement on entry by the signed-in user’s own browser was found.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [],
  doNotTouch: [],
  verifiedAgainst: 'Public announcements only, not verified on the live portal.',
};
