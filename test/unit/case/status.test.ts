import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../lib/case/list-row.ts';
import { practiceSchema } from '../../../lib/case/practice.ts';
import { documentSchema } from '../../../lib/case/document.ts';
import { claimSchema } from '../../../lib/case/schema.ts';
import type { Case, Claim, Preauth } from '../../../lib/case/schema.ts';
import { nextStep, statusOf } from '../../../lib/case/status.ts';
import { blank, complete, plan, preauth } from './invented.ts';

const claim = (changes: Partial<Claim>) => claimSchema.parse({ id: 'c', ...changes });
const asked = (changes: Partial<Preauth>, more: Partial<Case> = {}) =>
  complete({ preauths: [preauth(changes)], ...more });
const surgeryOn = (date: string) => ({ visit: { consultOn: '', surgeryOn: date } });
const claimed = (changes: Partial<Claim>) => complete({ claims: [claim(changes)] });
const needed = (kind: string) => documentSchema.parse({ id: kind, kind });
const APPROVED = {
  status: 'approved',
  number: 'LH1',
  validFrom: '2026-12-01',
  validTo: '2027-02-28',
} as const;

describe('status and next step', () => {
  test.each<[string, Case, string, string, string]>([
    ['a blank case', blank(), 'new', 'Add the patient’s name', ''],
    ['no plan', complete({ plans: [] }), 'new', 'Add the medical plan', ''],
    [
      'no member id',
      complete({ plans: [plan({ payerName: 'L', relationship: 'self' })] }),
      'new',
      'Add the member ID',
      '',
    ],
    ['no diagnosis', complete({ diagnoses: [] }), 'new', 'Add a diagnosis', ''],
    [
      'a document missing',
      complete({ documents: [needed('panoramic-image')] }),
      'new',
      'Get the panoramic image',
      '',
    ],
    [
      'documents missing',
      complete({ documents: [needed('panoramic-image'), needed('notes')] }),
      'new',
      'Get the panoramic image and 1 more',
      '',
    ],
    ['nothing missing', complete(), 'ready-to-send', 'Send the pre-auth', ''],
    ['prepared, not sent', asked({ status: 'to-send' }), 'ready-to-send', 'Send the pre-auth', ''],
    [
      'sent on a Thursday, 12 days',
      asked({ status: 'sent', submittedOn: '2026-11-12' }),
      'waiting',
      'Call on the pre-auth: no answer since Nov 12',
      '2026-11-24',
    ],
    [
      'sent, the day is not known',
      asked({ status: 'sent' }),
      'waiting',
      'Add the day the pre-auth was sent',
      '',
    ],
    [
      'a step of one’s own',
      asked({ status: 'sent', nextStep: 'Ask for Dana', nextStepOn: '2026-12-02' }),
      'waiting',
      'Ask for Dana',
      '2026-12-02',
    ],
    ['pended', asked({ status: 'pended' }), 'pended', 'Send what the payer asks for', ''],
    [
      'approved, no number',
      asked({ ...APPROVED, number: '' }),
      'approved',
      'Record the authorization number',
      '',
    ],
    [
      'approved, no date of surgery',
      asked(APPROVED),
      'approved',
      'Schedule surgery: approved until Feb 28',
      '',
    ],
    [
      'approved, surgery inside',
      asked(APPROVED, surgeryOn('2026-12-15')),
      'approved',
      'File the claim: surgery on Dec 15',
      '2026-12-15',
    ],
    [
      'approved, surgery too late',
      asked(APPROVED, surgeryOn('2027-03-15')),
      'approved',
      'Ask for an extension: surgery is after Feb 28',
      '',
    ],
    [
      'approved, surgery too early',
      asked(APPROVED, surgeryOn('2026-11-30')),
      'approved',
      'Ask for an earlier start: approved from Dec 1',
      '',
    ],
    [
      'not needed',
      asked({ status: 'not-needed' }),
      'approved',
      'Schedule surgery: no pre-auth needed',
      '',
    ],
    [
      'denied',
      asked({ status: 'denied' }),
      'denied',
      'Answer the denial: peer review or appeal',
      '',
    ],
    [
      'withdrawn: as if never asked',
      asked({ status: 'withdrawn' }),
      'ready-to-send',
      'Send the pre-auth',
      '',
    ],
    [
      'approved, claim prepared',
      asked(APPROVED, { claims: [claim({})] }),
      'to-claim',
      'File the claim',
      '',
    ],
    [
      'waiting, claim prepared',
      asked({ status: 'sent', submittedOn: '2026-11-12' }, { claims: [claim({})] }),
      'waiting',
      'Call on the pre-auth: no answer since Nov 12',
      '2026-11-24',
    ],
    [
      'claim sent',
      claimed({ status: 'sent', submittedOn: '2026-11-02' }),
      'claim-sent',
      'Call on the claim: no answer since Nov 2',
      '2026-11-16',
    ],
    ['claim paid', claimed({ status: 'paid' }), 'paid', 'Close the case', ''],
    [
      'claim paid in part',
      claimed({ status: 'partly-paid' }),
      'paid',
      'Check the payment: paid in part',
      '',
    ],
    [
      'claim denied',
      claimed({ status: 'denied' }),
      'denied',
      'Answer the denied claim: correct it or appeal',
      '',
    ],
    ['closed', claimed({ status: 'closed' }), 'closed', 'Nothing to do', ''],
  ])('%s', (_name, c, status, text, on) => {
    expect(statusOf(c)).toBe(status);
    expect(nextStep(c)).toEqual({ text, on });
  });

  test('a weekend moves the call to Monday, and the payer’s own days count', () => {
    const practice = practiceSchema.parse({
      version: 1,
      payers: [{ id: 'p', name: 'Northstar', followUpDays: 10 }],
    });
    const c = asked(
      { status: 'sent', submittedOn: '2026-11-11' },
      {
        plans: [plan({ payerProfileId: 'p', memberId: 'N1', relationship: 'self' })],
      },
    );
    expect(nextStep(c, practice)).toEqual({
      text: 'Call on the pre-auth: no answer since Nov 11',
      on: '2026-11-23',
    });
  });
});

