// Which plan pays first: medical or dental by what is treated, and among health plans by the rules of coordination.
import type { Case, Plan } from '../case/schema.ts';
import { businessOf } from '../followup/clocks.ts';

export interface Ordered {
  /** Plan ids, the first to be billed first. */
  order: string[];
  /** One sentence for each step that decided; shown, and printed with the claim. */
  reasons: string[];
  /** False: a rule needs a fact that nobody wrote down, so the plans must be asked. */
  certain: boolean;
  /** What to ask each carrier where medical or dental is open; empty where it is not. */
  asks: string[];
}

interface First {
  kind: Plan['kind'];
  reason: string;
  certain: boolean;
  /** What is asked about: "removal of impacted teeth". Empty where nothing needs asking. */
  about: string;
}

const of = (pattern: RegExp) => (codes: readonly string[]) =>
  codes.some((code) => pattern.test(code));

/** Diagnoses that decide it, in the order in which they are asked. Read off the medical crosswalk, 2026-11. */
const BY_DIAGNOSIS: readonly {
  has: ReturnType<typeof of>;
  reason: string;
  /** Where plans differ: what to ask them about. */
  about?: string;
}[] = [
  { has: of(/^(S0[0-4]|S09|T1[45])/), reason: 'Injury: medical pays first.' },
  { has: of(/^(C|D[0-4])\d/), reason: 'Tumor or growth: medical pays first.' },
  {
    has: of(/^(K12\.2|L03|M27\.2|M86|M87)/),
    reason: 'Infection or disease of the jaw: medical pays first.',
  },
  { has: of(/^M26\.6/), reason: 'Jaw joint: medical pays first.' },
  { has: of(/^G47\.3/), reason: 'Sleep apnea: medical pays first.' },
  {
    has: of(/^(M26\.[0-2]|Q3[5-7]|Q67\.4)/),
    reason: 'Deformity of jaw or face: medical pays first.',
  },
  { has: of(/^(K11|M35\.0)/), reason: 'Salivary gland: medical pays first.' },
  { has: of(/^G5[01]/), reason: 'Nerve of the face: medical pays first.' },
  { has: of(/^T84/), reason: 'Trouble with a plate or screw: medical pays first.' },
  { has: of(/^Q38\.1/), reason: 'Tongue tie: medical pays first.' },
  {
    has: of(/^J(32|34\.83)/),
    reason:
      'Sinus: medical first; a plan may call the closing of an opening by a tooth dental. Ask.',
    about: 'closing an opening between mouth and sinus',
  },
  {
    has: of(/^K(13\.(?!22)|14)/),
    reason: 'Lining of mouth or tongue: most plans call it medical, some dental. Ask.',
    about: 'a lesion of the mouth or tongue',
  },
  {
    has: of(/^(K09|K04\.8)/),
    reason: 'Cyst of the jaw: most plans call it medical, some dental. Ask the medical plan first.',
    about: 'a cyst of the jaw',
  },
];
const BONY = of(/^D72[34]|^D7241/);
const TOOTH_ONLY = of(/^(D[1-6]|D7140|D7210|D7250|D7953|D9)/);

/** Medical or dental first, by diagnosis and procedure. Plans differ: where they often do, it is not certain. */
export function firstKind(c: Case): First {
  const diagnoses = c.diagnoses.map(({ code }) => code.toUpperCase());
  const codes = c.lines.map(({ code }) => code.toUpperCase()).filter(Boolean);
  const decided = BY_DIAGNOSIS.find(({ has }) => has(diagnoses));
  if (decided) {
    const { reason, about = '' } = decided;
    return { kind: 'medical', reason, certain: about === '', about };
  }
  if (BONY(codes) || of(/^K01/)(diagnoses)) {
    return {
      kind: 'medical',
      reason:
        'Impacted teeth: medical first when its contract covers bony impactions, else dental. Read both.',
      certain: false,
      about: 'the removal of bony impacted teeth',
    };
  }
  if (codes.length > 0 && codes.every((code) => TOOTH_ONLY([code]))) {
    return { kind: 'dental', reason: 'Tooth care: dental pays first.', certain: true, about: '' };
  }
  const cdtOnly = codes.length > 0 && codes.every((code) => code.startsWith('D'));
  return {
    kind: cdtOnly ? 'dental' : 'medical',
    reason: 'Nothing in the case decides it. Ask both plans.',
    certain: false,
    about: 'this procedure',
  };
}

