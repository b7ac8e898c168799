// Whether anything was ever typed into a case.
import { blankCase } from '../../lib/case/new-case.ts';
import type { Case } from '../../lib/case/schema.ts';
import { same } from '../ui/three-way.ts';

/** True for a case that says no more than a new one; the plan it was begun with does not count. */
export function isUntouched(c: Case): boolean {
  if (c.events.length > 1) return false;
  const blank = blankCase({ now: c.createdAt, newId: () => '' });
  const plain = (value: Case) => ({ ...value, id: '', events: [], plans: [] });
  const planned = c.plans.some(({ payerName, memberId, groupNumber, payerProfileId }) =>
    Boolean(payerName || memberId || groupNumber || payerProfileId),
  );
  return !planned && same(plain(c), plain(blank));
}
