import { describe, expect, it } from 'vitest';
import type { ControlSnapshot, PageFrame } from '../../../lib/form/snapshot.ts';
import { planFill } from '../../../lib/form/plan.ts';
import type { PortalProfile } from '../../../lib/form/profiles.ts';
import { taughtWords } from '../../../lib/form/taught.ts';
import { lessonOf, type Meaning } from '../../../lib/form/teach.ts';
import { control as build } from './control.ts';

const control = (
  ref: string,
  words: Parameters<typeof build>[0],
  rest: Partial<ControlSnapshot> = {},
) => build(words, { ref, ...rest });
const ORIGIN = 'https://portal.example';
const frame = (...controls: ControlSnapshot[]): PageFrame => ({
  frameId: 0,
  documentId: 'd',
  origin: ORIGIN,
  ancestorOrigins: [],
  isTop: true,
  controls,
  omitted: 0,
  foreignFrames: [],
});
const profile = (taught: PortalProfile['taught'], more: Partial<PortalProfile> = {}) =>
  ({
    id: 'p',
    name: 'P',
    hosts: ['portal.example'],
    stance: { value: 'unknown', source: '', readOn: '2026-11-23' },
    controls: [],
    lookUps: [],
    doNotTouch: [],
    verifiedAgainst: 'nothing at all',
    taught,
    ...more,
  }) as PortalProfile;
let lessons = 0;
const teach = (page: PageFrame, ref: string, meaning: Meaning) =>
  lessonOf(page, ref, meaning, { by: 'Dana', on: '2026-11-03', id: `t${(lessons += 1)}` })!;
const facts = {
  'subscriber.memberId': 'LKW204118820',
  'patient.firstName': 'Tamsin',
  'patient.lastName': 'Quillfeather',
  'patient.birthDate': '2011-03-14',
  'rendering.npi': '1990002028',
  'diagnoses[0].code': 'S02.652A',
  'lines[0].code': '21462',
  'lines[0].units': '1',
  'lines[1].code': '70355',
  'lines[1].units': '2',
};
const planned = (page: PageFrame, with_: PortalProfile) => {
  const plan = planFill({ frames: [page] }, facts, { allowedOrigins: [ORIGIN], profile: with_ });
  return Object.fromEntries(plan.targets.map(({ ref, keys }) => [ref, keys.join(' ')]));
};

