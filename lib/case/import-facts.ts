// A facts file becomes a case: the inverse of facts().
import { z } from 'zod';
import { canonical } from './canonical.ts';
import { canonicalFacts, importableKind, listRows, merged, under } from './facts-tree.ts';
import { documentSchema } from './document.ts';
import { datumsOf } from './field-keys.ts';
import type { DatumKind, Facts } from './field-keys.ts';
import { blankCase, newClaim, newDocument, newPlan, newPreauth } from './new-case.ts';
import type { Origin } from './new-case.ts';
import { caseSchema, lineSchema } from './schema.ts';
import type { Case, CaseDocument, Plan } from './schema.ts';

const MAX_BYTES = 1_000_000;

export interface FactsDocument {
  kind: string;
  file: string;
  /** Day on which the document was made, `YYYY-MM-DD`. */
  date?: string | undefined;
  /** As `clinical.side`. */
  side?: string | undefined;
  /** `17,32` */
  teeth?: string | undefined;
  /** `in-hand` unless it says otherwise. */
  state?: CaseDocument['state'] | undefined;
}

export type FactsFile =
  | { ok: true; facts: Facts; documents: FactsDocument[]; notes: string[] }
  | { ok: false; message: string };

/**
 * Reads a facts file: `{ "facts": { key: value }, "documents": [{ "kind", "file" }] }`, at most 1 MB. It is refused, with a
 * sentence, only when nothing in it can be used. Otherwise what is good is taken and `notes` names each entry that was
 * left out and why. Values are never quoted: notes may be shown or logged.
 */
export function parseFactsFile(text: string): FactsFile {
  if (text.length > MAX_BYTES) {
    return refused(
      'This file is larger than 1 MB, so it is not a facts file. Nothing was imported.',
    );
  }
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('This file is not JSON, so it cannot be read. Nothing was imported.');
  }
  const entries = isObject(file) && Object.hasOwn(file, 'facts') ? file['facts'] : undefined;
  if (!isObject(entries)) {
    return refused(
      'This file has no "facts" in it, so it is not a facts file. Nothing was imported.',
    );
  }
  const facts: Record<string, string> = {};
  const notes: string[] = [];
  for (const [key, value] of Object.entries(entries)) {
    const read = readFact(key, value);
    if (read.ok) facts[key] = read.value;
    else if (read.note) notes.push(read.note);
  }
  const documents = documentsOf(file as Record<string, unknown>, notes);
  if (Object.keys(facts).length === 0 && notes.length > 0) {
    return refused(`Nothing in this file can be used. ${notes[0]}`);
  }
  return { ok: true, facts, documents, notes };
}