test.each([
  [0, 'Send the pre-auth'],
  [4, 'Get the documents: 4 missing'],
])('with %i things missing on the checklist: %s', (toGet, text) => {
  expect(nextStep(complete(), null, toGet)).toEqual({ text, on: '' });
  expect(nextStep(complete({ diagnoses: [] }), null, toGet).text).toBe('Add a diagnosis');
});

test('the list row holds what the lists show', () => {
  const c = asked({ ...APPROVED, codes: ['21462'], unitsAllowed: '2' }, surgeryOn('2026-12-15'));
  expect(rowOf(c, null, '2026-11-24T10:00:00Z', '')).toEqual({
    id: c.id,
    patientName: 'Ash, Ivy',
    birthDate: '2001-05-06',
    memberId: 'LKW000111222',
    payerName: 'Lakeshore',
    status: 'approved',
    nextStep: 'File the claim: surgery on Dec 15',
    nextStepOn: '2026-12-15',
    surgeryOn: '2026-12-15',
    codes: ['21462'],
    documentsMissing: 7,
    preauths: [
      {
        id: 'preauth-1',
        number: 'LH1',
        referenceNumber: '',
        status: 'approved',
        payerName: 'Lakeshore',
        codes: ['21462'],
        submittedOn: '',
        validFrom: '2026-12-01',
        validTo: '2027-02-28',
        unitsAllowed: '2',
        unitsUsed: '',
        nextStep: 'File the claim: surgery on Dec 15',
        nextStepOn: '2026-12-15',
        decidedOn: '',
        decisionDueOn: '',
        decisionRule: '',
        renewsId: null,
        learned: 'unknown',
      },
    ],
    updatedAt: '2026-11-24T10:00:00Z',
    deletedAt: '',
    claims: [],
    assignee: '',
    snoozedUntil: '',
  });
});

test('a case without a name has an empty name in the list, and half a name no comma', () => {
  const name = (lastName: string, firstName: string) =>
    rowOf(blank({ patient: { ...blank().patient, lastName, firstName } }), null, '', '')
      .patientName;
  expect([name('', ''), name('Ash', ''), name(' Ash ', 'Ivy')]).toEqual(['', 'Ash', 'Ash, Ivy']);
});
