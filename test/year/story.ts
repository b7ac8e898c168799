// What happens to one patient in the simulated year: days and amounts only, the same for the same seed.
import type { LineOfBusiness } from '../../lib/case/after-send.ts';
import { chance, pick, type Chance } from '../unit/case/invented.ts';
import { after, FAR } from './days.ts';
import { FIRST_DAY, LAST_DAY, PAYERS, SURGEONS } from './office.ts';

export interface Story {
  id: string;
  payer: number;
  surgeon: string;
  business: LineOfBusiness;
  urgent: boolean;
  codes: { code: string; cents: number }[];
  created: string;
  /** Days; FAR while it does not happen in this year. */
  sent: string;
  /** The payer says "pending" on this day. */
  pending: string;
  asked: { on: string; what: string[]; by: string; supplied: string };
  decided: string;
  decision: 'approved' | 'partly-approved' | 'denied' | 'not-needed';
  /** Told on the phone or by letter; else a person sets the status by hand. */
  told: boolean;
  validFrom: string;
  validTo: string;
  preauthAppealed: string;
  /** On `scheduled` somebody enters `surgery`; on `moved` it becomes `movedTo`; on `extended` the window holds it. */
  scheduled: string;
  surgery: string;
  moved: string;
  movedTo: string;
  extended: string;
  claimed: string;
  claimSent: string;
  claimPending: string;
  answered: string;
  answer: 'paid' | 'partly-paid' | 'denied';
  paidCents: number;
  denial: string;
  claimTold: boolean;
  appealed: string;
  proven: string;
  won: string;
  closed: string;
  rests: string;
  restsUntil: string;
}

const CODES = ['21462', '21040', '21243', 'E0486', '41899', '21025', '40808', '42415', '20605'];
const DENIALS = ['CO-197', 'CO-50', 'CO-16 M76', 'PR-96', 'CO-29', 'OA-18', 'CO-252 N706'];
const WANTED = ['clinical-notes', 'sleep-study', 'panoramic-image', 'bite opening in mm'];
const BUSINESS: readonly LineOfBusiness[] = [
  'medicare-advantage',
  'medicaid',
  'chip',
  'employer',
  'employer',
  'individual',
  'marketplace',
  'medicare',
  'other',
  '',
];

/** `count` stories, spread over the year. */
export function stories(seed: number, count: number): Story[] {
  const random = chance(seed);
  return Array.from({ length: count }, (_, at) => story(random, at));
}

function story(random: Chance, at: number): Story {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const happens = (share: number) => random() < share;
  const payer = between(0, PAYERS.length - 1);
  const habit = PAYERS[payer]!;
  /** The day so many days later, or FAR when it is over the year, or when it does not happen. */
  const later = (day: string, low: number, high: number, share = 1): string => {
    const days = between(low, high);
    const on = happens(share) && day !== FAR ? after(day, days) : FAR;
    return on > LAST_DAY ? FAR : on;
  };
  const created = after(FIRST_DAY, between(0, 355));
  const sent = later(created, 0, 6, 0.95);
  const answeredOn = later(sent, habit.decides[0], habit.decides[1], 0.9);
  const asks = happens(habit.asks) && answeredOn !== FAR && answeredOn > after(sent, 3);
  const askedOn = asks ? after(sent, 1) : FAR;
  const by = asks && happens(0.5) ? after(askedOn, between(3, 20)) : '';
  const supplied = asks ? later(askedOn, 1, 8) : FAR;
  // What was asked for is sent before the payer decides.
  const decided = asks && supplied >= answeredOn ? FAR : answeredOn;
  const pending = asks ? FAR : later(sent, habit.followUpDays, habit.followUpDays + 4, 0.4);
  const decision = happens(habit.denies)
    ? 'denied'
    : pick(random, ['approved', 'approved', 'approved', 'partly-approved', 'not-needed'] as const);
  const good = decided !== FAR && decision !== 'denied';
  const windowed = good && decision !== 'not-needed';
  const validTo = windowed ? after(decided, between(25, 110)) : '';
  const scheduled = good ? later(decided, 0, 40, 0.85) : FAR;
  const surgery = scheduled === FAR ? '' : after(scheduled, between(4, 45));
  const moved = windowed ? later(scheduled, 1, 3, 0.15) : FAR;
  const movedTo = moved === FAR ? '' : after(surgery, between(5, 70));
  const outside = moved !== FAR ? movedTo > validTo : surgery !== '' && surgery > validTo;
  const extended = windowed && outside ? later(moved !== FAR ? moved : scheduled, 1, 9, 0.7) : FAR;
  const done = moved !== FAR ? movedTo : surgery;
  const covered = decision === 'not-needed' || !outside || extended !== FAR;
  const claimed = done !== '' && covered ? later(done, 0, 3, 0.9) : FAR;
  const claimSent = later(claimed, 0, 25, 0.95);
  const answered = later(claimSent, habit.pays[0], habit.pays[1], 0.9);
  const claimPending =
    answered !== FAR && answered > after(claimSent, 15) ? later(claimSent, 14, 14, 0.5) : FAR;
  const codes = Array.from({ length: between(1, 3) }, () => ({
    code: pick(random, CODES),
    cents: between(5_000, 900_000),
  }));
  const charged = codes.reduce((sum, { cents }) => sum + cents, 0);
  const answer = pick(random, ['paid', 'paid', 'paid', 'partly-paid', 'denied'] as const);
  const denied = answer === 'denied';
  const appealed = denied ? later(answered, 2, 40, 0.6) : FAR;
  const rests = later(created, 1, 120, 0.1);
  return {
    id: `y-${String(at).padStart(5, '0')}`,
    payer,
    surgeon: pick(random, SURGEONS),
    business: pick(random, BUSINESS),
    urgent: happens(0.1),
    codes,
    created,
    sent,
    pending: pending < decided ? pending : FAR,
    asked: { on: askedOn, what: asks ? wanted(random) : [], by, supplied },
    decided,
    decision,
    told: happens(0.6),
    validFrom: windowed ? decided : '',
    validTo,
    preauthAppealed: decision === 'denied' ? later(decided, 1, 20, 0.4) : FAR,
    scheduled,
    surgery,
    moved,
    movedTo,
    extended,
    claimed,
    claimSent,
    claimPending,
    answered,
    answer,
    paidCents: denied
      ? 0
      : answer === 'paid'
        ? Math.floor(charged * (0.3 + 0.5 * random()))
        : Math.floor(charged * 0.1),
    denial: denied ? pick(random, DENIALS) : '',
    claimTold: happens(0.5),
    appealed,
    proven: appealed === FAR ? FAR : later(appealed, 0, 5, 0.8),
    won: later(appealed, 20, 60, 0.5),
    closed: answer === 'paid' ? later(answered, 1, 10, 0.5) : FAR,
    rests,
    restsUntil: rests === FAR ? '' : after(rests, between(2, 40)),
  };
}

function wanted(random: Chance): string[] {
  return [...new Set([pick(random, WANTED), pick(random, WANTED)])];
}
