// A control as the reader and the writer of this room know it: live elements, never sent anywhere.
import type { Widget } from '../form/snapshot.ts';

export interface Control {
  widget: Widget;
  /** Takes the value: the input, the native select, the trigger of a list, the first radio button. */
  element: HTMLElement;
  /** What a person sees and points at. Differs from `element` when a styled box stands for a hidden control. */
  face: HTMLElement;
  /** Hidden native control behind a styled box: holds the submitted value, and often name and label. */
  native?: HTMLSelectElement | HTMLInputElement;
  /** Opens the list of a combobox and carries its ARIA state. */
  trigger?: HTMLElement;
  /** All buttons of a radio group, in page order. */
  members?: HTMLElement[];
}

/** Elements whose own label, name and id speak for the control, best first. */
export function speakers(control: Control): HTMLElement[] {
  const { native, element, trigger } = control;
  const all = [native, element, trigger].filter((one) => one !== undefined);
  return [...new Set(all)];
}

/** True for <input> and <textarea> that take typed characters. */
export function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !NOT_TYPED.has(element.type);
}

const NOT_TYPED = new Set(
  'hidden submit button reset image radio checkbox file color range'.split(' '),
);
