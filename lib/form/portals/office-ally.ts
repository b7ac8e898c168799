// Office Ally's online CMS-1500: ASP.NET WebForms in a frame; ids end in the names below.
import type { PortalProfile } from '../profiles.ts';

export const OFFICE_ALLY: PortalProfile = {
  id: 'office-ally',
  name: 'Office Ally',
  hosts: ['pm.officeally.com', 'www.officeally.com'],
  stance: {
    value: 'unknown',
    source: 'No public statement on entry by the signed-in user’s own browser was found.',
    readOn: '2026-11-23',
  },
  controls: [
    { by: 'id', pattern: 'PRIOR_AUTH_NUMBER$', key: 'auth.number' },
    { by: 'id', pattern: 'TOTAL_CHARGE$', key: 'claim.totalCharge' },
    // 27, 12 or 13: the id alone does not tell, and a wrong tick is a wrong claim.
    { by: 'id', pattern: 'ACCEPT_SIGNATURE\\d$', key: 'never' },
  ],
  lookUps: [{ key: 'payer.name', then: 'The form reloads after the payer is chosen.' }],
  doNotTouch: [{ by: 'id', pattern: 'ddlPatient$' }],
  verifiedAgainst: 'Public guides only, not verified on the live portal.',
};
