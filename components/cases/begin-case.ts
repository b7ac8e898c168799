// The three ways in which a case begins: typed, pasted, from a facts file. Each ends with a stored case.
import { withEvent } from '../../lib/case/events.ts';
import { caseFromFacts, parseFactsFile } from '../../lib/case/import-facts.ts';
import type { Facts } from '../../lib/case/field-keys.ts';
import { blankCase, newPlan } from '../../lib/case/new-case.ts';
import type { Case } from '../../lib/case/schema.ts';
import { saveCase } from '../../lib/store/cases.ts';

/** `notes`: what a file held that was left out, and why. */
export type Begun = { ok: true; id: string; notes: string[] } | { ok: false; message: string };

const origin = () => ({ now: new Date().toISOString(), newId: () => crypto.randomUUID() });

/** A facts file is a page of text; anything much larger is something else. */
const LARGEST = 2_000_000;

async function stored(value: Case, notes: string[] = []): Promise<Begun> {
  const answer = await saveCase(value);
  return answer.ok ? { ok: true, id: value.id, notes } : { ok: false, message: answer.message };
}

/** An empty case with room for the medical plan. */
export function beginTyping(): Promise<Begun> {
  const from = origin();
  return stored({ ...blankCase(from), plans: [newPlan(from.newId, 'medical')] });
}

/** `note`: where the facts come from, for the log of the case. */
export function beginFromFacts(facts: Facts, note = ''): Promise<Begun> {
  const from = origin();
  const made = caseFromFacts(facts, [], from);
  const noted = note ? withEvent(made, 'imported', note, { ...from, by: '' }) : made;
  return stored(noted);
}

/** Reads a facts file; the message says what is the matter with it. */
export async function beginFromFile(file: File): Promise<Begun> {
  if (file.size > LARGEST)
    return { ok: false, message: 'This file is too large for a facts file. Nothing was read.' };
  const read = parseFactsFile(await file.text());
  if (!read.ok) return read;
  return stored(caseFromFacts(read.facts, read.documents, origin()), read.notes);
}
