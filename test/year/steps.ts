// A story as the changes that the office makes to the case, each on its day, through the rules that the screens use.
import { fromCents } from '../../lib/case/money.ts';
import { blankCase, newClaim } from '../../lib/case/new-case.ts';
import type { Case, Claim, Preauth } from '../../lib/case/schema.ts';
import { withAnswer, type Answer } from '../../lib/followup/call-outcome.ts';
import { complete, line, plan, preauth } from '../unit/case/invented.ts';
import { FAR } from './days.ts';
import { PAYERS } from './office.ts';
import type { Story } from './story.ts';

export interface Step {
  on: string;
  id: string;
  change: (c: Case | null) => Case;
}

/** Every step that happens, by day; the order within a day is that of life. */
export function stepsOf(story: Story): Step[] {
  const { id } = story;
  let ids = 0;
  const newId = () => `${id}-${(ids += 1)}`;
  const steps: Step[] = [];
  const put = (on: string, change: (c: Case) => Case) => {
    if (on !== FAR) steps.push({ on, id, change: (c) => change(c!) });
  };
  const pre = (on: string, part: (one: Preauth) => Partial<Preauth>) =>
    put(on, (c) => ({ ...c, preauths: c.preauths.map((one) => ({ ...one, ...part(one) })) }));
  const bill = (on: string, part: (one: Claim) => Partial<Claim>) =>
    put(on, (c) => ({ ...c, claims: c.claims.map((one) => ({ ...one, ...part(one) })) }));
  const say = (on: string, at: 'preauth' | 'claim', answer: Partial<Answer>) =>
    put(on, (c) =>
      withAnswer(
        c,
        { at, id: `${id}-${at}` },
        {
          outcome: 'pending',
          how: 'call',
          who: 'Lee',
          reference: '',
          text: '',
          minutes: '',
          ...answer,
        },
        { now: `${on}T15:00:00Z`, today: on, by: 'Dana', newId },
      ),
    );

  steps.push({ on: story.created, id, change: () => begun(story) });
  put(story.sent, (c) => ({
    ...c,
    preauths: [
      {
        ...preauth({ id: `${id}-preauth`, status: 'sent', submittedOn: story.sent }),
        codes: story.codes.map(({ code }) => code),
      },
    ],
  }));
  say(story.pending, 'preauth', { outcome: 'pending' });
  const { on: askedOn, what, by, supplied } = story.asked;
  say(askedOn, 'preauth', { outcome: 'needs-more', how: 'letter', asked: what, askedBy: by });
  say(supplied, 'preauth', { outcome: 'supplied', how: 'portal' });
  decide(story, say, pre);
  say(story.preauthAppealed, 'preauth', { outcome: 'appealed', how: 'fax' });
  put(story.scheduled, (c) => scheduled(c, story.surgery));
  put(story.moved, (c) => scheduled(c, story.movedTo));
  pre(story.extended, () => ({ validTo: story.movedTo || story.surgery }));
  put(story.claimed, (c) => ({ ...c, claims: [newClaim(() => `${id}-claim`)] }));
  bill(story.claimSent, () => ({ status: 'sent', submittedOn: story.claimSent }));
  say(story.claimPending, 'claim', { outcome: 'pending' });
  settle(story, say, bill);
  put(story.rests, (c) => ({
    ...c,
    followUp: { ...c.followUp, snoozedUntil: story.restsUntil },
  }));
  return steps.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

type Say = (on: string, at: 'preauth' | 'claim', answer: Partial<Answer>) => void;

function decide(
  story: Story,
  say: Say,
  pre: (on: string, part: (one: Preauth) => Partial<Preauth>) => void,
) {
  const { decided, decision, told, validFrom, validTo } = story;
  // The phone knows "approved" and not "partly": the rest is typed.
  if (told)
    say(decided, 'preauth', { outcome: decision === 'partly-approved' ? 'approved' : decision });
  const number = validTo === '' ? '' : `A-${story.id}`;
  pre(decided, (one) => ({
    status: decision,
    decidedOn: decided,
    number,
    validFrom,
    validTo,
    ...(!told && { nextStep: '', nextStepOn: '' }),
    ...(told && decision === 'denied' && { nextStep: one.nextStep }),
  }));
}

function settle(
  story: Story,
  say: Say,
  bill: (on: string, part: (one: Claim) => Partial<Claim>) => void,
) {
  const { answered, answer, claimTold, denial, paidCents } = story;
  if (claimTold && answer !== 'partly-paid') say(answered, 'claim', { outcome: answer });
  bill(answered, () => ({
    status: answer,
    decidedOn: answered,
    denial,
    paidByPayer: answer === 'denied' ? '' : fromCents(paidCents),
    ...((!claimTold || answer === 'partly-paid') && { nextStep: '', nextStepOn: '' }),
  }));
  bill(story.appealed, () => ({ appealKind: 'appeal', appealedOn: story.appealed }));
  bill(story.proven, () => ({ appealProof: 'fax 17' }));
  bill(story.won, () => ({
    status: 'paid',
    decidedOn: story.won,
    paidByPayer: fromCents(wonCents(story)),
    nextStep: '',
    nextStepOn: '',
  }));
  bill(story.closed, () => ({ status: 'closed' }));
}

/** What a won appeal brings. */
export function wonCents({ codes }: Story): number {
  return Math.floor(codes.reduce((sum, { cents }) => sum + cents, 0) / 2);
}

function begun(story: Story): Case {
  const { id, codes, surgeon, business, urgent } = story;
  const payer = PAYERS[story.payer]!;
  const from = complete();
  const number = id.slice(2);
  return {
    ...from,
    ...blankCase({ now: `${story.created}T14:00:00Z`, newId: () => id }),
    patient: { ...from.patient, lastName: `Ash${number}` },
    diagnoses: from.diagnoses,
    plans: [
      plan({
        id: `${id}-plan`,
        payerProfileId: payer.id,
        memberId: `M${number}`,
        relationship: 'self',
        lineOfBusiness: business,
      }),
    ],
    lines: codes.map(({ code, cents }, at) => ({
      ...line({ code, diagnosisPointers: 'A', units: '1', charge: fromCents(cents) }),
      id: `${id}-line-${at}`,
    })),
    rendering: { profileId: null, own: { ...from.rendering.own, npi: surgeon } },
    request: { ...from.request, urgency: urgent ? 'urgent' : 'elective' },
  };
}

function scheduled(c: Case, day: string): Case {
  return {
    ...c,
    visit: { ...c.visit, surgeryOn: day },
    lines: c.lines.map((one) => ({ ...one, fromDate: day })),
  };
}
