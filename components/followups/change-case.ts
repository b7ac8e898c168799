// Changes one stored case from a list, where no case is open for typing.
import type { Case } from '../../lib/case/schema.ts';
import { readCase, saveCase } from '../../lib/store/cases.ts';
import { showTrouble } from '../ui/undo-notice.tsx';

/** Reads, changes and saves; once more when another window saved in between. False when it could not be saved. */
export async function changeCase(id: string, change: (value: Case) => Case): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1) {
    const found = await readCase(id);
    if (!found) return false;
    const answer = await saveCase(change(found.case), { expectedRevision: found.revision });
    if (answer.ok) return true;
    if (answer.reason === 'conflict' && attempt === 0) continue;
    showTrouble(answer.message);
    return false;
  }
}
