// A case as the flat table that every form, print and file is filled from.
import { totalCharge } from '../claim/totals.ts';
import {
  askedPlan,
  authorizationNumber,
  currentClaim,
  otherPlan,
  payerNameOf,
  payerOf,
} from './asked.ts';
import { canonical } from './canonical.ts';
import { datumsOf, kindOf } from './field-keys.ts';
import type { Facts } from './field-keys.ts';
import type { Practice } from './practice.ts';
import { providerIn } from './provider.ts';
import type { Case, Person, Plan } from './schema.ts';

/**
 * Every known datum of a case under its field key, in canonical form. What is blank, or typed so that it has no canonical
 * form (a date that does not exist, nine digits of an NPI), has no entry. The plan asked is the first medical one; with
 * relationship `self` the subscriber is the patient. Sources: CMS-1500 (02/12), NUCC manual; X12 005010.
 */
export function facts(c: Case, practice: Practice): Facts {
  const table: Record<string, string> = {};
  const put = (key: string, value: string) => {
    const kind = kindOf(key);
    const known = kind && canonical(kind, value);
    if (known) table[key] = known;
  };
  const putAll = (role: string, source: object) => {
    for (const datum of datumsOf(role)) put(`${role}.${datum}`, at(source, datum));
  };

  putAll('patient', c.patient);
  const plan = askedPlan(c);
  if (plan) {
    put('payer.name', payerNameOf(plan, practice));
    put('payer.id', plan.payerId.trim() || (payerOf(plan, practice)?.payerId ?? ''));
    put('patient.relationship', plan.relationship);
    putAll('subscriber', { ...subscriberOf(plan, c.patient), ...planData(plan) });
    put('claim.filingIndicator', plan.filingIndicator);
  }
  const other = otherPlan(c);
  put('otherInsurance.exists', other ? 'Y' : c.otherInsurance);
  if (other) {
    putAll('otherInsurance', { ...subscriberOf(other, c.patient), ...planData(other) });
    if (other.planName.trim() === '') put('otherInsurance.planName', payerNameOf(other, practice));
  }

  putAll('accident', c.accident);
  putAll('illness', c.illness);
  putAll('referring', c.referring);
  for (const role of ['requesting', 'rendering', 'billing', 'facility'] as const) {
    putAll(role, providerIn(c, role, practice));
  }

  putAll('clinical', c.clinical);
  putAll('auth', c.request);
  put('auth.number', authorizationNumber(c));
  c.diagnoses.forEach((diagnosis, i) => {
    put(`diagnoses[${i}].code`, diagnosis.code);
    put(`diagnoses[${i}].description`, diagnosis.description);
  });
  c.lines.forEach((line, i) => {
    for (const datum of datumsOf('lines[]')) put(`lines[${i}].${datum}`, at(line, datum));
    line.modifiers.forEach((modifier, j) => put(`lines[${i}].modifiers[${j}]`, modifier));
  });

  const claim = currentClaim(c);
  if (claim) {
    putAll('claim', claim);
    if (claim.totalCharge.trim() === '') put('claim.totalCharge', totalCharge(c.lines));
  }
  return table;
}

function subscriberOf(plan: Plan, patient: Person): Person {
  return plan.relationship === 'self' ? patient : plan.subscriber;
}

function planData({ memberId, groupNumber, planName }: Plan) {
  return { memberId, groupNumber, planName };
}

/** The string at a dotted path, or ''. */
function at(source: object, path: string): string {
  let value: unknown = source;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  return typeof value === 'string' ? value : '';
}
