// Takes a learned first call over into the payer's settings and into the cases that wait for that payer.
import { listCases } from '../../lib/store/cases.ts';
import { readPracticeRecord, savePractice } from '../../lib/store/practice.ts';
import { changeCase } from '../followups/change-case.ts';
import { showTrouble } from '../ui/undo-notice.tsx';

/** False when it could not be saved; a sentence has been shown then. */
export async function setFollowUpDays(payerId: string, days: number): Promise<boolean> {
  const { practice, revision } = await readPracticeRecord();
  const payers = practice.payers.map((one) =>
    one.id === payerId ? { ...one, followUpDays: days } : one,
  );
  const saved = await savePractice({ ...practice, payers }, { expectedRevision: revision });
  if (!saved.ok) {
    showTrouble(saved.message);
    return false;
  }
  const name = payers.find(({ id }) => id === payerId)?.name.trim() ?? '';
  for (const row of await listCases()) {
    const waits =
      row.preauths.some(({ status, payerName }) => status === 'sent' && payerName === name) ||
      (row.claims ?? []).some(({ status, payerName }) => status === 'sent' && payerName === name);
    // A list row keeps its next step as of the last save; saving it again works the new day out.
    if (waits) await changeCase(row.id, (c) => c);
  }
  return true;
}
