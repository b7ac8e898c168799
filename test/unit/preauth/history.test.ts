import { describe, expect, test } from 'vitest';
import { contactSchema } from '../../../lib/case/after-send.ts';
import { proofSchema } from '../../../lib/case/schema.ts';
import { askedOf, historyOf, noneNeededGaps } from '../../../lib/preauth/history.ts';
import { withNoneNeeded } from '../../../lib/preauth/none-needed.ts';
import { outsideWindow, withExtension, withRenewal } from '../../../lib/preauth/renew.ts';
import { withAnswer } from '../../../lib/followup/call-outcome.ts';
import { complete, origin, preauth } from '../case/invented.ts';

const contact = (part: Record<string, unknown>) => contactSchema.parse({ id: 'c', ...part });
const stamp = () => ({ ...origin(), by: 'Dana' });

describe('the history', () => {
  test('tells in order what happened and how it was learned', () => {
    const entries = historyOf(
      preauth({
        status: 'approved',
        number: 'LH1',
        submittedOn: '2026-11-02',
        decidedOn: '2026-11-20',
        proofs: [proofSchema.parse({ at: '2026-11-20T10:00:00Z', host: 'portal.example.com' })],
        contacts: [
          contact({ on: '2026-11-12', how: 'call', who: 'Lee', text: 'payer asks for more' }),
        ],
      }),
    );
    expect(entries.map(({ on, how, what }) => `${on} ${how} ${what}`)).toEqual([
      '2026-11-02 ours Sent to the payer',
      '2026-11-12 call Payer asks for more',
      '2026-11-20 portal Number LH1 recorded',
    ]);
  });

  test('says of a decision nobody recorded that nobody knows how it was learned', () => {
    const entries = historyOf(
      preauth({ status: 'denied', submittedOn: '2026-11-02', decidedOn: '2026-11-20' }),
    );
    expect(entries.at(-1)).toMatchObject({ on: '2026-11-20', how: 'unknown', what: 'Denied' });
  });

  test('a decision that was told needs no line of its own', () => {
    const told = contact({ on: '2026-11-19', outcome: 'denied', text: 'denied' });
    const entries = historyOf(
      preauth({ status: 'denied', decidedOn: '2026-11-20', contacts: [told] }),
    );
    expect(entries.map(({ how }) => how)).toEqual(['call']);
  });
});

describe('what the payer asked for', () => {
  const c = complete({ preauths: [preauth({ status: 'sent', submittedOn: '2026-11-12' })] });
  const asked = withAnswer(
    c,
    { at: 'preauth', id: 'preauth-1' },
    {
      outcome: 'needs-more',
      how: 'portal',
      who: '',
      reference: 'R1',
      text: '',
      minutes: '',
      asked: ['sleep-study', 'bite opening in millimeters'],
      askedBy: '2026-12-06',
    },
    { ...stamp(), today: '2026-11-24' },
  );

  test('is kept with its day, in kinds and in its own words', () => {
    const [one] = asked.preauths;
    expect(one && askedOf(one)).toEqual([
      {
        on: '2026-11-24',
        what: ['sleep-study', 'bite opening in millimeters'],
        by: '2026-12-06',
      },
    ]);
  });

  test('is due on the last working day before the payer’s own last day', () => {
    expect(asked.preauths[0]).toMatchObject({ status: 'pended', nextStepOn: '2026-12-04' });
  });

  test('a document that the case did not know of is needed from now on; words are none', () => {
    expect(asked.documents).toMatchObject([{ kind: 'sleep-study', state: 'needed' }]);
  });

  test('a status that says so without a contact counts once', () => {
    expect(askedOf(preauth({ status: 'pended' }))).toEqual([{ on: '', what: [], by: '' }]);
    expect(askedOf(preauth({ status: 'sent' }))).toEqual([]);
  });
});

