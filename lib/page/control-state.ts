// What a control's own marks say of it: switched off, only to be read, required.
import type { Control } from './control.ts';
import { speakers } from './control.ts';

/** Is a required mark set, by attribute or ARIA, on any part of the control? */
export function isRequired(control: Control): boolean {
  return speakers(control).some(
    (one) => one.hasAttribute('required') || one.getAttribute('aria-required') === 'true',
  );
}

export function isDisabled(control: Control): boolean {
  const parts = control.members ?? [control.native ?? control.element, control.element];
  const off = (part: HTMLElement): boolean =>
    part.matches(':disabled') || part.getAttribute('aria-disabled') === 'true';
  return control.members ? parts.every(off) : parts.some(off);
}

export function isReadOnly(control: Control): boolean {
  const { element, widget } = control;
  const said = element.getAttribute('aria-readonly') === 'true';
  // A list box often makes its inner input read-only so that nothing can be typed into it; one can choose all the same.
  if (widget === 'combobox') return said && !(element instanceof HTMLInputElement);
  if (said) return true;
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
    element.readOnly
  );
}
