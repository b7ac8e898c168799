// Facts put into a case that is there already; what they do not name stays as it is.
import { askedPlan, currentClaim, currentPreauth, otherPlan } from './asked.ts';
import { canonicalFacts, listRows, merged, under, type Tree } from './facts-tree.ts';
import type { Facts } from './field-keys.ts';
import { newClaim, newPlan, newPreauth } from './new-case.ts';
import { caseSchema, lineSchema, type Case, type Plan } from './schema.ts';

const PLAN_DATA = ['memberId', 'groupNumber', 'planName'];
const ROLES = ['requesting', 'rendering', 'billing', 'facility'] as const;

const isEmpty = (tree: object): boolean => Object.keys(tree).length === 0;

/**
 * The case with these facts: afterwards `facts()` says them, whatever it said before. A value without canonical form is
 * left out. A payer's name replaces the link to a payer of the practice profile. An authorization number goes into the
 * request that still waits for one, else into a new one that was sent.
 */
export function withFacts(c: Case, given: Facts, newId: () => string): Case {
  const f = canonicalFacts(given);
  const plans = withOtherPlan(withAskedPlan(c, f, newId), f, newId);
  const self = askedPlan(plans)?.relationship === 'self';
  const people = self ? merged(under(f, 'subscriber', PLAN_DATA), patientOf(f)) : patientOf(f);
  const over = <T extends object>(now: T, tree: Tree): object => merged(now as Tree, tree);
  const next: object = {
    ...plans,
    patient: over(c.patient, people),
    ...(f['otherInsurance.exists'] && { otherInsurance: f['otherInsurance.exists'] }),
    accident: { ...c.accident, ...under(f, 'accident') },
    illness: { ...c.illness, ...under(f, 'illness') },
    referring: { ...c.referring, ...under(f, 'referring') },
    clinical: { ...c.clinical, ...under(f, 'clinical') },
    request: { ...c.request, ...under(f, 'auth', ['number']) },
    ...Object.fromEntries(
      ROLES.map((role) => [role, { ...c[role], own: over(c[role].own, under(f, role)) }]),
    ),
    diagnoses: overRows(c.diagnoses, listRows(f, 'diagnoses'), {}),
    lines: overRows(c.lines, listRows(f, 'lines'), {}).map((line) =>
      lineSchema.parse({ id: newId(), ...line }),
    ),
    preauths: withNumber(plans, f['auth.number'], newId),
    claims: withClaim(plans, under(f, 'claim', ['filingIndicator']), newId),
  };
  return caseSchema.parse(next);
}

const patientOf = (f: Facts): Tree => under(f, 'patient', ['relationship']);

/** Row by row; rows that the facts do not reach stay, and so do modifiers that they do not name. */
function overRows<T extends object>(now: readonly T[], rows: object[], blank: object): object[] {
  const length = Math.max(now.length, rows.length);
  return Array.from({ length }, (_, index) => {
    const old = (now[index] ?? blank) as Record<string, unknown>;
    const row = (rows[index] ?? {}) as Record<string, unknown>;
    const modifiers = row['modifiers'] as string[] | undefined;
    if (!modifiers) return { ...old, ...row };
    const kept = (old['modifiers'] as string[] | undefined) ?? [];
    const most = Math.max(kept.length, modifiers.length);
    const each = Array.from({ length: most }, (__, i) => modifiers[i] || (kept[i] ?? ''));
    return { ...old, ...row, modifiers: each };
  });
}

function withPlan(c: Case, plan: Plan | undefined, made: Plan, data: object): Case {
  const next = (old: Plan) => ({ ...old, ...data });
  return plan
    ? { ...c, plans: c.plans.map((old) => (old.id === plan.id ? next(old) : old)) }
    : { ...c, plans: [...c.plans, next(made)] };
}

function withAskedPlan(c: Case, f: Facts, newId: () => string): Case {
  const subscriber = under(f, 'subscriber');
  const data = {
    ...(f['payer.name'] && { payerName: f['payer.name'], payerProfileId: null }),
    ...(f['payer.id'] && { payerId: f['payer.id'] }),
    ...(f['patient.relationship'] && { relationship: f['patient.relationship'] }),
    ...(f['claim.filingIndicator'] && { filingIndicator: f['claim.filingIndicator'] }),
    ...Object.fromEntries(
      PLAN_DATA.flatMap((datum) => (subscriber[datum] ? [[datum, subscriber[datum]]] : [])),
    ),
  };
  const person = under(f, 'subscriber', PLAN_DATA);
  if (isEmpty(data) && isEmpty(person)) return c;
  const plan = askedPlan(c);
  const base = plan ?? newPlan(newId, 'medical');
  return withPlan(c, plan, base, {
    ...data,
    subscriber: merged(base.subscriber, person),
  });
}

function withOtherPlan(c: Case, f: Facts, newId: () => string): Case {
  const { lastName, firstName, ...data } = under(f, 'otherInsurance', ['exists']);
  const names = { ...(lastName && { lastName }), ...(firstName && { firstName }) } as Tree;
  if (isEmpty(data) && isEmpty(names)) return c;
  // Data of another plan take back a "no other plan".
  const said = c.otherInsurance === 'N' ? 'Y' : c.otherInsurance;
  const plan = otherPlan({ ...c, otherInsurance: c.otherInsurance === 'N' ? '' : said });
  const base = plan ?? newPlan(newId, 'medical');
  // The other plan is never the first medical one: that is the one asked.
  const room =
    (plan ?? askedPlan(c)) ? c : { ...c, plans: [...c.plans, newPlan(newId, 'medical')] };
  return withPlan({ ...room, otherInsurance: said }, plan, base, {
    ...data,
    subscriber: merged(base.subscriber, names),
  });
}

function withNumber(c: Case, number: string | undefined, newId: () => string): Case['preauths'] {
  if (!number || c.preauths.some((one) => one.number === number)) return c.preauths;
  const waiting = currentPreauth(c);
  const isOpen = waiting?.number === '' && ['to-send', 'sent', 'pended'].includes(waiting.status);
  if (!isOpen) {
    const planId = askedPlan(c)?.id ?? null;
    return [...c.preauths, { ...newPreauth(newId), planId, status: 'sent', number }];
  }
  const status = waiting.status === 'to-send' ? 'sent' : waiting.status;
  return c.preauths.map((one) => (one.id === waiting.id ? { ...one, number, status } : one));
}

function withClaim(c: Case, data: Tree, newId: () => string): object[] {
  if (isEmpty(data)) return c.claims;
  const claim = currentClaim(c);
  if (!claim)
    return [...c.claims, { ...newClaim(newId), planId: askedPlan(c)?.id ?? null, ...data }];
  return c.claims.map((one) => (one.id === claim.id ? { ...one, ...data } : one));
}
