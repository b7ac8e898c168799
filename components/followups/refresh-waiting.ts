// Works the next step of waiting cases out anew when a payer's days were changed: a list row keeps it as of its last save.
import type { CaseRow } from '../../lib/case/list-row.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { listCases } from '../../lib/store/cases.ts';
import { changeCase } from './change-case.ts';

const DAYS = ['followUpDays', 'decisionDays', 'filingDays', 'appealDays'] as const;

/** Names of the payers whose days differ between the two, as list rows have them. */
export function payersWithOtherDays(before: Practice, after: Practice): string[] {
  return after.payers
    .filter((payer) => {
      const known = before.payers.find(({ id }) => id === payer.id);
      return known && DAYS.some((days) => known[days] !== payer[days]);
    })
    .map(({ name }) => name.trim())
    .filter(Boolean);
}

function waitsFor({ preauths, claims = [] }: CaseRow, names: readonly string[]): boolean {
  return (
    preauths.some(
      ({ status, payerName }) =>
        (status === 'sent' || status === 'pended') && names.includes(payerName),
    ) ||
    claims.some(
      ({ status, payerName }) =>
        status !== 'paid' && status !== 'closed' && names.includes(payerName),
    )
  );
}

/** Saves every case again whose dates hang on days that were changed. Cases that wait for nobody are left alone. */
export async function refreshWaiting(before: Practice, after: Practice): Promise<void> {
  const names = payersWithOtherDays(before, after);
  if (names.length === 0) return;
  for (const row of await listCases()) {
    if (waitsFor(row, names)) await changeCase(row.id, (c) => c);
  }
}
