// Puts a looked-up code into a case: a diagnosis into its list, a procedure on a line of its own.
import { lineSchema, type Case } from '../case/schema.ts';
import { bare } from './code-set.ts';
import type { CodeHit } from './search.ts';

/** CMS-1500 item 21 holds twelve diagnoses, A to L. */
const MOST_DIAGNOSES = 12;

export type Added = { ok: true; case: Case; message: string } | { ok: false; message: string };

/** The case with the code added, or why it was not. `newId` names the new line. */
export function addCode(
  before: Case,
  hit: Pick<CodeHit, 'kind' | 'code' | 'words' | 'when' | 'billable'>,
  newId: () => string,
): Added {
  if (hit.kind === 'POS') {
    return { ok: false, message: `Place of service ${hit.code} is set on the line, in the case.` };
  }
  if (!hit.billable) {
    return { ok: false, message: `${hit.code} is a heading. Choose one of the codes under it.` };
  }
  const description = hit.when ? `${hit.words} (${hit.when})` : hit.words;
  if (hit.kind === 'ICD-10-CM') {
    if (before.diagnoses.some(({ code }) => bare(code) === bare(hit.code))) {
      return { ok: false, message: `${hit.code} is in the case already.` };
    }
    if (before.diagnoses.filter(({ code }) => code !== '').length >= MOST_DIAGNOSES) {
      return {
        ok: false,
        message: 'The case has twelve diagnoses already; a claim takes no more.',
      };
    }
    // An empty row is filled rather than dropped: lines point at rows by letter.
    const blank = before.diagnoses.findIndex(({ code }) => code === '');
    const row = { code: hit.code, description: hit.words };
    const diagnoses = blank < 0 ? [...before.diagnoses, row] : before.diagnoses.with(blank, row);
    return added({ ...before, diagnoses }, `Added ${hit.code} to the diagnoses.`);
  }
  const line = lineSchema.parse({ id: newId(), code: hit.code, description });
  const note = hit.kind === 'CDT' ? ' It is a dental code: does this medical plan take it?' : '';
  return added(
    { ...before, lines: [...before.lines, line] },
    `Added ${hit.code} as a line.${note}`,
  );
}

const added = (next: Case, message: string): Added => ({ ok: true, case: next, message });
