// eviCore: the older portal in lists that reload the page, the newer one in React.
import type { PortalProfile } from '../profiles.ts';

export const EVICORE: PortalProfile = {
  id: 'evicore',
  name: 'eviCore',
  hosts: ['carriers.carecorenational.com', 'mypa.evicore.com'],
  stance: {
    value: 'unknown',
    source: 'No public statement on entry by the signed-in user’s own browser was found.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [
    {
      key: 'requesting.name',
      then: 'Choose the provider, then the address, then the plan: each list loads after the one before.',
    },
  ],
  doNotTouch: [],
  verifiedAgainst: 'Public help pages of the older portal only, not verified on the live portal.',
};
