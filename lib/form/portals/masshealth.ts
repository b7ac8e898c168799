// Massachusetts Medicaid: software that enters data by itself is registered first.
import type { PortalProfile } from '../profiles.ts';

export const MASSHEALTH: PortalProfile = {
  id: 'masshealth',
  name: 'MassHealth POSC',
  hosts: ['newmmis-portal.ehs.state.ma.us'],
  stance: {
    value: 'ask',
    source:
      'MassHealth RPA policy (All Provider Bulletin 345) and its FAQ: bots only after registration and approval; data that a person enters is no bot. Ask whether your use needs registration.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [],
  doNotTouch: [],
  verifiedAgainst:
    'Public guides only, not verified on the live portal; its address is from general knowledge.',
};
