// Puts the people of a list into the vault, in whole batches of new ones: what is in is in, and a second try goes on.
import type { Practice } from '../../lib/case/practice.ts';
import { caseOfEntry, caseWithEntry, type ImportOrigin } from '../../lib/intake/import-entry.ts';
import type { ImportEntry } from '../../lib/intake/plan-import.ts';
import { addCases } from '../../lib/store/add-cases.ts';
import { readCase, saveCase } from '../../lib/store/cases.ts';

export interface ImportReport {
  added: number;
  updated: number;
  /** Here already with everything that the list says. */
  unchanged: number;
  skipped: number;
  /** Nothing was done with these yet: the import was stopped. */
  left: number;
  /** Why it stopped by itself, in a sentence. */
  trouble: string;
}

interface RunOptions {
  practice: Practice;
  file: string;
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

type Outcome = 'added' | 'updated' | 'unchanged' | { trouble: string };

/** Another window may save the same case meanwhile: its version is read again and taken up. */
async function update(
  entry: ImportEntry,
  practice: Practice,
  origin: ImportOrigin,
): Promise<Outcome> {
  for (let turn = 0; ; turn += 1) {
    const found = await readCase(entry.like?.row.id ?? '');
    if (!found) return { trouble: 'A case that was to be updated is not here any more.' };
    const next = caseWithEntry(found.case, entry, practice, origin);
    if (next === found.case) return 'unchanged';
    const saved = await saveCase(next, { expectedRevision: found.revision });
    if (saved.ok) return 'updated';
    if (saved.reason !== 'conflict' || turn > 2) return { trouble: saved.message };
  }
}

async function put(entry: ImportEntry, practice: Practice, origin: ImportOrigin): Promise<Outcome> {
  if (entry.action === 'update') return update(entry, practice, origin);
  const saved = await saveCase(caseOfEntry(entry, origin), { expectedRevision: 0 });
  return saved.ok ? 'added' : { trouble: saved.message };
}

/** One write waits for the disk once; a person still sees it move, and can stop between two. */
const BATCH = 50;

/** The new people at the front, at most a batch of them. */
function newOnes(entries: readonly ImportEntry[]): readonly ImportEntry[] {
  const other = entries.findIndex(({ action }) => action !== 'new');
  return entries.slice(0, Math.min(BATCH, other < 0 ? entries.length : other));
}

/** Runs until the end, until the person stops it, or until something cannot be saved. */
export async function runImport(
  entries: readonly ImportEntry[],
  { practice, file, onProgress, signal }: RunOptions,
): Promise<ImportReport> {
  const wanted = entries.filter(({ action }) => action !== 'skip');
  const report: ImportReport = {
    added: 0,
    updated: 0,
    unchanged: 0,
    skipped: entries.length - wanted.length,
    left: wanted.length,
    trouble: '',
  };
  const origin: ImportOrigin = {
    now: new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    by: practice.userName,
    file,
  };
  const told = (outcome: Exclude<Outcome, object>, count: number) => {
    report[outcome] += count;
    report.left -= count;
    onProgress(wanted.length - report.left);
  };
  let alone = 0;
  while (report.left > 0) {
    if (signal.aborted) return report;
    const rest = wanted.slice(wanted.length - report.left);
    const batch = alone > 0 ? [] : newOnes(rest);
    if (batch.length > 1) {
      const added = await addCases(batch.map((entry) => caseOfEntry(entry, origin)));
      if (added.ok) told('added', batch.length);
      // One after the other, so that the report says exactly what is in and why the next is not.
      else alone = batch.length;
      continue;
    }
    const [entry] = rest;
    if (!entry) return report;
    alone = Math.max(0, alone - 1);
    const outcome = await put(entry, practice, origin).catch((error: unknown): Outcome => ({
      trouble: error instanceof Error ? error.message : 'The vault could not be written.',
    }));
    if (typeof outcome === 'object') return { ...report, trouble: outcome.trouble };
    told(outcome, 1);
  }
  return report;
}
