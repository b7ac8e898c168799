// How the practice's own claims with a code went: for the order of suggestions, never for hiding one.
import type { CaseRow } from '../case/list-row.ts';
import { paidByCodeAndPayer } from './paid.ts';

export interface PaidCode {
  /** Claims with this code that were answered, and how many of them with money. */
  decided: number;
  paid: number;
  /** `this-payer` when the counts are of the payer asked, else `all-payers`. */
  of: 'this-payer' | 'all-payers';
}

/**
 * By code, upper case. A code that the payer asked has answered counts with that payer's answers alone; any other with
 * those of all payers. `payerName` '' is all payers; payers compare without case.
 */
export function paidCodes(rows: readonly CaseRow[], payerName: string): Map<string, PaidCode> {
  const payer = payerName.trim().toLowerCase();
  const all = new Map<string, PaidCode>();
  const own = new Map<string, PaidCode>();
  for (const group of paidByCodeAndPayer(rows)) {
    const code = group.code.trim().toUpperCase();
    add(all, code, group, 'all-payers');
    if (payer !== '' && group.payerName.trim().toLowerCase() === payer) {
      add(own, code, group, 'this-payer');
    }
  }
  return new Map([...all, ...own]);
}

/**
 * A weight from 0 to 1 for ranking: 0.5 without an answer, and little moved by a few of them (one imagined payment and one
 * imagined denial are added), so that a single lucky claim does not rule the list.
 */
export function paidWeight(known: PaidCode | undefined): number {
  return known ? (known.paid + 1) / (known.decided + 2) : 0.5;
}

function add(
  to: Map<string, PaidCode>,
  code: string,
  { decided, paid }: { decided: number; paid: number },
  of: PaidCode['of'],
): void {
  const before = to.get(code);
  to.set(code, { decided: (before?.decided ?? 0) + decided, paid: (before?.paid ?? 0) + paid, of });
}