describe('a taught field', () => {
  const strange = () => control('a', { label: 'Enrolment code', name: 'x1' });

  it('is filled although its words mean nothing to the engine', () => {
    const page = frame(strange());
    expect(planned(page, profile([]))).toEqual({});
    const lesson = teach(page, 'a', { key: 'subscriber.memberId' });
    expect(planned(page, profile([lesson]))).toEqual({ a: 'subscriber.memberId' });
  });

  it('beats the engine, a rule and the do-not-touch list', () => {
    const page = frame(control('a', { label: 'Rendering provider NPI', name: 'npi' }));
    const lesson = teach(page, 'a', { key: 'subscriber.memberId' });
    const rules = {
      controls: [{ by: 'name' as const, pattern: '^npi$', key: 'rendering.npi' }],
      doNotTouch: [{ by: 'name' as const, pattern: '^npi$' }],
    };
    expect(planned(page, profile([lesson], rules))).toEqual({ a: 'subscriber.memberId' });
  });

  it('is not written where the portal forbids it', () => {
    const page = frame(strange());
    const stance = { value: 'forbidden' as const, source: 'terms', readOn: '2026-11-23' };
    const lesson = teach(page, 'a', { key: 'subscriber.memberId' });
    expect(planned(page, profile([lesson], { stance }))).toEqual({});
  });

  it('that is never to be filled stays empty', () => {
    const page = frame(control('a', { label: 'Member ID', name: 'memberId' }));
    expect(planned(page, profile([]))).toEqual({ a: 'subscriber.memberId' });
    const lesson = teach(page, 'a', { key: 'never' });
    const plan = planFill({ frames: [page] }, facts, {
      allowedOrigins: [ORIGIN],
      profile: profile([lesson]),
    });
    expect(plan.targets).toEqual([]);
    expect(plan.refusals).toMatchObject([{ ref: 'a', reason: 'do-not-touch' }]);
  });

  it('takes the whole name where it was taught to', () => {
    const page = frame(strange());
    const lesson = teach(page, 'a', { key: 'patient.lastName', whole: true });
    expect(planned(page, profile([lesson]))).toEqual({ a: 'patient.lastName patient.firstName' });
  });

  it('counts in its own site only', () => {
    const page = frame(strange());
    const lesson = { ...teach(page, 'a', { key: 'subscriber.memberId' }), frame: 'other.example' };
    expect(planned(page, profile([lesson]))).toEqual({});
  });

  it('is found by its label under another name, and by its name under another label', () => {
    const lesson = teach(frame(strange()), 'a', { key: 'subscriber.memberId' });
    const renamed = control('b', { label: 'ENROLMENT CODE *', name: 'ctl00_main_77' });
    expect(planned(frame(renamed), profile([lesson]))).toEqual({ b: 'subscriber.memberId' });
  });

  it('that could be two controls is neither, with a sentence', () => {
    const page = frame(strange());
    const lesson = teach(page, 'a', { key: 'subscriber.memberId' });
    const twins = frame(
      control('b', { label: 'Enrolment code', name: 'k' }),
      control('c', { label: 'Enrolment code', name: 'm' }),
    );
    const plan = planFill({ frames: [twins] }, facts, {
      allowedOrigins: [ORIGIN],
      profile: profile([lesson]),
    });
    expect(plan.targets).toEqual([]);
    expect(plan.refusals.map(({ ref, reason }) => `${ref} ${reason}`)).toEqual([
      'b ambiguous',
      'c ambiguous',
    ]);
    expect(plan.refusals[0]?.message).toMatch(
      /taught by Dana on 3 Nov 2026.*Point at it once more/,
    );
  });

  it.each([
    ['Modifier 1', 'Modifier 2'],
    ['Patient code', 'Subscriber code'],
    ['Reference code', 'Zone letter'],
  ])('%s is never taken for %s', (taught, other) => {
    const at = (ref: string, label: string) => control(ref, { label, headings: ['Details'] });
    const lesson = teach(frame(at('a', taught)), 'a', { key: 'subscriber.memberId' });
    expect(planned(frame(at('b', other)), profile([lesson]))).not.toHaveProperty(
      'b',
      'subscriber.memberId',
    );
  });

  it('in a row of lines is filled in every row', () => {
    const cell = (ref: string, row: number) =>
      control(ref, { column: 'How often', name: `q${row}` }, { row: { block: 'r', index: row } });
    const page = frame(cell('a', 0), cell('b', 1), cell('c', 2));
    const lesson = teach(page, 'a', { key: 'lines[0].units' });
    expect(planned(page, profile([lesson]))).toEqual({ a: 'lines[0].units', b: 'lines[1].units' });
  });

  it('taught in the second row is known in the first', () => {
    const cell = (ref: string, row: number) =>
      control(ref, { column: 'How often', name: `q${row}` }, { row: { block: 'r', index: row } });
    const page = frame(cell('a', 0), cell('b', 1));
    const lesson = teach(page, 'b', { key: 'lines[1].units' });
    expect(planned(page, profile([lesson]))).toEqual({ a: 'lines[0].units', b: 'lines[1].units' });
  });

  it('that is out of reach is not filled', () => {
    const page = frame(strange());
    const lesson = teach(page, 'a', { key: 'subscriber.memberId' });
    const covered = frame({ ...strange(), hidden: 'covered' });
    expect(planned(covered, profile([lesson]))).toEqual({});
  });

  it('says who taught it and when', () => {
    const lesson = teach(frame(strange()), 'a', { key: 'subscriber.memberId' });
    expect(taughtWords(lesson, '2026-11-25')).toBe('taught by Dana on 3 Nov');
    expect(taughtWords({ ...lesson, by: '' }, '2027-01-02')).toBe('taught on 3 Nov 2026');
  });
});