function refused(message: string): FactsFile {
  return { ok: false, message };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Read = { ok: true; value: string } | { ok: false; note: string };

function readFact(key: string, value: unknown): Read {
  const named = key.length <= 60 && /^[\w.[\]]+$/.test(key) ? `“${key}”` : 'An entry';
  const kind = importableKind(key);
  if (!kind)
    return { ok: false, note: `${named} is not a field that a case has; it was left out.` };
  if (typeof value !== 'string') {
    return { ok: false, note: `${named} must be text in quotes; it was left out.` };
  }
  const known = canonical(kind, value);
  if (known !== null) return { ok: true, value: known };
  const note = `${named} ${EXPECTED[kind] ?? 'holds something that it cannot hold'}; it was left out.`;
  return { ok: false, note: value.trim() === '' ? '' : note };
}

const EXPECTED: Partial<Record<DatumKind, string>> = {
  date: 'must be a date that exists, written like 2026-11-30',
  phone: 'must be a US phone number of ten digits',
  npi: 'must have ten digits',
  taxId: 'must have nine digits',
  zip: 'must have five or nine digits',
  state: 'must be a state in two letters',
  money: 'must be an amount like 1234.50',
  yesNo: 'must be Y or N',
  sex: 'must be M, F or U',
  relationship: 'must be self, spouse, child or other',
  icd: 'must be an ICD-10-CM code',
  procedure: 'must be a procedure code of five characters',
  teeth: 'must be tooth numbers like 17,32',
  pointers: 'must be letters from A to L, at most four',
};

function documentsOf(file: Record<string, unknown>, notes: string[]): FactsDocument[] {
  const listed = Object.hasOwn(file, 'documents') ? file['documents'] : [];
  if (!Array.isArray(listed)) {
    notes.push('“documents” must be a list; it was left out.');
    return [];
  }
  const documents: FactsDocument[] = [];
  for (const entry of (listed as unknown[]).slice(0, 100)) {
    const parsed = documentShape.safeParse(entry);
    if (parsed.success) documents.push(parsed.data);
    else notes.push('A document without a kind and a file name was left out.');
  }
  return documents;
}

const documentShape = z.object({
  kind: z.string().min(1).max(80),
  file: z.string().max(200),
  date: z.string().max(10).optional(),
  side: z.string().max(20).optional(),
  teeth: z.string().max(200).optional(),
  state: documentSchema.shape.state.unwrap().optional(),
});

/**
 * A new case that holds these facts: `facts(caseFromFacts(f), emptyPractice())` is `f` for every `f` that facts() can
 * give. A value without canonical form is left out. With relationship `self`, data given for the subscriber only are the
 * patient's too. `auth.number` becomes a pre-authorization that was sent: its number is known, its answer is not.
 */
export function caseFromFacts(
  given: Facts,
  documents: readonly FactsDocument[],
  { now, newId }: Origin,
): Case {
  const f = canonicalFacts(given);
  const c = blankCase({ now, newId });
  const plans = [askedPlanFrom(f, newId), otherPlanFrom(f, newId)].filter((plan) => plan !== null);
  const planId = plans.find((plan) => plan.kind === 'medical')?.id ?? null;
  const patient = under(f, 'patient');
  const claim = under(f, 'claim', ['filingIndicator']);
  return caseSchema.parse({
    ...c,
    patient:
      f['patient.relationship'] === 'self' ? merged(under(f, 'subscriber'), patient) : patient,
    plans,
    otherInsurance: f['otherInsurance.exists'] ?? '',
    accident: under(f, 'accident'),
    illness: under(f, 'illness'),
    referring: under(f, 'referring'),
    requesting: { own: under(f, 'requesting') },
    rendering: { own: under(f, 'rendering') },
    billing: { own: under(f, 'billing') },
    facility: { own: under(f, 'facility') },
    clinical: under(f, 'clinical'),
    request: under(f, 'auth', ['number']),
    diagnoses: listRows(f, 'diagnoses'),
    lines: listRows(f, 'lines').map((line) => lineSchema.parse({ ...line, id: newId() })),
    preauths: f['auth.number']
      ? [{ ...newPreauth(newId), planId, status: 'sent', number: f['auth.number'] }]
      : [],
    claims: Object.keys(claim).length > 0 ? [{ ...newClaim(newId), planId, ...claim }] : [],
    documents: documents.map(({ kind, file, date, side, teeth, state }) => ({
      ...newDocument(newId, kind),
      title: file,
      state: state ?? 'in-hand',
      madeOn: date ?? '',
      side: side ?? '',
      teeth: teeth ?? '',
    })),
    events: [
      ...c.events,
      { id: newId(), at: now, kind: 'imported', text: `${Object.keys(f).length} facts imported` },
    ],
  });
}

function askedPlanFrom(f: Facts, newId: () => string): Plan | null {
  const subscriber = under(f, 'subscriber');
  const { memberId = '', groupNumber = '', planName = '' } = subscriber;
  const data = {
    payerName: f['payer.name'] ?? '',
    payerId: f['payer.id'] ?? '',
    relationship: f['patient.relationship'] ?? '',
    filingIndicator: f['claim.filingIndicator'] ?? '',
    memberId,
    groupNumber,
    planName,
  };
  const known = Object.values(data).some((value) => value !== '');
  if (!known && Object.keys(subscriber).length === 0 && !hasOtherPlan(f)) return null;
  return planWith(newPlan(newId, 'medical'), { ...data, subscriber });
}

function hasOtherPlan(f: Facts): boolean {
  return datumsOf('otherInsurance').some(
    (datum) => datum !== 'exists' && f[`otherInsurance.${datum}`] !== undefined,
  );
}

function otherPlanFrom(f: Facts, newId: () => string): Plan | null {
  if (!hasOtherPlan(f)) return null;
  const { lastName = '', firstName = '', ...plan } = under(f, 'otherInsurance', ['exists']);
  return planWith(newPlan(newId, 'medical'), { ...plan, subscriber: { lastName, firstName } });
}

function planWith(plan: Plan, data: object): Plan {
  return caseSchema.shape.plans.unwrap().element.parse({ ...plan, ...data });
}
