// Keeps with the case what a fill wrote: the answer to "you never asked for that code".
import { withEvent } from '../../lib/case/events.ts';
import type { Case } from '../../lib/case/schema.ts';
import type { FillReport } from '../../lib/browser/fill.ts';
import { nameOfKey } from '../../lib/case/field-names.ts';

/** The case with the fill logged and its written values kept for the proof of the number that follows. */
export function recordFill(value: Case, report: FillReport, host: string, by: string): Case {
  const sent = report.results
    .filter(({ status }) => status === 'filled' || status === 'added' || status === 'already')
    .map(({ target }) => ({
      label: target.label || target.keys.map(nameOfKey).join(', '),
      key: target.keys.join(' '),
      value: target.shown,
    }));
  if (sent.length === 0) return value;
  const now = new Date().toISOString();
  const fields = sent.length === 1 ? '1 field' : `${sent.length} fields`;
  return withEvent(
    { ...value, fills: [...value.fills, { at: now, host, sent }] },
    'filled',
    `Filled ${fields} on ${host}`,
    { now, by, newId: () => crypto.randomUUID() },
  );
}

/**
 * Keys that were written on this host since its last number was recorded: recording takes the fills into the proof, and
 * an undo takes its fill out.
 */
export function enteredKeys({ fills }: Case, host: string): string[] {
  const here = fills.filter((fill) => fill.host === host);
  return [...new Set(here.flatMap(({ sent }) => sent.flatMap(({ key }) => key.split(' '))))];
}

/** The case after an undo: what was taken back from the page is no longer part of what was sent. */
export function forgetFill(value: Case, host: string, by: string): Case {
  const at = value.fills.findLastIndex((fill) => fill.host === host);
  if (at < 0) return value;
  const now = new Date().toISOString();
  return withEvent(
    { ...value, fills: value.fills.toSpliced(at, 1) },
    'undone',
    `Took back the last fill on ${host}`,
    { now, by, newId: () => crypto.randomUUID() },
  );
}
