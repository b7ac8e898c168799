// Portals of the payer of this case of which it is known what their upload takes.
import { askedPlan, payerOf } from '../../lib/case/asked.ts';
import type { Practice } from '../../lib/case/practice.ts';
import type { Case } from '../../lib/case/schema.ts';
import { limitsInWords } from '../../lib/documents/fit-files.ts';
import { knownLimits, mergedLimits, ownLimits } from '../../lib/documents/portal-limits.ts';
import type { UploadLimits } from '../../lib/documents/upload-limits.ts';

export function portalsOf(
  value: Case,
  practice: Practice,
): { name: string; limits: UploadLimits }[] {
  const payer = payerOf(askedPlan(value), practice);
  return (payer?.portals ?? [])
    .map((portal) => {
      const host = URL.canParse(portal.origin) ? new URL(portal.origin).host : '';
      const known = knownLimits(host);
      const limits = mergedLimits([ownLimits(portal), ...(known ? [known] : [])]);
      return { name: portal.name || host || 'Portal', limits };
    })
    .filter(({ limits }) => limitsInWords(limits) !== '');
}

/** What is known for a host, apart from what its page says: the practice's own entry, then what was read elsewhere. */
export function limitsForHost(practice: Practice, host: string): UploadLimits[] {
  const own = practice.payers
    .flatMap(({ portals }) => portals)
    .find(({ origin }) => URL.canParse(origin) && new URL(origin).host === host);
  const known = knownLimits(host);
  return [...(own ? [ownLimits(own)] : []), ...(known ? [known] : [])];
}
