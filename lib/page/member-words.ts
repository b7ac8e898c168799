// Words of each radio button of a group.
import { answersBefore } from './answers-before.ts';
import { wordsOfButton } from './choice-buttons.ts';
import type { Control } from './control.ts';
import { followingText } from './near-labels.ts';
import type { TextOfMember } from './option-list.ts';
import type { Scene } from './scene.ts';
import { answerOver } from './table-labels.ts';
import { linesOf, wordsOf } from './visible-words.ts';

/** Words of each radio button as last read; the writer matches against what the plan was made from. */
const memberWords = new WeakMap<HTMLElement, string>();

/** Words of a radio button as last read. */
export function textOfMember(member: HTMLElement): string {
  return memberWords.get(member) ?? '';
}

/** Reads the words of the buttons of one group, and keeps them for the writer. */
export function memberText(scene: Scene, control: Control): TextOfMember {
  const around = (member: HTMLElement): string =>
    answerOver(scene, control, member) ??
    answersBefore(scene, control)?.[control.members?.indexOf(member) ?? -1] ??
    followingText(scene, control, member) ??
    '';
  const read = (member: HTMLElement): string => {
    const tied =
      member instanceof HTMLInputElement
        ? [...(member.labels ?? [])].map((label) => linesOf(label)).join(' ')
        : '';
    return (
      tied ||
      (member.getAttribute('aria-label') ?? '') ||
      wordsOfButton(member) ||
      (member instanceof HTMLInputElement ? '' : wordsOf(member)) ||
      around(member)
    );
  };
  return (member) => {
    const text = read(member);
    memberWords.set(member, text);
    return text;
  };
}
