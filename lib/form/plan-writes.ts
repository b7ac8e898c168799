// From a settled place to what is written into its controls, or one refusal for all of them.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import { kindOf } from '../case/field-keys.ts';
import { formatFor } from './format/format.ts';
import { phaseOf } from './phase.ts';
import type { Meant, Member, Place } from './plan-place.ts';
import type { PlanRefusal, PlanTarget, RefusalReason } from './plan-types.ts';
import { labelOf } from './plan-words.ts';
import type { PortalProfile } from './profiles.ts';

/** One refusal for each control of a place. Of many possible keys the case's own are named. */
export function refuse(
  place: Place,
  reason: RefusalReason,
  message: string,
  candidates: readonly FieldKey[],
): PlanRefusal[] {
  const { frame } = place;
  return place.members.map(({ control }) => ({
    documentId: frame.documentId,
    frameId: frame.frameId,
    ref: control.ref,
    label: labelOf(control),
    reason,
    candidates: [...candidates],
    message,
  }));
}

/** A place whose key is settled. */
export interface Ready {
  place: Place;
  meant: Meant;
}

function targetOf(member: Member, { place, meant }: Ready, facts: Facts, profile?: PortalProfile) {
  const { control, reading } = member;
  const { frame, members } = place;
  const answer = formatFor({
    key: meant.key,
    kind: meant.answers ? 'yesNo' : (kindOf(meant.key) ?? 'text'),
    value: meant.value,
    control,
    siblings: members.length > 1 && !reading.box ? members.map((each) => each.control) : [],
    ...(reading.part && { part: reading.part }),
    ...(reading.box && { box: reading.box }),
    fullName: reading.datum === 'fullName' && !meant.key.endsWith('.contactName'),
    facts,
  });
  if (!answer.ok) return answer;
  const target: PlanTarget = {
    documentId: frame.documentId,
    frameId: frame.frameId,
    ref: control.ref,
    signature: control.signature,
    keys: meant.keys,
    value: meant.value,
    shown: answer.shown,
    write: answer.write,
    ...(meant.answers && { answers: true }),
    confidence: place.lead.confidence,
    reason: reading.reason,
    label: labelOf(control),
    phase: profile?.lookUps.some(({ key }) => key === meant.key)
      ? 0
      : phaseOf(reading.datum, control),
  };
  return { ok: true as const, target };
}

/** Writes for all boxes of a place, or one refusal for all: half a date is worse than none. */
export function writesFor(
  ready: Ready,
  facts: Facts,
  profile?: PortalProfile,
): PlanTarget[] | PlanRefusal[] {
  const targets: PlanTarget[] = [];
  for (const member of ready.place.members) {
    const answer = targetOf(member, ready, facts, profile);
    if (answer.ok) targets.push(answer.target);
    else if (answer.reason !== 'nothing')
      return refuse(ready.place, answer.reason, answer.message, ready.meant.keys);
  }
  return targets;
}
