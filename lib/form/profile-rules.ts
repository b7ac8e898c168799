// Lays a portal's known controls over what the engine read by itself.
import { kindOf } from '../case/field-keys.ts';
import type { Classification } from './classify.ts';
import type { ControlMatch, PortalProfile } from './profiles.ts';
import type { ControlSnapshot, PageFrame } from './snapshot.ts';
import { withTaught } from './taught-readings.ts';

function textFor({ labels }: ControlSnapshot, by: ControlMatch['by']): string | undefined {
  return by === 'heading' ? labels.headings[0] : labels[by];
}

function compiled<T extends ControlMatch>(rules: readonly T[]) {
  return rules.map((rule) => ({ rule, words: new RegExp(rule.pattern, 'i') }));
}

function find<T extends ControlMatch>(
  rules: readonly { rule: T; words: RegExp }[],
  control: ControlSnapshot,
): { rule: T; found: RegExpExecArray } | undefined {
  for (const { rule, words } of rules) {
    const found = words.exec(textFor(control, rule.by)?.trim() ?? '');
    if (found) return { rule, found };
  }
  return undefined;
}

export interface Ruled {
  readings: Classification[];
  /** Controls that the profile or the person wants left alone. */
  never: Set<string>;
  /** Controls that are left empty because nothing says which of them was taught, each with its sentence. */
  doubts: ReadonlyMap<string, string>;
}

/** The profile's rules, and over them what the practice taught. */
export function withProfile(
  frame: PageFrame,
  readings: readonly Classification[],
  profile: PortalProfile | undefined,
): Ruled {
  const ruled = withRules(frame, readings, profile);
  const taught = withTaught(frame, ruled.readings, profile?.taught ?? []);
  for (const ref of taught.fields.keys()) ruled.never.delete(ref);
  return {
    readings: taught.readings,
    never: new Set([...ruled.never, ...taught.never]),
    doubts: taught.doubts,
  };
}

/**
 * Readings in which the profile's rules win, and the controls that it forbids. A key of a rule may use groups of its
 * pattern: `procedures\.(\d+)\.code` with `lines[$1].code`. A rule whose key is unknown is no rule.
 */
function withRules(
  frame: PageFrame,
  readings: readonly Classification[],
  profile: PortalProfile | undefined,
): { readings: Classification[]; never: Set<string> } {
  const never = new Set<string>();
  if (!profile) return { readings: [...readings], never };
  const known = compiled(profile.controls);
  const barred = compiled(profile.doNotTouch);
  const ruled = readings.map((reading, index) => {
    const control = frame.controls[index];
    if (!control) return reading;
    if (find(barred, control)) never.add(control.ref);
    const match = find(known, control);
    if (!match) return reading;
    if (match.rule.key === 'never') {
      never.add(control.ref);
      return reading;
    }
    const key = match.rule.key.replace(
      /\$(\d)/g,
      (_, group: string) => match.found[Number(group)] ?? '',
    );
    if (kindOf(key) === undefined) return reading;
    return {
      ...reading,
      key,
      keys: [key],
      certain: true,
      confidence: 0.99,
      reason: `known field of ${profile.name}`,
    };
  });
  return { readings: ruled, never };
}
