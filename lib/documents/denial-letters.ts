// Letters about a denial: appeal, request for the reason in writing, peer-to-peer request, note on a corrected claim.
// Written from the case; what it does not know stands as a marked blank. Our own words throughout.
import { planOfClaim, serviceDay } from '../claim/claim-row.ts';
import { explainDenial, type Explained } from '../claim/explain-denial.ts';
import { isDate, longDate } from '../case/calendar.ts';
import { askedPlan, payerNameOf } from '../case/asked.ts';
import { emptyPractice, type Practice } from '../case/practice.ts';
import type { Case, Claim, Preauth } from '../case/schema.ts';
import { appealDeadline, businessOf, payerDays } from '../followup/clocks.ts';
import { argumentsFor } from './appeal-arguments.ts';
import {
  DENIAL_BLOCKS,
  denialTemplate,
  filledTemplate,
  type DenialBlock,
  type DenialLetter,
} from './denial-templates.ts';
import { evidenceOf } from './evidence.ts';
import { bodyOf, metCriteria, signature } from './letter.ts';
import type { LetterPart } from './letter-templates.ts';
import { blankOf, wordOf } from './letter-words.ts';
import { packetItems } from './packet-plan.ts';

/** What was denied. */
export type Denied = { at: 'claim'; record: Claim } | { at: 'preauth'; record: Preauth };

export interface DenialContext {
  practice: Practice | null;
  /** `YYYY-MM-DD` */
  today: string;
}

const BODY: readonly LetterPart[] = ['problem', 'tried', 'findings', 'criteria', 'without'];
const blank = (words: string): string => `[[${words}]]`;
const or = (value: string, words: string): string => value.trim() || blank(words);

/** Which letters make sense for it: a corrected claim needs a claim. */
export function lettersFor({ at }: Denied): DenialLetter[] {
  return at === 'claim'
    ? ['appeal', 'reason-request', 'peer-to-peer', 'corrected-claim']
    : ['appeal', 'reason-request', 'peer-to-peer'];
}

/** The denied claim or pre-authorization with this id; null when there is none. */
export function deniedWith(c: Case, id: string): Denied | null {
  const claim = c.claims.find((one) => one.id === id);
  if (claim) return { at: 'claim', record: claim };
  const preauth = c.preauths.find((one) => one.id === id);
  return preauth ? { at: 'preauth', record: preauth } : null;
}

/** The whole letter, paragraphs divided by blank lines; blanks stand as `[[what it is]]`. */
export function denialLetter(
  kind: DenialLetter,
  c: Case,
  denied: Denied,
  { practice, today }: DenialContext,
): string {
  const profile = practice ?? emptyPractice();
  const evidence = evidenceOf(c, profile, today);
  const word = (name: string, words: string) => or(wordOf(name, c, evidence), words);
  const plan = denied.at === 'claim' ? planOfClaim(c, denied.record) : askedPlan(c);
  const subject = {
    appeal: 'Appeal of the decision',
    'reason-request': 'Request for the reason in writing',
    'peer-to-peer': 'Request for a peer-to-peer conversation',
    'corrected-claim': 'Corrected claim',
  }[kind];
  const head = [
    longDate(today),
    `${or(payerNameOf(plan, profile), 'payer')}\n${kind === 'appeal' ? 'Appeals' : 'Provider services'}`,
    [
      `Re: ${subject}, ${nameOf(denied)}`,
      `Patient: ${word('patient', 'patient’s name')}, born ${word('born', 'date of birth')}, member ID ${or(plan?.memberId ?? '', 'member ID')}`,
      `Procedure: ${word('codes', 'procedure codes')}`,
      `Diagnosis: ${word('diagnoses', 'diagnoses')}`,
      denied.at === 'claim' && `Date of service: ${or(longDate(serviceDay(c)), 'date of service')}`,
    ]
      .filter(Boolean)
      .join('\n'),
  ];
  const context = { practice: profile, today };
  const paragraphs = filledTemplate(denialTemplate(practice, kind), {
    block: (name) => (isBlock(name) ? BLOCKS[name](c, denied, context) : null),
    fact: (name) => wordOf(name, c, evidence),
    blankOf,
  });
  return [...head, ...paragraphs, signature(c, profile, evidence)].filter(Boolean).join('\n\n');
}

