// Cohere Health: musculoskeletal and other requests for Humana and others, in React.
import type { PortalProfile } from '../profiles.ts';

export const COHERE: PortalProfile = {
  id: 'cohere',
  name: 'Cohere Health',
  hosts: ['next.coherehealth.com'],
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
    'diagnoses[]',
    'lines[]',
    'auth.placeOfService',
    'auth.fromDate',
    'auth.toDate',
    'requesting.npi',
    'requesting.taxId',
    'rendering.npi',
    'rendering.taxId',
    'facility.npi',
  ],
  verifiedAgainst: 'Public guides only, not verified on the live portal.',
};
