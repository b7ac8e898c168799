import { describe, expect, it } from 'vitest';
import { planFill } from '../../../lib/form/plan.ts';
import type { PortalProfile } from '../../../lib/form/profiles.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { boxes, control, frame, list, ORIGIN, page } from './control.ts';
import { FACTS } from './facts.ts';
import { outcome, plan } from './plan-outcome.ts';

describe('controls that must not be written', () => {
  it.each<[string, Partial<ControlSnapshot>, string]>([
    ['hidden', { hidden: 'zero-size' }, 'not-visible'],
    ['read-only', { readOnly: true }, 'read-only'],
    ['disabled', { disabled: true }, 'read-only'],
    ['filled by somebody', { empty: false }, 'occupied'],
    ['too short for the value', { maxLength: 8 }, 'does-not-fit'],
  ])('%s', (_, rest, reason) => {
    expect(outcome([control('Member ID', rest)])).toEqual([reason]);
  });
  it('what we wrote earlier may be written again', () => {
    expect(outcome([control('Member ID', { empty: false, ours: true })])).toEqual([
      'subscriber.memberId',
    ]);
  });
  it('half a date is not completed', () => {
    const date = boxes(
      [{ label: 'Date of Birth', name: 'dobMonth' }, { name: 'dobDay' }, { name: 'dobYear' }],
      [{ empty: false }],
    );
    expect(outcome(date)).toEqual(['occupied', 'occupied', 'occupied']);
  });
  it('of two places for one value the first equal one is filled', () => {
    expect(outcome([control('Member ID'), control('Subscriber ID')])).toEqual([
      'subscriber.memberId',
      'duplicate',
    ]);
  });
});

describe('frames', () => {
  const ask = () => [control('Member ID')];
  it.each<[string, Parameters<typeof frame>[1], number]>([
    ['of the portal', { ancestorOrigins: [ORIGIN] }, 1],
    ['of another site', { origin: 'https://other.example' }, 0],
    ['of the portal inside another site', { ancestorOrigins: ['https://other.example'] }, 0],
    ['without an origin', { origin: 'null' }, 0],
  ])('%s', (_, rest, targets) => {
    const made = planFill(page(frame(ask(), rest)), FACTS, { allowedOrigins: [ORIGIN, 'null'] });
    expect(made.targets).toHaveLength(targets);
    expect(made.refusals.map(({ reason }) => reason)).toEqual(targets ? [] : ['foreign-frame']);
  });
});

describe('the plan as a whole', () => {
  it('writes look-ups first and notes last, in page order', () => {
    const { targets } = plan([
      control('Clinical Notes', { widget: 'textarea' }),
      control('Patient Last Name'),
      control({ label: 'Requesting Provider NPI', id: 'search.requestingProvider.npi' }),
      list('Patient Sex', ['M=Male', 'F=Female']),
    ]);
    expect(targets.map(({ phase, keys }) => `${phase} ${keys[0]}`)).toEqual([
      '0 requesting.npi',
      '1 patient.lastName',
      '1 patient.sex',
      '2 auth.note',
    ]);
  });
  it('names the facts that found no place', () => {
    const facts = { 'subscriber.memberId': 'LKW204118820', 'payer.id': 'LKHP1' };
    expect(plan([control('Member ID')], facts).unplaced).toEqual(['payer.id']);
  });
  it('says what the case does not know', () => {
    expect(outcome([control('Member ID')], { 'payer.id': 'LKHP1' })).toEqual(['no-value']);
  });
});

describe('a portal’s profile', () => {
  const profile: PortalProfile = {
    id: 'test',
    name: 'Test portal',
    hosts: ['portal.example'],
    stance: { value: 'unknown', source: 'none', readOn: '2026-11-23' },
    controls: [
      { by: 'id', pattern: '^px-(\\d+)$', key: 'lines[$1].code' },
      { by: 'id', pattern: '^sig$', key: 'never' },
      { by: 'id', pattern: '^odd$', key: 'no.such.key' },
    ],
    lookUps: [{ key: 'lines[1].code', then: 'Press Add.' }],
    doNotTouch: [{ by: 'label', pattern: '^member id' }],
    verifiedAgainst: 'This test only.',
  };
  const ids = (...names: string[]) => names.map((id) => control({ id, headings: [] }));

  it('names controls that say nothing by themselves', () => {
    const [first, second] = plan(ids('px-0', 'px-1'), FACTS, profile).targets;
    expect([first?.keys, first?.phase, second?.keys]).toEqual([
      ['lines[1].code'],
      0,
      ['lines[0].code'],
    ]);
  });
  it('forbids controls', () => {
    const { targets, refusals } = plan(
      [control('Member ID'), ...ids('sig', 'odd')],
      FACTS,
      profile,
    );
    expect(targets).toEqual([]);
    expect(refusals.map(({ reason }) => reason)).toEqual(['do-not-touch']);
  });
  it('that forbids entry leaves everything', () => {
    const forbidden = {
      ...profile,
      doNotTouch: [],
      stance: { ...profile.stance, value: 'forbidden' as const },
    };
    const { targets, refusals } = plan([control('Member ID')], FACTS, forbidden);
    expect([targets.length, refusals[0]?.reason]).toEqual([0, 'do-not-touch']);
  });
});
