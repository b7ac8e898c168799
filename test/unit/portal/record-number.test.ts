import { describe, expect, it } from 'vitest';
import { firstGuess, statusMeant } from '../../../components/portal/record-guess.ts';
import { withRecordedNumber } from '../../../components/portal/record-number.ts';
import { blankCase, newPreauth } from '../../../lib/case/new-case.ts';
import type { Case } from '../../../lib/case/schema.ts';
import type { NumberCandidate } from '../../../lib/preauth/find-numbers.ts';

let count = 0;
const newId = (): string => `id-${++count}`;
const context = {
  now: '2026-11-24T15:00:00.000Z',
  today: '2026-11-24',
  by: 'Poppy',
  newId,
  followUpDays: 12,
  host: 'portal.example.com',
  excerpt: 'Authorization Number LH1',
  pictureId: null,
};
const answer = {
  number: 'LH1',
  referenceNumber: '',
  status: 'approved' as const,
  validFrom: '2026-12-01',
  validTo: '2027-02-28',
  unitsAllowed: '1',
};
const started = (part: Partial<Case> = {}): Case => ({
  ...blankCase({ now: context.now, newId }),
  ...part,
});
const fill = (host: string, value: string) => ({
  at: context.now,
  host,
  sent: [{ label: 'Member ID', key: 'subscriber.memberId', value }],
});

describe('recording a number', () => {
  it('goes into the pre-auth that waits for an answer, not into a second one', () => {
    const waiting = { ...newPreauth(newId), status: 'sent' as const };
    const next = withRecordedNumber(started({ preauths: [waiting] }), answer, context);
    expect(next.preauths).toHaveLength(1);
    expect(next.preauths[0]).toMatchObject({ id: waiting.id, number: 'LH1', status: 'approved' });
  });

  it('opens a new pre-auth when the others are decided', () => {
    const decided = { ...newPreauth(newId), status: 'denied' as const, number: 'OLD1' };
    const next = withRecordedNumber(started({ preauths: [decided] }), answer, context);
    expect(next.preauths.map(({ number }) => number)).toEqual(['OLD1', 'LH1']);
  });

  it('updates the pre-auth that already has this number when the payer decides later', () => {
    const first = withRecordedNumber(started(), { ...answer, status: 'sent' }, context);
    const later = withRecordedNumber(first, answer, context);
    expect(later.preauths).toHaveLength(1);
    expect(later.preauths[0]?.status).toBe('approved');
    expect(later.preauths[0]?.proofs).toHaveLength(2);
  });

  it('keeps what was sent to this portal as proof, last value of a key first, and leaves other portals’ fills', () => {
    const fills = [
      fill('portal.example.com', 'A1'),
      fill('portal.example.com', 'A2'),
      fill('other.example.com', 'B'),
    ];
    const next = withRecordedNumber(started({ fills }), answer, context);
    expect(next.preauths[0]?.proofs[0]?.sent).toEqual([
      { label: 'Member ID', key: 'subscriber.memberId', value: 'A2' },
    ]);
    expect(next.fills.map(({ host }) => host)).toEqual(['other.example.com']);
  });

  it('plans the call to the payer after the usual days while there is no decision', () => {
    const next = withRecordedNumber(started(), { ...answer, status: 'sent' }, context);
    expect(next.preauths[0]).toMatchObject({ nextStepOn: '2026-12-07', decidedOn: '' });
  });

  it('is written into the log with who did it', () => {
    const next = withRecordedNumber(started(), answer, context);
    expect(next.events.at(-1)).toMatchObject({ kind: 'recorded', by: 'Poppy' });
    expect(next.events.at(-1)?.text).toContain('LH1');
  });
});

const candidate = (kind: NumberCandidate['kind'], value: string): NumberCandidate => ({
  kind,
  value,
  words: value,
  score: 1,
});

describe('what the record form starts with', () => {
  it('takes a number that the page names once', () => {
    expect(firstGuess([candidate('authorization', 'A1')]).number).toBe('A1');
  });

  it('takes none when the page names two', () => {
    const two = [candidate('authorization', 'A1'), candidate('authorization', 'A2')];
    expect(firstGuess(two).number).toBe('');
  });

  it.each([
    ['Approved', 'approved'],
    ['CERTIFIED IN TOTAL', 'approved'],
    ['Not Certified', 'denied'],
    ['Partially approved', 'partly-approved'],
    ['Pended for additional information', 'pended'],
    ['Received', 'sent'],
    ['No authorization required', 'not-needed'],
    ['Modified', 'partly-approved'],
    ['Approved in part', 'partly-approved'],
    ['In progress', 'sent'],
    ['Voided', 'withdrawn'],
  ])('reads the status “%s” as %s', (words, status) => {
    expect(statusMeant([candidate('status', words)])).toBe(status);
  });

  it('reads no status from two that disagree', () => {
    expect(
      statusMeant([candidate('status', 'Approved'), candidate('status', 'Denied')]),
    ).toBeUndefined();
  });
});
