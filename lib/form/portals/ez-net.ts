// EZ-NET (EZ-CAP) authorization submission, hosted by each medical group under its own name.
import type { PortalProfile } from '../profiles.ts';

export const EZ_NET: PortalProfile = {
  id: 'ez-net',
  name: 'EZ-NET',
  hosts: ['*.promisecare.com', 'mcnet.bfmc.com'],
  stance: {
    value: 'unknown',
    source: 'The groups’ public guides say nothing on automatic entry.',
    readOn: '2026-11-23',
  },
  controls: [],
  lookUps: [{ key: 'subscriber.memberId', then: 'Search for the member and choose one.' }],
  doNotTouch: [
    // Internal ids of the group, found with the magnifying glass; not NPIs.
    { by: 'label', pattern: '^request(ing|ed) provider id' },
  ],
  order: [
    'auth.urgency',
    'subscriber.memberId',
    'requesting.name',
    'rendering.name',
    'auth.placeOfService',
    'diagnoses[]',
    'lines[]',
    'auth.note',
  ],
  verifiedAgainst: 'Public guides only, not verified on the live portal.',
};
