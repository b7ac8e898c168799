import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../lib/case/field-keys.ts';
import { PORTAL_PROFILES } from '../../../lib/form/portals/all.ts';
import type { PortalProfile } from '../../../lib/form/profiles.ts';
import { portalProfileSchema, profileFor } from '../../../lib/form/profiles.ts';

const at = (...hosts: string[]) => ({ ...PORTAL_PROFILES[0], hosts }) as PortalProfile;

describe('a profile is found by the exact host', () => {
  it.each([
    ['https://portal.example', ['portal.example'], true],
    ['https://portal.example:443', ['portal.example'], true],
    ['https://portal.example.evil.test', ['portal.example'], false],
    ['https://evilportal.example', ['portal.example'], false],
    ['https://a.portal.example', ['portal.example'], false],
    ['https://a.portal.example', ['*.portal.example'], true],
    ['https://aportal.example', ['*.portal.example'], false],
    ['https://portal.example', ['*.portal.example'], false],
    ['http://portal.example', ['portal.example'], false],
    ['https://portal.example:8443', ['portal.example'], false],
    ['null', ['portal.example'], false],
  ])('%s among %j: %s', (origin, hosts, found) => {
    expect(profileFor(origin, [at(...hosts)]) !== undefined).toBe(found);
  });
});

describe('every profile that ships', () => {
  it.each(PORTAL_PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
    expect(portalProfileSchema.parse(profile)).toEqual(profile);
    const keys = [...profile.controls, ...profile.lookUps].map(({ key }) => key);
    const unknown = keys.filter(
      (key) => key !== 'never' && kindOf(key.replace(/\$\d/g, '0')) === undefined,
    );
    expect(unknown).toEqual([]);
    for (const { pattern } of [...profile.controls, ...profile.doNotTouch])
      expect(() => new RegExp(pattern, 'i')).not.toThrow();
  });

  it('none claims more than public guides', () => {
    const honest = PORTAL_PROFILES.filter(({ verifiedAgainst }) =>
      /not verified on the live portal/.test(verifiedAgainst),
    );
    expect(honest).toHaveLength(PORTAL_PROFILES.length);
  });

  it('no two share a name or a host', () => {
    const hosts = PORTAL_PROFILES.flatMap((profile) => [profile.id, ...profile.hosts]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
