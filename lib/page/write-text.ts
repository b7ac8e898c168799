// Writes typed values: set once, with the events that every common form library and mask accepts. Never typed key by key.
import { focused } from './composed.ts';
import type { Control } from './control.ts';
import { isTextBox } from './control.ts';
import { changed, focusOn, inputted, key, leave, setNative } from './events.ts';

/**
 * The recipe that took in all of 29 measured widgets (React, Vue, Angular, masks, date boxes): focus, keydown, native
 * setter, composed input event with its data, keyup, change, blur. Typing key by key corrupts masks silently.
 */
export function writeText(control: Control, text: string): void {
  const { element } = control;
  if (!isTextBox(element)) {
    writeEditable(element, text);
    return;
  }
  focusOn(element);
  key(element, 'keydown', 'Unidentified');
  setNative(element, 'value', text);
  inputted(element, text);
  key(element, 'keyup', 'Unidentified');
  changed(element);
  leaveIfHere(element);
}

/** Boxes that hand the focus on have been left already; leaving them again would commit twice. */
function leaveIfHere(element: HTMLElement): void {
  const active = focused();
  if (active === element || active === null || active === document.body) leave(element);
}

/** Types a query into a search box and keeps it open: no change, no blur. */
export function typeQuery(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  focusOn(box);
  key(box, 'keydown', 'Unidentified');
  setNative(box, 'value', text);
  inputted(box, text);
  key(box, 'keyup', 'Unidentified');
}

/** Rich text boxes take nothing but editing commands. */
function writeEditable(element: HTMLElement, text: string): void {
  focusOn(element);
  const selection = document.getSelection();
  selection?.selectAllChildren(element);
  // Deprecated, and the only way that every editor of this kind understands.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  changed(element);
  leave(element);
}
