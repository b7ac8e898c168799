// Options of a control as the page shows them now, and the live lists that comboboxes open.
import type { SnapshotOption } from '../form/snapshot.ts';
import { referenced } from './composed.ts';
import { isPromptOption, plainOptionValue } from './chosen.ts';
import type { Control } from './control.ts';
import { tidy, wordsOf } from './visible-words.ts';

const MOST = 300;

/** Text of a radio button, given by its label or by the words after it (read by the caller). */
export type TextOfMember = (member: HTMLElement) => string;

function ofSelect(select: HTMLSelectElement): SnapshotOption[] {
  return [...select.options]
    .filter((option) => !isPromptOption(option) && !option.disabled)
    .slice(0, MOST)
    .map((option) => ({ value: plainOptionValue(option.value), text: option.text.trim() }));
}

/** Elements of the lists that a combobox names as its own. */
export function namedLists(control: Control): HTMLElement[] {
  const { trigger, element } = control;
  const from = [trigger, element].filter((one) => one !== undefined);
  return [
    ...new Set(
      from.flatMap((one) =>
        ['aria-controls', 'aria-owns'].flatMap((name) => referenced(one, name)),
      ),
    ),
  ];
}

export const OPTION = '[role="option"]';

/** Code that an option carries beside its words. */
export function codeOf(option: HTMLElement): string {
  return (
    option.getAttribute('data-value') ??
    option.getAttribute('value') ??
    option.getAttribute('data-code') ??
    ''
  );
}

/** Code of a radio button: its value attribute, unless the browser or a framework made it up. */
export function valueOfRadio(member: HTMLElement): string {
  const value = member instanceof HTMLInputElement ? member.getAttribute('value') : codeOf(member);
  return plainOptionValue(value ?? '');
}

const LONGEST = 300;

function clipped(options: SnapshotOption[]): SnapshotOption[] {
  return options.map(({ value, text }) => ({
    value: value.slice(0, LONGEST),
    text: text.slice(0, LONGEST),
  }));
}

/** The options that can be read without opening anything; undefined when there are none to read. */
export function readOptions(control: Control, textOf: TextOfMember): SnapshotOption[] | undefined {
  const options = visibleOptions(control, textOf);
  return options && clipped(options.slice(0, MOST));
}

/** Some list boxes take the options out of the select that they hide and keep them in a closed list of their own. */
function drawnOptions(face: HTMLElement): SnapshotOption[] {
  return [...face.querySelectorAll<HTMLElement>(OPTION)]
    .slice(0, MOST)
    .map((option) => ({ value: codeOf(option), text: tidy(option.textContent ?? '') }))
    .filter(({ value }) => value !== '');
}

function visibleOptions(control: Control, textOf: TextOfMember): SnapshotOption[] | undefined {
  const { members, native, element } = control;
  if (members)
    return members.map((member) => ({ value: valueOfRadio(member), text: textOf(member) }));
  if (native instanceof HTMLSelectElement && native.options.length < 2) {
    const drawn = drawnOptions(control.face);
    if (drawn.length > 0) return drawn;
  }
  if (element instanceof HTMLSelectElement) return ofSelect(element);
  if (native instanceof HTMLSelectElement && native.options.length > 1) return ofSelect(native);
  if (element instanceof HTMLInputElement && element.list) {
    return [...element.list.options]
      .slice(0, MOST)
      .map(({ value, text }) => ({ value, text: text || value }));
  }
  if (control.widget !== 'combobox') return undefined;
  const rendered = namedLists(control).flatMap((list) => [
    ...list.querySelectorAll<HTMLElement>(OPTION),
  ]);
  if (rendered.length === 0) return undefined;
  return rendered
    .slice(0, MOST)
    .map((option) => ({ value: codeOf(option), text: wordsOf(option) }));
}
