// NaviNet: several plans, each in a frame of its own.
import type { PortalProfile } from '../profiles.ts';

export const NAVINET: PortalProfile = {
  id: 'navinet',
  name: 'NaviNet',
  hosts: ['navinet.navimedix.com'],
  stance: {
    value: 'unknown',
    source: 'No public statement on entry by the signed-in user’s own browser was found.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [],
  doNotTouch: [],
  verifiedAgainst:
    'Public guides only, not verified on the live portal; its address is from general knowledge.',
};
