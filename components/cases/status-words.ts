// How the status of a case reads on its chip, and its colour: grey to do, blue under way, amber needs you, red, green.
import type { CaseStatus } from '../../lib/case/list-row.ts';

export const STATUS: Readonly<Record<CaseStatus, { words: string; color: string }>> = {
  new: { words: 'Facts missing', color: 'gray' },
  'ready-to-send': { words: 'To send', color: 'indigo' },
  waiting: { words: 'Waiting', color: 'gray' },
  pended: { words: 'Payer asks', color: 'orange' },
  approved: { words: 'Approved', color: 'teal' },
  denied: { words: 'Denied', color: 'red' },
  'to-claim': { words: 'To bill', color: 'indigo' },
  'claim-sent': { words: 'Claim sent', color: 'gray' },
  paid: { words: 'Paid', color: 'teal' },
  closed: { words: 'Closed', color: 'gray' },
};

const BEFORE: ReadonlySet<CaseStatus> = new Set(['new', 'ready-to-send', 'pended', 'to-claim']);

/** Once it is sent, what was not enclosed is no news any more. */
export function isBeforeSending(status: CaseStatus): boolean {
  return BEFORE.has(status);
}
