// Changes the practice profile from within a case: one field, on what is stored now.
import type { Practice } from '../../lib/case/practice.ts';
import { readPracticeRecord, savePractice } from '../../lib/store/practice.ts';
import { showTrouble } from '../ui/undo-notice.tsx';

/** Says so when it did not work, for instance because settings were changed elsewhere in that moment. */
export async function changePractice(change: (now: Practice) => Practice): Promise<boolean> {
  const { practice, revision } = await readPracticeRecord();
  const result = await savePractice(change(practice), { expectedRevision: revision });
  if (!result.ok) showTrouble(result.message);
  return result.ok;
}
