// Availity Essentials: authorization wizard (AngularJS) and professional claim (React), both in one frame of apps.availity.com.
import type { PortalProfile } from '../profiles.ts';

/** Names follow the public parameter list of Availity's Service Reviews (278) API, which the wizard's ids repeat. */
export const AVAILITY: PortalProfile = {
  id: 'availity',
  name: 'Availity Essentials',
  hosts: ['apps.availity.com', 'essentials.availity.com'],
  stance: {
    value: 'unknown',
    source: 'No public statement on entry by the signed-in user’s own browser was found.',
    readOn: '2026-11-23',
  },
  controls: [
    { by: 'id', pattern: '^subscriber\\.memberId$', key: 'subscriber.memberId' },
    { by: 'id', pattern: '^patient\\.birthDate$', key: 'patient.birthDate' },
    { by: 'id', pattern: '^search\\.requestingProvider\\.npi$', key: 'requesting.npi' },
    {
      by: 'id',
      pattern: '^search\\.renderingProviders\\.serviceProvider\\.0\\.npi$',
      key: 'rendering.npi',
    },
    {
      by: 'id',
      pattern: '^search\\.renderingProviders\\.facility\\.0\\.npi$',
      key: 'facility.npi',
    },
    { by: 'id', pattern: '^serviceLevelCode$', key: 'auth.urgency' },
    { by: 'id', pattern: '^quantity$', key: 'auth.quantity' },
    { by: 'id', pattern: '^claimInformation\\.controlNumber$', key: 'claim.patientAccountNumber' },
    { by: 'id', pattern: '^claimInformation\\.priorAuthorizationNumber$', key: 'auth.number' },
    {
      by: 'id',
      pattern: '^claimInformation\\.serviceLinesExpanded(\\d+)\\.amount$',
      key: 'lines[$1].charge',
    },
    {
      by: 'id',
      pattern: '^claimInformation\\.serviceLinesExpanded(\\d+)\\.quantity$',
      key: 'lines[$1].units',
    },
  ],
  lookUps: [
    { key: 'requesting.npi', then: 'Press Retrieve Provider Info and choose the location.' },
    { key: 'rendering.npi', then: 'Press Retrieve Provider Info and choose the provider.' },
    { key: 'facility.npi', then: 'Press Retrieve and choose the facility.' },
  ],
  doNotTouch: [
    { by: 'id', pattern: '^copy-prv-info$' },
    { by: 'name', pattern: 'clinicalLaboratoryImprovementAmendmentNumber' },
    { by: 'id', pattern: 'clinicalLaboratory' },
  ],
  verifiedAgainst: 'Public guides only, not verified on the live portal.',
};
