// What was learned, in the form in which it flows back: asked-for rows, paid codes, the review, the hand-over sheet.
import { describe, expect, test } from 'vitest';
import type { CaseRow, PreauthRow } from '../../../lib/case/list-row.ts';
import { handover } from '../../../lib/followup/handover.ts';
import { dueTasks } from '../../../lib/followup/today.ts';
import { askedForByPayer } from '../../../lib/outcomes/asked-for.ts';
import { paidCodes, paidWeight } from '../../../lib/outcomes/paid-codes.ts';
import { reviewOf } from '../../../lib/outcomes/review.ts';
import type { ClaimRow } from '../../../lib/claim/claim-row.ts';

function preauth(part: Partial<PreauthRow>): PreauthRow {
  return {
    id: 'p',
    number: '',
    referenceNumber: '',
    status: 'sent',
    payerName: 'Alder',
    codes: ['E0486'],
    submittedOn: '2026-11-01',
    validFrom: '',
    validTo: '',
    unitsAllowed: '',
    unitsUsed: '',
    nextStep: '',
    nextStepOn: '',
    ...part,
  };
}

function claim(part: Partial<ClaimRow>): ClaimRow {
  return {
    id: 'k',
    status: 'paid',
    kind: 'medical',
    payerName: 'Alder',
    codes: ['21040'],
    charged: 100_000,
    allowed: null,
    paid: 60_000,
    patientShare: null,
    serviceOn: '',
    submittedOn: '2026-10-01',
    decidedOn: '2026-11-10',
    denial: [],
    answeredOn: '',
    proven: false,
    fileBy: '',
    appealBy: '',
    ...part,
  };
}

function row(id: string, part: Partial<CaseRow>): CaseRow {
  return {
    id,
    patientName: 'Ash, Ivy',
    birthDate: '',
    memberId: '',
    payerName: 'Alder',
    status: 'waiting',
    nextStep: 'Call on the pre-auth',
    nextStepOn: '2026-11-24',
    surgeryOn: '',
    codes: ['21040'],
    preauths: [],
    updatedAt: '',
    deletedAt: '',
    ...part,
  };
}

describe('what payers asked for', () => {
  const asked = (what: string[], on: string) => preauth({ asked: [{ on, what, by: '' }] });
  const rows = [
    row('1', { preauths: [asked(['sleep-study', 'Bite  opening'], '2026-10-05')] }),
    row('2', { preauths: [asked(['sleep-study'], '2026-11-03')] }),
    row('3', { preauths: [asked(['bite opening'], '2026-09-01')] }),
    row('4', {
      preauths: [
        preauth({}),
        preauth({ id: 'q', payerName: 'Birch', asked: [{ on: '', what: [], by: '' }] }),
      ],
    }),
  ];

  test('is counted by pre-auth, of all that were sent, with the last day and the codes', () => {
    expect(askedForByPayer(rows)).toEqual([
      {
        payerName: 'Alder',
        what: 'bite opening',
        title: 'Bite opening',
        preauths: 2,
        sent: 4,
        lastOn: '2026-10-05',
        codes: ['E0486'],
      },
      {
        payerName: 'Alder',
        what: 'sleep-study',
        title: 'Sleep study',
        preauths: 2,
        sent: 4,
        lastOn: '2026-11-03',
        codes: ['E0486'],
      },
      {
        payerName: 'Birch',
        what: '',
        title: 'Not written down',
        preauths: 1,
        sent: 1,
        lastOn: '',
        codes: ['E0486'],
      },
    ]);
  });

  test('asked twice for one pre-auth is one pre-auth', () => {
    const twice = preauth({
      asked: [
        { on: '2026-11-01', what: ['cbct'], by: '' },
        { on: '2026-11-09', what: ['cbct'], by: '' },
      ],
    });
    expect(askedForByPayer([row('1', { preauths: [twice] })])).toMatchObject([
      { preauths: 1, lastOn: '2026-11-09' },
    ]);
  });
});