describe('none needed', () => {
  const said = {
    on: '2026-11-20',
    how: 'call' as const,
    who: 'Lee',
    reference: 'CR-7',
    text: 'not for 21462 in the office',
  };

  test('is a record with who, when, how and reference, for the codes of the case', () => {
    const c = withNoneNeeded(complete(), said, stamp());
    expect(c.preauths).toMatchObject([
      {
        status: 'not-needed',
        decidedOn: '2026-11-20',
        codes: ['21462'],
        contacts: [{ who: 'Lee', reference: 'CR-7', on: '2026-11-20', outcome: 'not-needed' }],
      },
    ]);
    expect(c.preauths[0] && noneNeededGaps(c.preauths[0])).toEqual([]);
    expect(c.events.at(-1)?.text).toMatch(/said by Lee, reference CR-7/);
  });

  test('turns the unsent request into the record and leaves a sent one alone', () => {
    const unsent = complete({ preauths: [preauth({ status: 'to-send' })] });
    expect(withNoneNeeded(unsent, said, stamp()).preauths.map(({ status }) => status)).toEqual([
      'not-needed',
    ]);
    const sent = complete({ preauths: [preauth({ status: 'sent' })] });
    expect(withNoneNeeded(sent, said, stamp()).preauths.map(({ status }) => status)).toEqual([
      'sent',
      'not-needed',
    ]);
  });

  test.each([
    [[], ['who said so', 'when', 'the reference']],
    [[contact({ outcome: 'not-needed', who: 'Lee', on: '2026-11-20' })], ['the reference']],
    [
      [contact({ outcome: 'denied', who: 'Lee', on: '2026-11-20', reference: '1' })],
      ['who said so', 'when', 'the reference'],
    ],
  ])('%j lacks %j', (contacts, gaps) => {
    expect(noneNeededGaps(preauth({ status: 'not-needed', contacts }))).toEqual(gaps);
  });
});

describe('renewals and extensions', () => {
  const approved = preauth({
    status: 'approved',
    number: 'LH1',
    codes: ['21462'],
    validFrom: '2026-10-01',
    validTo: '2026-12-31',
  });

  test('a renewal is chained, begins the day after, and carries the old number', () => {
    const c = withRenewal(complete({ preauths: [approved] }), 'preauth-1', stamp());
    expect(c.preauths.at(-1)).toMatchObject({
      status: 'to-send',
      renewsId: 'preauth-1',
      codes: ['21462'],
      number: '',
    });
    expect(c.request).toMatchObject({
      certificationType: 'renewal',
      previousNumber: 'LH1',
      fromDate: '2027-01-01',
    });
    expect(withRenewal(c, 'preauth-1', stamp()).preauths).toHaveLength(2);
  });

  test.each([
    ['2027-01-05', ['preauth-1'], '2026-10-01', '2027-01-05'],
    ['2026-09-30', ['preauth-1'], '2026-09-30', '2026-12-31'],
    ['2026-12-31', [], '', ''],
    ['', [], '', ''],
  ])('surgery on %s: outside of %j, asked from %s to %s', (surgeryOn, outside, from, to) => {
    const c = complete({ visit: { consultOn: '', surgeryOn }, preauths: [approved] });
    expect(outsideWindow(c).map(({ id }) => id)).toEqual(outside);
    if (from === '') return;
    const { request, preauths } = withExtension(c, 'preauth-1', stamp());
    expect(request).toMatchObject({
      certificationType: 'revised',
      previousNumber: 'LH1',
      fromDate: from,
      toDate: to,
    });
    expect(preauths[0]).toMatchObject({ nextStep: 'Send the extension request', number: 'LH1' });
  });

  test('a renewal that holds the day answers for the one it renews', () => {
    const renewal = {
      ...approved,
      id: 'new',
      renewsId: 'preauth-1',
      validFrom: '2027-01-01',
      validTo: '2027-03-31',
    };
    const visit = { consultOn: '', surgeryOn: '2027-01-05' };
    expect(outsideWindow(complete({ visit, preauths: [approved, renewal] }))).toEqual([]);
  });

  test.each([
    ['denied', 'Move the surgery into the window, or ask for a new pre-auth'],
    ['needs-more', 'Send what the payer asks for the extension'],
    ['approved', 'Enter the new end date'],
  ] as const)('an extension answered with %s takes no approval away', (outcome, nextStep) => {
    const answer = { outcome, how: 'call' as const, who: '', reference: '', text: '', minutes: '' };
    const after = withAnswer(
      complete({ preauths: [approved] }),
      { at: 'preauth', id: 'preauth-1' },
      answer,
      { ...stamp(), today: '2026-12-01' },
    );
    expect(after.preauths[0]).toMatchObject({ status: 'approved', nextStep, decidedOn: '' });
  });
});
