// The part of the probe page that edits the same cases as other pages do at the same time.
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { randomFrom } from '../seeded-random.ts';

/** What happened to the edits of one page. */
export interface Contended {
  /** Accepted edits of each case, by id. */
  accepted: Record<string, number>;
  /** Edits that were refused because another page had saved first; each was tried again on the newer version. */
  conflicts: number;
  other: string[];
}

/**
 * Adds one to the counter in the note of a randomly chosen case, `edits` times. What another page changed in between
 * must be refused: the edit is then made again on what is stored now.
 */
export async function contend(edits: number, cases: number, seed: number): Promise<Contended> {
  const random = randomFrom(seed);
  const result: Contended = { accepted: {}, conflicts: 0, other: [] };
  for (let done = 0; done < edits;) {
    const id = `case-${Math.floor(random() * cases)}`;
    const stored = await readCase(id);
    if (!stored) throw new Error(`${id} is not there.`);
    const { request } = stored.case;
    const next = {
      ...stored.case,
      request: { ...request, note: String(Number(request.note) + 1) },
    };
    const saved = await saveCase(next, { expectedRevision: stored.revision });
    if (saved.ok) {
      result.accepted[id] = (result.accepted[id] ?? 0) + 1;
      done += 1;
    } else if (saved.reason === 'conflict') result.conflicts += 1;
    else {
      result.other.push(saved.message);
      return result;
    }
  }
  return result;
}

/** The counters as they are stored. */
export async function counters(cases: number): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (let at = 0; at < cases; at += 1) {
    const stored = await readCase(`case-${at}`);
    found[`case-${at}`] = Number(stored?.case.request.note);
  }
  return found;
}
