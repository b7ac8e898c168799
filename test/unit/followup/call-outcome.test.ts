import { describe, expect, test } from 'vitest';
import { newClaim } from '../../../lib/case/new-case.ts';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { withAnswer } from '../../../lib/followup/call-outcome.ts';
import { isOutdatedStep, OUTCOMES, type Outcome } from '../../../lib/followup/outcome-effects.ts';
import { callScript } from '../../../lib/followup/call-script.ts';
import { complete, origin, preauth } from '../case/invented.ts';

const TODAY = '2026-11-24';
const context = () => ({ ...origin(), today: TODAY, by: 'Dana' });
const call = (outcome: Outcome) => ({
  outcome,
  how: 'call' as const,
  who: 'Kim',
  reference: 'R-77',
  text: 'nurse has it',
  minutes: '12',
});

describe('an answer about a pre-auth', () => {
  const c = complete({ preauths: [preauth({ status: 'sent', submittedOn: '2026-11-12' })] });
  test.each([
    ['approved', 'approved', '', ''],
    ['pending', 'sent', 'Ask the payer for the decision', '2026-12-01'],
    ['needs-more', 'pended', 'Send what the payer asks for', '2026-11-25'],
    ['denied', 'denied', 'Read the reason and decide on an appeal', TODAY],
    ['supplied', 'sent', 'Ask the payer for the decision', '2026-12-01'],
    ['appealed', 'denied', 'Ask what became of the appeal', '2026-12-24'],
    ['not-needed', 'not-needed', '', ''],
    ['not-on-file', 'to-send', 'Send it again: the payer has nothing on file', TODAY],
    ['no-answer', 'sent', 'Call again', '2026-11-25'],
  ] as const)('%s: %s, %s %s', (outcome, status, nextStep, nextStepOn) => {
    const after = withAnswer(c, { at: 'preauth', id: 'preauth-1' }, call(outcome), context());
    expect(after.preauths[0]).toMatchObject({ status, nextStep, nextStepOn });
    expect(after.preauths[0]?.contacts).toMatchObject([
      { on: TODAY, how: 'call', who: 'Kim', reference: 'R-77', minutes: '12' },
    ]);
    expect(after.events.at(-1)).toMatchObject({ by: 'Dana', kind: 'note' });
    expect(after.events.at(-1)?.text).toContain('reference R-77');
    const decided = ['approved', 'denied', 'not-needed'].includes(outcome);
    expect(after.preauths[0]?.decidedOn).toBe(decided ? TODAY : '');
  });

  test('about an approval that is to be extended, the next question is about the extension', () => {
    const approved = complete({ preauths: [preauth({ status: 'approved', number: 'A1' })] });
    const after = withAnswer(
      approved,
      { at: 'preauth', id: 'preauth-1' },
      call('pending'),
      context(),
    );
    expect(after.preauths[0]).toMatchObject({
      status: 'approved',
      nextStep: 'Ask the payer about the extension',
    });
  });

  test('a snoozed case wakes up', () => {
    const asleep = { ...c, followUp: { assignee: '', snoozedUntil: '2027-01-01' } };
    const after = withAnswer(
      asleep,
      { at: 'preauth', id: 'preauth-1' },
      call('pending'),
      context(),
    );
    expect(after.followUp.snoozedUntil).toBe('');
  });

  test('about something that is not there, nothing changes', () => {
    expect(withAnswer(c, { at: 'claim', id: 'gone' }, call('paid'), context())).toBe(c);
  });
});

test.each(OUTCOMES.claim)('a claim answered with %s keeps a status it may have', (outcome) => {
  const c = complete({ claims: [{ ...newClaim(() => 'claim-1'), status: 'sent' }] });
  const after = withAnswer(c, { at: 'claim', id: 'claim-1' }, call(outcome), context());
  const expected = {
    paid: 'paid',
    denied: 'denied',
    appealed: 'denied',
    'not-on-file': 'to-send',
  } as Record<string, string>;
  expect(after.claims[0]?.status).toBe(expected[outcome] ?? 'sent');
});

test('an appeal is kept by the claim itself, with its day and the proof that it arrived', () => {
  const claim = { ...newClaim(() => 'claim-1'), status: 'denied' as const, nextStep: 'Read it' };
  const after = withAnswer(
    complete({ claims: [claim] }),
    { at: 'claim', id: 'claim-1' },
    call('appealed'),
    context(),
  );
  expect(after.claims[0]).toMatchObject({
    status: 'denied',
    appealKind: 'appeal',
    appealedOn: TODAY,
    appealProof: 'R-77',
    nextStep: '',
  });
});

test.each([
  ['Send what the payer asks for', 'pended', false],
  ['Send what the payer asks for', 'approved', true],
  ['Read the reason and decide on an appeal', 'approved', true],
  ['Send the extension request', 'approved', false],
  ['Send the extension request', 'denied', true],
  ['Call again', 'paid', true],
  ['Ask Kim for the fax number', 'denied', false],
])('“%s” on something %s is outdated: %s', (step, status, outdated) => {
  expect(isOutdatedStep(step, status)).toBe(outdated);
});

describe('the script', () => {
  test('asks in the payer’s order and says what is known', () => {
    const c = complete({
      preauths: [preauth({ number: 'LH1', status: 'sent', submittedOn: '2026-11-12' })],
    });
    const script = callScript(c, { at: 'preauth', id: 'preauth-1' }, emptyPractice());
    expect(script.lines.slice(0, 8).map(({ label }) => label)).toEqual([
      'NPI',
      'Tax ID',
      'Practice',
      'Member ID',
      'Patient',
      'Date of birth',
      'Date of service',
      'Code',
    ]);
    const value = (label: string) => script.lines.find((one) => one.label === label)?.value;
    expect([
      value('Member ID'),
      value('Patient'),
      value('Date of birth'),
      value('Code'),
      value('Number'),
    ]).toEqual(['LKW000111222', 'Ivy Ash', '2001-05-06', '21462', 'LH1']);
    expect(script.opening).toContain('Nov 12');
  });

  test('asks for an extension when the surgery moved out of the window', () => {
    const c = complete({
      visit: { consultOn: '', surgeryOn: '2027-01-20' },
      preauths: [preauth({ status: 'approved', validTo: '2026-12-31' })],
    });
    expect(callScript(c, { at: 'preauth', id: 'preauth-1' }, emptyPractice()).questions[0]).toMatch(
      /moved to Jan 20.*extend/,
    );
  });
});
