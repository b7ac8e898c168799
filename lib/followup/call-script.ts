// What a payer's representative asks for, in the usual order, with the values of this case to read aloud.
import { shortDate } from '../case/calendar.ts';
import { facts } from '../case/facts.ts';
import type { Practice } from '../case/practice.ts';
import type { Case } from '../case/schema.ts';
import { planOfClaim } from '../claim/claim-row.ts';
import type { Subject } from './call-outcome.ts';
import { payerOf, payerNameOf } from '../case/asked.ts';

export interface ScriptLine {
  label: string;
  /** As it is kept and copied; '' while unknown. */
  value: string;
  kind: 'text' | 'date' | 'phone' | 'number' | 'money';
}

export interface CallScript {
  payerName: string;
  /** Digits of the provider line, or ''. */
  phone: string;
  /** What to say first. */
  opening: string;
  lines: ScriptLine[];
  /** What to ask, in this order. */
  questions: string[];
}

/** The script of a call about one pre-authorization or claim of the case. */
export function callScript(c: Case, subject: Subject, practice: Practice): CallScript {
  const known = facts(c, practice);
  const claim = c.claims.find(({ id }) => id === subject.id);
  const preauth = c.preauths.find(({ id }) => id === subject.id);
  const plan = claim ? planOfClaim(c, claim) : c.plans.find(({ id }) => id === preauth?.planId);
  const asked = plan ?? c.plans[0];
  const line = (label: string, value = '', kind: ScriptLine['kind'] = 'text') => ({
    label,
    value,
    kind,
  });
  const service = c.lines.find(({ fromDate }) => fromDate !== '')?.fromDate || c.visit.surgeryOn;
  const sent = (preauth ?? claim)?.submittedOn ?? '';
  const lines: ScriptLine[] = [
    line('NPI', known['billing.npi'] ?? known['rendering.npi'], 'number'),
    line('Tax ID', known['billing.taxId'], 'number'),
    line('Practice', known['billing.name']),
    line('Member ID', asked?.memberId, 'number'),
    line('Patient', [c.patient.firstName, c.patient.lastName].filter(Boolean).join(' ')),
    line('Date of birth', c.patient.birthDate, 'date'),
    line('Date of service', service, 'date'),
    line('Code', codes(c), 'number'),
    line(
      'Diagnosis',
      c.diagnoses
        .map(({ code }) => code)
        .filter(Boolean)
        .join(', '),
      'number',
    ),
    ...(claim
      ? [
          line('Billed', claim.totalCharge || known['claim.totalCharge'], 'money'),
          line('Authorization', known['auth.number'], 'number'),
          line('Payer’s claim number', claim.originalReference, 'number'),
        ]
      : [
          line('Number', preauth?.number || preauth?.referenceNumber, 'number'),
          ...(preauth?.reviewer ? [line('Reviewed by', preauth.reviewer)] : []),
          line('Surgeon’s NPI', known['rendering.npi'], 'number'),
        ]),
    line('Sent on', sent, 'date'),
    line('Call me back at', known['billing.phone'], 'phone'),
  ];
  return {
    payerName: payerNameOf(asked, practice),
    phone: payerOf(asked, practice)?.phone ?? '',
    opening: openingOf(claim ? 'claim' : 'prior authorization', sent, known['billing.name'] ?? ''),
    lines,
    questions: claim ? CLAIM_QUESTIONS : questionsFor(c, preauth?.status, preauth?.validTo ?? ''),
  };
}

function codes(c: Case): string {
  return c.lines
    .filter(({ code }) => code !== '')
    .map(({ code, modifiers }) => [code, ...modifiers.filter(Boolean)].join(' '))
    .join(', ');
}

function openingOf(what: string, sent: string, practiceName: string): string {
  const from = practiceName ? ` from ${practiceName}` : '';
  const when = sent ? ` we sent on ${shortDate(sent)}` : '';
  return `Hello, I am calling${from} about the status of a ${what}${when}. May I have your name and a call reference number?`;
}

const CLAIM_QUESTIONS = [
  'Is the claim on file, and under which number?',
  'Is it paid, denied or pending? On which day?',
  'If denied: which reason codes, and to which address or fax does the appeal go?',
  'By which day must it be there?',
];

function questionsFor(c: Case, status: string | undefined, validTo: string): string[] {
  const moved = validTo !== '' && c.visit.surgeryOn > validTo;
  if (moved && (status === 'approved' || status === 'partly-approved')) {
    return [
      `Surgery moved to ${shortDate(c.visit.surgeryOn)}; the approval ends ${shortDate(validTo)}. Can you extend it?`,
      'What is the new end date, and does the number stay the same?',
      'Do you need anything in writing?',
    ];
  }
  return [
    'Is it on file, and who reviews it?',
    'Is there a decision? Number, from when to when, how many units, for which codes?',
    'If pending: what is missing, and by which day must it be there?',
    'If denied: why, and can the surgeon speak with a reviewer?',
  ];
}
