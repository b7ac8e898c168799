// One person of a list as a case: a new one, or the one that is here with what it did not know yet. Doing it twice changes
// nothing the second time.
import { facts as factsOf } from '../case/facts.ts';
import type { Facts } from '../case/field-keys.ts';
import { withEvent } from '../case/events.ts';
import { caseFromFacts } from '../case/import-facts.ts';
import { newPreauth } from '../case/new-case.ts';
import type { Practice } from '../case/practice.ts';
import { withFacts } from '../case/put-facts.ts';
import type { Case, Preauth } from '../case/schema.ts';
import { sameValue } from './found.ts';
import type { ImportEntry } from './plan-import.ts';
import type { ReadRow } from './read-row.ts';

export interface ImportOrigin {
  /** ISO date-time. */
  now: string;
  newId: () => string;
  /** Who imports. */
  by: string;
  /** Name of the file, for the log of the case. */
  file: string;
}

/** Codes of the latest request as lines: those of its row, and of other rows with the same number. */
function linesOf(rows: readonly ReadRow[]): Facts {
  const last = rows.findLast(({ preauth }) => (preauth?.codes.length ?? 0) > 0);
  const number = last?.preauth?.number ?? '';
  const facts: Record<string, string> = {};
  const codes: string[] = [];
  for (const row of rows) {
    if (row !== last && (number === '' || row.preauth?.number !== number)) continue;
    row.preauth?.codes.forEach((code, line) => {
      if (codes.includes(code)) return;
      const to = `lines[${codes.push(code) - 1}]`;
      for (const [key, value] of Object.entries(row.facts))
        if (key.startsWith(`lines[${line}]`)) facts[key.replace(/^lines\[\d+\]/, to)] = value;
    });
  }
  return facts;
}

/** Facts of all rows of a person; what came first is kept. Codes are those of the latest row that has any. */
function factsOfRows(rows: readonly ReadRow[]): Facts {
  const facts: Record<string, string> = {};
  for (const row of rows)
    for (const [key, value] of Object.entries(row.facts))
      if (!/^(lines|diagnoses)\[/.test(key)) facts[key] ??= value;
  const isDiagnosis = (key: string): boolean => key.startsWith('diagnoses[');
  const last = rows.findLast((row) => Object.keys(row.facts).some(isDiagnosis));
  for (const [key, value] of Object.entries(last?.facts ?? {}))
    if (isDiagnosis(key)) facts[key] = value;
  return { ...facts, ...linesOf(rows) };
}

function sameRequest(one: Preauth, row: NonNullable<ReadRow['preauth']>): boolean {
  if (row.number !== '' || one.number !== '') return sameValue(one.number, row.number);
  if (row.referenceNumber !== '' || one.referenceNumber !== '')
    return sameValue(one.referenceNumber, row.referenceNumber);
  return (
    one.submittedOn === row.submittedOn &&
    one.validTo === row.validTo &&
    one.codes.join() === row.codes.join()
  );
}

function withPreauths(c: Case, entry: ImportEntry, { newId }: ImportOrigin): Case {
  const planId = c.plans.find(({ kind }) => kind === 'medical')?.id ?? null;
  let preauths = c.preauths;
  for (const { preauth } of entry.rows) {
    if (!preauth) continue;
    const known = preauths.find((one) => sameRequest(one, preauth));
    const more = preauth.codes.filter((code) => !known?.codes.includes(code));
    if (!known) preauths = [...preauths, { ...newPreauth(newId), planId, ...preauth }];
    else if (more.length > 0)
      preauths = preauths.map((one) =>
        one === known ? { ...one, codes: [...one.codes, ...more] } : one,
      );
  }
  return preauths === c.preauths ? c : { ...c, preauths };
}

function withVisit(c: Case, { rows }: ImportEntry): Case {
  const surgeryOn = c.visit.surgeryOn || (rows.findLast((row) => row.surgeryOn)?.surgeryOn ?? '');
  const consultOn = c.visit.consultOn || (rows.findLast((row) => row.consultOn)?.consultOn ?? '');
  const same = surgeryOn === c.visit.surgeryOn && consultOn === c.visit.consultOn;
  return same ? c : { ...c, visit: { surgeryOn, consultOn } };
}

function logged(c: Case, { rows }: ImportEntry, origin: ImportOrigin): Case {
  const lines = rows.map(({ line }) => line).join(', ');
  const [year, month, day] = origin.now.slice(0, 10).split('-');
  const where = rows.length === 1 ? `line ${lines}` : `lines ${lines}`;
  const text = `Imported from ${origin.file} (${where}) on ${month}/${day}/${year}`;
  return withEvent(c, 'imported', text, origin);
}

/** A new case of these rows. */
export function caseOfEntry(entry: ImportEntry, origin: ImportOrigin): Case {
  const made = caseFromFacts(factsOfRows(entry.rows), [], origin);
  // The log names the file; that facts were imported is said by it already.
  const plain = { ...made, events: made.events.filter(({ kind }) => kind !== 'imported') };
  return logged(withVisit(withPreauths(plain, entry, origin), entry), entry, origin);
}

/** The case with what the rows add to it; the very same object when they add nothing. What it says is never changed. */
export function caseWithEntry(
  c: Case,
  entry: ImportEntry,
  practice: Practice,
  origin: ImportOrigin,
): Case {
  const known = factsOf(c, practice);
  const hasLines = c.lines.some(({ code }) => code.trim() !== '');
  const hasDiagnoses = c.diagnoses.some(({ code }) => code.trim() !== '');
  const fresh = Object.entries(factsOfRows(entry.rows)).filter(
    ([key]) =>
      known[key] === undefined &&
      !(hasLines && key.startsWith('lines[')) &&
      !(hasDiagnoses && key.startsWith('diagnoses[')),
  );
  const filled = fresh.length > 0 ? withFacts(c, Object.fromEntries(fresh), origin.newId) : c;
  const next = withVisit(withPreauths(filled, entry, origin), entry);
  return next === c ? c : logged(next, entry, origin);
}
