// A seeded year of a practice with three surgeons and fifteen payers, as whole cases.
import { addDays } from '../../../lib/case/calendar.ts';
import { fromCents } from '../../../lib/case/money.ts';
import { blankCase, newClaim, newPlan, newPreauth } from '../../../lib/case/new-case.ts';
import { emptyPractice, payerSchema, type Practice } from '../../../lib/case/practice.ts';
import type { Case, Claim, Preauth } from '../../../lib/case/schema.ts';
import { chance, line, pick, type Chance } from '../case/invented.ts';

export const FIRST_DAY = '2026-01-01';
export const LAST_DAY = '2026-12-31';

const CODES = [
  '21462',
  '21040',
  '21243',
  'E0486',
  '41899',
  '21025',
  '40808',
  '42415',
  '20605',
  '21196',
];
const DENIALS = ['CO-197', 'CO-50', 'CO-16 M76', 'PR-96', 'CO-29', 'OA-18', 'CO-252 N706'];
const PAYERS = Array.from({ length: 15 }, (_, i) => ({
  id: `payer-${i}`,
  name: `Payer ${String.fromCharCode(65 + i)}`,
}));
const SURGEONS = ['1234567893', '1245319599', '1003000126'];

export const PRACTICE: Practice = {
  ...emptyPractice(),
  payers: PAYERS.map((payer, i) => payerSchema.parse({ ...payer, followUpDays: 10 + (i % 5) })),
};

function between(random: Chance, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** `count` cases; the same for the same seed. Everything is known as of the end of the year. */
export function year(seed: number, count: number): Case[] {
  const random = chance(seed);
  return Array.from({ length: count }, (_, at) => oneCase(random, at));
}

function oneCase(random: Chance, at: number): Case {
  let ids = 0;
  const newId = () => `${at}-${++ids}`;
  const c = blankCase({ now: `${FIRST_DAY}T08:00:00Z`, newId });
  const payer = pick(random, PAYERS);
  const consultOn = addDays(FIRST_DAY, between(random, 0, 330));
  const surgeryOn = random() < 0.15 ? '' : addDays(consultOn, between(random, 15, 60));
  const plan = {
    ...newPlan(newId, 'medical'),
    payerProfileId: payer.id,
    memberId: `M${at}`,
    relationship: 'self' as const,
    filingIndicator: pick(random, ['CI', '16', 'MC', 'HM']),
    lineOfBusiness: pick(random, ['', 'employer'] as const),
  };
  const lines = Array.from({ length: between(random, 1, 3) }, () => ({
    ...line({
      code: pick(random, CODES),
      charge: fromCents(between(random, 5_000, 900_000)),
      units: '1',
    }),
    id: newId(),
    fromDate: surgeryOn,
  }));
  return {
    ...c,
    id: `case-${at}`,
    patient: { ...c.patient, lastName: `Last${at}`, firstName: 'Ivy', birthDate: '1990-01-01' },
    plans: [plan],
    visit: { consultOn, surgeryOn },
    diagnoses: [{ code: 'S02.652A', description: '' }],
    lines,
    rendering: { profileId: null, own: { ...c.rendering.own, npi: pick(random, SURGEONS) } },
    followUp: {
      assignee: pick(random, ['', 'Dana', 'Lee']),
      snoozedUntil: random() < 0.1 ? addDays(consultOn, between(random, 5, 90)) : '',
    },
    preauths: random() < 0.9 ? [preauthOf(random, newId, plan.id, consultOn)] : [],
    claims:
      surgeryOn !== '' && random() < 0.8 ? [claimOf(random, newId, plan.id, surgeryOn, lines)] : [],
  };
}

function preauthOf(random: Chance, newId: () => string, planId: string, from: string): Preauth {
  const submittedOn = addDays(from, between(random, 1, 5));
  const decidedOn = addDays(submittedOn, between(random, 0, 40));
  const status = pick(random, [
    'sent',
    'pended',
    'approved',
    'approved',
    'approved',
    'partly-approved',
    'denied',
    'not-needed',
  ] as const);
  const decided = status !== 'sent' && status !== 'pended';
  const approved = status === 'approved' || status === 'partly-approved';
  return {
    ...newPreauth(newId),
    planId,
    status,
    submittedOn,
    decidedOn: decided ? decidedOn : '',
    number: approved ? `A${newId()}` : '',
    validFrom: approved ? decidedOn : '',
    validTo: approved ? addDays(decidedOn, between(random, 30, 120)) : '',
  };
}

function claimOf(
  random: Chance,
  newId: () => string,
  planId: string,
  surgeryOn: string,
  lines: readonly { charge: string }[],
): Claim {
  const status = pick(random, [
    'to-send',
    'sent',
    'sent',
    'paid',
    'paid',
    'paid',
    'partly-paid',
    'denied',
    'closed',
  ] as const);
  const submittedOn = addDays(surgeryOn, between(random, 1, 20));
  const charged = lines.reduce((sum, { charge }) => sum + Math.round(Number(charge) * 100), 0);
  const paid = Math.floor(charged * random());
  const answered = status !== 'to-send' && status !== 'sent';
  const withMoney =
    status === 'paid' || status === 'partly-paid' || (status === 'closed' && random() < 0.5);
  const denied = status === 'denied';
  const decidedOn = answered ? addDays(submittedOn, between(random, 3, 75)) : '';
  const appealed = denied && random() < 0.5;
  return {
    ...newClaim(newId),
    planId,
    status,
    submittedOn: status === 'to-send' ? '' : submittedOn,
    decidedOn,
    paidByPayer: withMoney ? fromCents(paid) : '',
    denial: denied ? pick(random, DENIALS) : '',
    appealedOn: appealed ? addDays(decidedOn, between(random, 1, 30)) : '',
    appealProof: appealed && random() < 0.7 ? 'fax 17' : '',
  };
}
