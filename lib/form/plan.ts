// The plan of a fill: which control gets which fact of the case, which are left empty and why. Pure; writes nothing.
import type { Facts, FieldKey } from '../case/field-keys.ts';
import type { Classification } from './classify.ts';
import { classifyFrame } from './classify.ts';
import { duringOneReading } from './one-reading.ts';
import type { Place } from './plan-place.ts';
import { placesOf, resolve } from './plan-place.ts';
import type { FillPlan, PlanRefusal, PlanTarget, RefusalReason } from './plan-types.ts';
import { isOnlyForOther, namesOfSame } from './only-if-other.ts';
import { MESSAGES, unclear } from './plan-words.ts';
import type { Ready } from './plan-writes.ts';
import { refuse, writesFor } from './plan-writes.ts';
import type { PortalProfile } from './profiles.ts';
import { withProfile } from './profile-rules.ts';
import type { PageSnapshot } from './snapshot.ts';
import type { Entered, TurnKind } from './turn.ts';
import { atTurn, followingKeys, TURN_KINDS, turnOf } from './turn.ts';
import { isInReach } from './reach-of-frame.ts';

/** Below this confidence nothing becomes a target. */
export const PLAN_FLOOR = 0.68;

export interface PlanOptions {
  /** Origins that the person allowed. A frame takes part when its own and all its ancestors' origins are among them. */
  allowedOrigins: readonly string[];
  profile?: PortalProfile;
  /** For pages that take one line or diagnosis at a time: what is in already. */
  entered?: Entered;
  /** Which line or diagnosis (from 0) the person wants, where the page takes one at a time. */
  chosen?: Partial<Record<TurnKind, number>>;
}

/** Why a place cannot be written whatever the value is; a value that is half there already is not completed. */
function untouchable({ members }: Place): [RefusalReason, string] | undefined {
  const controls = members.map(({ control }) => control);
  if (controls.some(({ hidden }) => hidden !== undefined))
    return ['not-visible', MESSAGES['not-visible']];
  if (controls.some(({ readOnly, disabled }) => readOnly || disabled))
    return ['read-only', MESSAGES['read-only']];
  const held = controls.filter(({ empty, ours }) => !empty && !ours).length;
  if (held === 0) return undefined;
  return ['occupied', held < controls.length ? MESSAGES.partly : MESSAGES.occupied];
}

/** A row beyond the lines or diagnoses of the case: nothing to say about it. */
function isSpareRow(lead: Classification, facts: Facts): boolean {
  const index = /^(lines|diagnoses)\[\d+\]/.exec(lead.key ?? '')?.[0];
  if (index !== undefined && lead.certain)
    return (
      facts[`${index}.code`] === undefined || (lead.datum === 'modifier' && !facts[lead.key ?? ''])
    );
  return lead.line !== undefined && facts[`lines[${lead.line}].code`] === undefined;
}

const isTarget = (one: PlanTarget | PlanRefusal): one is PlanTarget => 'write' in one;

/** Places by the value they ask for: the surest one gets it, the first on the page among equals. */
function bestPlaces(ready: readonly Ready[], facts: Facts): Set<Ready> {
  const best = new Map<string, Ready>();
  const sureness = ({ lead }: Place): number =>
    lead.confidence + (lead.as !== undefined && lead.as === facts['referring.qualifier'] ? 1 : 0);
  for (const one of ready) {
    const { lead } = one.place;
    const kind = lead.datum === 'fullName' || one.meant.answers ? lead.datum : '';
    const asked = [kind, one.meant.key, lead.line ?? ''].join(' ');
    const rival = best.get(asked);
    if (!rival || sureness(one.place) > sureness(rival.place)) best.set(asked, one);
  }
  return new Set(best.values());
}

/** How many places leave the same question open, so that equal values prove nothing. */
function openQuestions(places: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lead, members } of places) {
    const seen = members.every(({ control }) => control.hidden === undefined);
    if (lead.certain || lead.datum === undefined || !seen) continue;
    counts.set(lead.datum, (counts.get(lead.datum) ?? 0) + 1);
  }
  return counts;
}

/**
 * Plans a fill of the whole page. Every control that asks for a datum of the case is either a target or a refusal with
 * its reason; nothing is guessed. Values are in the plan for the panel only.
 */
