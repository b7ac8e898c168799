// The charge of a line from the practice's own fee list.
import { bare } from './code-set.ts';
import type { OwnCode } from './import/practice-list.ts';

/** The fee of that number as a change of the line; none when the list has none or a charge stands there already. */
export function ownFee(own: readonly OwnCode[], code: string, charge: string): { charge?: string } {
  const fee = own.find((one) => one.code === bare(code))?.fee ?? '';
  return fee === '' || charge.trim() !== '' ? {} : { charge: fee };
}