describe('paid codes', () => {
  const rows = [
    row('1', { claims: [claim({})] }),
    row('2', { claims: [claim({ status: 'denied', paid: null, payerName: 'Birch' })] }),
    row('3', { claims: [claim({ codes: ['E0486'], payerName: 'Birch' })] }),
  ];
  test('count this payer’s answers where there are any, else everybody’s', () => {
    const known = paidCodes(rows, 'alder');
    expect(known.get('21040')).toEqual({ decided: 1, paid: 1, of: 'this-payer' });
    expect(known.get('E0486')).toEqual({ decided: 1, paid: 1, of: 'all-payers' });
    expect(paidCodes(rows, '').get('21040')).toEqual({ decided: 2, paid: 1, of: 'all-payers' });
  });
  test('weigh little while they are few', () => {
    const weight = (paid: number, decided: number) =>
      paidWeight({ paid, decided, of: 'all-payers' });
    expect(paidWeight(undefined)).toBe(0.5);
    expect(weight(1, 1)).toBeLessThan(weight(8, 9));
    expect(weight(0, 1)).toBeGreaterThan(weight(0, 9));
    expect(weight(9, 9)).toBeLessThan(1);
  });
});

describe('the review of a month', () => {
  test.each([
    ['a denial', { claims: [claim({ status: 'denied', denial: ['CO-197'] })] }, /Claim denied/],
    ['a part payment', { claims: [claim({ status: 'partly-paid' })] }, /Paid in part: 60 of 100/],
    ['a won appeal', { claims: [claim({ answeredOn: '2026-10-20' })] }, /after an appeal/],
    [
      'a long wait',
      {
        preauths: [
          preauth({ status: 'approved', submittedOn: '2026-10-01', decidedOn: '2026-11-10' }),
        ],
      },
      /took 40 days/,
    ],
    [
      'an approval that ended unused',
      { preauths: [preauth({ status: 'approved', validTo: '2026-11-20' })] },
      /ended unused/,
    ],
    [
      'a request for more',
      { preauths: [preauth({ asked: [{ on: '2026-11-03', what: ['cbct'], by: '' }] })] },
      /Asked for more: Cone-beam CT/,
    ],
  ] as [string, Partial<CaseRow>, RegExp][])('holds %s', (_what, part, words) => {
    const [found] = reviewOf([row('1', part)], '2026-11');
    expect(found?.points[0]?.what).toMatch(words);
    expect(reviewOf([row('1', part)], '2026-12')).toEqual([]);
  });
  test('names patients by initials only and leaves quiet cases out', () => {
    const [found, ...others] = reviewOf(
      [row('1', { claims: [claim({ status: 'denied' })] }), row('2', { claims: [claim({})] })],
      '2026-11',
    );
    expect(found?.initials).toBe('A. I.');
    expect(JSON.stringify(found)).not.toMatch(/Ash|Ivy/);
    expect(others).toEqual([]);
  });
});

describe('the hand-over sheet', () => {
  test('shows what can be done now before what has its day next month, as Today does', () => {
    const one = row('both', {
      nextStep: 'Answer the denied claim: correct it or appeal',
      nextStepOn: '',
      claims: [claim({ status: 'denied', appealBy: '2027-03-01' })],
    });
    expect(handover([one], '2026-11-24')[0]?.lines[0]).toMatchObject({
      next: { text: one.nextStep },
      more: 1,
    });
    // Two weeks before its last day the deadline is due, and stands first on both.
    const late = handover([one], '2027-02-20')[0]?.lines[0]?.next;
    expect(late?.last).toBe('2027-03-01');
    expect(late).toEqual(dueTasks([one], '2027-02-20')[0]);
  });

  test('holds every open case once, by person, the most pressing first, resting ones too', () => {
    const parts = handover(
      [
        row('late', { nextStepOn: '2026-11-01', assignee: 'Dana' }),
        row('deadline', {
          assignee: 'Dana',
          nextStepOn: '2026-12-30',
          claims: [claim({ status: 'denied', appealBy: '2026-12-01' })],
        }),
        row('rests', { snoozedUntil: '2027-01-01' }),
        row('closed', { status: 'closed' }),
      ],
      '2026-11-24',
    );
    expect(
      parts.map(({ assignee, lines }) => [assignee, lines.map(({ row: { id } }) => id)]),
    ).toEqual([
      ['', ['rests']],
      ['Dana', ['deadline', 'late']],
    ]);
    expect(parts[1]?.lines[0]).toMatchObject({ next: { last: '2026-12-01' }, more: 1 });
  });
});
