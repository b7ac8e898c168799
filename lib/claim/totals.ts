// The total of a claim: the sum of its lines, to the cent.
import { canonical } from '../case/canonical.ts';
import { fromCents, toCents } from '../case/money.ts';
import type { ServiceLine } from '../case/schema.ts';

/**
 * Sum of the charges of all lines that go on a form (item 28 is the sum of 24F; NUCC 1500 manual), as `1234.50`. '' when
 * there is none or when one with a code has no readable charge: half a sum would be a wrong total.
 */
export function totalCharge(lines: readonly ServiceLine[]): string {
  const billed = lines.filter(
    ({ code, charge }) => canonical('procedure', code) !== null || toCents(charge) !== null,
  );
  let sum = 0;
  for (const line of billed) {
    const cents = toCents(line.charge);
    if (cents === null) return '';
    sum += cents;
  }
  return billed.length === 0 ? '' : fromCents(sum);
}
