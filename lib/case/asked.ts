// Which plan, authorization and claim a case speaks of right now.
import type { Payer, Practice } from './practice.ts';
import type { Case, Claim, Plan, Preauth } from './schema.ts';

/** The plan asked: the first medical one. A case with a dental plan only asks no medical payer yet. */
export function askedPlan(c: Case): Plan | undefined {
  return c.plans.find((plan) => plan.kind === 'medical');
}

/**
 * The other plan of item 11d: the next medical one. A dental plan stands for it only when the person has said that there
 * is another health plan, because most payers do not count dental cover as one.
 */
export function otherPlan(c: Case): Plan | undefined {
  if (c.otherInsurance === 'N') return undefined;
  const others = c.plans.filter((plan) => plan !== askedPlan(c) && isKnown(plan));
  const medical = others.find((plan) => plan.kind === 'medical');
  return medical ?? (c.otherInsurance === 'Y' ? others[0] : undefined);
}

/** A plan that was added and not yet filled in says nothing about the patient's cover. */
function isKnown({ payerProfileId, payerName, planName, memberId, groupNumber, subscriber }: Plan) {
  const { lastName, firstName } = subscriber;
  const typed = [payerName, planName, memberId, groupNumber, lastName, firstName];
  return payerProfileId !== null || typed.some((value) => value.trim() !== '');
}

function ofAskedPlan(c: Case, planId: string | null): boolean {
  return planId === null || planId === askedPlan(c)?.id;
}

/** Pre-authorizations of the plan asked, oldest first as they stand in the case. */
function askedPreauths(c: Case): Preauth[] {
  return c.preauths.filter((preauth) => ofAskedPlan(c, preauth.planId));
}

/** The pre-authorization that decides what is next: the last one that was not withdrawn. */
export function currentPreauth(c: Case): Preauth | undefined {
  return askedPreauths(c).findLast((preauth) => preauth.status !== 'withdrawn');
}

/**
 * The authorization number for item 23: of the newest approved pre-authorization that has one, else of the latest that
 * has one. A denied or withdrawn request authorizes nothing, so its number never goes on a claim.
 */
export function authorizationNumber(c: Case): string {
  const numbered = askedPreauths(c).filter(
    ({ number, status }) => number.trim() !== '' && status !== 'denied' && status !== 'withdrawn',
  );
  const approved = numbered.filter(
    ({ status }) => status === 'approved' || status === 'partly-approved',
  );
  const newest = approved.reduce<Preauth | undefined>(
    (best, next) => (best && best.decidedOn > next.decidedOn && next.decidedOn ? best : next),
    undefined,
  );
  return (newest ?? numbered.at(-1))?.number ?? '';
}

/** The claim in hand: the last one of the plan asked. */
export function currentClaim(c: Case): Claim | undefined {
  return c.claims.findLast((claim) => ofAskedPlan(c, claim.planId));
}

/** The payer of a plan in the practice profile, when it is one of them. */
export function payerOf(plan: Plan | undefined, practice: Practice | null): Payer | undefined {
  return practice?.payers.find((payer) => payer.id === plan?.payerProfileId);
}

/** The payer's name: what the case says, else the practice profile; '' when unknown. */
export function payerNameOf(plan: Plan | undefined, practice: Practice | null): string {
  return plan?.payerName.trim() || (payerOf(plan, practice)?.name.trim() ?? '');
}
