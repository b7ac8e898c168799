// From what the person confirmed on the confirmation page to the pre-authorization that is kept.
import { withEvent } from '../../lib/case/events.ts';
import { newPreauth } from '../../lib/case/new-case.ts';
import type { Case, Preauth, Proof } from '../../lib/case/schema.ts';
import { followUpOn } from '../../lib/followup/clocks.ts';
import type { Authorized } from '../../lib/preauth/authorized-now.ts';

export interface ConfirmedNumber {
  number: string;
  referenceNumber: string;
  status: Preauth['status'];
  validFrom: string;
  validTo: string;
  unitsAllowed: string;
}

export interface RecordContext {
  /** ISO date-time. */
  now: string;
  /** `YYYY-MM-DD`. */
  today: string;
  by: string;
  newId: () => string;
  followUpDays: number;
  host: string;
  excerpt: string;
  pictureId: string | null;
  /** What the case asks for at this moment: what the payer answers to. */
  authorized?: Authorized;
}

const OPEN: readonly Preauth['status'][] = ['to-send', 'sent', 'pended'];

/** The pre-auth that an answer belongs to: the one of that number, else the newest that still waits for one. */
export function answeredPreauth({ preauths }: Case, number: string): Preauth | undefined {
  const known = preauths.find((one) => number !== '' && one.number === number);
  return known ?? preauths.filter((one) => OPEN.includes(one.status) && !one.number).at(-1);
}

function nextStepFor(status: Preauth['status'], context: RecordContext): [string, string] {
  // What is next after a yes depends on number, window and surgery date: the status of the case says it.
  if (status === 'approved' || status === 'not-needed') return ['', ''];
  if (status === 'partly-approved') return ['Compare what was approved with what was asked', ''];
  if (status === 'denied') return ['Read the reason and decide on an appeal', ''];
  if (status === 'pended') return ['Send what the payer asks for', ''];
  return ['Ask the payer for the decision', followUpOn(context.today, context.followUpDays)];
}

/** The case with the number in its pre-authorization, the values that were sent as proof, and the log entry. */
export function withRecordedNumber(
  value: Case,
  confirmed: ConfirmedNumber,
  context: RecordContext,
): Case {
  const fills = value.fills.filter(({ host }) => host === context.host);
  // The last value written under a key is the one that was sent.
  const sent = [
    ...new Map(fills.flatMap((fill) => fill.sent).map((one) => [one.key, one])).values(),
  ];
  const proof: Proof = {
    at: context.now,
    host: context.host,
    sent,
    excerpt: context.excerpt,
    pictureId: context.pictureId,
  };
  const waiting = answeredPreauth(value, confirmed.number);
  const base = waiting ?? newPreauth(context.newId);
  const [nextStep, nextStepOn] = nextStepFor(confirmed.status, context);
  const decided = !OPEN.includes(confirmed.status);
  const preauth: Preauth = {
    ...base,
    ...confirmed,
    planId: base.planId ?? value.plans.find(({ kind }) => kind === 'medical')?.id ?? null,
    submittedOn: base.submittedOn || context.today,
    decidedOn: decided ? context.today : base.decidedOn,
    codes: value.lines.map(({ code }) => code).filter(Boolean),
    ...context.authorized,
    nextStep,
    nextStepOn,
    proofs: [...base.proofs, proof],
  };
  const preauths = waiting
    ? value.preauths.map((one) => (one.id === preauth.id ? preauth : one))
    : [...value.preauths, preauth];
  const name = confirmed.number || confirmed.referenceNumber;
  return withEvent(
    { ...value, preauths, fills: value.fills.filter(({ host }) => host !== context.host) },
    'recorded',
    `Recorded pre-auth ${name} (${confirmed.status}) from ${context.host || 'the payer'}`,
    { now: context.now, by: context.by, newId: context.newId },
  );
}
