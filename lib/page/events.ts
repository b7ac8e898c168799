// The events a person's hand would cause, in the order that form libraries expect; see the recipe in write-text.ts.
import { elementAt, focused, holds } from './composed.ts';

type FocusName = 'focus' | 'blur';

/**
 * Gives or takes the focus. A page that is not in the foreground (the side panel has the focus) gets no focus events
 * from the browser; then they are sent by hand, because many pages commit a value on blur only.
 */
function moveFocus(element: HTMLElement, name: FocusName, move: () => void): void {
  let seen = false;
  const notice = (): void => {
    seen = true;
  };
  element.addEventListener(name, notice, { capture: true, once: true });
  move();
  element.removeEventListener(name, notice, { capture: true });
  if (seen) return;
  element.dispatchEvent(new FocusEvent(name, { composed: true }));
  const bubbling = name === 'focus' ? 'focusin' : 'focusout';
  element.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}

export function focusOn(element: HTMLElement): void {
  if (focused() === element && document.hasFocus()) return;
  moveFocus(element, 'focus', () => element.focus({ preventScroll: true }));
}

export function leave(element: HTMLElement): void {
  moveFocus(element, 'blur', () => element.blur());
}

/** Older libraries look at key codes only. */
const KEY_CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Escape: 27,
  Delete: 46,
};

export function key(element: Element, type: 'keydown' | 'keyup', name: string): void {
  const keyCode = KEY_CODES[name] ?? 0;
  const code = keyCode === 0 ? '' : name;
  const init = {
    key: name,
    code,
    keyCode,
    which: keyCode,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  element.dispatchEvent(new KeyboardEvent(type, init));
}

export function changed(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

export function inputted(element: Element, data: string): void {
  element.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data,
    }),
  );
}

/** Sets a property through the element's own prototype, past what a framework put over it. */
export function setNative(
  element: HTMLElement,
  property: 'value' | 'checked',
  value: string | boolean,
): void {
  const proto = Object.getPrototypeOf(element) as object;
  const descriptor = Object.getOwnPropertyDescriptor(proto, property);
  if (descriptor?.set) descriptor.set.call(element, value);
  else Reflect.set(element, property, value);
}

/** Where a press on this element would land: the innermost element at its middle that belongs to it. */
export function pressPoint(element: HTMLElement): { target: Element; x: number; y: number } {
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const hit = elementAt(x, y);
  return { target: hit && holds(element, hit) ? hit : element, x, y };
}

/** A whole press with the pointer. Never aimed at anything but a list box, its options, or a button of a group. */
export function press(element: HTMLElement): void {
  const { target, x, y } = pressPoint(element);
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    view: window,
  };
  const down = { ...at, button: 0, buttons: 1, detail: 1 };
  const up = { ...at, button: 0, buttons: 0, detail: 1 };
  const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true };
  target.dispatchEvent(new PointerEvent('pointerover', { ...at, ...pointer }));
  target.dispatchEvent(new MouseEvent('mouseover', at));
  target.dispatchEvent(new PointerEvent('pointermove', { ...at, ...pointer }));
  target.dispatchEvent(new MouseEvent('mousemove', at));
  target.dispatchEvent(new PointerEvent('pointerdown', { ...down, ...pointer }));
  const goesOn = target.dispatchEvent(new MouseEvent('mousedown', down));
  if (goesOn) focusable(target)?.focus({ preventScroll: true });
  target.dispatchEvent(new PointerEvent('pointerup', { ...up, ...pointer }));
  target.dispatchEvent(new MouseEvent('mouseup', up));
  target.dispatchEvent(new MouseEvent('click', up));
}

/** Pressing on no control: what has opened over the page closes, as it does for a hand. Nothing is clicked. */
export function pressBeside(): void {
  const active = focused();
  if (active && active !== document.body) key(active, 'keydown', 'Tab');
  const { body } = document;
  body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  for (const type of ['mousedown', 'mouseup'] as const)
    body.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
}

function focusable(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>(
    'input, textarea, select, button, [tabindex]:not([tabindex="-1"])',
  );
}
