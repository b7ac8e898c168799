// Finds again, on a page that replaced its controls, the ones that the person ticked: same keys, same signature.
import type { FillPlan, PlanTarget } from '../form/plan-types.ts';
import type { PageSnapshot } from '../form/snapshot.ts';

const identity = ({ keys, signature, shown }: PlanTarget) =>
  JSON.stringify([keys, signature, shown]);

/**
 * For each old target the same one at its new place, or no entry when the page has none. A control that already holds
 * something is found too (a postback gives back what was typed): the writer there compares and never overwrites.
 */
export function rematch(
  targets: readonly PlanTarget[],
  plan: FillPlan,
  page: PageSnapshot,
): Map<PlanTarget, PlanTarget> {
  const planned = [...plan.targets];
  const holding = occupied(plan, page);
  const found = new Map<PlanTarget, PlanTarget>();
  for (const target of targets) {
    const at = planned.findIndex((each) => identity(each) === identity(target));
    const again = at < 0 ? undefined : planned.splice(at, 1)[0];
    const place = again ? undefined : holding(target);
    if (again) found.set(target, again);
    else if (place) found.set(target, { ...target, ...place });
  }
  return found;
}

type Place = Pick<PlanTarget, 'documentId' | 'frameId' | 'ref'>;

/** Looks up the one filled control that a target can mean; several that look the same mean none. */
function occupied(plan: FillPlan, page: PageSnapshot): (target: PlanTarget) => Place | undefined {
  const signatures = new Map(
    page.frames.flatMap(({ documentId, controls }) =>
      controls.map(({ ref, signature }) => [`${documentId} ${ref}`, signature]),
    ),
  );
  const refusals = plan.refusals.filter(({ reason }) => reason === 'occupied');
  return ({ keys, signature }) => {
    const fitting = refusals.filter(
      ({ documentId, ref, candidates }) =>
        signatures.get(`${documentId} ${ref}`) === signature &&
        keys.every((key) => candidates.includes(key)),
    );
    const [only, another] = fitting;
    if (!only || another) return undefined;
    return { documentId: only.documentId, frameId: only.frameId, ref: only.ref };
  };
}
