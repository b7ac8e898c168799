// New York Medicaid ePACES: server-rendered tables whose labels stand only in the column headers.
import type { PortalProfile } from '../profiles.ts';

export const EPACES: PortalProfile = {
  id: 'epaces',
  name: 'eMedNY ePACES',
  hosts: ['*.emedny.org'],
  stance: {
    value: 'unknown',
    source: 'The public help pages say nothing on automatic entry.',
    readOn: '2026-11-23',
  },
  controls: [{ by: 'label', pattern: '^client id', key: 'subscriber.memberId' }],
  lookUps: [{ key: 'subscriber.memberId', then: 'Press Go to look the client up.' }],
  doNotTouch: [{ by: 'label', pattern: '^line item ctl' }],
  verifiedAgainst: 'Public help pages only, not verified on the live portal.',
};
