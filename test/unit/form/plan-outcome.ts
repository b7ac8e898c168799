// What the plan says about each control of a page, as the tests of test/unit/form read it.
import type { Facts } from '../../../lib/case/field-keys.ts';
import { planFill } from '../../../lib/form/plan.ts';
import type { FillPlan } from '../../../lib/form/plan-types.ts';
import type { PortalProfile } from '../../../lib/form/profiles.ts';
import type { ControlSnapshot } from '../../../lib/form/snapshot.ts';
import { control, frame, ORIGIN, page } from './control.ts';
import { FACTS } from './facts.ts';

export const plan = (
  controls: ControlSnapshot[],
  facts: Facts = FACTS,
  profile?: PortalProfile,
): FillPlan =>
  planFill(page(frame(controls)), facts, { allowedOrigins: [ORIGIN], ...(profile && { profile }) });

/** Key or refusal of every control, in the order given; `-` where the plan says nothing. */
export function outcome(controls: ControlSnapshot[], facts: Facts = FACTS): string[] {
  const { targets, refusals } = plan(controls, facts);
  return controls.map(
    ({ ref }) =>
      targets.find((target) => target.ref === ref)?.keys.join('+') ??
      refusals.find((refusal) => refusal.ref === ref)?.reason ??
      '-',
  );
}

export const under = (heading: string, ...labels: string[]): ControlSnapshot[] =>
  labels.map((label) => control({ label, headings: [heading] }));
