// Minnesota Medicaid MN–ITS: panels that add one line at a time, dates as MMDDCCYY, codes without a dot.
import type { PortalProfile } from '../profiles.ts';

export const MN_ITS: PortalProfile = {
  id: 'mn-its',
  name: 'MN–ITS (Minnesota Medicaid)',
  hosts: ['mn-its.dhs.state.mn.us'],
  stance: {
    value: 'unknown',
    source: 'The public manual pages say nothing on automatic entry.',
    readOn: '2026-11-25',
  },
  controls: [],
  lookUps: [{ key: 'requesting.npi', then: 'Press LOOK UP and wait for the name.' }],
  doNotTouch: [],
  order: [
    'requesting.npi',
    'requesting.name',
    'requesting.contactName',
    'requesting.phone',
    'subscriber.memberId',
    'patient.birthDate',
    'auth.serviceType',
    'auth.placeOfService',
    'diagnoses[]',
    'lines[]',
  ],
  verifiedAgainst:
    'The public provider manual only, not verified on the live portal; its address is from general knowledge.',
};