/** The plans of the case in the order in which they are billed. */
export function planOrder(c: Case): Ordered {
  const first = firstKind(c);
  const medical = healthOrder(
    c,
    c.plans.filter(({ kind }) => kind === 'medical'),
  );
  const dental = healthOrder(
    c,
    c.plans.filter(({ kind }) => kind === 'dental'),
  );
  const both = medical.order.length > 0 && dental.order.length > 0;
  const [one, two] = first.kind === 'medical' ? [medical, dental] : [dental, medical];
  return {
    order: [...one.order, ...two.order],
    reasons: [...(both ? [first.reason] : []), ...one.reasons, ...two.reasons],
    certain: (!both || first.certain) && one.certain && two.certain,
    asks: both && first.about !== '' ? asksAbout(first.about) : [],
  };
}

/** One call to each carrier settles it: the answer, the name and the reference number belong in the case. */
const asksAbout = (about: string): string[] => [
  `Ask the medical plan: is ${about} covered under the medical contract, and with which number, CPT or CDT?`,
  `Ask the dental plan: does it pay first for ${about}, or only after the medical plan's answer?`,
];

interface Rule {
  reason: string;
  /** Below 0: `a` pays first; 0: says nothing. */
  compare: (a: Plan, b: Plan, c: Case) => number;
}

const rank =
  (test: (plan: Plan, c: Case) => boolean): Rule['compare'] =>
  (a, b, c) =>
    Number(test(b, c)) - Number(test(a, c));

/** In the order of the NAIC model rules on coordination of benefits, with the federal programs around them. */
const RULES: readonly Rule[] = [
  {
    reason: 'Work or auto accident: that insurer pays before health plans.',
    compare: rank(
      ({ filingIndicator: of_ }, { accident }) =>
        (of_ === 'WC' && accident.employment !== 'N') || (of_ === 'AM' && accident.auto !== 'N'),
    ),
  },
  {
    reason: 'Medicaid pays after every other plan.',
    compare: (a, b) => Number(isMedicaid(a)) - Number(isMedicaid(b)),
  },
  {
    reason: 'TRICARE pays after other health plans.',
    compare: (a, b) => Number(a.filingIndicator === 'CH') - Number(b.filingIndicator === 'CH'),
  },
  {
    reason: 'The plan in which the patient is the subscriber pays before one as a dependent.',
    compare: (a, b) =>
      a.relationship === '' || b.relationship === ''
        ? 0
        : Number(b.relationship === 'self') - Number(a.relationship === 'self'),
  },
  {
    reason:
      'Birthday rule: the plan of the parent whose birthday comes first in the year pays first.',
    compare: (a, b) => {
      if (a.relationship !== 'child' || b.relationship !== 'child') return 0;
      const [x, y] = [birthday(a), birthday(b)];
      return x === '' || y === '' ? 0 : x < y ? -1 : Number(x > y);
    },
  },
];

function isMedicaid(plan: Plan): boolean {
  return businessOf(plan) === 'medicaid';
}

/** `MM-DD`, or ''. The year does not count. */
function birthday({ subscriber }: Plan): string {
  return /^\d{4}-\d\d-\d\d$/.test(subscriber.birthDate) ? subscriber.birthDate.slice(5) : '';
}

function healthOrder(c: Case, plans: readonly Plan[]): Ordered {
  const reasons = new Set<string>();
  let certain = true;
  const order = [...plans].sort((a, b) => {
    for (const { reason, compare } of RULES) {
      const result = compare(a, b, c);
      if (result === 0) continue;
      reasons.add(reason);
      if (isMedicare(a) !== isMedicare(b)) certain = false;
      return result;
    }
    certain = false;
    return 0;
  });
  if (!certain) reasons.add(unsure(plans));
  return { order: order.map(({ id }) => id), reasons: [...reasons], certain, asks: [] };
}

function isMedicare(plan: Plan): boolean {
  return businessOf(plan) === 'medicare' || businessOf(plan) === 'medicare-advantage';
}

function unsure(plans: readonly Plan[]): string {
  if (plans.some(isMedicare)) {
    return 'Medicare: whether it pays first depends on work and the size of the employer. Ask the patient.';
  }
  return plans.every(({ relationship }) => relationship === 'child')
    ? 'Birthdays of both parents are needed, and a court order would go before them.'
    : 'Ask both plans which one pays first, and note the answer.';
}
