// Takes a learned first call over into the payer's settings and into the cases that wait for that payer.
import { readPracticeRecord, savePractice } from '../../lib/store/practice.ts';
import { refreshWaiting } from '../followups/refresh-waiting.ts';
import { showTrouble } from '../ui/undo-notice.tsx';

/** False when it could not be saved; a sentence has been shown then. */
export async function setFollowUpDays(payerId: string, days: number): Promise<boolean> {
  const { practice, revision } = await readPracticeRecord();
  const payers = practice.payers.map((one) =>
    one.id === payerId ? { ...one, followUpDays: days } : one,
  );
  const next = { ...practice, payers };
  const saved = await savePractice(next, { expectedRevision: revision });
  if (!saved.ok) {
    showTrouble(saved.message);
    return false;
  }
  await refreshWaiting(practice, next);
  return true;
}
