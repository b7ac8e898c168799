import { describe, expect, it } from 'vitest';
import { readRole } from '../../../lib/form/roles.ts';
import type { LabelChannels } from '../../../lib/form/snapshot.ts';

describe('whose a field is, when its own words say “facility”', () => {
  it.each<[string, Partial<LabelChannels>, string | undefined]>([
    ['a section about the place', { label: 'Facility Name', headings: ['Facility'] }, 'facility'],
    ['no section', { label: 'Facility Name' }, 'facility'],
    [
      'the place inside a section about the surgeon',
      { label: 'Service Facility Name', headings: ['Rendering Provider'] },
      'facility',
    ],
    [
      'any organisation, in a section about the requester',
      { label: 'Facility / Organization Name', headings: ['Requesting Provider'] },
      'requesting',
    ],
    [
      'any organisation, by the field’s own name',
      { label: 'Facility or Group Name', id: 'billingProvider.groupName' },
      'billing',
    ],
    [
      'words and section disagree, so nobody’s',
      { label: 'Facility Name', headings: ['Requesting Provider'] },
      undefined,
    ],
  ])('%s', (_, labels, role) => {
    expect(readRole({ headings: [], ...labels })?.role).toBe(role);
  });
});