function nameOf({ at, record }: Denied): string {
  const number =
    at === 'claim' ? record.originalReference : record.number || record.referenceNumber;
  const decided = isDate(record.decidedOn)
    ? longDate(record.decidedOn)
    : blank('date of the decision');
  const what = at === 'claim' ? 'claim' : 'prior authorization';
  return `${what} ${or(number, `${what} number`)}, decided ${decided}`;
}

interface Context {
  practice: Practice;
  today: string;
}

type Writer = (c: Case, denied: Denied, context: Context) => string;

const BLOCKS: Readonly<Record<DenialBlock, Writer>> = {
  'reason given': (_, denied) => reasonGiven(denied, explainDenial(denied.record.denial)),
  'answers to the reasons': (c, denied, context) =>
    argumentsFor(explainDenial(denied.record.denial), c, denied, {
      criteria: hasCriteria(c, context),
    }).join('\n\n'),
  'medical necessity': (c, denied, context) =>
    arguesNecessity(explainDenial(denied.record.denial)) ? necessity(c, context).join('\n\n') : '',
  'problem and care': (c, _, context) => necessity(c, context).slice(0, 2).join(' '),
  enclosures: (c) => enclosures(c),
  request: (_, denied) => asksFor(denied),
  'time limit': inTime,
  'in their words': (_, { record }) => (record.denial.trim() ? ` (“${record.denial.trim()}”)` : ''),
  'claim number': (_, { at, record }) =>
    or(at === 'claim' ? record.originalReference : '', 'payer’s claim number'),
  phone: (c, _, context) => or(phoneOf(c, context), 'telephone'),
};

function isBlock(name: string): name is DenialBlock {
  return Object.hasOwn(DENIAL_BLOCKS, name);
}

/** What the payer said, with our plain words for each code that is known. */
function reasonGiven({ record }: Denied, causes: readonly Explained[]): string {
  const said = record.denial.trim();
  if (said === '') return `The reason given is ${blank('reason of the denial')}.`;
  if (causes.length === 0) return `The reason given is: “${said}”.`;
  return `The reason given is ${causes.map(({ said: code, cause }) => `${code} (${lower(cause)})`).join('; ')}.`;
}

const lower = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/[.\s]+$/, '');

/** Reasons that are answered by findings; slips of the claim are not. */
const MEDICAL =
  /necess|experimental|routine|guideline|diagnosis|dental|emergency|cover this service|level, number/i;

function arguesNecessity(causes: readonly Explained[]): boolean {
  return (
    causes.length === 0 ||
    causes.some(({ cause, remedy }) => remedy === 'appeal' && MEDICAL.test(cause))
  );
}

function hasCriteria(c: Case, { practice, today }: Context): boolean {
  return metCriteria(c, practice, today) !== '';
}

function necessity(c: Case, { practice, today }: Context): string[] {
  const body = bodyOf(c, practice, today);
  return BODY.map((part) => (body.get(part) ?? []).map(({ text }) => text).join(' ')).filter(
    Boolean,
  );
}

function enclosures(c: Case): string {
  const titles = packetItems(c).map(({ title }) => `- ${title}`);
  return titles.length === 0
    ? `Enclosed: ${blank('documents that prove it')}.`
    : `Enclosed:\n${titles.join('\n')}`;
}

function asksFor({ at, record }: Denied): string {
  const wish =
    at === 'claim'
      ? 'Please process the claim again and pay it by the contract'
      : `Please approve the procedure as requested${record.unitsAllowed.trim() ? '' : ', with its units and dates'}`;
  return `${wish}. I ask that a physician or dentist of my specialty, who took no part in the first decision, reviews this. If you uphold it, send the policy, the reviewer’s name and specialty, and the way to the next level, external review included.`;
}

/** Said only when it is true: a late appeal explains itself in the blank. */
function inTime(c: Case, denied: Denied, { practice, today }: Context): string {
  const plan = denied.at === 'claim' ? planOfClaim(c, denied.record) : askedPlan(c);
  const { decidedOn } = denied.record;
  const last = plan
    ? appealDeadline(businessOf(plan), decidedOn, payerDays(plan, practice).appealDays)
    : null;
  if (!last) return '';
  if (today > last.on)
    return `This appeal comes after ${longDate(last.on)} because ${blank('reason for the delay')}.`;
  return `This appeal is sent within the time for it, which ends on ${longDate(last.on)}.`;
}

function phoneOf(c: Case, { practice }: Context): string {
  return c.rendering.own.phone || practice.billing.phone;
}
