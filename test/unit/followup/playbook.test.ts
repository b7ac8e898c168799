import { describe, expect, test } from 'vitest';
import { contactSchema } from '../../../lib/case/after-send.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import type { Case } from '../../../lib/case/schema.ts';
import { entriesOf, indexCodes } from '../../../lib/codes/code-index.ts';
import { readCodeSet } from '../../../lib/codes/code-set.ts';
import { FAMILIES } from '../../../lib/documents/families.ts';
import { ANY_CASE } from '../../../lib/followup/playbook/any-case.ts';
import { pitfallsOf, PLAYS } from '../../../lib/followup/playbook/plays.ts';
import { newClaim } from '../../../lib/case/new-case.ts';
import { bundledCodeFiles } from '../../tools/bundled-codes.ts';
import { complete, line, preauth } from '../case/invented.ts';

const INDEX = indexCodes(readCodeSet(bundledCodeFiles()));
const TODAY = '2026-11-24';
const with_ = (code: string, diagnosis: string, part: Partial<Case> = {}) =>
  complete({
    lines: [line({ code, charge: '900.00', toothNumbers: '17', units: '1' })],
    diagnoses: [{ code: diagnosis, description: '' }],
    ...part,
  });
const ids = (c: Case, today = TODAY) => pitfallsOf(c, emptyPractice(), today).map(({ id }) => id);

test('there is a play for every family of the checklists', () => {
  expect(PLAYS.map(({ family }) => family).sort()).toEqual(FAMILIES.map(({ id }) => id).sort());
});

test.each(PLAYS.map((play) => [play.title, play] as const))(
  '%s: its codes and diagnoses are in the lists, its call has questions, its pitfalls have a source',
  (_, { family, codes, diagnoses, script, pitfalls, sources }) => {
    const unknown = [...codes, ...diagnoses].filter((code) => entriesOf(INDEX, code).length === 0);
    expect(unknown).toEqual([]);
    expect(script.length).toBeGreaterThanOrEqual(2);
    expect(sources.length).toBeGreaterThan(0);
    expect(pitfalls.length).toBeGreaterThan(0);
    for (const { id, source } of pitfalls) {
      expect(id.startsWith(`${family}.`)).toBe(true);
      expect(source.length).toBeGreaterThan(5);
    }
  },
);

test('no pitfall has the name of another', () => {
  const all = [...ANY_CASE, ...PLAYS.flatMap(({ pitfalls }) => pitfalls)].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
});

describe('a pitfall is said when it happens', () => {
  const open = [{ ...newClaim(() => 'k') }];
  test.each<[string, Case, string]>([
    ['a tumor with the code of infected bone', with_('21025', 'D16.5'), 'infection.bone-for-tumor'],
    ['a tongue-tie with the code of the lip', with_('40819', 'Q38.1'), 'frenum.lip-or-tongue'],
    ['an appliance without its study', with_('E0486', 'G47.33'), 'sleep.no-study'],
    ['an injury without its accident', with_('21462', 'S02.652A'), 'fractures.accident'],
    ['migraine code without migraine', with_('64615', 'M79.2'), 'nerve.migraine-only'],
    [
      'a claim before the pathology',
      with_('40812', 'D10.39', { claims: open }),
      'lesions.no-pathology',
    ],
    [
      'surgery tomorrow, nothing approved',
      with_('21040', 'K09.0', { visit: { consultOn: '', surgeryOn: '2026-11-25' } }),
      'any.surgery-without-approval',
    ],
    [
      'approved without an end',
      with_('21040', 'K09.0', { preauths: [preauth({ status: 'approved' })] }),
      'any.approved-without-end',
    ],
    [
      'denied a week ago',
      with_('21040', 'K09.0', {
        preauths: [preauth({ status: 'denied', decidedOn: '2026-11-17' })],
      }),
      'any.peer-to-peer',
    ],
    [
      'none needed, nobody said it',
      with_('21040', 'K09.0', { preauths: [preauth({ status: 'not-needed' })] }),
      'any.none-needed-unproven',
    ],
  ])('%s', (_what, c, id) => {
    expect(ids(c)).toContain(id);
  });

  const said = contactSchema.parse({
    id: 'c',
    on: '2026-11-01',
    who: 'Lee',
    reference: '7',
    outcome: 'not-needed',
  });
  test.each<[string, Case, string]>([
    ['infected bone with its code', with_('21025', 'M27.2'), 'infection.bone-for-tumor'],
    [
      'surgery tomorrow, approved',
      with_('21040', 'K09.0', {
        visit: { consultOn: '', surgeryOn: '2026-11-25' },
        preauths: [preauth({ status: 'approved', validTo: '2027-01-01' })],
      }),
      'any.surgery-without-approval',
    ],
    [
      'surgery in a month',
      with_('21040', 'K09.0', { visit: { consultOn: '', surgeryOn: '2026-12-25' } }),
      'any.surgery-without-approval',
    ],
    [
      'denied long ago',
      with_('21040', 'K09.0', {
        preauths: [preauth({ status: 'denied', decidedOn: '2026-10-01' })],
      }),
      'any.peer-to-peer',
    ],
    [
      'none needed, with its record',
      with_('21040', 'K09.0', { preauths: [preauth({ status: 'not-needed', contacts: [said] })] }),
      'any.none-needed-unproven',
    ],
    ['one unlisted line with teeth and price', with_('41899', 'K01.1'), 'teeth.unlisted-bare'],
  ])('and not with %s', (_what, c, id) => {
    expect(ids(c)).not.toContain(id);
  });

  test('what was put away is not said again in this case', () => {
    const c = with_('E0486', 'G47.33', { notesSeen: ['sleep.no-study'] });
    expect(ids(c)).not.toContain('sleep.no-study');
  });
});
