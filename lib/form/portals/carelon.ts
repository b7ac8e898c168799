// Carelon (formerly AIM): order requests, entered directly or from Availity.
import type { PortalProfile } from '../profiles.ts';

export const CARELON: PortalProfile = {
  id: 'carelon',
  name: 'Carelon Medical Benefits Management',
  hosts: ['providerportal.com', 'www.providerportal.com'],
  stance: {
    value: 'unknown',
    source: 'No public statement on entry by the signed-in user’s own browser was found.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [],
  doNotTouch: [],
  order: [
    'subscriber.memberId',
    'patient.birthDate',
    'auth.fromDate',
    'requesting.npi',
    'lines[]',
    'diagnoses[]',
    'auth.note',
    'facility.name',
  ],
  verifiedAgainst: 'Public guides only, not verified on the live portal.',
};
