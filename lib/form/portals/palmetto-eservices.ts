// Medicare’s eServices portal: its terms end the account of whoever lets a program type, so values are copied by hand.
import type { PortalProfile } from '../profiles.ts';

export const PALMETTO_ESERVICES: PortalProfile = {
  id: 'palmetto-eservices',
  name: 'Palmetto GBA eServices (Medicare)',
  hosts: ['www.onlineproviderservices.com'],
  stance: {
    value: 'forbidden',
    source:
      'Palmetto GBA, “Safeguarding eServices”, 11 Aug 2025: any tool that enters information automatically is forbidden, and the account is terminated.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [],
  doNotTouch: [],
  verifiedAgainst:
    'Public guides only, not verified on the live portal; its address is from general knowledge.',
};
