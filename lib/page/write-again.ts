// The second and last way to write a typed value, for boxes that did not take the first: as if pasted over what stands there.
import { changed, focusOn, key, leave, setNative } from './events.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

function input(box: Box, inputType: string, data: string | null): void {
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

/**
 * Pastes over the whole content. Masks that follow the caret (Fluent UI's) take a value in no other way: they compare
 * what is typed with what they show, and know a paste by its own event. A page that handles the paste itself is left to.
 */
export function pasteOver(box: Box, text: string): void {
  focusOn(box);
  box.select();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (box.dispatchEvent(paste)) {
    setNative(box, 'value', text);
    input(box, 'insertFromPaste', text);
  }
  changed(box);
  leave(box);
}

/** Takes out everything, as the Delete key does with all of it selected. */
export function eraseAll(box: Box): void {
  focusOn(box);
  box.select();
  key(box, 'keydown', 'Delete');
  setNative(box, 'value', '');
  input(box, 'deleteContentForward', null);
  key(box, 'keyup', 'Delete');
  changed(box);
  leave(box);
}