export function planFill(page: PageSnapshot, facts: Facts, options: PlanOptions): FillPlan {
  return duringOneReading(() => planned(page, facts, options));
}

function planned(page: PageSnapshot, facts: Facts, options: PlanOptions): FillPlan {
  const { profile, allowedOrigins } = options;
  const candidatesOf = ({ lead }: Place): FieldKey[] => {
    const known = lead.keys.filter((key) => facts[key] !== undefined);
    return known.length > 0 ? known : lead.keys.slice(0, 1);
  };
  const refusals: PlanRefusal[] = [];
  const open: Place[] = [];
  let controlCount = 0;
  const read = page.frames.map((frame) => ({
    frame,
    ...withProfile(frame, classifyFrame(frame.controls), profile),
  }));
  const inReach = read.filter(({ frame }) => isInReach(frame, allowedOrigins));
  const controls = inReach.flatMap(({ frame, readings }) =>
    frame.controls.flatMap((control, index) => {
      const reading = readings[index];
      return reading ? [{ control, reading }] : [];
    }),
  );
  const turns = TURN_KINDS.flatMap(
    (kind) => turnOf(kind, controls, facts, options.entered, options.chosen?.[kind]) ?? [],
  );
  for (const { frame, readings, never, doubts } of read) {
    const places = placesOf(frame, turns.reduce<Classification[]>(atTurn, readings));
    if (!isInReach(frame, allowedOrigins)) {
      for (const place of places)
        refusals.push(
          ...refuse(place, 'foreign-frame', MESSAGES['foreign-frame'], candidatesOf(place)),
        );
      continue;
    }
    controlCount += frame.controls.length;
    for (const place of places) {
      const ours = place.members.some(({ control }) => never.has(control.ref));
      const [doubt] = place.members.flatMap(({ control }) => doubts.get(control.ref) ?? []);
      if (ours || profile?.stance.value === 'forbidden')
        refusals.push(
          ...refuse(place, 'do-not-touch', MESSAGES['do-not-touch'], candidatesOf(place)),
        );
      else if (doubt !== undefined)
        refusals.push(...refuse(place, 'ambiguous', doubt, candidatesOf(place)));
      else open.push(place);
    }
  }

  const questions = openQuestions(open);
  const sameNames = namesOfSame(open, facts);
  const ready: Ready[] = [];
  for (const place of open) {
    const { lead } = place;
    if (isSpareRow(lead, facts) || lead.confidence < PLAN_FLOOR) continue;
    const others = questions.get(lead.datum ?? '') ?? 0;
    const answer = resolve(lead, facts, others);
    const barred = untouchable(place);
    if (barred) refusals.push(...refuse(place, barred[0], barred[1], candidatesOf(place)));
    else if (lead.as === 'DK' && (facts['referring.qualifier'] ?? 'DK') !== 'DK')
      refusals.push(...refuse(place, 'role-unknown', MESSAGES.ordering, candidatesOf(place)));
    else if (answer.ok && isOnlyForOther(place, answer.meant.key, facts, sameNames))
      refusals.push(...refuse(place, 'no-value', MESSAGES.same, candidatesOf(place)));
    else if (answer.ok) ready.push({ place, meant: answer.meant });
    else {
      const message =
        answer.reason === 'no-value'
          ? MESSAGES['no-value']
          : unclear(lead.datum, lead.keys, others);
      refusals.push(...refuse(place, answer.reason, message, candidatesOf(place)));
    }
  }

  const best = bestPlaces(ready, facts);
  const targets: PlanTarget[] = [];
  for (const one of ready) {
    if (!best.has(one)) {
      refusals.push(...refuse(one.place, 'duplicate', MESSAGES.duplicate, one.meant.keys));
      continue;
    }
    for (const result of writesFor(one, facts, profile)) {
      if (isTarget(result)) targets.push(result);
      else refusals.push(result);
    }
  }
  targets.sort((a, b) => a.phase - b.phase);
  const placed = new Set([
    ...targets.flatMap(({ keys, answers }) => (answers ? [] : keys)),
    ...refusals.flatMap(({ candidates }) => candidates),
  ]);
  return {
    targets,
    refusals,
    unplaced: Object.keys(facts).filter((key) => !placed.has(key)),
    controlCount,
    turns: turns.filter(({ count }) => count > 1),
    following: followingKeys(
      targets.flatMap(({ keys }) => keys),
      facts,
    ),
  };
}
