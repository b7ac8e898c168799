// UnitedHealthcare Provider Portal: prior authorization and claim entry, a React application in the top frame.
import type { PortalProfile } from '../profiles.ts';

export const UNITED_HEALTHCARE: PortalProfile = {
  id: 'united-healthcare',
  name: 'UnitedHealthcare Provider Portal',
  hosts: ['secure.uhcprovider.com'],
  stance: {
    value: 'ask',
    source:
      'The sign-in watches typing for bots, and its terms (uhcprovider.com/en/terms-of-use) also point to your own agreement: ask the payer before using automatic entry.',
    readOn: '2026-11-23',
  },
  controls: [
    { by: 'name', pattern: '^diagnosis-code-data-(\\d+)$', key: 'diagnoses[$1].code' },
    { by: 'name', pattern: '^cpt-(\\d+)$', key: 'lines[$1].code' },
    { by: 'name', pattern: '^charges-(\\d+)$', key: 'lines[$1].charge' },
    { by: 'name', pattern: '^units-(\\d+)$', key: 'lines[$1].units' },
  ],
  lookUps: [{ key: 'subscriber.memberId', then: 'Press Search and choose the member.' }],
  doNotTouch: [],
  verifiedAgainst: 'Public guides only (quick reference 2021), not verified on the live portal.',
};
