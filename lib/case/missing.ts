// What must be known before a pre-authorization can be asked for, in the order in which a desk asks.
import { askedPlan, payerNameOf } from './asked.ts';
import { providerIn } from './provider.ts';
import { emptyPractice } from './practice.ts';
import type { Practice } from './practice.ts';
import type { Case } from './schema.ts';

interface Need {
  path: string;
  step: string;
}

/** Everything that is still missing, most basic first. Paths as in Problem. Item numbers: CMS-1500 (02/12). */
export function missing(c: Case, practice: Practice | null): Need[] {
  const plan = askedPlan(c);
  const at = plan ? `plans[${c.plans.indexOf(plan)}]` : 'plans';
  const surgeon = providerIn(c, 'rendering', practice ?? emptyPractice());
  const needs: (Need | false)[] = [
    isBlank(c.patient.lastName) && need('patient.lastName', 'Add the patient’s name'), // 2
    isBlank(c.patient.birthDate) && need('patient.birthDate', 'Add the date of birth'), // 3
    !plan && need('plans', 'Add the medical plan'),
    plan !== undefined &&
      payerNameOf(plan, practice) === '' &&
      need(`${at}.payerName`, 'Add the payer'),
    plan !== undefined && isBlank(plan.memberId) && need(`${at}.memberId`, 'Add the member ID'), // 1a
    plan?.relationship === '' &&
      need(`${at}.relationship`, 'Add the relationship to the subscriber'), // 6
    plan !== undefined &&
      !['self', ''].includes(plan.relationship) &&
      isBlank(plan.subscriber.lastName) &&
      need(`${at}.subscriber.lastName`, 'Add the subscriber’s name'), // 4
    c.diagnoses.every(({ code }) => isBlank(code)) && need('diagnoses', 'Add a diagnosis'), // 21
    c.lines.every(({ code }) => isBlank(code)) && need('lines', 'Add a procedure code'), // 24D
    isBlank(surgeon.npi) && need('rendering', 'Choose the surgeon'), // 24J
  ];
  return needs.filter((entry) => entry !== false);
}

/** What to do about the first missing fact or document, or null when a pre-authorization can be sent. */
export function firstMissing(c: Case, practice: Practice | null): string | null {
  const fact = missing(c, practice)[0];
  if (fact) return fact.step;
  const waiting = c.documents.filter(({ state }) => state === 'needed' || state === 'requested');
  const document = waiting[0];
  if (!document) return null;
  const others = waiting.length > 1 ? ` and ${waiting.length - 1} more` : '';
  return `Get the ${wordsOf(document)}${others}`;
}

function wordsOf(document: Case['documents'][number]): string {
  return document.title.trim() || document.kind.replaceAll('-', ' ');
}

function need(path: string, step: string): Need {
  return { path, step };
}

function isBlank(value: string): boolean {
  return value.trim() === '';
}
